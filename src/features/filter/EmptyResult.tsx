import { useDeferredValue, useMemo } from 'react'
import { countedFigures } from '#domain/places.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { filtersOf, type AreaRole, type RowKind } from '#view/filters.ts'
import { loosening, type Loosening } from '#view/selection.ts'
import { useFilters, viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import { chipOf } from './controls.tsx'
import styles from './EmptyResult.module.css'

interface EmptyResultProps {
  readonly dataset: Dataset
  readonly kind: RowKind
  readonly areas?: AreaRole
}

/** Instead of an empty list: which filter to loosen, with one button. */
export function EmptyResult({ dataset, kind, areas = 'filter' }: EmptyResultProps) {
  const words = useWords()
  const view = useDeferredValue(useFilters())
  const found = useMemo(() => looseningOn(dataset, kind, areas, view), [dataset, kind, areas, view])
  const { t } = words
  if (found === null) {
    return (
      <div className={styles['empty']}>
        <p>{t(`empty.${kind}`)}</p>
        <p>{t('empty.none')}</p>
        <Button look="solid" onPress={viewEvents.filtersCleared}>
          {t('browse.reset')}
        </Button>
      </div>
    )
  }
  const filter = chipOf(found.filter, view, dataset, words)
  return (
    <div className={styles['empty']}>
      <p>{t(`empty.${kind}`)}</p>
      <p>{t(`empty.loosen.${kind}`, { filter, n: found.leaves })}</p>
      <Button look="solid" onPress={() => viewEvents.filterCleared(found.filter)}>
        {t('empty.loosen.do', { filter })}
      </Button>
    </div>
  )
}

function looseningOn(dataset: Dataset, kind: RowKind, areas: AreaRole, view: View): Loosening | null {
  const names = filtersOf(kind, areas)
  switch (kind) {
    case 'figures':
      return loosening(kind, countedFigures(dataset), view, dataset, names)
    case 'policies':
      return loosening(kind, dataset.policies, view, dataset, names)
  }
}
