import { useDeferredValue, useMemo, type ComponentType, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { EvidenceLinksProvider, useEvidenceLinks } from '#figures/FigureSetting.tsx'
import { HighlightContext } from '#figures/highlight.ts'
import type { FigureModel } from '#figures/model.ts'
import { useTrailing } from '#ui/useTrailing.ts'
import { shownBy } from '#view/shown.ts'
import { useFilters } from '#view/store.ts'
import { overviewHighlight } from './highlight.ts'
import { topModels } from './models.ts'
import { OverviewPanels } from './OverviewPanels.tsx'
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

/**
 * The overview: the finding, what can be said, three panels; below them, a moment later, the policies, the board, the numbers to ask
 * for, the sources.
 */
export function OverviewPage({ dataset, filters, chips, empty, actionsFor, Rest }: OverviewPageProps) {
  const view = useDeferredValue(useFilters())
  const shown = useMemo(() => shownBy(dataset, view), [dataset, view])
  const models = useMemo(() => topModels(dataset, shown), [dataset, shown])
  const rest = useTrailing(useMemo(() => ({ shown, panels: models.panels }), [shown, models]))
  const restLinks = useTrailing(useEvidenceLinks())
  return (
    <HighlightContext value={overviewHighlight}>
      <div className={styles['page']}>
        {filters}
        <div className={styles['content']}>
          {chips}
          {shown.observations.length === 0 ? empty : <OverviewPanels models={models} actionsFor={actionsFor} />}
          <EvidenceLinksProvider links={restLinks}>
            <Rest dataset={dataset} shown={rest.shown} panels={rest.panels} actionsFor={actionsFor} />
          </EvidenceLinksProvider>
        </div>
      </div>
    </HighlightContext>
  )
}
