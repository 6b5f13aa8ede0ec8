import { useDeferredValue, useMemo, type ComponentType, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { HighlightContext } from '#figures/highlight.tsx'
import type { FigureModel } from '#figures/model.ts'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { shownBy } from '#view/shown.ts'
import { useFilters } from '#view/store.ts'
import { overviewHighlight } from './highlight.ts'
import { headModel } from './models.ts'
import { OverviewFigures } from './OverviewFigures.tsx'
import { OverviewHead } from './OverviewHead.tsx'
import type { OverviewRestProps } from './OverviewRest.tsx'
import styles from './Overview.module.css'

interface OverviewPageProps {
  readonly dataset: Dataset
  readonly filters: ReactNode
  /** The filters that hold, each with a button that takes it away. */
  readonly chips: ReactNode
  /** Stands in place of the figures where the filters leave none: which filter to loosen. */
  readonly empty: ReactNode
  /** What else can be done with a figure. The same function each time: the figures are drawn again for another one. */
  readonly actionsFor: (model: FigureModel) => ReactNode
  /** `OverviewRest`, or what loads it. */
  readonly Rest: ComponentType<OverviewRestProps>
}

/** The overview: the finding and what can be said; then the figures. */
export function OverviewPage({ dataset, filters, chips, empty, actionsFor, Rest }: OverviewPageProps) {
  const view = useDeferredValue(useFilters())
  const shown = useMemo(() => shownBy(dataset, view), [dataset, view])
  const head = useMemo(() => headModel(dataset, shown), [dataset, shown])
  return (
    <HighlightContext value={overviewHighlight}>
      <div className={styles['page']}>
        {filters}
        <div className={styles['content']}>
          {chips}
          {shown.observations.length === 0 ? empty : <OverviewHead {...head} />}
          <AfterHead standIn={<RoomBelow />}>
            <OverviewFigures dataset={dataset} shown={shown} actionsFor={actionsFor} Rest={Rest} />
          </AfterHead>
        </div>
      </div>
    </HighlightContext>
  )
}
