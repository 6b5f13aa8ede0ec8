import type { ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { ActiveFilters } from '#features/browse/ActiveFilters.tsx'
import { NoFigures, testsWithinAreas } from '#features/browse/NoFigures.tsx'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { FilterColumn } from '#features/filter/FilterColumn.tsx'
import { FilterRoom } from '#features/filter/FilterRoom.tsx'
import type { FigureModel } from '#figures/model.ts'
import { AfterHead } from '#ui/following.tsx'

interface CompareRouteProps {
  readonly dataset: Dataset
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** The comparison with the filters. */
export function CompareRoute({ dataset, actionsFor }: CompareRouteProps) {
  return (
    <ComparePage
      dataset={dataset}
      aside={
        <AfterHead standIn={<FilterRoom />}>
          <FilterColumn dataset={dataset} areas="subject" />
        </AfterHead>
      }
      chips={<ActiveFilters dataset={dataset} tests={testsWithinAreas} />}
      empty={<NoFigures dataset={dataset} areas="subject" />}
      actionsFor={actionsFor}
    />
  )
}
