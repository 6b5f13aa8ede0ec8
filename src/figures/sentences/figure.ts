/** One figure in words: its value as printed, what is counted, its date. */
import { accordOf, agreementOf, sourcesOfFigure } from '#domain/agreement.ts'
import { lookup } from '#domain/lookup.ts'
import { isOfPeriod } from '#domain/nature.ts'
import { calendarYearsOf } from '#domain/period.ts'
import type { Observation } from '#domain/model.ts'
import type { AreaDates, Plotted, RulerBar } from '#figures/model.ts'
import { formatPeriod, natureName } from '#i18n/format.ts'
import { languageOf } from '#i18n/language.ts'
import { areaName, freeText, indicatorName, type SentenceContext } from './context.ts'

/** 40余家, 不少于1亿元/年 · more than 40, at least CNY 100 million a year. */
export function value({ lang }: SentenceContext, figure: Observation): string {
  return languageOf(lang).value(figure)
}

/** What the source counts, and over what where that is less than the whole area: 博士, 片区：两江协同创新区. */
export function measured(context: SentenceContext, figure: Observation): string {
  const { dataset, lang, labels, phrases } = context
  const { countsZh, countsEn } = lookup(dataset.definitionById, figure.definition)
  const counts = lang === 'zh' ? countsZh : countsEn
  if (figure.scope === 'area' || figure.scopeName === null) return counts
  const scope = phrases.colon(labels.scopeTag[figure.scope], freeText(context, figure.scopeName))
  return lang === 'zh' ? `${counts}，${scope}` : `${counts}, ${scope}`
}

/** A date with where it comes from, unless the text states it: 2021年9—12月（推定）. */
function period({ lang, labels, phrases }: SentenceContext, { timePeriod, timeBasis }: AreaDates['periods'][number]): string {
  return phrases.bracket(formatPeriod(timePeriod, lang), labels.timeBasisMark[timeBasis])
}

/** The date of a figure with where it comes from. */
export function date(context: SentenceContext, figure: Observation): string {
  return period(context, figure)
}

/** 截至2023年12月 for what is of a date, 2021年 for what is of a period as a whole, as a rate of a year too is. */
export function dated(context: SentenceContext, figure: Observation): string {
  const { phrases } = context
  return isOfPeriod(figure) ? phrases.during(date(context, figure)) : phrases.asOf(date(context, figure))
}

/**
 * The date as an order names it. Of what is counted at a date the month where it is known: 2020年11月; else the year it lies in: 2021年. Of
 * what is counted within a period, and where the date may lie in two years, the months: 2024年9月—2025年8月; whole years are years.
 */
export function monthOf({ lang }: SentenceContext, figure: Observation): string {
  const { timePeriod } = figure
  const years = calendarYearsOf(timePeriod)
  if (years !== null) return formatPeriod(years, lang)
  const [from = '', to = from] = timePeriod.split('/').map((end) => end.slice(0, 'YYYY-MM'.length))
  if (from === to) return formatPeriod(from, lang)
  const isWithin = isOfPeriod(figure) || from.slice(0, 4) !== to.slice(0, 4)
  return formatPeriod(isWithin ? `${from}/${to}` : from.slice(0, 4), lang)
}

/** When the figures of each area are from. */
export function dates(context: SentenceContext, areas: readonly AreaDates[]): string {
  const { lang, phrases } = context
  return phrases.clauses(
    areas.map(({ area, periods }) => {
      const listed = periods.map((one) => period(context, one)).join(lang === 'zh' ? '、' : ', ')
      return lang === 'zh' ? `${areaName(context, area)}${listed}` : `${areaName(context, area)} ${listed}`
    }),
  )
}

/** The date of a figure inside brackets, which are not set in brackets again: 2021年9—12月，推定. */
export function dateInBrackets({ lang, labels }: SentenceContext, { timePeriod, timeBasis }: Observation): string {
  const mark = labels.timeBasisMark[timeBasis]
  return [formatPeriod(timePeriod, lang), ...(mark === '' ? [] : [mark])].join(lang === 'zh' ? '，' : ', ')
}

