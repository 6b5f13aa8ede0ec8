import type { Dataset } from '#domain/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { shownBy } from '#view/shown.ts'
import { filterCleared } from '#view/transitions.ts'
import type { View } from '#view/view.ts'

/**
 * Instruments × areas on the page of the policies. It is where areas and instruments are chosen, so it shows all of them, whichever
 * are chosen, with the policies that the other filters leave: as every number beside a choice, a cell counts what choosing it lists.
 */
export function policyMatrix(dataset: Dataset, view: View): FigureModel<'matrix'> {
  return matrixModel(dataset, shownBy(dataset, filterCleared(filterCleared(view, 'areas'), 'instruments')))
}
