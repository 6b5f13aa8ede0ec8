import type { Dataset } from '#domain/model.ts'
import { boardModel } from '#figures/board/model.ts'
import { matrixModel } from '#figures/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { requestsModel } from '#figures/requests/model.ts'
import type { Shown } from '#figures/shown.ts'

/** What stands below the first screen. */
interface RestModels {
  readonly matrix: FigureModel<'matrix'>
  readonly board: FigureModel<'board'>
  readonly requests: FigureModel<'requests'>
}

/** The figures below the panels; one model call for each. */
export function restModels(dataset: Dataset, shown: Shown): RestModels {
  return { matrix: matrixModel(dataset, shown), board: boardModel(dataset, shown), requests: requestsModel(dataset, shown) }
}
