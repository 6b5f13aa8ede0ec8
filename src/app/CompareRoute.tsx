import { useCallback } from 'react'
import type { Dataset } from '#domain/model.ts'
import { ActiveFilters } from '#features/filter/ActiveFilters.tsx'
import { EmptyResult } from '#features/filter/EmptyResult.tsx'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { FilterColumn } from '#features/filter/FilterColumn.tsx'
import { FilterColumnPlaceholder } from '#features/filter/Placeholders.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { Afterwards } from '#ui/Afterwards.tsx'
import { useSettingOf } from './figureSetting.ts'
import { figureActions } from './pages.ts'

/** The comparison with the filters; the areas are what is compared and no filter. */
export function CompareRoute({ dataset }: { readonly dataset: Dataset }) {
  const setting = useSettingOf(dataset)
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  return (
    <FigureSettingProvider setting={setting}>
      <ComparePage
        dataset={dataset}
        aside={
          <Afterwards standIn={<FilterColumnPlaceholder />}>
            <FilterColumn dataset={dataset} areas="subject" />
          </Afterwards>
        }
        chips={<ActiveFilters dataset={dataset} kind="figures" areas="subject" />}
        empty={<EmptyResult dataset={dataset} kind="figures" areas="subject" />}
        actionsFor={actionsFor}
      />
    </FigureSettingProvider>
  )
}
