import { Fragment, useDeferredValue, useId, useMemo, useState, type ReactNode, memo } from 'react'
import type { Dataset, AreaId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { countedFigures } from '#domain/places.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Drawer } from '#ui/Drawer.tsx'
import { useFollowing } from '#ui/following.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { filtersOf, type AreaRole } from '#view/filters.ts'
import { activeFilters, countsOf, type Counts } from '#view/selection.ts'
import { useFilters, viewEvents } from '#view/store.ts'
import { defaultView, type View } from '#view/view.ts'
import { controlsIn, FilterSlot } from './controls.tsx'
import styles from './FilterColumn.module.css'
import { Choice } from '#ui/Choice.tsx'
import { areasWithoutRows, areasWithRows } from '#view/shown.ts'
import { deviceEvents } from '#view/device.ts'
import groupStyles from './FilterGroup.module.css'

interface FilterColumnProps {
  readonly dataset: Dataset
  readonly areas: AreaRole
}

/**
 * The filters: a column at the left of a desk that can be put away, a sheet behind a button on narrower screens. The controls show the
 * reader's last word at once; counts, and how many filters hold, come with the figures.
 */
export function FilterColumn({ dataset, areas }: FilterColumnProps) {
  const desk = useMedia('(min-width: 1024px)')
  const { controls, active, shown } = useFilterControls(dataset, areas)
  return desk ? <Column active={active}>{controls()}</Column> : <FilterSheet active={active} shown={shown} controls={controls} />
}

interface FilterControls {
  /** Made when they are to be seen: what is counted beside each choice takes its time with many figures. */
  readonly controls: () => ReactNode
  /** How many filters hold. */
  readonly active: number
  /** How many figures they leave. */
  readonly shown: number
}

/** All filters of figures, with what stands beside them. */
export function useFilterControls(dataset: Dataset, areas: AreaRole): FilterControls {
  const view = useFilters()
  const deferred = useDeferredValue(view)
  const counted = useFollowing(deferred)
  const counts = useMemo(() => figureCounts(dataset, counted), [dataset, counted])
  const active = activeFilters(deferred, filtersOf('figures', areas)).length
  const controls = () =>
    controlsIn('column').map((name) => (
      <Fragment key={name}>
        {(name !== 'areas' || areas === 'filter') && (
          <FilterSlot
            name={name}
            dataset={dataset}
            place="column"
            view={view}
            counts={counts.of(name)}
            left={counts.without(name)}
          />
        )}
        {name === 'areas' && <OwnArea dataset={dataset} own={view.own} />}
      </Fragment>
    ))
  return { controls, active, shown: counts.shown.length }
}

/** Counts figures, without restatements, which say a figure twice. */
function figureCounts(dataset: Dataset, view: View): Counts<'figures'> {
  if (activeFilters(view, filtersOf('figures')).length === 0) return unfilteredCounts(dataset)
  return countsOf('figures', countedFigures(dataset), view, dataset)
}

/** The counts of a view that leaves nothing out, which readers come back to again and again. */
const unfilteredCounts = onceFor((dataset: Dataset) =>
  countsOf('figures', countedFigures(dataset), defaultView({ lang: 'zh', own: null }), dataset),
)

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

interface FilterSheetProps extends Pick<PlaceProps, 'active'>, Pick<FilterControls, 'shown' | 'controls'> {}

export function FilterSheet({ active, shown, controls }: FilterSheetProps) {
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
          <div className={styles['sheetBody']}>{controls()}</div>
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

const none = '-'
const missing = '?'

/** The reader's own area, which stands first everywhere. Whose area has no data is told what adding it takes. */
const OwnArea = memo(function OwnArea({ dataset, own }: { readonly dataset: Dataset; readonly own: View['own'] }) {
  const { t, pick } = useWords()
  const [isMissing, setMissing] = useState(false)
  const rowsOf = (ids: readonly AreaId[]) => ids.flatMap((id) => dataset.areaById.get(id) ?? [])
  const [areas, empty] = [rowsOf(areasWithRows(dataset)), rowsOf(areasWithoutRows(dataset))]
  const options = [
    { value: none, label: t('filters.own.none') },
    ...areas.map((area) => ({ value: String(area.areaId), label: pick(area.nameZh, area.nameEn) })),
    ...empty.map((area) => ({
      value: String(area.areaId),
      label: t('areas.empty.option', { area: pick(area.nameZh, area.nameEn) }),
    })),
    { value: missing, label: t('filters.own.missing') },
  ]
  const choose = (value: string) => {
    setMissing(value === missing)
    const area = [...areas, ...empty].find(({ areaId }) => areaId === value)?.areaId ?? null
    // The device first: the link names an own area only where it differs from the device's.
    deviceEvents.ownAreaRemembered(area)
    viewEvents.ownAreaChosen(area)
  }
  const needsData = isMissing || empty.some(({ areaId }) => areaId === own)
  return (
    <div className={groupStyles['group']}>
      <div className={groupStyles['head']}>
        <h3>{t('filters.own')}</h3>
        <Choice label={t('filters.own')} options={options} value={isMissing ? missing : (own ?? none)} onChoose={choose} />
      </div>
      <p className={groupStyles['note']} role={needsData ? 'status' : undefined}>
        {t(needsData ? 'filters.own.add' : 'filters.own.what')}
      </p>
    </div>
  )
})
