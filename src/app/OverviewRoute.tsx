import type { Dataset } from '#domain/model.ts'
import { ActiveFilters } from '#features/browse/ActiveFilters.tsx'
import { EmptyResult } from '#features/browse/EmptyResult.tsx'
import { FilterColumn } from '#features/filter/FilterColumn.tsx'
import { OverviewPage } from '#features/overview/OverviewPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { figureTests } from '#view/figureSelection.ts'
import { loosening } from '#view/filter.ts'
import { useFilters } from '#view/store.ts'
import { useSettingOf } from './figureSetting.ts'

/** The overview with its filters. */
export function OverviewRoute({ dataset }: { readonly dataset: Dataset }) {
  const setting = useSettingOf(dataset)
  return (
    <FigureSettingProvider setting={setting}>
      <OverviewPage
        dataset={dataset}
        filters={<FilterColumn dataset={dataset} areas="filter" />}
        chips={<ActiveFilters dataset={dataset} tests={figureTests} />}
        empty={<NoFigures dataset={dataset} />}
        actionsFor={() => null}
      />
    </FigureSettingProvider>
  )
}

function NoFigures({ dataset }: { readonly dataset: Dataset }) {
  const view = useFilters()
  return (
    <EmptyResult dataset={dataset} subject="figures" loosening={loosening(dataset.observations, figureTests, view, dataset)} />
  )
}
