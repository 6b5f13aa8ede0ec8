/** Findings in words: the headline of a page or figure, and the line below it. */
import { lookup } from '#domain/lookup.ts'
import { valueInUnit } from '#domain/interval.ts'
import type { AreaId, IndicatorId } from '#domain/model.ts'
import type { Claim, Finding, ProvedOrder } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { printedText } from '#i18n/printed.ts'
import { areaValue, date, dateInBrackets, disputedValue, measured, value, valueWith } from './figure.ts'
import { areaName, areaShort, indicatorName, type SentenceContext } from './context.ts'
import { provedOrder, verdict } from './verdict.ts'
import { leftOut, within } from './within.ts'

/** So many instruments or indicators are named in a headline. */
const namedInHeadline = 4
/** More areas than a comparison has are not all named. */
const mostAreas = 5
/** So many orders are spelt out below a headline. */
const spelledOrders = 3

/** The headline, with what conditions leave out of it. The words for figures below the first screen come with the parts that draw them. */
export function finding(context: SentenceContext, found: Finding): string {
  const said = claim(context, found)
  // That nothing meets the conditions names them already.
  return found.kind === 'nothing'
    ? context.phrases.clauses([said, ...leftOut(context, found.within)])
    : within(context, said, found.within)
}

/** The headline by itself. */
function claim(context: SentenceContext, found: Claim): string {
  const { dataset, labels, phrases } = context
  const names = phrases.finding
  switch (found.kind) {
    case 'orders':
      return ordersHeadline(context, found)
    case 'no-order':
      return names.noOrder(areasNamed(context, found.areas))
    case 'kinds-of-money':
      return names.kindsOfMoney(found.count)
    case 'rulers-shared':
      return names.rulersShared(found.indicators.length, indicatorNames(context, found.indicators))
    case 'kinds-introduced':
      return names.kindsIntroduced(found.count, found.ordered)
    case 'instruments-shared': {
      const named = found.shared.slice(0, namedInHeadline).map((instrument) => labels.instrument[instrument])
      return longPhrasesOf(context).finding.instruments({
        shared: found.shared.length,
        names: listed(context, named, found.shared.length),
        single: found.single.length,
        areas: found.areas,
      })
    }
    case 'coverage':
      return longPhrasesOf(context).finding.coverage(found.indicators, found.figures, found.sources)
    case 'one-area':
      return longPhrasesOf(context).finding.oneArea(
        found.area === null ? null : areaShort(context, found.area),
        areasNamed(context, found.without),
        found.indicators,
      )
    case 'requests':
      return longPhrasesOf(context).finding.requests(found.count, found.unlocks)
    case 'figure': {
      const { refArea, indicator } = found.observation
      return longPhrasesOf(context).finding.figure(
        areaName(context, refArea),
        indicatorName(context, indicator),
        disputedValue(context, found.observation),
      )
    }
    case 'pair': {
      const a = lookup(dataset.observationById, found.comparison.a)
      const b = lookup(dataset.observationById, found.comparison.b)
      const { grade, order } = found.comparison
      if (grade !== null && order.kind === 'none' && printedText(a) === printedText(b))
        return longPhrasesOf(context).finding.sameNumeral(value(context, a))
      return pairHeadline(context, found)
    }
    case 'summary':
      return phrases.colon(
        indicatorName(context, found.indicator),
        ordersInShort(context, found.orders) || phrases.line[found.line].name,
      )
    case 'ranking':
      return longPhrasesOf(context).finding.ranking({
        indicator: indicatorName(context, found.indicator),
        areas: found.areas,
        placed: found.placed,
        own: found.own === null ? null : { area: areaShort(context, found.own.area), position: found.own.position },
      })
    case 'series': {
      const said = [found.first, found.last].map((figure) => valueWith(context, figure, [dateInBrackets(context, figure)]))
      const { refArea, indicator } = found.first
      return longPhrasesOf(context).finding.figure(
        areaName(context, refArea),
        indicatorName(context, indicator),
        phrases.list(said),
      )
    }
    case 'figures-before':
      return longPhrasesOf(context).finding.figuresBefore(found.before, found.figures, found.year)
    case 'instruments-written':
      return longPhrasesOf(context).finding.instrumentsWritten(found)
    case 'figures-exact':
      return longPhrasesOf(context).finding.figuresExact(found.exact, found.figures)
    case 'nothing':
      return names.nothing
  }
}

/** The areas by name; of many the first, and how many there are. */
function areasNamed(context: SentenceContext, areas: readonly AreaId[]): string {
  const { phrases } = context
  const named = areas.slice(0, areas.length > mostAreas ? namedInHeadline : mostAreas)
  const said = named.map((area) => areaShort(context, area))
  return named.length === areas.length ? phrases.list(said) : phrases.finding.amongMany(said.join(phrases.comma), areas.length)
}

/** The first indicators by name; that there are more. */
function indicatorNames(context: SentenceContext, indicators: readonly IndicatorId[]): string {
  const named = indicators.slice(0, namedInHeadline).map((indicator) => indicatorName(context, indicator))
  return listed(context, named, indicators.length)
}

/** Names of so many things; where there are more, they are a list cut short. */
function listed({ phrases }: SentenceContext, named: readonly string[], all: number): string {
  return all > named.length ? named.join(phrases.comma) + phrases.andMore : phrases.list(named)
}

