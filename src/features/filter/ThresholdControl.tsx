import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { Family } from '#domain/codes.ts'
import { valueInUnit } from '#domain/interval.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { formatAmount } from '#i18n/amount.ts'
import { useWords } from '#i18n/words.tsx'
import { viewEvents } from '#view/store.ts'
import { AmountField } from './AmountField.tsx'
import { LoosenThreshold } from './LoosenThreshold.tsx'
import { tallyOf } from './reach.ts'
import { scaleFor } from './scale.ts'
import { ThresholdSlider } from './ThresholdSlider.tsx'
import { ticksOf } from './ticks.ts'
import styles from './Threshold.module.css'

interface ThresholdControlProps {
  readonly dataset: Dataset
  readonly family: Family
  readonly unit: string
  /** The figures of the family that the other filters leave. */
  readonly figures: readonly Observation[]
  readonly min: number | null
}

/** The threshold of one family: slider with every figure on it, typed field, and what the threshold does, in three. */
export const ThresholdControl = memo(function ThresholdControl({ dataset, family, unit, figures, min }: ThresholdControlProps) {
  const { t, lang, labels } = useWords()
  const [draft, setDraft] = useState<{ readonly min: number | null } | null>(null)
  const shown = draft === null ? min : draft.min
  const scale = useMemo(() => scaleFor(figures.map(valueInUnit)), [figures])
  // The slider answers at once; what that does to the figures follows.
  const settled = useDeferredValue(shown)
  const ticks = useMemo(
    () => ticksOf(dataset, figures, { scale, family, min: settled }),
    [dataset, figures, scale, family, settled],
  )
  const name = labels.family[family]
  const say = (value: number) => formatAmount(value, unit, lang)
  const set = (value: number | null) => {
    setDraft(null)
    viewEvents.thresholdSet(family, value)
  }
  return (
    <div className={styles['threshold']} role="group" aria-label={name}>
      <div className={styles['head']}>
        <span>{name}</span>
        <AmountField label={t('filters.min', { family: name, unit })} min={shown} format={say} onAmount={set} />
      </div>
      <ThresholdSlider
        label={t('filters.min.slider', { family: name })}
        scale={scale}
        ticks={ticks}
        min={min}
        describe={(value) => (value === null ? t('filters.min.none') : t('filters.min.value', { value: say(value) }))}
        onMove={(value) => setDraft({ min: value })}
        onRelease={set}
      />
      <p className={styles['tally']} role="status">
        {settled === null
          ? t('filters.figures', { n: figures.length })
          : t('filters.tally', tallyOf(dataset, figures, family, settled))}
      </p>
      {min !== null && <LoosenThreshold dataset={dataset} family={family} figures={figures} min={min} format={say} />}
    </div>
  )
})
