import { memo } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Highlighted } from '#figures/highlight.tsx'
import type { Ruler } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { VerdictTag } from '#figures/verdict/VerdictTag.tsx'
import { formatShortPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { RulerPlot } from './RulerPlot.tsx'
import { sharesDate } from './rulerSize.ts'
import styles from './Ruler.module.css'

/** A ruler with its title above and what may be said of its figures below. */
export const RulerView = memo(function RulerView({ ruler }: { readonly ruler: Ruler }) {
  const { say } = useFigureSetting()
  const { pick, t } = useWords()
  const first = ruler.bars[0]?.plotted.observation
  return (
    <Highlighted as="div" indicator={ruler.indicator} className={styles['ruler']} data-indicator={ruler.indicator}>
      <h3 className={styles['title']}>
        <span className={styles['name']}>
          {ruler.basis === 'one-source' && first && <AreaSeal area={first.refArea} scope={first.scope} />}
          <span>
            {ruler.basis === 'one-source' && first && say.area(first.refArea) + pick('：', ': ')}
            {say.indicator(ruler.indicator)}
            {ruler.countable && (
              <span className={styles['aside']}>
                {pick(`，${ruler.unit}；`, '; ')}
                {t('figure.countable')}
              </span>
            )}
          </span>
        </span>
        {ruler.basis === 'one-source' && first && (
          <span className={styles['source']}>
            {t('figure.oneSource')}
            {sharesDate(ruler) && pick('，', ', ') + formatShortPeriod(first.timePeriod, first.timeBasis)}
          </span>
        )}
      </h3>
      <RulerPlot ruler={ruler} />
      <VerdictTag comparisons={ruler.comparisons} seals={ruler.bars.length > 2 ? 'shown' : 'left-out'} />
    </Highlighted>
  )
}, isSame)
