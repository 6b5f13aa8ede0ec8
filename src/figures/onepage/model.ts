/**
 * What one page says of areas side by side, an indicator or a panel: the best ruler, else the strongest contrasts; beside it the policies
 * or the other figures; below it who lacks the number and why, or the question whose answer would make an order possible.
 */
import { subjectsAmong } from '#domain/background.ts'
import { cell } from '#domain/places.ts'
import type { Comparison } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, ObsId, Observation, SourceId } from '#domain/model.ts'
import type { Judgement } from '#domain/threshold.ts'
import { isReference, peersAmong } from '#figures/area.ts'
import { countedRows, lineCounts, rulersOfRow, type LineCount } from '#figures/kinds/comparison/model.ts'
import { reasonOfCell } from '#figures/kinds/board/model.ts'
import { isWritten } from '#figures/kinds/matrix/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import type { BoardRow, Finding, FigureModel, Plotted, PolicyRow, Reason, Request, Ruler, Within } from '#figures/model.ts'
import { figuresOfBar } from '#figures/rows.ts'
import { contrastsOf, ordersOn, rulersInOrder } from './strongest.ts'

/** Two figures set against each other in type. */
export interface Contrast {
  readonly comparison: Comparison
  readonly a: Observation
  readonly b: Observation
}

export type Main =
  /** `unshown` more areas stand on the ruler than the page has rows for. */
  | { readonly kind: 'ruler'; readonly ruler: Ruler; readonly unshown: number }
  | { readonly kind: 'contrasts'; readonly contrasts: readonly Contrast[] }
  /** No two areas have figures of one thing: one figure of each. */
  | { readonly kind: 'figures'; readonly figures: readonly Observation[] }

/** Instruments that the same number of areas write of. */
export interface PolicyGroup {
  readonly spread: 'all' | 'some' | 'only'
  /** Those that write of it, for `only` one. */
  readonly areas: readonly AreaId[]
  readonly rows: readonly PolicyRow[]
  readonly sources: readonly SourceId[]
}

export type Beside =
  | { readonly kind: 'policies'; readonly areas: readonly AreaId[]; readonly groups: readonly PolicyGroup[] }
  /** Figures that stand neither on the ruler nor in a contrast. */
  | { readonly kind: 'figures'; readonly figures: readonly Observation[] }
  | { readonly kind: 'nothing' }

/** An area without a place in what the page draws: why it has none, or the figures it gives instead. */
export interface Lacking {
  readonly area: AreaId
  readonly reason: Reason | null
  readonly figures: readonly Observation[]
  readonly sources: readonly SourceId[]
}

/** A question whose answer would stand on a ruler with another area's figure. */
export type Question = Extract<Request, { kind: 'named-without-number' }>

/** What stands under the headline. */
export type Subline =
  | {
      readonly kind: 'lines'
      readonly areas: number
      readonly counts: readonly LineCount[]
    }
  | { readonly kind: 'given'; readonly areas: number; readonly having: number; readonly figures: number }
  | { readonly kind: 'finding'; readonly finding: Finding }

export interface OnePageModel {
  readonly id: string
  readonly areas: readonly AreaId[]
  readonly title: Finding
  /** How far it holds. */
  readonly within: Within | null
  readonly subline: Subline
  readonly main: Main
  /** What the thresholds say of the figures that one judges. */
  readonly judgements: ReadonlyMap<ObsId, Judgement>
  readonly beside: Beside
  /** Of the indicator that the page is about first. */
  readonly lacking: readonly Lacking[]
  readonly question: Question | null
}

/** Rows that a ruler has on one page. */
const mostBars = 5
/** Sources of an area whose texts do not mention a thing that are still cited one by one. */
const mostCited = 3
/** Areas outside the comparison that are still named as lacking its number. */
const mostOthers = 2

export type OnePageKind = 'comparison' | 'summary' | 'panel'