/** An area and its figure: 江北区31个 · 31 (Jiangbei District); with what contradicts it. */
export function areaValue(context: SentenceContext, figure: Observation): string {
  const area = areaName(context, figure.refArea)
  const said = context.lang === 'zh' ? `${area}${value(context, figure)}` : `${value(context, figure)} (${area})`
  return context.phrases.bracket(said, contradiction(context, figure))
}

/** What sources that contradict each other say of one thing: 江北区23个、28个. */
export function opposedValues(context: SentenceContext, figure: Observation): string {
  const area = areaName(context, figure.refArea)
  const { against } = agreementOf(context.dataset, figure)
  const values = context.phrases.list([figure, ...against].map((one) => value(context, one)))
  return context.lang === 'zh' ? `${area}${values}` : `${values} (${area})`
}

/** 31个, or where another source says otherwise 23个（来源不一致，另一来源为28个）. */
export function disputedValue(context: SentenceContext, figure: Observation): string {
  return valueWith(context, figure, [])
}

/** 23个（来源不一致，另一来源为28个；各级合计）: a figure with what contradicts it and what else is to be said of it, in one pair of brackets. */
export function valueWith(context: SentenceContext, figure: Observation, inside: readonly string[]): string {
  const against = contradiction(context, figure)
  const { bracket, clauses } = context.phrases
  return bracket(value(context, figure), clauses([...(against === '' ? [] : [against]), ...inside]))
}

/** What other sources say against a figure; empty where none does. */
function contradiction(context: SentenceContext, figure: Observation): string {
  const { against } = agreementOf(context.dataset, figure)
  return against.length === 0 ? '' : saidAgainst(context, figure, against)
}

/** 来源不一致，另一来源为28个: figures that contradict one. */
export function saidAgainst(context: SentenceContext, figure: Observation, against: readonly Observation[]): string {
  const { accord: words, list } = context.phrases
  const values = list(against.map((other) => value(context, other)))
  return against.every(({ sourceId }) => sourceId === figure.sourceId) ? words.againstItself(values) : words.against(values)
}

/** How the sources of a figure agree: 两处来源一致; empty where one source alone gives it. */
export function accord(context: SentenceContext, figure: Observation): string {
  const { dataset, phrases } = context
  const found = accordOf(dataset, figure)
  if (found === null) return ''
  if (found === 'conflict') return contradiction(context, figure)
  const sources = sourcesOfFigure(dataset, figure).length
  return sources === 1 ? phrases.accord.itself[found] : phrases.accord[found](sources)
}

/**
 * What stands in the row of a bar beside its own figure: that it counts only a part and which, what contradicts it, and other dates; empty
 * where nothing does.
 */
export function besides(context: SentenceContext, { plotted, counts, against, others }: RulerBar): string {
  const { phrases } = context
  const atOtherDates = others.map(({ observation }) =>
    phrases.bracket(value(context, observation), dateInBrackets(context, observation)),
  )
  return phrases.clauses([
    ...(counts === 'part' ? [phrases.accord.part(measured(context, plotted.observation))] : []),
    ...(against.length === 0 ? [] : [contradiction(context, plotted.observation)]),
    ...(atOtherDates.length === 0 ? [] : [phrases.accord.besides(phrases.list(atOtherDates))]),
  ])
}

/** All of a figure for someone who does not see the mark: area, indicator, value, precision, what is counted, nature, date, judgement. */
export function announced(context: SentenceContext, { observation, judgement }: Plotted): string {
  const { labels, phrases, lang } = context
  return [
    areaName(context, observation.refArea),
    indicatorName(context, observation.indicator),
    value(context, observation),
    labels.qualifier[observation.qualifier],
    measured(context, observation),
    natureName(observation, labels),
    date(context, observation),
    ...[accord(context, observation)].filter((text) => text !== ''),
    ...(judgement === null ? [] : [phrases.judgement[judgement]]),
  ].join(lang === 'zh' ? '，' : ', ')
}
