import type { ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { FiguresPage } from '#features/browse/FiguresPage.tsx'
import { PoliciesPage } from '#features/browse/PoliciesPage.tsx'
import { ActiveFilters } from '#features/filter/ActiveFilters.tsx'
import { EmptyResult } from '#features/filter/EmptyResult.tsx'
import { ListFilters } from '#features/filter/ListFilters.tsx'
import type { FigureModel } from '#figures/model.ts'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import type { RowKind } from '#view/filters.ts'

/** What stands around a list: its filters, those that hold, and what is said where they leave nothing. */
function slotsOf(dataset: Dataset, kind: RowKind) {
  return {
    filters: <ListFilters dataset={dataset} kind={kind} />,
    chips: <ActiveFilters dataset={dataset} kind={kind} />,
    empty: <EmptyResult dataset={dataset} kind={kind} />,
  }
}

interface FiguresRouteProps {
  readonly dataset: Dataset
  readonly takeAlong?: TakeAlong
}

/** The list of all figures with its filters. */
export function FiguresRoute({ dataset, takeAlong = () => null }: FiguresRouteProps) {
  return <FiguresPage dataset={dataset} {...slotsOf(dataset, 'figures')} takeAlong={takeAlong} />
}

interface PoliciesRouteProps {
  readonly dataset: Dataset
  readonly actionsFor: (model: FigureModel) => ReactNode
  readonly takeAlong?: TakeAlong
}

/** The policies with their matrix and their filters. */
export function PoliciesRoute({ dataset, actionsFor, takeAlong = () => null }: PoliciesRouteProps) {
  return <PoliciesPage dataset={dataset} {...slotsOf(dataset, 'policies')} actionsFor={actionsFor} takeAlong={takeAlong} />
}
