/** The figures of the overview, computed from what is shown; one model call for each figure of the page. */
import type { Dataset } from '#domain/model.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { overviewModel, type OverviewModel } from '#figures/overview.ts'
import { panelModel } from '#figures/panel/model.ts'
import type { Shown } from '#figures/shown.ts'

/** What stands on the first screen. */
export interface TopModels {
  readonly head: OverviewModel
  readonly panels: readonly FigureModel<'panel'>[]
}

export function topModels(dataset: Dataset, shown: Shown): TopModels {
  return { head: overviewModel(dataset, shown), panels: panels.map((panel) => panelModel(dataset, shown, panel)) }
}
