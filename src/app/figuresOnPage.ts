import type { Dataset } from '#domain/model.ts'
import { policyMatrix } from '#features/browse/policyFigures.ts'
import { comparisonOf } from '#features/compare/compared.ts'
import { indicatorFigures } from '#features/indicator/models.ts'
import { panelModels } from '#features/overview/models.ts'
import { restModels } from '#features/overview/restModels.ts'
import type { FigureModel } from '#figures/model.ts'
import { shownBy } from '#view/shown.ts'
import type { View } from '#view/view.ts'

/** The figures of the page a view is on, in their order; none on a page of lists. */
export function figuresOnPage(dataset: Dataset, view: View): readonly FigureModel[] {
  switch (view.page.name) {
    case 'overview': {
      const shown = shownBy(dataset, view)
      const { ages, written, firmness, matrix, board, requests } = restModels(dataset, shown)
      return [...panelModels(dataset, shown), ages(), written(), firmness(), matrix(), board(), requests()]
    }
    case 'compare': {
      const comparison = comparisonOf(dataset, view)
      return comparison === null ? [] : [comparison]
    }
    case 'policies':
      return [policyMatrix(dataset, view)]
    case 'indicator':
      return indicatorFigures(dataset, view.own, view.page.indicator, view.areas)
    case 'figures':
    case 'areas':
    case 'area':
    case 'sources':
    case 'source':
    case 'deck':
    case 'add':
    case 'unknown':
      return []
  }
}
