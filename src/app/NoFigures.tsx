import type { Dataset } from '#domain/model.ts'
import { EmptyResult } from '#features/browse/EmptyResult.tsx'
import { figureTests } from '#view/figureSelection.ts'
import { loosening } from '#view/filter.ts'
import { useFilters } from '#view/store.ts'

/** Instead of the figures of the overview, where the filters leave none. */
export function NoFigures({ dataset }: { readonly dataset: Dataset }) {
  const view = useFilters()
  return (
    <EmptyResult dataset={dataset} subject="figures" loosening={loosening(dataset.observations, figureTests, view, dataset)} />
  )
}
