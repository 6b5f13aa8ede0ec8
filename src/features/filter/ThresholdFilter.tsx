import { memo, useMemo } from 'react'
import { families, type Family } from '#domain/codes.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { viewEvents } from '#view/store.ts'
import { thresholdModes, type View } from '#view/view.ts'
import { FilterGroup } from './FilterGroup.tsx'
import { figuresByFamily } from './reach.ts'
import { ThresholdControl } from './ThresholdControl.tsx'
import styles from './Threshold.module.css'

/** Families that always have a slider; others get one when a link brings their threshold along. */
const usual: readonly Family[] = ['funds', 'platforms', 'talent-introduced']

interface ThresholdFilterProps extends Pick<View, 'thresholds' | 'thresholdMode'> {
  readonly dataset: Dataset
  /** The figures that the other filters leave. */
  readonly figures: readonly Observation[]
}

/** A threshold for each family. It marks figures first; hiding is the reader's second step, and what cannot be decided is never hidden. */
export const ThresholdFilter = memo(function ThresholdFilter({
  dataset,
  thresholds,
  thresholdMode,
  figures,
}: ThresholdFilterProps) {
  const { t } = useWords()
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
})
