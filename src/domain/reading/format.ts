/** A quantity in words, composed from what was read or from the columns of a row; `readQuantity` reads it as the same quantity. */
import { exact } from '#domain/exact.ts'
import type { Quantity } from './quantity.ts'
import type { Per } from './words.ts'

const scaleWords = { 0: '', 4: '万', 8: '亿', 12: '万亿' } as const

/** Behind the unit: 1亿元/年. */
const perWords: Readonly<Record<Per, string>> = {
  year: '/年',
  'half-year': '/半年',
  quarter: '/季度',
  month: '/月',
  day: '/天',
  head: '/人',
  household: '/户',
  item: '/个',
  'head-year': '/人·年',
  'head-month': '/人·月',
  'item-year': '/家·年',
}

/**
 * Units of relation say what the numeral is and are not printed behind it; — is what an indicator has that counts relations of several
 * kinds.
 */
const silentUnits: ReadonlySet<string> = new Set(['比', '份额', '—'])

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

/** 不少于1亿元/年, 增长约3.5%, 1~2万元. */
export function formatQuantity(quantity: Omit<Quantity, 'kind' | 'span'>): string {
  const { value, high, unitMult, qualifier, unit, per, direction } = quantity
  const [before, behind] = around[qualifier]
  const change = direction === null ? '' : direction === 'growth' ? '增长' : '下降'
  const numeral = `${plain(value)}${high === null ? '' : `~${plain(high)}`}${scaleWords[unitMult]}`
  return `${change}${before}${numeral}${behind}${silentUnits.has(unit) ? '' : unit}${perWord(per)}`
}

/** What stands behind the unit of a figure that holds anew for each of something; nothing for one that does not. */
export function perWord(per: Per | null): string {
  return per === null ? '' : perWords[per]
}

/** Digits without separators or an exponent; the sign is told by the word of change. */
function plain(value: number): string {
  return exact(Math.abs(value)).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 })
}
