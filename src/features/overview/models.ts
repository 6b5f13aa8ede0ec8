/** What stands on the first screen, computed from the rows shown. */
import type { Dataset } from '#domain/model.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { overviewModel } from '#figures/overview.ts'
import { panelModel } from '#figures/panel/model.ts'
import type { Shown } from '#figures/shown.ts'

/** Computes a model once for the same rows: those of the whole dataset are asked for again whenever the last filter is taken away. */
function onceForRows<Model>(make: (dataset: Dataset, shown: Shown) => Model): (dataset: Dataset, shown: Shown) => Model {
  const kept = new WeakMap<Shown, Model>()
  return (dataset, shown) => {
    const model = kept.get(shown) ?? make(dataset, shown)
    kept.set(shown, model)
    return model
  }
}

/** The finding, and what can be said. */
export const headModel = onceForRows(overviewModel)

/** The panels; one model call for each. */
export const panelModels = onceForRows((dataset, shown): readonly FigureModel<'panel'>[] =>
  panels.map((panel) => panelModel(dataset, shown, panel)),
)
