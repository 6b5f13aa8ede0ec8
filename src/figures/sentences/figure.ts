/** One figure in words: its value as printed, what is counted, its date. */
import { lookup } from '#domain/lookup.ts'
import { natureTraits } from '#domain/nature.ts'
import type { Observation } from '#domain/model.ts'
import type { AreaDates, Plotted } from '#figures/model.ts'
import { formatPeriod } from '#i18n/date.ts'
import { languageOf } from '#i18n/language.ts'
import { areaName, freeText, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'

/** 40余家, 不少于1亿元/年 · more than 40, at least CNY 100 million a year. */
export function value({ lang }: Tongue, figure: Observation): string {
  return languageOf(lang).value(figure)
}

/** What the source counts, and over what where that is less than the whole area: 博士, 片区：两江协同创新区. */
export function measured(tongue: Tongue, figure: Observation): string {
  const { dataset, lang, labels, phrases } = tongue
  const { countsZh, countsEn } = lookup(dataset.definitionById, figure.definition)
  const counts = lang === 'zh' ? countsZh : countsEn
  if (figure.scope === 'area' || figure.scopeName === null) return counts
  const scope = phrases.colon(labels.scopeTag[figure.scope], freeText(tongue, figure.scopeName))
  return lang === 'zh' ? `${counts}，${scope}` : `${counts}, ${scope}`
}

/** A date with where it comes from, unless the text states it: 2021年9—12月（推定）. */
function period({ lang, labels, phrases }: Tongue, { timePeriod, timeBasis }: AreaDates['periods'][number]): string {
  return phrases.bracket(formatPeriod(timePeriod, lang), labels.timeBasisMark[timeBasis])
}

/** The date of a figure with where it comes from. */
export function date(tongue: Tongue, figure: Observation): string {
  return period(tongue, figure)
}

/** 截至2023年12月 for what is counted at a date, 2021年 for what is counted within a period. */
export function dated(tongue: Tongue, figure: Observation): string {
  const { phrases } = tongue
  return natureTraits[figure.nature].flow ? phrases.during(date(tongue, figure)) : phrases.asOf(date(tongue, figure))
}

/** The date as an order names it, to the month where the month is known: 2020年11月; else the year or years: 2021年. */
export function monthOf({ lang }: Tongue, { timePeriod }: Observation): string {
  const [from = '', to = from] = timePeriod.split('/').map((end) => end.slice(0, 'YYYY-MM'.length))
  if (from === to) return formatPeriod(from, lang)
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return formatPeriod(first === last ? first : `${first}/${last}`, lang)
}

/** When the figures of each area are from. */
export function dates(tongue: Tongue, areas: readonly AreaDates[]): string {
  const { lang, phrases } = tongue
  return phrases.clauses(
    areas.map(({ area, periods }) => {
      const listed = periods.map((one) => period(tongue, one)).join(lang === 'zh' ? '、' : ', ')
      return lang === 'zh' ? `${areaName(tongue, area)}${listed}` : `${areaName(tongue, area)} ${listed}`
    }),
  )
}

/** The date of a figure inside brackets, which are not set in brackets again: 2021年9—12月，推定. */
export function dateInBrackets({ lang, labels }: Tongue, { timePeriod, timeBasis }: Observation): string {
  const mark = labels.timeBasisMark[timeBasis]
  return [formatPeriod(timePeriod, lang), ...(mark === '' ? [] : [mark])].join(lang === 'zh' ? '，' : ', ')
}

/** An area and its figure: 江北区31个 · 31 (Jiangbei District). */
export function areaValue(tongue: Tongue, figure: Observation): string {
  const area = areaName(tongue, figure.refArea)
  return tongue.lang === 'zh' ? `${area}${value(tongue, figure)}` : `${value(tongue, figure)} (${area})`
}

/** All of a figure for someone who does not see the mark: area, indicator, value, precision, what is counted, nature, date, judgement. */
export function announced(tongue: Tongue, { observation, judgement }: Plotted): string {
  const { labels, phrases, lang } = tongue
  return [
    areaName(tongue, observation.refArea),
    indicatorName(tongue, observation.indicator),
    value(tongue, observation),
    labels.qualifier[observation.qualifier],
    measured(tongue, observation),
    labels.nature[observation.nature],
    date(tongue, observation),
    ...(judgement === null ? [] : [phrases.judgement[judgement]]),
  ].join(lang === 'zh' ? '，' : ', ')
}
