import type { ReactNode } from 'react'
import type { Strand } from '#domain/series.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel } from '#figures/model.ts'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { PeriodText } from '#i18n/components.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { isDrawn } from './geometry.ts'
import { breaksFrom } from './strands.ts'
import { seriesHeight } from './seriesSize.ts'
import styles from './View.module.css'

interface SeriesViewProps {
  readonly model: FigureModel<'series'>
  readonly actions?: ReactNode
}

/** Comes with the other charts, after the words. */
export const seriesChart = lazyPart(
  async () => (await import('./SeriesChart.tsx')).SeriesChart,
  () => null,
  'in-place',
)

/** px, where nothing can be measured. */
const unmeasured = 640

/** One area's figures at several dates: a chart where there are three dates or more, and always the figures one under the other. */
export function SeriesView({ model, actions }: SeriesViewProps) {
  const { say } = useFigureSetting()
  const { phrases } = longSentencesOf(say)
  const [ref, width] = useWidth(unmeasured)
  return (
    <FigureFrame model={model} subject={say.indicator(model.indicator)} actions={actions}>
      {isDrawn(model) && (
        <>
          <div ref={ref} className={styles['room']} />
          <div style={{ height: `calc(${seriesHeight}px * var(--scale))` }}>
            <div className={styles['plot']}>{width !== null && <seriesChart.Component model={model} width={width} />}</div>
          </div>
          <p className={styles['quiet']}>{phrases.series.joined}</p>
        </>
      )}
      {model.strands.map((strand) => (
        <StrandView key={strand[0].obsId} model={model} strand={strand} />
      ))}
    </FigureFrame>
  )
}

/** The figures of a strand by date, and why no line leads to them where none does. */
function StrandView({ model, strand }: { readonly model: FigureModel<'series'>; readonly strand: Strand }) {
  const { say } = useFigureSetting()
  const { phrases } = longSentencesOf(say)
  const reasons = breaksFrom(model, strand)
  return (
    <div className={styles['strand']}>
      <p className={styles['quiet']}>
        {say.measured(strand[0])}
        {reasons.length > 0 && (
          <b className={styles['broken']}>
            {phrases.series.broken(reasons.map((code) => phrases.series.breaks[code]).join(say.separator))}
          </b>
        )}
      </p>
      <ol>
        {strand.map((observation) => (
          <li key={observation.obsId}>
            <span className={styles['date']}>
              <PeriodText period={observation.timePeriod} basis={observation.timeBasis} />
            </span>
            <FigureLink plotted={{ observation, judgement: null }} size="panel" comparisons={[]} />
          </li>
        ))}
      </ol>
    </div>
  )
}
