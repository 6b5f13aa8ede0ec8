import { memo, useDeferredValue, useMemo, useState } from 'react'
import { families, type Family } from '#domain/codes.ts'
import { valueInUnit } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import type { Threshold } from '#domain/threshold.ts'
import { formatAmount, englishFigure } from '#i18n/amount.ts'
import { printedText } from '#i18n/printed.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useStable } from '#ui/isSame.ts'
import { thresholdModes, type ThresholdMode } from '#view/filters.ts'
import { viewEvents } from '#view/store.ts'
import { AmountField } from './AmountField.tsx'
import { FilterGroup } from './FilterGroup.tsx'
import { figuresByFamily, loosened, tallyOf } from './reach.ts'
import { scaleFor, ticksOf } from './scale.ts'
import { ThresholdSlider } from './ThresholdSlider.tsx'
import styles from './Threshold.module.css'

/** Families that always have a slider; others get one when a link brings their threshold along. */
const usual: readonly Family[] = ['funds', 'platforms', 'talent-introduced']

interface ThresholdFilterProps {
  readonly dataset: Dataset
  readonly thresholds: readonly Threshold[]
  readonly thresholdMode: ThresholdMode
  /** The figures that the other filters leave. */
  readonly figures: readonly Observation[]
}

/** A threshold for each family. It marks figures first; hiding is the reader's second step, and what cannot be decided is never hidden. */
export function ThresholdFilter({ dataset, thresholds, thresholdMode, figures: given }: ThresholdFilterProps) {
  const { t } = useWords()
  const figures = useStable(given)
  const shown = families.filter((family) => usual.includes(family) || thresholds.some((threshold) => threshold.family === family))
  const byFamily = useMemo(() => figuresByFamily(dataset, figures), [dataset, figures])
  return (
    <FilterGroup title={t('filters.thresholds')} name="thresholds" isActive={thresholds.length > 0}>
      {shown.map((family) => (
        <ThresholdControl
          key={family}
          dataset={dataset}
          family={family}
          unit={dataset.indicators.find((row) => row.family === family)?.unit ?? ''}
          figures={byFamily.get(family) ?? []}
          min={thresholds.find((threshold) => threshold.family === family)?.min ?? null}
        />
      ))}
      <p className={styles['mode']} aria-hidden="true">
        {t('filters.mode')}
      </p>
      <Segmented
        legend={t('filters.mode')}
        options={thresholdModes.map((value) => ({ value, label: t(`filters.mode.${value}`) }))}
        value={thresholdMode}
        onChoose={viewEvents.thresholdModeChosen}
      />
    </FilterGroup>
  )
}

interface ThresholdControlProps {
  readonly dataset: Dataset
  readonly family: Family
  readonly unit: string
  /** The figures of the family that the other filters leave. */
  readonly figures: readonly Observation[]
  readonly min: number | null
}

/** The threshold of one family: slider with every figure on it, typed field, and what the threshold does, in three. */
const ThresholdControl = memo(function ThresholdControl({ dataset, family, unit, figures, min }: ThresholdControlProps) {
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

interface LoosenThresholdProps {
  readonly dataset: Dataset
  readonly family: Family
  readonly figures: readonly Observation[]
  readonly min: number
  readonly format: (value: number) => string
}

/** For a threshold that no figure reaches: the nearest figure, and one button that lowers the threshold to a round number under it. */
function LoosenThreshold({ dataset, family, figures, min, format }: LoosenThresholdProps) {
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
