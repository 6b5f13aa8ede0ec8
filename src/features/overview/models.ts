/** What stands on the first screen, computed from the rows shown. */
import type { Dataset } from '#domain/model.ts'
import { onceForBoth } from '#domain/onceFor.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { overviewModel } from '#figures/overview.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import type { Shown } from '#figures/shown.ts'

/** The finding, and what can be said. Once for the same rows: the whole dataset's are asked for whenever the last filter is taken away. */
export const headModel = onceForBoth(overviewModel)

/** The panels; one model call for each, once for the same rows. */
export const panelModels = onceForBoth((dataset: Dataset, shown: Shown): readonly FigureModel<'panel'>[] =>
  panels.map((panel) => panelModel(dataset, shown, panel)),
)
