/** What of a figure leaves as data: its figures, its gaps, what may be said of them, its policies; exactly what it shows, each once. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Absence, Area, AreaId, Dataset, IndicatorId, Observation, Policy, SourceId } from '#domain/model.ts'
import type { Judgement } from '#domain/threshold.ts'
import { reasonOfCell } from '#figures/kinds/board/model.ts'
import { figuresOfDerived, missingAreasIn } from '#figures/kinds/summary/model.ts'
import type {
  BoardRow,
  FigureKind,
  FigureModel,
  MatrixRow,
  MissingArea,
  Plotted,
  Reason,
  Request,
  Ruler,
} from '#figures/model.ts'
import type { ListRows } from './takeAlong.ts'
import { pairKey } from '#figures/verdicts.ts'

/** A row of the table of figures: a recorded figure, or the place of one that there is not. */
export type Entry =
  | { readonly kind: 'figure'; readonly figure: Observation; readonly judgement: Judgement | null }
  | { readonly kind: 'gap'; readonly area: AreaId; readonly indicator: IndicatorId | null; readonly reason: Reason }

export interface Contents {
  readonly entries: readonly Entry[]
  readonly comparisons: readonly Comparison[]
  readonly policies: readonly Policy[]
  readonly instruments: readonly MatrixRow[]
  readonly requests: readonly Request[]
  /** Listed by themselves, and not what something else is of. */
  readonly areas: readonly Area[]
  /** Of all of it, in the order in which they are numbered from 1. */
  readonly sources: readonly SourceId[]
}

type Taken = Omit<Contents, 'sources'>

const nothing: Taken = { entries: [], comparisons: [], policies: [], instruments: [], requests: [], areas: [] }

const figure = ({ observation, judgement }: Plotted): Entry => ({ kind: 'figure', figure: observation, judgement })
const bare = (observation: Observation): Entry => ({ kind: 'figure', figure: observation, judgement: null })
const named = (absence: Absence): Entry => ({
  kind: 'gap',
  area: absence.refArea,
  indicator: absence.indicator,
  reason: { kind: absence.reason, absence },
})
const gap = ({ area, indicator, cell }: MissingArea): Entry => ({ kind: 'gap', area, indicator, reason: cell })

/** What is taken of each kind of figure. A kind without a line here does not compile. */
const takenOf: { readonly [Kind in FigureKind]: (model: FigureModel<Kind>) => Taken } = {
  number: ({ plotted }) => ({ ...nothing, entries: [figure(plotted)] }),
  pair: ({ a, b, comparison }) => ({ ...nothing, entries: [figure(a), figure(b)], comparisons: [comparison] }),
  panel: ({ rulers, groups, rest, missing }) => ({
    ...nothing,
    entries: [
      ...rulers.flatMap(entriesOfRuler),
      ...groups.flatMap(({ entries }) => entries.map(figure)),
      ...rest.flatMap(({ entries }) => entries.map(figure)),
      ...missing.map(gap),
    ],
    comparisons: [...rulers, ...groups].flatMap(({ comparisons }) => comparisons),
  }),
  matrix: ({ rows }) => ({ ...nothing, ...policiesOf(rows) }),
  board: ({ groups }) => rowsTaken(groups.flatMap(({ open, folded }) => [...open, ...folded])),
  requests: ({ requests }) => ({
    ...nothing,
    requests,
    entries: requests.flatMap((request) => [
      request.kind === 'near-miss'
        ? bare(request.figure)
        : gap({ ...request, cell: { kind: request.kind, absence: request.absence } }),
      ...request.beside.map(bare),
    ]),
  }),
  comparison: ({ groups, policies }) => ({ ...rowsTaken(groups.flatMap(({ rows }) => rows)), ...policiesOf(policies) }),
  summary: ({ row, derived }) => ({
    ...nothing,
    entries: [
      ...row.cells.flatMap(({ plotted }) => plotted.map(figure)),
      ...derived.flatMap(figuresOfDerived).map(bare),
      ...missingAreasIn(row).map((missing) => gap({ ...missing, indicator: row.indicator })),
    ],
    comparisons: row.comparisons,
  }),
  ranking: ({ ruler }) => ({ ...nothing, entries: entriesOfRuler(ruler), comparisons: ruler.comparisons }),
  ages: ({ open, folded }) => ({
    ...nothing,
    entries: [...open, ...folded].flatMap(({ dots }) => dots.flatMap(({ plotted, others }) => [plotted, ...others].map(figure))),
  }),
  written: ({ groups }) => ({ ...nothing, ...policiesOf(groups.flatMap(({ rows }) => rows)) }),
  firmness: ({ open, folded }) => ({
    ...nothing,
    entries: [...open, ...folded].flatMap(({ blocks }) =>
      blocks.flatMap(({ plotted, others }) => [plotted, ...others].map(figure)),
    ),
  }),
  series: ({ strands }) => ({ ...nothing, entries: strands.flat().map(bare) }),
}

