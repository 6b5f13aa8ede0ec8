/** The brackets under a row of the comparison: which columns they join, and which pairs of figures share one. */
import type { Comparison } from '#domain/grade.ts'
import type { AreaId, Observation } from '#domain/model.ts'
import type { BoardCell, BoardRow, Line } from '#figures/model.ts'

/** What may be said of the figures of two areas, once for all pairs of which the same is to be said. */
export interface Bracket {
  /** Stable within its row. */
  readonly id: string
  /** The two areas in the order of the columns. */
  readonly from: AreaId
  readonly to: AreaId
  /** How it is drawn: `ruler` an order is proved · `dots` side by side · `broken` each by its own definition · `plain` part and whole. */
  readonly line: Line
  /** All with the same verdict. */
  readonly comparisons: readonly [Comparison, ...Comparison[]]
  /** The figures it speaks of where their cell has others besides; empty where it speaks of all. */
  readonly among: readonly Observation[]
}

/** The brackets of a row, in the order of its comparisons. A proved order has one of its own, because it names its figures. */
export function bracketsOf({ cells, comparisons }: BoardRow): readonly Bracket[] {
  const brackets = new Map<string, Bracket>()
  for (const comparison of comparisons) {
    const [from, to] = cells.filter((cell) => hasFigureOf(cell, comparison))
    if (from === undefined || to === undefined) continue
    const id = [from.area, to.area, ...verdictKey(comparison)].join(' ')
    const known = brackets.get(id)
    const all: Bracket['comparisons'] = known ? [...known.comparisons, comparison] : [comparison]
    const among = [from, to].flatMap((cell) => spokenOf(cell, all))
    brackets.set(id, { id, from: from.area, to: to.area, line: lineOfVerdict(comparison), comparisons: all, among })
  }
  return [...brackets.values()]
}

function hasFigureOf({ plotted }: BoardCell, { a, b }: Comparison): boolean {
  return plotted.some(({ observation: { obsId } }) => obsId === a || obsId === b)
}

/** The figures of a cell that comparisons are about; none where they are about all of them. */
function spokenOf({ plotted }: BoardCell, comparisons: readonly Comparison[]): readonly Observation[] {
  const ids = new Set(comparisons.flatMap(({ a, b }) => [a, b]))
  const figures = plotted.map(({ observation }) => observation).filter(({ obsId }) => ids.has(obsId))
  return figures.length < plotted.length ? figures : []
}

/** Comparisons with the same key are said in the same words. Remarks decide nothing at C and D and are not said there. */
function verdictKey({ a, b, relation, grade, blockers, strikes, remarks, order }: Comparison): readonly string[] {
  if (order.kind === 'proved') return [a, b]
  return [relation, grade ?? 'ungraded', ...(grade === 'A' || grade === 'B' ? remarks : [...blockers, ...strikes])]
}

function lineOfVerdict({ relation, grade, order }: Comparison): Line {
  if (relation !== 'pair') return 'plain'
  if (order.kind === 'proved') return 'ruler'
  return grade === 'D' ? 'broken' : 'dots'
}
