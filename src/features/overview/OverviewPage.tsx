import { useDeferredValue, useMemo, type ComponentType, type ReactNode, memo } from 'react'
import { create } from 'zustand'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { HighlightContext, type Highlight } from '#figures/highlight.tsx'
import { PanelView } from '#figures/kinds/panel/View.tsx'
import { legendKeys, type FigureModel, type LegendKey } from '#figures/model.ts'
import type { OverviewModel } from '#figures/overview.ts'
import type { Shown } from '#figures/shown.ts'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow, useFollowing } from '#ui/following.tsx'
import { isSame } from '#ui/isSame.ts'
import { shownBy } from '#view/shown.ts'
import { useFilters } from '#view/store.ts'
import type { OverviewRestProps } from './OverviewRest.tsx'
import { headModel, panelModels } from './models.ts'
import styles from './Overview.module.css'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { phoneQuery } from '#figures/theme.ts'
import { useMedia } from '#ui/useMedia.ts'
import { Strip } from './Strip.tsx'

/** What the bar of the filters is told. */
export interface OverviewFiltersProps {
  readonly dataset: Dataset
  readonly counted: OverviewModel['counted']
  /** The marks of the figures below, and whether some date is marked as inferred. */
  readonly keys: readonly LegendKey[]
  readonly hasStar: boolean
}

interface OverviewPageProps {
  readonly dataset: Dataset
  /** The reader's own area: asked for, or what there is to say of it. */
  readonly own: ReactNode
  /** `FilterBar`, or what loads it. */
  readonly Filters: ComponentType<OverviewFiltersProps>
  /** Stands in place of the figures where the filters leave none: which filter to loosen. */
  readonly empty: ReactNode
  /** What else can be done with a figure. The same function each time: the figures are drawn again for another one. */
  readonly actionsFor: (model: FigureModel) => ReactNode
  /** `OverviewRest`, or what loads it. */
  readonly Rest: ComponentType<OverviewRestProps>
}

/** The overview: the finding and what can be said; then the figures. */
export function OverviewPage({ dataset, own, Filters, empty, actionsFor, Rest }: OverviewPageProps) {
  const view = useDeferredValue(useFilters())
  const shown = useMemo(() => shownBy(dataset, view), [dataset, view])
  const head = useMemo(() => headModel(dataset, shown), [dataset, shown])
  return (
    <HighlightContext value={overviewHighlight}>
      <div className={styles['own']} data-asks={view.own === null || undefined}>
        {own}
      </div>
      <div className={styles['content']}>
        {shown.observations.length === 0 ? empty : <OverviewHead finding={head.finding} strip={head.strip} />}
        <AfterHead standIn={<RoomBelow />}>
          <OverviewFigures
            dataset={dataset}
            shown={shown}
            counted={head.counted}
            Filters={Filters}
            actionsFor={actionsFor}
            Rest={Rest}
          />
        </AfterHead>
      </div>
    </HighlightContext>
  )
}

interface OverviewFiguresProps {
  readonly dataset: Dataset
  readonly shown: Shown
  readonly counted: OverviewModel['counted']
  readonly Filters: ComponentType<OverviewFiltersProps>
  readonly actionsFor: (model: FigureModel) => ReactNode
  readonly Rest: ComponentType<OverviewRestProps>
}

/**
 * The filters with the key of the marks, the three panels; below them what is true without comparing, the policies, the board, the numbers
 * to ask for, the sources.
 */
function OverviewFigures({ dataset, shown, counted, Filters, actionsFor, Rest }: OverviewFiguresProps) {
  const { t } = useWords()
  const models = useMemo(() => panelModels(dataset, shown), [dataset, shown])
  const rest = useFollowing(useMemo(() => ({ shown, panels: models }), [shown, models]))
  const keys = useMemo(() => legendKeys.filter((key) => models.some(({ legend }) => legend.includes(key))), [models])
  const hasStar = models.some(({ notes }) => notes.some(({ kind }) => kind === 'inferred-dates'))
  return (
    <div className={styles['below']}>
      <Filters dataset={dataset} counted={counted} keys={keys} hasStar={hasStar} />
      <div className={styles['figures']}>
        {shown.observations.length > 0 && (
          <section className={styles['panels']} aria-label={t('overview.panels')}>
            {models.map((model) => (
              <Panel key={model.id} model={model} actionsFor={actionsFor} />
            ))}
          </section>
        )}
        <Rest dataset={dataset} {...rest} actionsFor={actionsFor} />
      </div>
    </div>
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

type OverviewHeadProps = Pick<OverviewModel, 'finding' | 'strip'>

/** So many indicators of a line are named; on a phone one less. */
const mostNamed = 3

/**
 * The finding as headline, and what can be said. What is proved stands on the ruler, and nothing else does. Drawn again when the page's
 * figures change, and not for what stands beside it.
 */
const OverviewHead = memo(function OverviewHead({ finding, strip }: OverviewHeadProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const phone = useMedia(phoneQuery)
  const subline = say.subline(finding)
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['subline']}>{t('overview.about')}</p>
        <h1>
          <Headline text={say.finding(finding)} colon={pick('：', ': ')} proves={finding.kind === 'orders'} />
        </h1>
        {subline !== null && <p className={styles['subline']}>{subline}</p>}
      </header>
      <Strip strip={strip} label={t(finding.within ? 'overview.strip.within' : 'overview.strip')} named={phone ? 2 : mostNamed} />
    </>
  )
}, isSame)

interface HeadlineProps {
  readonly text: string
  readonly colon: string
  readonly proves: boolean
}

/** The headline of proved orders names them behind its colon. */
function Headline({ text, colon, proves }: HeadlineProps) {
  const at = text.indexOf(colon)
  if (!proves || at < 0) return text
  const start = at + colon.length
  return (
    <>
      {text.slice(0, start)}
      <span className={styles['proved']}>{text.slice(start)}</span>
    </>
  )
}
