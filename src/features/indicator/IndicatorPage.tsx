import { useMemo, type ReactNode } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId, Definition } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { RankingView } from '#figures/kinds/ranking/View.tsx'
import { SeriesView } from '#figures/kinds/series/View.tsx'
import { MissingAreas, SummaryView } from '#figures/kinds/summary/View.tsx'
import { missingAreasIn } from '#figures/kinds/summary/model.ts'
import { Passage } from '#figures/frame/Passage.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel } from '#figures/model.ts'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { Quoted } from '#i18n/quoted.tsx'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { useView } from '#view/store.ts'
import { IndicatorHead } from './IndicatorHead.tsx'
import { Observations } from './Observations.tsx'
import { indicatorModels, observationsOf } from './models.ts'
import styles from './Indicator.module.css'

interface IndicatorPageProps {
  readonly dataset: Dataset
  readonly indicator: IndicatorId
  /** What can be done with a figure: present it, take it along. */
  readonly actionsFor?: (model: FigureModel) => ReactNode
  /** The same of the list of all figures. */
  readonly takeAlong?: TakeAlong
}

/** One indicator: what it counts, what its figures allow to be said, all of them with their words, and how each source counts. */
export function IndicatorPage({ dataset, indicator, actionsFor = () => null, takeAlong = () => null }: IndicatorPageProps) {
  const { t } = useWords()
  const own = useView((view) => view.own)
  const chosen = useView((view) => view.areas)
  const { ranking, summary, series } = useMemo(
    () => indicatorModels(dataset, own, indicator, chosen),
    [dataset, own, indicator, chosen],
  )
  const figures = useMemo(() => observationsOf(dataset, own, indicator), [dataset, own, indicator])
  // What is said of few figures is taller than they are: on a wide screen its sentence and the definitions stand over and under these.
  const hasFew = ranking === null && figures.length > 0 && figures.length + series.length <= 2
  const sentence = <ReadySentence model={summary} />
  const standing = (
    <>
      <div className={styles['figure']}>
        <SummaryView model={summary} actions={actionsFor(summary)} beside={ranking} />
      </div>
      {!hasFew && sentence}
    </>
  )
  const definitions = <Definitions dataset={dataset} indicator={indicator} />
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
          <div className={styles['columns']}>
            <div>
              {ranking !== null && (
                <div className={styles['figure']}>
                  <RankingView model={ranking} actions={actionsFor(ranking)} />
                </div>
              )}
              {ranking === null && standing}
            </div>
            <div>
              {ranking !== null && standing}
              {series.map((model) => (
                <div key={model.id} className={styles['figure']}>
                  <SeriesView model={model} actions={actionsFor(model)} />
                </div>
              ))}
              {hasFew && sentence}
              <Observations dataset={dataset} figures={figures} takeAlong={takeAlong} />
              {hasFew && definitions}
            </div>
          </div>
        )}
        {!hasFew && definitions}
        {figures.length > 0 && <FigureFoot model={summary} rulers={summary.rulers} />}
      </AfterHead>
    </article>
  )
}

/** The indicator as a hedged passage to paste into a report. */
function ReadySentence({ model }: { readonly model: FigureModel<'summary'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  return (
    <Passage
      passage={longSentencesOf(say).summarySentence(model)}
      name={t('compare.quote')}
      copyLabel={t('compare.copy')}
      buttons="beside"
    />
  )
}

/** How each source counts an indicator: two figures share a definition only where a person judged that they count the same thing. */
function Definitions({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: IndicatorId }) {
  const { t } = useWords()
  const definitions = dataset.definitions.filter((row) => row.indicator === indicator)
  if (definitions.length === 0) return null
  return (
    <section className={styles['part']}>
      <h2>{t('indicator.definitions', { n: definitions.length })}</h2>
      <p className={styles['lead']}>{t('indicator.definitions.words')}</p>
      <ul className={styles['definitions']}>
        {definitions.map((definition) => (
          <DefinitionView key={definition.definitionId} dataset={dataset} definition={definition} />
        ))}
      </ul>
    </section>
  )
}

function DefinitionView({ dataset, definition }: { readonly dataset: Dataset; readonly definition: Definition }) {
  const { t, pick, lang } = useWords()
  const figures = dataset.observations.filter((row) => row.definition === definition.definitionId && row.restates === null)
  const areas = [...new Set(figures.map((row) => row.refArea))].map((area) => lookup(dataset.areaById, area))
  return (
    <li>
      <div>
        <p>{pick(definition.countsZh, definition.countsEn)}</p>
        <p className={styles['lead']} lang={lang === 'zh' ? 'en' : 'zh-CN'}>
          {pick(definition.countsEn, definition.countsZh)}
        </p>
      </div>
      <div>
        <p className={styles['lead']}>
          {t('indicator.printed')}
          {definition.printedNames.map((name) => (
            <Quoted key={name} words={name} />
          ))}
        </p>
        <p className={styles['lead']}>{t(definition.breadthStated ? 'indicator.breadth.stated' : 'indicator.breadth.open')}</p>
      </div>
      <ul className={styles['areas']} aria-label={t('indicator.definitions.areas')}>
        {areas.map((area) => (
          <li key={area.areaId}>
            <AreaSeal area={area.areaId} />
            {pick(area.shortZh, area.shortEn)}
          </li>
        ))}
      </ul>
    </li>
  )
}
