import type { ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { ActiveFilters } from '#features/filter/ActiveFilters.tsx'
import { EmptyResult } from '#features/filter/EmptyResult.tsx'
import { FilterColumn } from '#features/filter/FilterColumn.tsx'
import { FilterColumnPlaceholder } from '#features/filter/Placeholders.tsx'
import type { FigureModel } from '#figures/model.ts'
import { AfterHead } from '#ui/following.tsx'

interface CompareRouteProps {
  readonly dataset: Dataset
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** The comparison with the filters; the areas are what is compared and no filter. */
export function CompareRoute({ dataset, actionsFor }: CompareRouteProps) {
  return (
    <ComparePage
      dataset={dataset}
      aside={
        <AfterHead standIn={<FilterColumnPlaceholder />}>
          <FilterColumn dataset={dataset} areas="subject" />
        </AfterHead>
      }
      chips={<ActiveFilters dataset={dataset} kind="figures" areas="subject" />}
      empty={<EmptyResult dataset={dataset} kind="figures" areas="subject" />}
      actionsFor={actionsFor}
    />
  )
}
