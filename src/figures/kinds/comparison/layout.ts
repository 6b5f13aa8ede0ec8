/** How a comparison stands on the page: what can be measured first, then pairs, then what one area counts, each in its place. */
import { disputeOf } from '#domain/agreement.ts'
import { isBackground } from '#domain/background.ts'
import { lookup } from '#domain/lookup.ts'
import { type Comparison, grades } from '#domain/grade.ts'
import { valueInUnit } from '#domain/interval.ts'
import type { AreaId, Dataset, IndicatorId, ObsId, Observation } from '#domain/model.ts'
import type { Category } from '#domain/codes.ts'
import { firstOfEach, grouped } from '#domain/grouped.ts'
import type { BoardRow, FigureModel, Plotted, PolicyRow, ProvedOrder, Request, Ruler } from '#figures/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { areasAsked, isWritten } from '#figures/kinds/matrix/model.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { leastImpairedFirst } from '#figures/verdict/impairment.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import type { Lang } from '#i18n/language.ts'
import { figuresIn, rulersOfRow } from './model.ts'

/** A ruler of figures at A or B, with the row it belongs to. */
export interface RulerPanel {
  readonly ruler: Ruler
  readonly row: BoardRow
}

/** One side of a pair: the figures of an area, in the order of the text. */
export interface PairSide {
  readonly area: AreaId
  readonly plotted: readonly Plotted[]
}

