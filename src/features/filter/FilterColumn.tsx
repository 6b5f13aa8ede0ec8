import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useFollowing } from '#ui/following.tsx'
import { Button } from '#ui/Button.tsx'
import { Drawer } from '#ui/Drawer.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { figureTests } from '#view/figureSelection.ts'
import { useFilters, viewEvents } from '#view/store.ts'
import { activeFilters } from '#view/filter.ts'
import { filterNames } from '#view/view.ts'
import { filterCounts } from './counts.ts'
import { FilterGroups } from './FilterGroups.tsx'
import styles from './FilterColumn.module.css'

interface FilterColumnProps {
  readonly dataset: Dataset
  /** Whether areas are a filter here, or what the page is about and chosen on it. */
  readonly areas: 'filter' | 'subject'
}

/**
 * The filters: a column at the left of a desk that can be put away, a sheet behind a button on narrower screens. The controls show the
 * reader's last word at once; counts, and how many filters hold, come with the figures.
 */
export function FilterColumn({ dataset, areas }: FilterColumnProps) {
  const desk = useMedia('(min-width: 1024px)')
  const view = useFilters()
  const shown = useDeferredValue(view)
  const counted = useFollowing(shown)
  const counts = useMemo(() => filterCounts(dataset, counted), [dataset, counted])
  const groups = <FilterGroups dataset={dataset} view={view} counts={counts} areas={areas} />
  const names = filterNames.filter((name) => name in figureTests && (areas === 'filter' || name !== 'areas'))
  const active = activeFilters(shown, names).length
  return desk ? (
    <Column active={active}>{groups}</Column>
  ) : (
    <Sheet active={active} shown={counts.shown}>
      {groups}
    </Sheet>
  )
}

interface PlaceProps {
  /** How many filters hold. */
  readonly active: number
  readonly children: ReactNode
}

function Title({ active }: Pick<PlaceProps, 'active'>) {
  const { t } = useWords()
  return active === 0 ? t('filters.title') : t('browse.filters.active', { n: active })
}

function Column({ active, children }: PlaceProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(true)
  const contentId = useId()
  return (
    <aside className={styles['column']} data-open={isOpen || undefined} aria-label={t('filters.title')}>
      <div className={styles['head']}>
        {isOpen && (
          <h2>
            <Title active={active} />
          </h2>
        )}
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={isOpen}
          aria-controls={contentId}
          aria-label={t(isOpen ? 'filters.hide' : 'filters.show')}
          title={t(isOpen ? 'filters.hide' : 'filters.show')}
          onClick={() => setOpen(!isOpen)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={isOpen ? 'M10 3L5 8l5 5' : 'M6 3l5 5-5 5'} fill="none" stroke="currentColor" strokeWidth="1.7" />
          </svg>
        </button>
      </div>
      <div id={contentId} className={styles['content']} hidden={!isOpen}>
        {children}
      </div>
    </aside>
  )
}

function Sheet({ active, shown, children }: PlaceProps & { readonly shown: number }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const headingId = useId()
  const close = () => setOpen(false)
  return (
    <div className={styles['bar']}>
      <Button look="line" onPress={() => setOpen(true)}>
        <Title active={active} />
      </Button>
      {isOpen && (
        <Drawer
          headingId={headingId}
          place="sheet"
          onClose={close}
          onPrevious={() => undefined}
          onNext={() => undefined}
          returnFocusTo={() => null}
        >
          <div className={styles['sheetHead']}>
            <h2 id={headingId} tabIndex={-1}>
              <Title active={active} />
            </h2>
            {active > 0 && (
              <Button look="text" onPress={viewEvents.filtersCleared}>
                {t('filters.reset')}
              </Button>
            )}
          </div>
          <div className={styles['sheetBody']}>{children}</div>
          <div className={styles['sheetFoot']}>
            <Button look="solid" onPress={close}>
              {t('filters.done', { n: shown })}
            </Button>
          </div>
        </Drawer>
      )}
    </div>
  )
}