function ordersHeadline(context: SentenceContext, { orders, others }: Extract<Finding, { kind: 'orders' }>): string {
  const { phrases } = context
  const indicators = [...new Set(orders.map((order) => order.indicator))]
  const [only] = indicators
  if (indicators.length > 1 || only === undefined) {
    return phrases.finding.manyOrders(indicators.length, indicatorNames(context, indicators))
  }
  const said = ordersInShort(context, orders)
  const sentence = others > 0 ? phrases.finding.onlyOrder : phrases.finding.oneOrder
  return sentence(indicatorName(context, only), said)
}

/** So many orders of one indicator are named in a headline. */
const namedOrders = 3
/** So many areas make a chain that is still read as one. */
const longestChain = 5

/**
 * The orders of one indicator for a headline, with the dated figures right below: 江北多于綦江; a chain of areas of which each is proved to
 * have more than all that follow (江北多于江津、江津多于綦江 said as one); of more, how many there are and which is the widest apart.
 */
function ordersInShort(context: SentenceContext, orders: readonly ProvedOrder[]): string {
  const { phrases } = context
  const chain = chainOf(orders)
  if (chain !== null) {
    const [first] = orders
    const names = chain.map((area) => areaShort(context, area))
    return phrases.finding.chain(names, first?.larger.nature === 'rate')
  }
  const said = [...new Set(orders.map((order) => inShort(context, order)))]
  if (opposesItself(orders)) return phrases.finding.countedOrders(orders.length)
  if (said.length <= namedOrders) return phrases.list(said)
  const distance = ({ larger, smaller }: ProvedOrder) => valueInUnit(larger) - valueInUnit(smaller)
  const widest = orders.reduce((most, order) => (distance(order) > distance(most) ? order : most))
  return phrases.finding.severalOrders(said.length, inShort(context, widest))
}

/** Whether one area has more than another by one count and less by another: short names of the two would contradict each other. */
function opposesItself(orders: readonly ProvedOrder[]): boolean {
  const proved = new Set(orders.map(({ larger, smaller }) => `${larger.refArea} ${smaller.refArea}`))
  return orders.some(({ larger, smaller }) => proved.has(`${smaller.refArea} ${larger.refArea}`))
}

/** The areas from the largest to the smallest, three or more, where every two of them are proved to be in this order; else null. */
function chainOf(orders: readonly ProvedOrder[]): readonly AreaId[] | null {
  const proved = new Set(orders.map(({ larger, smaller }) => `${larger.refArea} ${smaller.refArea}`))
  const areas = [...new Set(orders.flatMap(({ larger, smaller }) => [larger.refArea, smaller.refArea]))]
  if (areas.length < 3 || areas.length > longestChain || proved.size !== (areas.length * (areas.length - 1)) / 2) return null
  const below = (area: AreaId) => areas.filter((other) => proved.has(`${area} ${other}`)).length
  const chain = [...areas].sort((a, b) => below(b) - below(a))
  const holds = chain.every((area, index) => chain.slice(index + 1).every((other) => proved.has(`${area} ${other}`)))
  return holds ? chain : null
}

function inShort(context: SentenceContext, { larger, smaller }: ProvedOrder): string {
  const { finding: words } = context.phrases
  const compared = larger.nature === 'rate' ? words.higher : words.more
  return compared(areaShort(context, larger.refArea), areaShort(context, smaller.refArea))
}

function pairHeadline(context: SentenceContext, { comparison }: Extract<Finding, { kind: 'pair' }>): string {
  const { dataset, phrases } = context
  const [a, b] = [lookup(dataset.observationById, comparison.a), lookup(dataset.observationById, comparison.b)]
  const { word, order, brief } = verdict(context, comparison)
  const indicator = indicatorName(context, a.indicator)
  if (comparison.order.kind === 'proved' && order !== null) return phrases.colon(indicator, order)
  const said = order ?? (comparison.grade === null ? word : phrases.bracket(word, brief))
  return longPhrasesOf(context).finding.pair(indicator, areaValue(context, a), areaValue(context, b), said)
}

/** What stands below a headline: the dated figures of an order, what is counted, why; `null` where the headline says all. */
export function subline(context: SentenceContext, found: Finding): string | null {
  const { phrases } = context
  // That no order follows holds of what the conditions leave; an order that is proved holds without them too.
  const limited = (said: string) => (found.within ? phrases.within.lead(said) : said)
  switch (found.kind) {
    case 'orders':
    case 'summary':
      return phrases.sentences([
        ...found.orders.slice(0, spelledOrders).map((order) => provedOrder(context, order)),
        ...('others' in found && found.others > 0 ? [limited(phrases.finding.others(found.others))] : []),
      ])
    case 'no-order':
      return phrases.sentences([limited(phrases.finding.noOrderReason(found.indicators))])
    case 'figure':
      return phrases.clauses([measured(context, found.observation), date(context, found.observation)])
    case 'pair':
      return verdict(context, found.comparison).reason
    case 'ranking':
      return longPhrasesOf(context).ranking.limits(found.others)
    case 'series':
      return measured(context, found.first)
    case 'kinds-of-money':
    case 'rulers-shared':
    case 'kinds-introduced':
    case 'instruments-shared':
    case 'coverage':
    case 'one-area':
    case 'requests':
    case 'figures-before':
    case 'instruments-written':
    case 'figures-exact':
    case 'nothing':
      return null
  }
}
