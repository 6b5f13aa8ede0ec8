import { useCallback, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { OverviewPage } from '#features/overview/OverviewPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { FilterRoom } from '#features/filter/FilterRoom.tsx'
import type { FigureModel } from '#figures/model.ts'
import { Afterwards } from '#ui/Afterwards.tsx'
import { figureTests } from '#view/figureSelection.ts'
import { useSettingOf } from './figureSetting.ts'
import { activeFilters, figureActions, filterColumn, noFigures, overviewRest } from './pages.ts'

/** The overview with its filters. Where its links lead changes more often than the page, which is not drawn anew for that. */
export function OverviewRoute({ dataset }: { readonly dataset: Dataset }) {
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  const page = useMemo(
    () => (
      <OverviewPage
        dataset={dataset}
        filters={
          <Afterwards standIn={<FilterRoom />}>
            <filterColumn.Component dataset={dataset} areas="filter" />
          </Afterwards>
        }
        chips={<activeFilters.Component dataset={dataset} tests={figureTests} />}
        empty={<noFigures.Component dataset={dataset} />}
        actionsFor={actionsFor}
        Rest={overviewRest.Component}
      />
    ),
    [dataset, actionsFor],
  )
  return <FigureSettingProvider setting={useSettingOf(dataset)}>{page}</FigureSettingProvider>
}
