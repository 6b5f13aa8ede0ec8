/** 一页说清: the page that says what a figure shows, for the kinds that have one. */
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Format } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { onePageModel } from './model.ts'
import { layoutOnePage } from './page.ts'

/** More areas than this, the city not counted, have no page of their own side by side. */
const mostAreas = 5

/**
 * The one page of a figure: areas side by side, an indicator, a panel. Null for a kind of figure that has none, and for more areas side
 * by side than five besides the city: those have the pages of `layoutFigure`.
 */
export function onePage(model: FigureModel, dataset: Dataset, format: Format): Page | null {
  switch (model.kind) {
    case 'comparison':
      return model.areas.length > mostAreas + 1 ? null : layoutOnePage(onePageModel(dataset, model), dataset, format)
    case 'summary':
    case 'panel':
      return layoutOnePage(onePageModel(dataset, model), dataset, format)
    case 'board':
    case 'matrix':
    case 'number':
    case 'pair':
    case 'requests':
    case 'series':
    case 'ranking':
    case 'ages':
    case 'written':
    case 'firmness':
      return null
  }
}