function entriesOfRuler({ bars }: Ruler): readonly Entry[] {
  return bars.flatMap(({ plotted, against, others, parts }) => [
    figure(plotted),
    ...parts.map(bare),
    ...[...against, ...others].map(figure),
  ])
}

/** The cells of rows in their order, each with its figures or with why it has none. */
function rowsTaken(rows: readonly BoardRow[]): Taken {
  return {
    ...nothing,
    entries: rows.flatMap(({ indicator, cells }) =>
      cells.flatMap((cell) => {
        const reason = reasonOfCell(cell)
        return reason === null ? cell.plotted.map(figure) : [gap({ area: cell.area, indicator, cell: reason })]
      }),
    ),
    comparisons: rows.flatMap(({ comparisons }) => comparisons),
  }
}

function policiesOf(rows: readonly MatrixRow[]): Pick<Taken, 'policies' | 'instruments'> {
  const policies = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.policies))
  return { instruments: rows, policies: [...new Set(policies)] }
}

/** A name for a row that no other row of the table has. */
export function idOf(entry: Entry): string {
  return entry.kind === 'figure' ? entry.figure.obsId : `${entry.area}.${entry.indicator ?? 'any'}`
}

/** Rows each once, where they stand first; judged, where one of those alike is. */
function once(entries: readonly Entry[]): readonly Entry[] {
  const kept = new Map<string, Entry>()
  for (const entry of entries) {
    const before = kept.get(idOf(entry))
    const isJudged = entry.kind === 'figure' && entry.judgement !== null
    if (before === undefined || isJudged) kept.set(idOf(entry), entry)
  }
  return [...kept.values()]
}

function sourcesOf(dataset: Dataset, { entries, policies }: Taken): readonly SourceId[] {
  return [
    ...entries.flatMap((entry) => {
      if (entry.kind === 'figure') return sourcesOfFigure(dataset, entry.figure)
      return 'absence' in entry.reason ? (entry.reason.absence.sourceId ?? []) : []
    }),
    ...policies.map(({ sourceId }) => sourceId),
  ]
}

function contents(dataset: Dataset, taken: Taken, numbered: readonly SourceId[]): Contents {
  const entries = once(taken.entries)
  const comparisons = [...new Map(taken.comparisons.map((one) => [pairKey(one), one])).values()]
  return {
    ...taken,
    entries,
    comparisons,
    sources: [...new Set([...numbered, ...sourcesOf(dataset, { ...taken, entries })])],
  }
}

function takenOfKind<Kind extends FigureKind>(kind: Kind, model: FigureModel<Kind>): Taken {
  return takenOf[kind](model)
}

/** What leaves of a figure. Its sources keep the numbers they have in it. */
export function contentsOf(dataset: Dataset, model: FigureModel): Contents {
  return contents(dataset, takenOfKind(model.kind, model), model.sources)
}

/** What leaves of a list: its rows in the order in which they are listed. */
export function contentsOfList(
  dataset: Dataset,
  { figures = [], absences = [], policies = [], sources = [], areas = [] }: Omit<ListRows, 'name'>,
): Contents {
  return contents(dataset, { ...nothing, entries: [...figures.map(bare), ...absences.map(named)], policies, areas }, sources)
}