/** Two areas in one indicator whose figures share no ruler. */
export interface PairPanel {
  readonly id: string
  readonly row: BoardRow
  /** In the order of the columns. */
  readonly sides: readonly [PairSide, PairSide]
  /** The least impaired first; all alike where one area contains the other. */
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** One area's figures of an indicator, where no other area has any. */
export interface IndexEntry {
  readonly indicator: IndicatorId
  readonly area: AreaId
  readonly plotted: readonly Plotted[]
  /** Whether all of them are drawn further up, on a ruler of one source or as parts of a bar. */
  readonly place: 'index' | 'drawn-above'
}

export interface IndexGroup {
  readonly category: Category
  readonly entries: readonly IndexEntry[]
}

/**
 * What holds for every figure of an area in the index, so that it is said once: a figure that tells the date, to the month, and one that
 * tells the source.
 */
export interface SharedFacts {
  readonly area: AreaId
  /** Null where the dates differ. */
  readonly dated: Plotted | null
  /** Null where the sources differ. */
  readonly quoted: Plotted | null
}

/** Instruments that the same areas write of. */
export interface PolicyGroup {
  /** `all` of the areas asked, `some` of them (two or more), one, or none: what there is is left out by the filters. */
  readonly kind: 'all' | 'some' | 'one' | 'none'
  /** The one area; null for the other kinds. */
  readonly area: AreaId | null
  readonly rows: readonly PolicyRow[]
}

export type NamedRequest = Extract<Request, { kind: 'named-without-number' }>

export interface ComparisonLayout {
  /** Proved orders first, A before B; then rulers on which no order is proved. */
  readonly rulers: readonly RulerPanel[]
  /** Side by side before apart before part and whole. */
  readonly pairs: readonly PairPanel[]
  /** The same of background indicators, which stand last. */
  readonly background: readonly PairPanel[]
  /** At least three figures of one area, source, unit, nature and date. */
  readonly kinds: readonly Ruler[]
  readonly policies: readonly PolicyGroup[]
  readonly index: readonly IndexGroup[]
  /** The question whose answer could stand on a ruler with a figure shown; null where there is none. */
  readonly ask: NamedRequest | null
  /** All questions of these areas, for the letter. */
  readonly requests: FigureModel<'requests'>
}

/** Width of a comparison where it cannot be measured, px. */
export const unmeasured = 1360

/** English words are longer, so that what is said in them needs so much more room. */
const breadth = { zh: 1, en: 1.25 } as const

/** What a width is worth to a language, px of Chinese. */
export function roomFor(width: number, lang: Lang): number {
  return width / breadth[lang]
}

/** Lays a comparison out. */
export function layoutOf(dataset: Dataset, model: FigureModel<'comparison'>): ComparisonLayout {
  const rows = model.groups.flatMap((group) => group.rows)
  const rulers = rows.flatMap((row) => rulersOfRow(dataset, row).map((ruler) => ({ ruler, row })))
  const kinds = model.areas.flatMap((area) => kindsOf(dataset, rows, area))
  const drawn = new Set([...rulers.map(({ ruler }) => ruler), ...kinds].flatMap(idsOn))
  const requests = requestsModel(dataset, {
    areas: model.areas,
    observations: figuresIn(model),
    policies: [],
    thresholds: [],
  })
  const pairs = rows.flatMap((row) => pairsOf(row, rulers)).sort((a, b) => impairment(a) - impairment(b))
  return {
    rulers: [...rulers].sort(byProof),
    pairs: pairs.filter(({ row }) => !isBackground(dataset, row.indicator)),
    background: pairs.filter(({ row }) => isBackground(dataset, row.indicator)),
    kinds,
    policies: policyGroups(dataset, model),
    index: model.groups.flatMap(({ category, rows: ofCategory }) => {
      const entries = ofCategory.flatMap((row) => entryOf(row, drawn))
      return entries.length === 0 ? [] : [{ category, entries }]
    }),
    ask: requests.requests.find(isAsk) ?? null,
    requests,
  }
}

function isAsk(request: Request): request is NamedRequest {
  return (
    request.kind === 'named-without-number' &&
    (request.best === 'A' || request.best === 'B') &&
    request.beside.some(({ scope }) => scope === 'area')
  )
}

/** The figures a ruler draws, parts of bars included. */
function idsOn({ bars }: Ruler): readonly ObsId[] {
  return bars.flatMap(({ plotted, against, others, parts }) => [
    ...[plotted, ...against, ...others].map(({ observation }) => observation.obsId),
    ...parts.map(({ obsId }) => obsId),
  ])
}

function byProof(a: RulerPanel, b: RulerPanel): number {
  const [x, y] = [a, b].map(({ ruler }) => {
    const proved = ruler.comparisons.filter(({ order }) => order.kind === 'proved')
    const best = ruler.comparisons.some(({ grade }) => grade === 'A') ? 0 : 1
    return { unproved: proved.length > 0 ? 0 : 1, best, areas: ruler.bars.length, gap: largestGap(ruler) }
  })
  if (x === undefined || y === undefined) return 0
  return x.unproved - y.unproved || x.best - y.best || y.areas - x.areas || x.gap - y.gap
}

function largestGap({ comparisons }: Ruler): number {
  return Math.max(0, ...comparisons.map(({ gapDays }) => gapDays))
}

function pairsOf(row: BoardRow, rulers: readonly RulerPanel[]): readonly PairPanel[] {
  const onRulers = rulers.filter((panel) => panel.row === row).map(({ ruler }) => new Set(idsOn(ruler)))
  const isOnRuler = ({ a, b }: Comparison) => onRulers.some((ids) => ids.has(a) && ids.has(b))
  // What stands on a ruler already is not set beside the other figure a second time.
  const left = row.comparisons.filter((comparison) => !isOnRuler(comparison))
  const areaOf = new Map(row.cells.flatMap(({ area, plotted }) => plotted.map((one) => [one.observation.obsId, area] as const)))
  const columns = row.cells.map(({ area }) => area)
  const byAreas = grouped(left, ({ a, b }) =>
    [a, b]
      .map((id) => areaOf.get(id))
      .sort((x, y) => columns.findIndex((area) => area === x) - columns.findIndex((area) => area === y))
      .join(' '),
  )
  return [...byAreas].flatMap(([key, comparisons]) => {
    const ordered = leastImpairedFirst(comparisons)
    const [first, ...others] = ordered.length > 0 ? ordered : comparisons
    const ids = new Set(comparisons.flatMap(({ a, b }) => [a, b]))
    const [from, to] = row.cells
      .map(({ area, plotted }) => ({ area, plotted: plotted.filter(({ observation }) => ids.has(observation.obsId)) }))
      .filter(({ plotted }) => plotted.length > 0)
    if (first === undefined || from === undefined || to === undefined) return []
    return [{ id: `${row.indicator} ${key}`, row, sides: [from, to], comparisons: [first, ...others] } as const]
  })
}

/** Less is less impaired: grade, blockers, strikes and the gap. */
function impairment({ comparisons: [first] }: PairPanel): number {
  const { grade, blockers, strikes, gapDays } = first
  const rank = grade === null ? grades.length : grades.indexOf(grade)
  return rank * 1e8 + Math.sign(blockers.length) * 1e7 + strikes.length * 1e6 + gapDays
}

/** What one area counts of one thing in one text: at least three figures of one unit, nature and date. */
function kindsOf(dataset: Dataset, rows: readonly BoardRow[], area: AreaId): readonly Ruler[] {
  return rows.flatMap((row) => {
    const figures = row.cells.filter((cell) => cell.area === area).flatMap(({ plotted }) => plotted.map((one) => one.observation))
    return rulersOf(dataset, figures).filter(({ basis, bars }) => basis === 'one-source' && bars.length > 2)
  })
}

function entryOf(row: BoardRow, drawn: ReadonlySet<ObsId>): readonly IndexEntry[] {
  const [only, ...others] = row.cells.filter(({ plotted }) => plotted.length > 0)
  if (only === undefined || others.length > 0) return []
  const isAbove = only.plotted.every(({ observation }) => drawn.has(observation.obsId))
  return [{ indicator: row.indicator, area: only.area, plotted: only.plotted, place: isAbove ? 'drawn-above' : 'index' }]
}

/**
 * What the figures of each area share, in the order of the areas' first figures. An area of one figure shares nothing: it says it itself.
 */
export function sharedIn(groups: readonly IndexGroup[]): readonly SharedFacts[] {
  const figures = groups.flatMap(({ entries }) => entries.flatMap(({ plotted }) => plotted))
  const byArea = grouped(figures, ({ observation }) => observation.refArea)
  return [...byArea].flatMap(([area, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return []
    const holds = (factOf: (figure: Observation) => string) =>
      others.every(({ observation }) => factOf(observation) === factOf(first.observation))
    const dated = holds(({ timePeriod, timeBasis }) => formatShortPeriod(timePeriod, timeBasis)) ? first : null
    const quoted = holds(({ sourceId }) => sourceId) ? first : null
    return dated === null && quoted === null ? [] : [{ area, dated, quoted }]
  })
}

function policyGroups(dataset: Dataset, { areas, policies }: FigureModel<'comparison'>): readonly PolicyGroup[] {
  const asked = new Set(areasAsked(dataset, areas))
  // What the filters leave out was still written: who writes of an instrument does not depend on them.
  const writers = (row: PolicyRow) => row.cells.filter(isWritten).map(({ area }) => area)
  const kindOf = (row: PolicyRow): PolicyGroup['kind'] => {
    if (row.cells.every((cell) => cell.policies.length === 0)) return 'none'
    const of = writers(row)
    if (asked.size > 1 && [...asked].every((area) => of.includes(area))) return 'all'
    return of.length === 1 ? 'one' : 'some'
  }
  const ofKind = (kind: PolicyGroup['kind']) => policies.filter((row) => kindOf(row) === kind)
  const groups: readonly PolicyGroup[] = [
    { kind: 'all', area: null, rows: ofKind('all') },
    { kind: 'some', area: null, rows: ofKind('some') },
    ...areas.map((area) => ({ kind: 'one', area, rows: ofKind('one').filter((row) => writers(row)[0] === area) }) as const),
    { kind: 'none', area: null, rows: ofKind('none') },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** The larger and the smaller of each proved order, of figures that contradict each other once; the order with the largest figure first. */
export function provedAmong(dataset: Dataset, comparisons: readonly Comparison[]): readonly Omit<ProvedOrder, 'indicator'>[] {
  const figureOf = (id: ObsId) => lookup(dataset.observationById, id)
  const orders = comparisons.flatMap(({ order }) =>
    order.kind === 'proved' ? [{ larger: figureOf(order.larger), smaller: figureOf(order.smaller), basis: order.basis }] : [],
  )
  const once = firstOfEach(orders, ({ larger, smaller }) => `${disputeOf(dataset, larger)} ${disputeOf(dataset, smaller)}`)
  return [...once].sort((a, b) => valueInUnit(b.larger) - valueInUnit(a.larger))
}
