/** Two to five areas side by side: figures by indicator, policies by instrument. */
import type { Dataset } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { drawnIn } from '#figures/kinds/board/model.ts'
import { boardRows, rowsByCategory } from '#figures/kinds/board/rows.ts'
import { orderFinding } from '#figures/finding.ts'
import { areaNotes, headOf } from '#figures/head.ts'
import { matrixRows, spreadOf } from '#figures/kinds/matrix/rows.ts'
import { lines, type BoardRow, type FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { sourcesOf } from './counts.ts'

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
  const finding = orderFinding(dataset, areas, shown.observations)
  const withFigures = areas.filter((area) => shown.observations.some((figure) => figure.refArea === area))
  const head = headOf(dataset, { id: 'comparison', finding, areas, drawn, notes: areaNotes(dataset, withFigures) })
  const groups = rowsByCategory(dataset, rows).map((group) => ({ category: group.category, rows: bestLineFirst(group.rows) }))
  // The columns come before the rows: their heads carry the numbers of the sources.
  const byColumn = areas.flatMap((area) => sourcesOf({ groups, policies }, area))
  return { ...head, sources: [...new Set([...byColumn, ...head.sources])], kind: 'comparison', groups, policies }
}

function bestLineFirst(rows: readonly BoardRow[]): readonly BoardRow[] {
  return [...rows].sort((a, b) => lines.indexOf(a.line) - lines.indexOf(b.line))
}
