import type { ReactNode } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import type { AreaId, Dataset } from '#domain/model.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CheckboxList, type CheckboxOption } from '#ui/CheckboxList.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { useView, viewEvents } from '#view/store.ts'
import type { FilterName } from '#view/view.ts'
import styles from './FilterPanel.module.css'

interface FilterPanelProps {
  /** How many filters hold. */
  readonly active: number
  readonly children: ReactNode
}

/** The filters at the side of a list; folded away on a phone. */
export function FilterPanel({ active, children }: FilterPanelProps) {
  const { t } = useWords()
  const phone = useMedia(phoneQuery)
  if (!phone) {
    return (
      <aside className={styles['panel']} aria-label={t('browse.filters')}>
        {children}
      </aside>
    )
  }
  return (
    <details className={styles['folded']}>
      <summary>{active === 0 ? t('browse.filters') : t('browse.filters.active', { n: active })}</summary>
      {children}
    </details>
  )
}

/** The end of a filter's head: that nothing is chosen, or the button that undoes the choice. */
export function FilterAside({ name, chosen }: { readonly name: FilterName; readonly chosen: number }) {
  const { t } = useWords()
  if (chosen === 0) return t('browse.any')
  return (
    <Button look="text" onPress={() => viewEvents.filterCleared(name)}>
      {t('browse.clear')}
    </Button>
  )
}

/** The filter every list has: areas, with their seals. */
export function AreaFilter({ dataset, counts }: { readonly dataset: Dataset; readonly counts: ReadonlyMap<AreaId, number> }) {
  const { t, pick } = useWords()
  const chosen = useView((view) => view.areas)
  const options = dataset.areas.map((area): CheckboxOption<AreaId> => ({
    id: area.areaId,
    label: pick(area.nameZh, area.nameEn),
    sign: <Seal character={area.seal} slot={area.slot} fill="solid" side={18} />,
    count: counts.get(area.areaId) ?? 0,
  }))
  return (
    <CheckboxList
      legend={t('browse.area')}
      aside={<FilterAside name="areas" chosen={chosen.length} />}
      options={options}
      chosen={chosen}
      onToggle={viewEvents.areaToggled}
    />
  )
}
