/** Two to five areas side by side: figures by indicator, policies by instrument. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { Dataset, AreaId, Observation, SourceId } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { drawnIn, boardRows, rowsByCategory } from '#figures/kinds/board/model.ts'
import { orderFinding } from '#figures/finding.ts'
import { areaNotes, headOf } from '#figures/head.ts'
import { matrixRows, spreadOf } from '#figures/kinds/matrix/model.ts'
import { lines, type BoardRow, type Claim, type FigureModel, type ComparisonBody, type Line, type Ruler } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { isBackgroundCategory } from '#domain/background.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { within } from '#figures/within.ts'

/**
 * The areas shown, side by side. Rows stand by category and within it by what can be said: orders first, then side by side, then
 * each by its own definition, then figures of one area only; all pairs of a row with it, best verdict first.
 */
export function comparisonModel(dataset: Dataset, shown: Shown): FigureModel<'comparison'> {
  const areas = referencesLast(dataset, shown.areas)
  const rows = boardRows(dataset, { ...shown, areas })
  const policies = matrixRows(dataset, { areas, policies: shown.policies }).map((row) => ({
    ...row,
    spread: spreadOf(dataset, row),
  }))
  const drawn = { ...drawnIn(rows), policies: policies.flatMap((row) => row.cells) }
  const finding = within(dataset, shown, claimOf(dataset, areas, shown.observations), { figures: 'all', policies: true })
  const withFigures = areas.filter((area) => shown.observations.some((figure) => figure.refArea === area))
  const head = headOf(dataset, { id: 'comparison', finding, areas, drawn, notes: areaNotes(dataset, withFigures) })
  const groups = rowsByCategory(dataset, rows).map((group) => ({ category: group.category, rows: bestLineFirst(group.rows) }))
  // The columns come before the rows: their heads carry the numbers of the sources.
  const byColumn = areas.flatMap((area) => sourcesOf(dataset, { groups, policies }, area))
  return { ...head, sources: [...new Set([...byColumn, ...head.sources])], kind: 'comparison', groups, policies }
}

/**
 * The orders among the areas, or that there is none; where one alone has figures, that the others have none; where no source gives any of
 * them one, that, and no conditions are blamed for it.
 */
function claimOf(dataset: Dataset, areas: readonly AreaId[], figures: readonly Observation[]): Claim {
  const claim = orderFinding(dataset, areas, figures)
  const isUnwritten = claim.kind === 'nothing' && !dataset.observations.some(({ refArea }) => areas.includes(refArea))
  if (isUnwritten && areas.length > 0) return { kind: 'one-area', area: null, without: areas, indicators: 0 }
  if (claim.kind !== 'coverage') return claim
  const isGiven = (area: AreaId) => figures.some((figure) => figure.refArea === area)
  const [only, ...others] = areas.filter(isGiven)
  if (only === undefined || others.length > 0 || areas.length < 2) return claim
  return { kind: 'one-area', area: only, without: areas.filter((area) => !isGiven(area)), indicators: claim.indicators }
}

function bestLineFirst(rows: readonly BoardRow[]): readonly BoardRow[] {
  return [...rows].sort((a, b) => lines.indexOf(a.line) - lines.indexOf(b.line))
}

/** The rows that are counted and spoken of: all but background, unless nothing else is shown. */
export function countedRows({ groups }: Pick<ComparisonBody, 'groups'>): readonly BoardRow[] {
  const counted = groups.filter(({ category }) => !isBackgroundCategory(category))
  return (counted.length > 0 ? counted : groups).flatMap((group) => group.rows)
}

/** The line of a row among some areas, or that those of them that have figures in it contain one another. */
export type CountedLine = Line | 'contained'

export interface LineCount {
  readonly line: CountedLine
  readonly count: number
}

/** How many rows in which any of these areas has figures stand on each line, in the order of the lines; lines without a row are left out. */
export function lineCounts(model: FigureModel<'comparison'>, areas: readonly AreaId[]): readonly LineCount[] {
  const counted = countedRows(model).flatMap(({ line, cells }): readonly CountedLine[] => {
    const having = cells.filter(({ area, plotted }) => areas.includes(area) && plotted.length > 0)
    return having.length === 0 ? [] : [line === 'plain' && having.length > 1 ? 'contained' : line]
  })
  return [...lines, 'contained' as const].flatMap((line) => {
    const count = counted.filter((one) => one === line).length
    return count === 0 ? [] : [{ line, count }]
  })
}

/** How many figures an area has in it. */
export function figuresOf(model: FigureModel<'comparison'>, area: AreaId): number {
  const cells = model.groups.flatMap((group) => group.rows).flatMap((row) => row.cells)
  return cells.filter((cell) => cell.area === area).reduce((sum, cell) => sum + cell.plotted.length, 0)
}

/** All figures in it, row by row. */
export function figuresIn({ groups }: Pick<ComparisonBody, 'groups'>): readonly Observation[] {
  const cells = groups.flatMap((group) => group.rows).flatMap((row) => row.cells)
  return cells.flatMap((cell) => cell.plotted.map(({ observation }) => observation))
}

/** How many policies of an area stand in it, each once. */
export function policiesOf(model: FigureModel<'comparison'>, area: AreaId): number {
  const cells = model.policies.flatMap((row) => row.cells).filter((cell) => cell.area === area)
  return new Set(cells.flatMap((cell) => cell.policies.map((policy) => policy.policyId))).size
}

/** The sources that an area's figures, named gaps and policies are quoted from, each once, from the top of the comparison down. */
function sourcesOf(
  dataset: Dataset,
  { groups, policies }: Pick<ComparisonBody, 'groups' | 'policies'>,
  area: AreaId,
): readonly SourceId[] {
  const cells = groups
    .flatMap((group) => group.rows)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.area === area)
  const written = policies.flatMap((row) => row.cells).filter((cell) => cell.area === area)
  return [
    ...new Set([
      ...cells.flatMap((cell) => cell.plotted.flatMap(({ observation }) => sourcesOfFigure(dataset, observation))),
      ...cells.flatMap(({ cell }) => (cell.kind === 'named-without-number' ? (cell.absence.sourceId ?? []) : [])),
      ...written.flatMap((cell) => cell.policies.map((policy) => policy.sourceId)),
    ]),
  ]
}

/** The rulers under a row: of figures of different areas graded A or B. Kinds within one source have theirs in the panels. */
export function rulersOfRow(dataset: Dataset, { cells }: BoardRow): readonly Ruler[] {
  const figures = cells.flatMap(({ plotted }) => plotted.map(({ observation }) => observation))
  return rulersOf(dataset, figures).filter((ruler) => ruler.basis === 'graded')
}
