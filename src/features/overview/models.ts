/** The figures of the overview, computed from what is shown. */
import type { Dataset } from '#domain/model.ts'
import { boardModel } from '#figures/board/model.ts'
import { matrixModel } from '#figures/matrix/model.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { overviewModel, type OverviewModel } from '#figures/overview.ts'
import { panelModel } from '#figures/panel/model.ts'
import { requestsModel } from '#figures/requests/model.ts'
import type { Shown } from '#figures/shown.ts'

export interface OverviewModels {
  readonly head: OverviewModel
  readonly panels: readonly FigureModel<'panel'>[]
  readonly matrix: FigureModel<'matrix'>
  readonly board: FigureModel<'board'>
  readonly requests: FigureModel<'requests'>
}

/** One model call for each figure of the page. */
export function overviewModels(dataset: Dataset, shown: Shown): OverviewModels {
  return {
    head: overviewModel(dataset, shown),
    panels: panels.map((panel) => panelModel(dataset, shown, panel)),
    matrix: matrixModel(dataset, shown),
    board: boardModel(dataset, shown),
    requests: requestsModel(dataset, shown),
  }
}

/** The figures in the order of the page: for the projector, which turns from one to the next, and for what is said below them all. */
export function figuresOf({ panels: shownPanels, matrix, board, requests }: OverviewModels): readonly FigureModel[] {
  return [...shownPanels, matrix, board, requests]
}
