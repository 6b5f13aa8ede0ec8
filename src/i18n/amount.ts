/** Computed amounts in both languages, and recorded figures in English: more than 40, at least CNY 100 million a year, nearly 200. */
import { farEnd } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { plainNumber, type DateLang } from './format.ts'
import { printedFigure, printedText } from './printed.ts'

/** What stands behind a number in English, by the Chinese unit; counters (个, 家, 项) have none, the indicator's name says what is counted. */
const unitsBehind: Readonly<Record<string, string>> = {
  人: ' people',
  名: ' people',
  位: ' people',
  人次: ' attendances',
  '人(个)': ' people and teams',
  平方米: ' m²',
  倍: ' times',
  '%': '%',
  类: ' kinds',
  批次: ' rounds',
}

function yuan(value: number): string {
  if (value >= 1e9) return `CNY ${plainNumber(value / 1e9)} billion`
  if (value >= 1e6) return `CNY ${plainNumber(value / 1e6)} million`
  return `CNY ${plainNumber(value)}`
}

/** An amount with what stands before or behind it in English: CNY 100 million, 236,100 people. */
function englishAmount(value: number, unit: string): string {
  if (unit === '元') return yuan(value)
  const behind = unitsBehind[unit.replaceAll('（', '(').replaceAll('）', ')')] ?? ''
  return plainNumber(value) + (value === 1 ? behind.replace(/^ people$/, ' person').replace(/s$/, '') : behind)
}

function quantity(o: Observation): string {
  if (o.unitMeasure === '份额' || o.unitMeasure === '比') {
    return printedFigure({ ...o, per: null })
      .words.filter((word) => word.strong)
      .map((word) => word.text)
      .join('')
  }
  // The size of a decline, unless it is printed with a sign.
  const sign = o.obsValue < 0 && !isSigned(o) ? -1 : 1
  const value = sign * o.obsValue * 10 ** o.unitMult
  const far = farEnd(o)
  if (far !== null) return `${plainNumber(value)} to ${englishAmount(sign * far, o.unitMeasure)}`
  return englishAmount(value, o.unitMeasure)
}

/** Whether a figure is printed with the sign of a decline. */
function isSigned(o: Observation): boolean {
  return o.obsValue < 0 && /[-−负]/.test(printedText(o))
}

const leads: Record<Observation['qualifier'], string> = {
  exact: '',
  'more-than': 'more than ',
  'at-least': 'at least ',
  over: 'over ',
  nearly: 'nearly ',
  about: 'about ',
  'at-most': 'up to ',
  under: 'under ',
  range: '',
}

/** The English form of a figure; it claims neither more nor less than the printed one. */
export function englishFigure(o: Observation): string {
  // The amount itself never breaks over a line; the words around it may, and so may two units that are counted together.
  const amount = quantity(o).replaceAll(/ (?!and )/g, '\u00A0')
  const change = o.change === null || isSigned(o) ? '' : `${o.change} of `
  return `${change}${leads[o.qualifier]}${amount}${o.per === 'year' ? ' a\u00A0year' : ''}`
}

/** A computed amount in its own unit, in 万 and 亿 as people read it: 1亿元, 23.61万人; in English CNY 100 million, 236,100 people. */
export function formatAmount(value: number, unit: string, lang: DateLang): string {
  if (lang === 'en') return englishAmount(value, unit)
  const [scaled, scale] = value >= 1e8 ? [value / 1e8, '亿'] : value >= 1e4 ? [value / 1e4, '万'] : [value, '']
  return `${plainNumber(scaled).replaceAll(',', '')}${scale}${unit === '比' || unit === '份额' ? '' : unit}`
}
