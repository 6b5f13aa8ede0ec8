/** How old the figures are, as a table: the figures with their dates, the oldest of each area first. */
import type { FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, whole, type Table } from '#figures/table.ts'

/** @returns a table that may have no row */
export function agesTables(model: FigureModel<'ages'>, say: Sentences): readonly Table[] {
  const rows = [...model.open, ...model.folded]
  return [
    figureTable(
      model,
      say,
      rows.flatMap(({ dots }) => dots.flatMap(({ plotted, others }) => [plotted, ...others].map(whole))),
    ),
  ]
}