/** What a page is chosen from: the rows of a comparison, of one indicator or of a panel. */
export interface Pool {
  readonly rulers: readonly Ruler[]
  readonly comparisons: readonly Comparison[]
  readonly figures: readonly Observation[]
  /** What the thresholds say of those that one judges. */
  readonly judgements: ReadonlyMap<ObsId, Judgement>
}

/** What thresholds say of figures that are drawn; those that none judges are left out. */
function judgementsOf(plotted: readonly Plotted[]): ReadonlyMap<ObsId, Judgement> {
  return new Map(
    plotted.flatMap(({ observation, judgement }) => (judgement === null ? [] : [[observation.obsId, judgement] as const])),
  )
}

export function poolOf(dataset: Dataset, model: FigureModel<OnePageKind>): Pool {
  switch (model.kind) {
    case 'comparison': {
      const rows = countedRows(model)
      return {
        rulers: rows.filter(({ line }) => line === 'ruler').flatMap((row) => rulersOfRow(dataset, row)),
        comparisons: rows.flatMap((row) => row.comparisons),
        figures: figuresOfRows(rows),
        judgements: judgementsOf(plottedOfRows(rows)),
      }
    }
    case 'summary':
      return {
        rulers: model.rulers,
        comparisons: model.row.comparisons,
        figures: figuresOfRows([model.row]),
        judgements: judgementsOf(plottedOfRows([model.row])),
      }
    case 'panel': {
      const onRulers = model.rulers.flatMap((ruler) => ruler.bars.flatMap(figuresOfBar))
      const entries = [...model.groups, ...model.rest].flatMap((group) => group.entries)
      const bars = model.rulers.flatMap((ruler) => ruler.bars.flatMap((bar) => [bar.plotted, ...bar.against, ...bar.others]))
      return {
        rulers: model.rulers,
        comparisons: [...model.rulers, ...model.groups].flatMap((part) => part.comparisons),
        figures: [...new Set([...onRulers, ...entries.map(({ observation }) => observation)])],
        judgements: judgementsOf([...bars, ...entries]),
      }
    }
  }
}

function figuresOfRows(rows: readonly BoardRow[]): readonly Observation[] {
  return plottedOfRows(rows).map(({ observation }) => observation)
}

function plottedOfRows(rows: readonly BoardRow[]): readonly Plotted[] {
  return rows.flatMap((row) => row.cells).flatMap(({ plotted }) => plotted)
}

/** What one page says of a figure. */
export function onePageModel(dataset: Dataset, model: FigureModel<OnePageKind>): OnePageModel {
  const pool = poolOf(dataset, model)
  const main = mainOf(dataset, pool, model.areas)
  const drawn = new Set(figuresOfMain(main))
  const indicator = indicatorOf(main)
  const question = main.kind === 'ruler' ? null : questionOf(dataset, model.areas, pool.figures)
  return {
    id: model.id,
    areas: model.areas,
    title: titleOf(model, main, pool.figures),
    within: model.finding.within ?? null,
    subline: sublineOf(dataset, model, main, pool.figures),
    main,
    judgements: pool.judgements,
    beside: besideOf(
      dataset,
      model,
      pool.figures.filter((figure) => !drawn.has(figure)),
    ),
    lacking: question !== null || indicator === null ? [] : lackingOf(dataset, model, pool.figures, main, indicator),
    question,
  }
}

/** Every figure that the main part draws, parts of bars included. */
export function figuresOfMain(main: Main): readonly Observation[] {
  switch (main.kind) {
    case 'ruler':
      return main.ruler.bars.flatMap(figuresOfBar)
    case 'contrasts':
      return main.contrasts.flatMap(({ a, b }) => [a, b])
    case 'figures':
      return main.figures
  }
}

function indicatorOf(main: Main): IndicatorId | null {
  switch (main.kind) {
    case 'ruler':
      return main.ruler.indicator
    case 'contrasts':
      return main.contrasts[0]?.a.indicator ?? null
    case 'figures':
      return null
  }
}

