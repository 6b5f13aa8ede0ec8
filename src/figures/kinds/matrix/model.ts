/** Policies as an instrument × area matrix. */
import type { Dataset } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { instrumentsFinding, matrixRows } from './rows.ts'

/** What each area's text writes of, instrument by instrument; a policy stands in the row of every instrument it works with. */
export function matrixModel(dataset: Dataset, shown: Shown): FigureModel<'matrix'> {
  const areas = referencesLast(dataset, shown.areas)
  const rows = matrixRows(dataset, { areas, policies: shown.policies })
  const drawn = { ...nothingDrawn, policies: rows.flatMap((row) => row.cells) }
  // What is written of by all, or by one, is said of the texts, whatever filters leave of them.
  const finding = rows.length === 0 ? ({ kind: 'nothing' } as const) : instrumentsFinding(dataset, areas)
  return { ...headOf(dataset, { id: 'matrix', finding, areas, drawn }), kind: 'matrix', rows }
}
