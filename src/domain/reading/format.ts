/** A quantity in words, composed from what was read or from the columns of a row; `readQuantity` reads it as the same quantity. */
import { exact } from './numeral.ts'
import type { Quantity } from './quantity.ts'
import type { Per } from './words.ts'

const scaleWords = { 0: '', 4: '万', 8: '亿', 12: '万亿' } as const

const perWords: Readonly<Record<Per, string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  month: '每月',
  day: '每天',
  head: '每人',
  household: '每户',
  item: '每个',
  'head-year': '每人每年',
  'head-month': '每人每月',
  'item-year': '每家每年',
}

/** Units of relation say what the numeral is and are not printed behind it. */
const silentUnits: ReadonlySet<string> = new Set(['比', '份额'])

const around: Readonly<Record<Quantity['qualifier'], readonly [before: string, behind: string]>> = {
  exact: ['', ''],
  'more-than': ['', '余'],
  'at-least': ['不少于', ''],
  over: ['超', ''],
  nearly: ['近', ''],
  about: ['约', ''],
  'at-most': ['最高', ''],
  under: ['不足', ''],
  range: ['', ''],
}

/** 每年不少于1亿元, 增长约3.5%, 1~2万元. */
export function formatQuantity({
  value,
  high,
  unitMult,
  qualifier,
  unit,
  per,
  direction,
}: Omit<Quantity, 'kind' | 'span'>): string {
  const [before, behind] = around[qualifier]
  const scale = scaleWords[unitMult]
  const numeral = `${plain(value)}${high === null ? '' : `${scale}~${plain(high)}`}`
  const change = direction === null ? '' : direction === 'growth' ? '增长' : '下降'
  const printedUnit = silentUnits.has(unit) ? '' : unit
  return `${per === null ? '' : perWords[per]}${change}${before}${numeral}${scale}${behind}${printedUnit}`
}

/** Digits without separators or an exponent; the sign is told by the word of change. */
function plain(value: number): string {
  const text = String(exact(Math.abs(value)))
  return text.includes('e')
    ? exact(Math.abs(value))
        .toFixed(12)
        .replace(/\.?0+$/, '')
    : text
}
