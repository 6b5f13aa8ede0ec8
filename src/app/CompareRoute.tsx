import { useCallback } from 'react'
import type { Dataset } from '#domain/model.ts'
import { ActiveFilters } from '#features/browse/ActiveFilters.tsx'
import { EmptyResult } from '#features/browse/EmptyResult.tsx'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { FilterColumn } from '#features/filter/FilterColumn.tsx'
import { FilterRoom } from '#features/filter/FilterRoom.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { Afterwards } from '#ui/Afterwards.tsx'
import { figureTests } from '#view/figureSelection.ts'
import { loosening } from '#view/filter.ts'
import { useFilters } from '#view/store.ts'
import { useSettingOf } from './figureSetting.ts'
import { figureActions } from './pages.ts'

/** On the comparison the areas are what is compared and no filter. */
const { areas: areaTest, ...filterTests } = figureTests

/** The comparison with the filters. */
export function CompareRoute({ dataset }: { readonly dataset: Dataset }) {
  const setting = useSettingOf(dataset)
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  return (
    <FigureSettingProvider setting={setting}>
      <ComparePage
        dataset={dataset}
        aside={
          <Afterwards standIn={<FilterRoom />}>
            <FilterColumn dataset={dataset} areas="subject" />
          </Afterwards>
        }
        chips={<ActiveFilters dataset={dataset} tests={filterTests} />}
        empty={<NoFigures dataset={dataset} />}
        actionsFor={actionsFor}
      />
    </FigureSettingProvider>
  )
}

function NoFigures({ dataset }: { readonly dataset: Dataset }) {
  const view = useFilters()
  const compared = dataset.observations.filter((figure) => areaTest === undefined || areaTest(figure, view, dataset))
  return <EmptyResult dataset={dataset} subject="figures" loosening={loosening(compared, filterTests, view, dataset)} />
}
