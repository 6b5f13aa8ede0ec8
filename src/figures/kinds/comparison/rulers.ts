import type { Dataset } from '#domain/model.ts'
import type { BoardRow, Ruler } from '#figures/model.ts'
import { rulersOf } from '#figures/ruler/model.ts'

/** The rulers under a row: of figures of different areas graded A or B. Kinds within one source have theirs in the panels. */
export function rulersOfRow(dataset: Dataset, { cells }: BoardRow): readonly Ruler[] {
  const figures = cells.flatMap(({ plotted }) => plotted.map(({ observation }) => observation))
  return rulersOf(dataset, figures).filter((ruler) => ruler.basis === 'graded')
}
