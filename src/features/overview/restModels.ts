import type { Dataset } from '#domain/model.ts'
import { agesModel } from '#figures/kinds/ages/model.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { firmnessModel } from '#figures/kinds/firmness/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { writtenModel } from '#figures/kinds/written/model.ts'
import type { Shown } from '#figures/shown.ts'

/** What stands below the first screen. */
export interface RestModels {
  readonly ages: () => FigureModel<'ages'>
  readonly written: () => FigureModel<'written'>
  readonly firmness: () => FigureModel<'firmness'>
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
    ages: once(() => agesModel(dataset, shown)),
    written: once(() => writtenModel(dataset, shown)),
    firmness: once(() => firmnessModel(dataset, shown)),
    matrix: once(() => matrixModel(dataset, shown)),
    board: once(() => boardModel(dataset, shown)),
    requests: once(() => requestsModel(dataset, shown)),
  }
}
