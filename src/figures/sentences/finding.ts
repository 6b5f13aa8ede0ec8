/** Findings in words: the headline of a page or figure, and the line below it. */
import { lookup } from '#domain/lookup.ts'
import type { IndicatorId } from '#domain/model.ts'
import type { Finding, ProvedOrder } from '#figures/model.ts'
import { printedText } from '#i18n/printed.ts'
import { areaValue, date, dateInBrackets, measured, value } from './figure.ts'
import { areaName, areaShort, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'
import { provedOrder, verdict } from './verdict.ts'

/** So many instruments or indicators are named in a headline. */
const namedInHeadline = 4
/** So many orders are spelt out below a headline. */
const spelledOrders = 3

/** The headline. */
export function finding(tongue: Tongue, found: Finding): string {
  const { dataset, labels, phrases } = tongue
  const names = phrases.finding
  switch (found.kind) {
    case 'orders':
      return ordersHeadline(tongue, found)
    case 'no-order':
      return names.noOrder(phrases.list(found.areas.map((area) => areaShort(tongue, area))))
    case 'kinds-of-money':
      return names.kindsOfMoney(found.count)
    case 'rulers-shared':
      return names.rulersShared(found.indicators.length, indicatorNames(tongue, found.indicators))
    case 'kinds-introduced':
      return names.kindsIntroduced(found.count, found.ordered)
    case 'instruments-shared': {
      const named = found.shared.slice(0, namedInHeadline).map((instrument) => labels.instrument[instrument])
      const more = found.shared.length > named.length ? phrases.andMore : ''
      return names.instruments({
        shared: found.shared.length,
        names: phrases.list(named) + more,
        single: found.single.length,
        areas: found.areas,
      })
    }
    case 'coverage':
      return names.coverage(found.indicators, found.figures, found.sources)
    case 'requests':
      return names.requests(found.count, found.unlocks)
    case 'figure': {
      const { refArea, indicator } = found.observation
      return names.figure(areaName(tongue, refArea), indicatorName(tongue, indicator), value(tongue, found.observation))
    }
    case 'pair': {
      const a = lookup(dataset.observationById, found.comparison.a)
      const b = lookup(dataset.observationById, found.comparison.b)
      const { grade, order } = found.comparison
      if (grade !== null && order.kind === 'none' && printedText(a) === printedText(b)) return names.sameNumeral(value(tongue, a))
      return pairHeadline(tongue, found)
    }
    case 'standing':
      return phrases.colon(
        indicatorName(tongue, found.indicator),
        phrases.list([...new Set(found.orders.map((order) => inShort(tongue, order)))]) || phrases.line[found.line].name,
      )
    case 'series': {
      const said = [found.first, found.last].map((figure) =>
        phrases.bracket(value(tongue, figure), dateInBrackets(tongue, figure)),
      )
      const { refArea, indicator } = found.first
      return names.figure(areaName(tongue, refArea), indicatorName(tongue, indicator), phrases.list(said))
    }
    case 'nothing':
      return names.nothing
  }
}

/** The first indicators by name; that there are more. */
function indicatorNames(tongue: Tongue, indicators: readonly IndicatorId[]): string {
  const { phrases } = tongue
  const named = indicators.slice(0, namedInHeadline).map((indicator) => indicatorName(tongue, indicator))
  return phrases.list(named) + (indicators.length > named.length ? phrases.andMore : '')
}

function ordersHeadline(tongue: Tongue, { orders, others }: Extract<Finding, { kind: 'orders' }>): string {
  const { phrases } = tongue
  const indicators = [...new Set(orders.map((order) => order.indicator))]
  const [only] = indicators
  if (indicators.length > 1 || only === undefined) {
    return phrases.finding.manyOrders(indicators.length, indicatorNames(tongue, indicators))
  }
  const said = phrases.list(orders.map((order) => inShort(tongue, order)))
  const sentence = others > 0 ? phrases.finding.onlyOrder : phrases.finding.oneOrder
  return sentence(indicatorName(tongue, only), said)
}

/** 江北多于綦江: for headlines, with the dated figures right below. */
function inShort(tongue: Tongue, { larger, smaller }: ProvedOrder): string {
  return tongue.phrases.finding.more(areaShort(tongue, larger.refArea), areaShort(tongue, smaller.refArea))
}

function pairHeadline(tongue: Tongue, { comparison }: Extract<Finding, { kind: 'pair' }>): string {
  const { dataset, phrases } = tongue
  const [a, b] = [lookup(dataset.observationById, comparison.a), lookup(dataset.observationById, comparison.b)]
  const { word, order, brief } = verdict(tongue, comparison)
  const indicator = indicatorName(tongue, a.indicator)
  if (comparison.order.kind === 'proved' && order !== null) return phrases.colon(indicator, order)
  const said = order ?? (comparison.grade === null ? word : brief)
  return phrases.finding.pair(indicator, areaValue(tongue, a), areaValue(tongue, b), said)
}

/** What stands below a headline: the dated figures of an order, what is counted, why; `null` where the headline says all. */
export function subline(tongue: Tongue, found: Finding): string | null {
  const { phrases } = tongue
  switch (found.kind) {
    case 'orders':
    case 'standing':
      return phrases.sentences([
        ...found.orders.slice(0, spelledOrders).map((order) => provedOrder(tongue, order)),
        ...('others' in found && found.others > 0 ? [phrases.finding.others(found.others)] : []),
      ])
    case 'no-order':
      return phrases.sentences([phrases.finding.noOrderReason(found.indicators)])
    case 'figure':
      return phrases.clauses([measured(tongue, found.observation), date(tongue, found.observation)])
    case 'pair':
      return verdict(tongue, found.comparison).reason
    case 'series':
      return measured(tongue, found.first)
    case 'kinds-of-money':
    case 'rulers-shared':
    case 'kinds-introduced':
    case 'instruments-shared':
    case 'coverage':
    case 'requests':
    case 'nothing':
      return null
  }
}
