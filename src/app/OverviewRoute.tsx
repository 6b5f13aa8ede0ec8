import { useCallback, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { OverviewPage } from '#features/overview/OverviewPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { FilterColumnPlaceholder } from '#features/filter/Placeholders.tsx'
import type { FigureModel } from '#figures/model.ts'
import { Afterwards } from '#ui/Afterwards.tsx'
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
          <Afterwards standIn={<FilterColumnPlaceholder />}>
            <filterColumn.Component dataset={dataset} areas="filter" />
          </Afterwards>
        }
        chips={<activeFilters.Component dataset={dataset} kind="figures" />}
        empty={<noFigures.Component dataset={dataset} kind="figures" />}
        actionsFor={actionsFor}
        Rest={overviewRest.Component}
      />
    ),
    [dataset, actionsFor],
  )
  return <FigureSettingProvider setting={useSettingOf(dataset)}>{page}</FigureSettingProvider>
}
