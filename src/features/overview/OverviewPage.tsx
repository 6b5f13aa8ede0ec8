import { useDeferredValue, useMemo, type ComponentType, type ReactNode, memo } from 'react'
import { create } from 'zustand'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { HighlightContext, type Highlight } from '#figures/highlight.tsx'
import { PanelView } from '#figures/kinds/panel/View.tsx'
import type { FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow, useFollowing } from '#ui/following.tsx'
import { isSame } from '#ui/isSame.ts'
import { shownBy } from '#view/shown.ts'
import { useFilters } from '#view/store.ts'
import { OverviewHead } from './OverviewHead.tsx'
import type { OverviewRestProps } from './OverviewRest.tsx'
import { headModel, panelModels } from './models.ts'
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

interface OverviewFiguresProps {
  readonly dataset: Dataset
  readonly shown: Shown
  readonly actionsFor: (model: FigureModel) => ReactNode
  readonly Rest: ComponentType<OverviewRestProps>
}

/** The three panels; below them the policies, the board, the numbers to ask for, the sources. */
function OverviewFigures({ dataset, shown, actionsFor, Rest }: OverviewFiguresProps) {
  const { t } = useWords()
  const models = useMemo(() => panelModels(dataset, shown), [dataset, shown])
  const rest = useFollowing(useMemo(() => ({ shown, panels: models }), [shown, models]))
  return (
    <>
      {shown.observations.length > 0 && (
        <section className={styles['panels']} aria-label={t('overview.panels')}>
          {models.map((model) => (
            <Panel key={model.id} model={model} actionsFor={actionsFor} />
          ))}
        </section>
      )}
      <Rest dataset={dataset} {...rest} actionsFor={actionsFor} />
    </>
  )
}

interface PanelProps extends Pick<OverviewFiguresProps, 'actionsFor'> {
  readonly model: FigureModel<'panel'>
}

/** Drawn again only when its own figures have changed. */
const Panel = memo(function Panel({ model, actionsFor }: PanelProps) {
  return <PanelView model={model} actions={actionsFor(model)} />
}, isSame)

const nothing: readonly IndicatorId[] = []

const useHighlighted = create<{ readonly indicators: readonly IndicatorId[] }>(() => ({ indicators: nothing }))

/** The highlight that all figures of the overview share, in a store of its own: a hover is no part of what is shown. */
const overviewHighlight: Highlight = {
  subscribe: useHighlighted.subscribe,
  pointed: () => useHighlighted.getState().indicators,
  point: (indicators) => useHighlighted.setState({ indicators: indicators.length === 0 ? nothing : indicators }),
}
