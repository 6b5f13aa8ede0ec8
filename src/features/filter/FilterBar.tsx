import { useId, useState, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { MarkKey } from '#figures/legend/MarkKey.tsx'
import type { LegendKey } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { useView } from '#view/store.ts'
import { ActiveFilters } from './ActiveFilters.tsx'
import { FilterSheet, useFilterControls } from './FilterColumn.tsx'
import styles from './FilterBar.module.css'

export interface FilterBarProps {
  readonly dataset: Dataset
  /** How much is shown, and of what. */
  readonly counted: Readonly<Record<'figures' | 'indicators' | 'sources', number>> & { readonly of: 'subjects' | 'background' }
  /** The marks of the figures below, and whether some date is marked as inferred. */
  readonly keys: readonly LegendKey[]
  readonly hasStar: boolean
}

/**
 * The filters of the overview as a bar: whether any hold, how much they leave, and the key of the marks below. It opens a column beside the
 * figures, which are seen to change; on narrower screens a sheet. While the evidence lies open beside the figures the column is folded.
 */
export function FilterBar({ dataset, counted, keys, hasStar }: FilterBarProps) {
  const { t } = useWords()
  const desk = useMedia('(min-width: 1024px)')
  const { controls, active, shown } = useFilterControls(dataset, 'filter')
  const isEvidenceOpen = useView((view) => view.evidence !== null)
  const [isOpen, setOpen] = useState(false)
  const columnId = useId()
  return (
    <>
      <div className={styles['bar']}>
        {desk ? (
          <button
            type="button"
            className={styles['button']}
            aria-expanded={isOpen && !isEvidenceOpen}
            aria-controls={columnId}
            onClick={() => setOpen(!isOpen)}
          >
            <State active={active} />
          </button>
        ) : (
          <FilterSheet active={active} shown={shown} controls={controls} />
        )}
        <p className={styles['counted']}>{t(`overview.counted.${counted.of}`, counted)}</p>
        <div className={styles['key']}>
          <MarkKey keys={keys} hasStar={hasStar} />
        </div>
        {active > 0 && (
          <div className={styles['chips']}>
            <ActiveFilters dataset={dataset} kind="figures" />
          </div>
        )}
      </div>
      {desk && (
        <aside id={columnId} className={styles['column']} aria-label={t('filters.title')} hidden={!isOpen || isEvidenceOpen}>
          {isOpen && controls()}
        </aside>
      )}
    </>
  )
}

/** 筛选：不限 ▾ */
function State({ active }: { readonly active: number }): ReactNode {
  const { t } = useWords()
  return (
    <>
      {active === 0 ? t('filters.bar.none') : t('browse.filters.active', { n: active })} <span aria-hidden="true">▾</span>
    </>
  )
}
