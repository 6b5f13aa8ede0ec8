import { useMemo } from 'react'
import { families, type Family } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { figureTests } from '#view/figureSelection.ts'
import { filtered } from '#view/filter.ts'
import { viewEvents } from '#view/store.ts'
import { filterCleared } from '#view/transitions.ts'
import { thresholdModes, type View } from '#view/view.ts'
import { FilterGroup } from './FilterGroup.tsx'
import { countedFigures } from '#domain/places.ts'
import { figuresByFamily } from './reach.ts'
import { ThresholdControl } from './ThresholdControl.tsx'
import styles from './Threshold.module.css'

/** Families that always have a slider; others get one when a link brings their threshold along. */
const usual: readonly Family[] = ['funds', 'platforms', 'talent-introduced']

/** A threshold for each family. It marks figures first; hiding is the reader's second step, and what cannot be decided is never hidden. */
export function ThresholdFilter({ dataset, view }: { readonly dataset: Dataset; readonly view: View }) {
  const { t } = useWords()
  const left = useMemo(
    () => filtered(countedFigures(dataset), figureTests, filterCleared(view, 'thresholds'), dataset),
    [dataset, view],
  )
  const shown = families.filter(
    (family) => usual.includes(family) || view.thresholds.some((threshold) => threshold.family === family),
  )
  const byFamily = useMemo(() => figuresByFamily(dataset, left), [dataset, left])
  return (
    <FilterGroup title={t('filters.thresholds')} name="thresholds" isActive={view.thresholds.length > 0}>
      {shown.map((family) => (
        <ThresholdControl
          key={family}
          dataset={dataset}
          family={family}
          unit={dataset.indicators.find((row) => row.family === family)?.unit ?? ''}
          figures={byFamily.get(family) ?? []}
          min={view.thresholds.find((threshold) => threshold.family === family)?.min ?? null}
        />
      ))}
      <p className={styles['mode']} aria-hidden="true">
        {t('filters.mode')}
      </p>
      <Segmented
        legend={t('filters.mode')}
        options={thresholdModes.map((value) => ({ value, label: t(`filters.mode.${value}`) }))}
        value={view.thresholdMode}
        onChoose={viewEvents.thresholdModeChosen}
      />
    </FilterGroup>
  )
}
