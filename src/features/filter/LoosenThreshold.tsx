import type { Family } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { englishFigure } from '#i18n/amount.ts'
import { printedText } from '#i18n/printed.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { viewEvents } from '#view/store.ts'
import { loosened, tallyOf } from './reach.ts'
import styles from './Threshold.module.css'

interface LoosenThresholdProps {
  readonly dataset: Dataset
  readonly family: Family
  readonly figures: readonly Observation[]
  readonly min: number
  readonly format: (value: number) => string
}

/** For a threshold that no figure reaches: the nearest figure, and one button that lowers the threshold to a round number under it. */
export function LoosenThreshold({ dataset, family, figures, min, format }: LoosenThresholdProps) {
  const { t, labels, pick } = useWords()
  if (tallyOf(dataset, figures, family, min).passes > 0) return null
  const loosening = loosened(dataset, figures, family, min)
  const asked = { family: labels.family[family], min: format(min) }
  if (loosening === null) return <p className={styles['loosen']}>{t('filters.loosen.none', asked)}</p>
  const area = lookup(dataset.areaById, loosening.nearest.refArea)
  const value = pick(printedText(loosening.nearest), englishFigure(loosening.nearest))
  return (
    <div className={styles['loosen']} role="status">
      <p>{t('filters.loosen', { ...asked, value, area: pick(area.nameZh, area.nameEn) })}</p>
      <Button look="line" onPress={() => viewEvents.thresholdSet(family, loosening.min)}>
        {t('filters.loosen.do', { min: format(loosening.min) })}
      </Button>
    </div>
  )
}
