import { englishAmount } from './english.ts'
import type { Lang } from './language.ts'
import { plainNumber } from './number.ts'

/** A computed amount in its own unit, in 万 and 亿 as people read it: 1亿元, 23.61万人; in English CNY 100 million, 236,100 people. */
export function formatAmount(value: number, unit: string, lang: Lang): string {
  if (lang === 'en') return englishAmount(value, unit)
  const [scaled, scale] = value >= 1e8 ? [value / 1e8, '亿'] : value >= 1e4 ? [value / 1e4, '万'] : [value, '']
  return `${plainNumber(scaled).replaceAll(',', '')}${scale}${unit === '比' || unit === '份额' ? '' : unit}`
}