function mainOf(dataset: Dataset, pool: Pool, areas: readonly AreaId[]): Main {
  const [ruler] = rulersInOrder(pool.rulers)
  if (ruler !== undefined) {
    const bars = ruler.bars.slice(0, mostBars)
    const onPage = new Set(bars.flatMap(figuresOfBar).map(({ obsId }) => obsId))
    const comparisons = ruler.comparisons.filter(({ a, b }) => onPage.has(a) && onPage.has(b))
    return { kind: 'ruler', ruler: { ...ruler, bars, comparisons }, unshown: ruler.bars.length - bars.length }
  }
  const contrasts = contrastsOf(dataset, pool.comparisons)
  if (contrasts.length > 0) return { kind: 'contrasts', contrasts }
  const firsts = areas.flatMap((area) => pool.figures.filter((figure) => figure.refArea === area).slice(0, 1))
  return { kind: 'figures', figures: firsts }
}

function titleOf(model: FigureModel<OnePageKind>, main: Main, figures: readonly Observation[]): Finding {
  const limits = model.finding.within ?? null
  if (figures.length === 0) return model.finding
  if (main.kind === 'ruler') {
    return { kind: 'summary', indicator: main.ruler.indicator, line: 'ruler', orders: ordersOn(main.ruler), within: limits }
  }
  // How much there is says nothing of an area and the one that contains it: what both give does.
  const [contrast] = main.kind === 'contrasts' ? main.contrasts : []
  if (model.finding.kind === 'coverage' && contrast !== undefined) {
    return { kind: 'pair', comparison: contrast.comparison, within: limits }
  }
  return model.finding
}

function sublineOf(dataset: Dataset, model: FigureModel<OnePageKind>, main: Main, figures: readonly Observation[]): Subline {
  const peers = peersAmong(dataset, model.areas)
  switch (model.kind) {
    case 'comparison':
      return { kind: 'lines', areas: peers.length, counts: lineCounts(model, peers) }
    case 'summary': {
      const having = new Set(figures.map(({ refArea }) => refArea))
      return { kind: 'given', areas: model.areas.length, having: having.size, figures: figures.length }
    }
    case 'panel': {
      const having = new Set(figures.map(({ refArea }) => refArea))
      return main.kind === 'ruler'
        ? { kind: 'finding', finding: { ...model.finding, within: null } }
        : { kind: 'given', areas: model.areas.length, having: having.size, figures: figures.length }
    }
  }
}

function besideOf(dataset: Dataset, model: FigureModel<OnePageKind>, others: readonly Observation[]): Beside {
  if (model.kind !== 'comparison') {
    const isOfWhole = ({ refArea }: Observation) => isReference(dataset, refArea, model.areas)
    const figures = [...others.filter((figure) => !isOfWhole(figure)), ...others.filter(isOfWhole)]
    return figures.length === 0 ? { kind: 'nothing' } : { kind: 'figures', figures }
  }
  const areas = peersAmong(dataset, model.areas)
  const groups = policyGroups(areas, model.policies)
  return groups.length === 0 ? { kind: 'nothing' } : { kind: 'policies', areas, groups }
}

/** Instruments by how many of the areas write of them; groups without one are left out. */
export function policyGroups(areas: readonly AreaId[], rows: readonly PolicyRow[]): readonly PolicyGroup[] {
  const writing = (row: PolicyRow) => row.cells.filter((one) => areas.includes(one.area) && isWritten(one)).map((one) => one.area)
  const group = (spread: PolicyGroup['spread'], among: readonly AreaId[], of: readonly PolicyRow[]): readonly PolicyGroup[] =>
    of.length === 0 ? [] : [{ spread, areas: among, rows: of, sources: sourcesOfRows(areas, of) }]
  const all = rows.filter((row) => areas.length > 1 && writing(row).length === areas.length)
  const some = rows.filter((row) => writing(row).length > 1 && writing(row).length < areas.length)
  return [
    ...group('all', areas, all),
    ...group('some', areas, some),
    ...areas.flatMap((area) =>
      group(
        'only',
        [area],
        rows.filter((row) => writing(row).length === 1 && writing(row)[0] === area),
      ),
    ),
  ]
}

