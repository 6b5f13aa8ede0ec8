import { useMemo, type ReactNode } from 'react'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import type { FigureModel } from '#figures/model.ts'
import { SeriesView } from '#figures/kinds/series/View.tsx'
import { missingAreasIn } from '#figures/kinds/summary/model.ts'
import { MissingAreas, SummaryView } from '#figures/kinds/summary/View.tsx'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { useView } from '#view/store.ts'
import { Definitions } from './Definitions.tsx'
import { IndicatorHead } from './IndicatorHead.tsx'
import { indicatorModels, observationsOf } from './models.ts'
import { Observations } from './Observations.tsx'
import { ReadySentence } from './ReadySentence.tsx'
import styles from './Indicator.module.css'

interface IndicatorPageProps {
  readonly dataset: Dataset
  readonly indicator: IndicatorId
  /** What can be done with a figure: present it, take it along. */
  readonly actionsFor?: (model: FigureModel) => ReactNode
}

/** One indicator: what it counts, what its figures allow to be said, all of them with their words, and how each source counts. */
export function IndicatorPage({ dataset, indicator, actionsFor = () => null }: IndicatorPageProps) {
  const { t } = useWords()
  const own = useView((view) => view.own)
  const { summary, series } = useMemo(() => indicatorModels(dataset, own, indicator), [dataset, own, indicator])
  const figures = useMemo(() => observationsOf(dataset, own, indicator), [dataset, own, indicator])
  return (
    <article className={styles['page']}>
      <IndicatorHead dataset={dataset} indicator={indicator} />
      <AfterHead standIn={<RoomBelow />}>
        {figures.length === 0 ? (
          <section className={styles['empty']}>
            <h2>{t('indicator.none')}</h2>
            <MissingAreas missing={missingAreasIn(summary.row)} />
          </section>
        ) : (
          <>
            <div className={styles['figure']}>
              <SummaryView model={summary} actions={actionsFor(summary)} />
            </div>
            <ReadySentence model={summary} />
            {series.map((model) => (
              <div key={model.id} className={styles['figure']}>
                <SeriesView model={model} actions={actionsFor(model)} />
              </div>
            ))}
            <Observations dataset={dataset} figures={figures} />
          </>
        )}
        <Definitions dataset={dataset} indicator={indicator} />
        {figures.length > 0 && <FigureFoot model={summary} rulers={summary.rulers} />}
      </AfterHead>
    </article>
  )
}
