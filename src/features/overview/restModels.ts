import type { Dataset } from '#domain/model.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import type { Shown } from '#figures/shown.ts'

/** What stands below the first screen. */
export interface RestModels {
  readonly matrix: () => FigureModel<'matrix'>
  readonly board: () => FigureModel<'board'>
  readonly requests: () => FigureModel<'requests'>
}

/** A value made when it is first asked for, and the same from then on. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** The figures below the panels; one model call for each, when it is first asked for: the page can answer between them. */
export function restModels(dataset: Dataset, shown: Shown): RestModels {
  return {
    matrix: once(() => matrixModel(dataset, shown)),
    board: once(() => boardModel(dataset, shown)),
    requests: once(() => requestsModel(dataset, shown)),
  }
}
