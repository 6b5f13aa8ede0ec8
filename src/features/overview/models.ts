import type { Dataset } from '#domain/model.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { panelModel } from '#figures/panel/model.ts'
import type { Shown } from '#figures/shown.ts'

/** The panels of the first screen; one model call for each. */
export function panelModels(dataset: Dataset, shown: Shown): readonly FigureModel<'panel'>[] {
  return panels.map((panel) => panelModel(dataset, shown, panel))
}
