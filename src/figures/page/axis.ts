/** Numbers along an axis: plain, in one unit that the title of the ruler names. */
import { textWidth } from '#figures/page/measure.ts'
import { plainNumber } from '#i18n/format.ts'
import type { Lang } from '#i18n/language.ts'

interface Scale {
  readonly divisor: number
  readonly zh: string
  readonly en: string
}

const chinese: readonly Scale[] = [
  { divisor: 1e8, zh: '亿', en: '' },
  { divisor: 1e4, zh: '万', en: '' },
]
const english: readonly Scale[] = [
  { divisor: 1e9, zh: '', en: ' billion' },
  { divisor: 1e6, zh: '', en: ' million' },
]

const englishUnits: Readonly<Record<string, string>> = {
  元: 'CNY',
  人: 'people',
  名: 'people',
  位: 'people',
  平方米: 'm²',
  人次: 'attendances',
}

/** The largest scale in which the end of the axis is at least one. */
function scaleOf(ticks: readonly number[], lang: Lang): Scale {
  const end = ticks.at(-1) ?? 0
  return (lang === 'zh' ? chinese : english).find(({ divisor }) => end >= divisor) ?? { divisor: 1, zh: '', en: '' }
}

/** The unit of the numbers along the axis: 亿元, 人; CNY million, people. Empty in English for counters without a word. */
export function axisUnit(ticks: readonly number[], unit: string, lang: Lang): string {
  const { zh, en } = scaleOf(ticks, lang)
  return lang === 'zh' ? zh + unit : `${englishUnits[unit] ?? ''}${en}`.trim()
}

/** The numbers at the ticks, in that unit. */
export function tickLabels(ticks: readonly number[], lang: Lang): readonly string[] {
  const { divisor } = scaleOf(ticks, lang)
  return ticks.map((tick) => plainNumber(Math.round((tick / divisor) * 100) / 100))
}

/**
 * From one tick with its number to the next: 1 where every tick has room for it, else the least step that goes evenly into the axis,
 * so that the first and the last are always numbered.
 * @param labels at the ticks, as many as there are
 * @param length px from the first tick to the last
 * @param size of the type, px; two numbers stand at least as far apart
 */
export function numberedEvery(labels: readonly string[], length: number, size: number): number {
  const steps = Math.max(1, labels.length - 1)
  const widths = labels.map((label) => textWidth(label, size, 400, 'sans'))
  const fits = (every: number) =>
    widths.every((width, index) => {
      const next = index % every === 0 ? widths[index + every] : undefined
      return next === undefined || (width + next) / 2 + size <= (length / steps) * every
    })
  const even = Array.from({ length: steps }, (_, index) => index + 1).filter((every) => steps % every === 0)
  return even.find(fits) ?? steps
}