function sourcesOfRows(areas: readonly AreaId[], rows: readonly PolicyRow[]): readonly SourceId[] {
  const cells = areas.flatMap((area) => rows.flatMap((row) => row.cells.filter((one) => one.area === area)))
  return [...new Set(cells.flatMap((one) => one.policies.map(({ sourceId }) => sourceId)))]
}

/** The areas compared that have no place in what is drawn; where all have one, up to two others of the dataset that have no figure. */
function lackingOf(
  dataset: Dataset,
  model: FigureModel<OnePageKind>,
  figures: readonly Observation[],
  main: Main,
  indicator: IndicatorId,
): readonly Lacking[] {
  const present = new Set(figuresOfMain(main).map(({ refArea }) => refArea))
  const absent = model.areas.filter((area) => !present.has(area) && !isReference(dataset, area, model.areas))
  const shownAs = (area: AreaId): Reason | null => {
    const rows = model.kind === 'comparison' ? countedRows(model) : model.kind === 'summary' ? [model.row] : []
    const found = rows.find((row) => row.indicator === indicator)?.cells.find((one) => one.area === area)
    if (found !== undefined) return reasonOfCell(found)
    const known = cell(dataset, area, indicator)
    return known.kind === 'observed' ? { kind: 'filtered-out' } : known
  }
  const chosen = absent.map((area): Lacking => {
    const instead = figures.filter((figure) => figure.refArea === area && figure.indicator === indicator)
    return instead.length > 0
      ? { area, reason: null, figures: instead.slice(0, 1), sources: [] }
      : lackingFor(dataset, area, shownAs(area) ?? { kind: 'not-mentioned' })
  })
  if (chosen.length > 0 || model.kind !== 'comparison') return chosen
  const all = dataset.areas.map(({ areaId }) => areaId)
  const others = all.filter((area) => !model.areas.includes(area) && !isReference(dataset, area, all))
  const silent = others.flatMap((area) => {
    const found = cell(dataset, area, indicator)
    return found.kind === 'observed' || found.kind === 'unread' ? [] : [lackingFor(dataset, area, found)]
  })
  return silent.length <= mostOthers ? silent : []
}

function lackingFor(dataset: Dataset, area: AreaId, reason: Reason): Lacking {
  return { area, reason, figures: [], sources: sourcesOfReason(dataset, area, reason) }
}

/** What shows an absence: the text that names the thing; of a thing that no text mentions the texts of the area, where they are few. */
function sourcesOfReason(dataset: Dataset, area: AreaId, reason: Reason): readonly SourceId[] {
  if (reason.kind === 'unread' || reason.kind === 'filtered-out') return []
  if (reason.kind === 'not-mentioned') {
    const read = textsOf(dataset, area)
    return read.length > mostCited ? [] : read
  }
  return reason.absence.sourceId === null ? [] : [reason.absence.sourceId]
}

/** The sources that an area's figures, background apart, and policies are quoted from. */
function textsOf(dataset: Dataset, area: AreaId): readonly SourceId[] {
  const rows = [...subjectsAmong(dataset, dataset.observations), ...dataset.policies].filter(({ refArea }) => refArea === area)
  return [...new Set(rows.map(({ sourceId }) => sourceId))]
}

/** The first request whose answer would stand on a ruler beside a figure of another area. */
function questionOf(dataset: Dataset, areas: readonly AreaId[], observations: readonly Observation[]): Question | null {
  const { requests } = requestsModel(dataset, { areas, observations, policies: [], thresholds: [] })
  const asked = requests.find(
    (request): request is Question => request.kind === 'named-without-number' && (request.best === 'A' || request.best === 'B'),
  )
  return asked ?? null
}
