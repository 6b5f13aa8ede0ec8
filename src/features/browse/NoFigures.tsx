import { useDeferredValue } from 'react'
import type { Dataset } from '#domain/model.ts'
import { figureTests } from '#view/figureSelection.ts'
import { loosening } from '#view/filter.ts'
import { useFilters } from '#view/store.ts'
import { EmptyResult } from './EmptyResult.tsx'

const { areas: areaTest, ...others } = figureTests

/** The filters of a page on which the areas are what is compared. */
export const testsWithinAreas = others

interface NoFiguresProps {
  readonly dataset: Dataset
  /** Whether areas are a filter on the page, or what it is about. */
  readonly areas: 'filter' | 'subject'
}

/** Instead of the figures of a page, where the filters leave none: which one to loosen. */
export function NoFigures({ dataset, areas }: NoFiguresProps) {
  const view = useDeferredValue(useFilters())
  const [figures, tests] =
    areas === 'filter'
      ? [dataset.observations, figureTests]
      : [dataset.observations.filter((figure) => areaTest === undefined || areaTest(figure, view, dataset)), testsWithinAreas]
  return <EmptyResult dataset={dataset} subject="figures" loosening={loosening(figures, tests, view, dataset)} />
}
