import { useCallback } from 'react'
import type { Dataset } from '#domain/model.ts'
import { FiguresPage } from '#features/browse/FiguresPage.tsx'
import { PoliciesPage } from '#features/browse/PoliciesPage.tsx'
import { ActiveFilters } from '#features/filter/ActiveFilters.tsx'
import { EmptyResult } from '#features/filter/EmptyResult.tsx'
import { ListFilters } from '#features/filter/ListFilters.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import type { RowKind } from '#view/filters.ts'
import { useSettingOf } from './figureSetting.ts'
import { figureActions } from './pages.ts'

/** What stands around a list: its filters, those that hold, and what is said where they leave nothing. */
function slotsOf(dataset: Dataset, kind: RowKind) {
  return {
    filters: <ListFilters dataset={dataset} kind={kind} />,
    chips: <ActiveFilters dataset={dataset} kind={kind} />,
    empty: <EmptyResult dataset={dataset} kind={kind} />,
  }
}

/** The list of all figures with its filters. */
export function FiguresRoute({ dataset }: { readonly dataset: Dataset }) {
  return <FiguresPage dataset={dataset} {...slotsOf(dataset, 'figures')} />
}

/** The policies with their matrix and their filters. */
export function PoliciesRoute({ dataset }: { readonly dataset: Dataset }) {
  const setting = useSettingOf(dataset)
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  return (
    <FigureSettingProvider setting={setting}>
      <PoliciesPage dataset={dataset} {...slotsOf(dataset, 'policies')} actionsFor={actionsFor} />
    </FigureSettingProvider>
  )
}
