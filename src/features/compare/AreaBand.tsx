import { useState } from 'react'
import { inGroups } from '#domain/area.ts'
import type { Area, AreaId, Dataset } from '#domain/model.ts'
import { areaColour } from '#figures/theme.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { rovingStop, useRovingFocus } from '#figures/rovingFocus.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { figureCounts, findAreas } from '#view/findAreas.ts'
import { useLinks } from '#view/links.ts'
import { useView, viewEvents } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaBand.module.css'
import { mostAreas } from './compared.ts'

interface AreaBandProps {
  readonly dataset: Dataset
  /** Those compared, in their order. */
  readonly areas: readonly AreaId[]
  /** Chosen by the link, but too many. */
  readonly leftOut: readonly AreaId[]
  readonly filters: {
    /** How many hold. */
    readonly active: number
    readonly isOpen: boolean
    readonly onPress: () => void
  }
}

/** So many of those that could be added stand in the band; all others are in the field and in the list. */
const candidates = 3

/** The areas compared and the ways to change them, in one line: two stops of the Tab key, the chips being walked by the arrows. */
export function AreaBand({ dataset, areas, leftOut, filters }: AreaBandProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const own = useView((view) => view.own)
  const roving = useRovingFocus<HTMLElement>()
  const [isListed, setListed] = useState(false)
  const counts = figureCounts(dataset)
  const taken = new Set([...areas, ...leftOut])
  const isFull = taken.size >= mostAreas
  // Those with most figures first: they are most likely to have something in common.
  const others = dataset.areas
    .filter(({ areaId }) => counts.has(areaId) && !taken.has(areaId))
    .sort((a, b) => (counts.get(b.areaId) ?? 0) - (counts.get(a.areaId) ?? 0))
  const add = (area: AreaId) => viewEvents.areasChosen([...areas, ...leftOut, area])
  const remove = (area: AreaId) => viewEvents.areasChosen([...areas, ...leftOut].filter((other) => other !== area))
  const canSwap = areas.length === 2 && (own === null || !areas.includes(own))
  const countOf = (area: AreaId) => {
    const n = counts.get(area) ?? 0
    return n === 0 ? t('compare.band.noFigures') : t('compare.band.figures', { n })
  }
  return (
    <section ref={roving} className={styles['band']} aria-label={t('compare.areas')}>
      <div className={styles['line']}>
        <b className={styles['title']}>{t('page.compare')}</b>
        <ul className={styles['chosen']}>
          {areas.map((area, index) => (
            <li key={area}>
              <span className={styles['chip']}>
                <AreaSeal area={area} />
                <b>{pick(say.area(area), say.areaShort(area))}</b>
                <span className={styles['count']}>{countOf(area)}</span>
                <button
                  type="button"
                  aria-label={t('compare.areas.remove', { area: say.area(area) })}
                  onClick={() => remove(area)}
                  {...rovingStop('band', area)}
                >
                  <span aria-hidden="true">✕</span>
                </button>
                {area === own && <span className={styles['own']}>{t('compare.areas.own')}</span>}
              </span>
              {index === 0 && canSwap && (
                <button
                  type="button"
                  className={styles['swap']}
                  aria-label={t('compare.band.swap')}
                  onClick={() => viewEvents.areasChosen([...areas].reverse())}
                  {...rovingStop('band', 'swap')}
                >
                  <span aria-hidden="true">⇄</span>
                </button>
              )}
            </li>
          ))}
        </ul>
        {!isFull && (
          <div className={styles['field']}>
            <Combobox
              label={t('compare.band.field')}
              placeholder={t('compare.band.placeholder')}
              optionsFor={(typed) => findAreas(dataset, typed).filter(({ areaId }) => !taken.has(areaId))}
              keyOf={({ areaId }) => areaId}
              drawn={drawnOption}
              onChoose={({ areaId }) => add(areaId)}
              said={(n) => (n === 0 ? t('compare.band.none') : t('compare.band.found', { n }))}
            />
          </div>
        )}
        {!isFull && (
          <ul className={styles['candidates']}>
            {others.slice(0, candidates).map(({ areaId }) => (
              <li key={areaId}>
                <button
                  type="button"
                  className={styles['candidate']}
                  style={{ borderColor: areaColour(areaId) }}
                  aria-label={t('compare.areas.add', { area: say.area(areaId) })}
                  onClick={() => add(areaId)}
                  {...rovingStop('band', areaId)}
                >
                  <AreaSeal area={areaId} />
                  {say.areaShort(areaId)} <span className={styles['count']}>{counts.get(areaId) ?? 0}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <button
          type="button"
          className={styles['link']}
          aria-expanded={isListed}
          onClick={() => setListed(!isListed)}
          {...rovingStop('band', 'all')}
        >
          {t('compare.band.all')}
        </button>
        <button
          type="button"
          className={styles['filters']}
          aria-expanded={filters.isOpen}
          onClick={filters.onPress}
          {...rovingStop('band', 'filters')}
        >
          {filters.active === 0 ? t('compare.band.filters') : t('compare.band.filters.active', { n: filters.active })}{' '}
          <span aria-hidden="true">▾</span>
        </button>
      </div>
      {(leftOut.length > 0 || isFull) && (
        <p role="status" className={leftOut.length > 0 ? styles['told'] : styles['hint']}>
          {leftOut.length > 0
            ? t('compare.areas.leftOut', { areas: leftOut.map(say.area).join(pick('、', ', ')) })
            : t('compare.areas.full')}
        </p>
      )}
      {isListed && <AllAreas dataset={dataset} taken={taken} isFull={isFull} onAdd={add} onRemove={remove} />}
    </section>
  )
}

const drawnOption = ({ areaId }: Area) => <AreaOption area={areaId} />

/** An area in the list of the field: its seal, its name and how many figures there are of it. */
function AreaOption({ area }: { readonly area: AreaId }) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const n = figureCounts(dataset).get(area) ?? 0
  return (
    <>
      <AreaSeal area={area} />
      <span>{say.area(area)}</span>
      <span className={styles['count']}>{n === 0 ? t('compare.band.noFigures') : t('compare.band.figures', { n })}</span>
    </>
  )
}

interface AllAreasProps {
  readonly dataset: Dataset
  readonly taken: ReadonlySet<AreaId>
  readonly isFull: boolean
  readonly onAdd: (area: AreaId) => void
  readonly onRemove: (area: AreaId) => void
}

/** Every area: those with figures, then the others by their official groups. */
function AllAreas({ dataset, taken, isFull, onAdd, onRemove }: AllAreasProps) {
  const { say } = useFigureSetting()
  const { t, labels } = useWords()
  const linkTo = useLinks(dataset)
  const counts = figureCounts(dataset)
  const groups = [
    { title: t('compare.band.with'), areas: dataset.areas.filter(({ areaId }) => counts.has(areaId)) },
    ...inGroups(dataset.areas.filter(({ areaId }) => !counts.has(areaId))).map(({ group, areas }) => ({
      title: [t('compare.band.without'), ...(group === null ? [] : [labels.group[group]])].join(' · '),
      areas,
    })),
  ].filter(({ areas }) => areas.length > 0)
  const toggle = ({ areaId }: Area) => (taken.has(areaId) ? onRemove(areaId) : onAdd(areaId))
  return (
    <div className={styles['all']}>
      {groups.map(({ title, areas }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {areas.map((area) => (
              <li key={area.areaId}>
                <button
                  type="button"
                  aria-pressed={taken.has(area.areaId)}
                  disabled={isFull && !taken.has(area.areaId)}
                  onClick={() => toggle(area)}
                  {...rovingStop(title, area.areaId)}
                >
                  <AreaSeal area={area.areaId} />
                  {say.area(area.areaId)}{' '}
                  {counts.has(area.areaId) && <span className={styles['count']}>{counts.get(area.areaId)}</span>}
                </button>
                {!counts.has(area.areaId) && (
                  <a
                    href={linkTo((view) => pageOpened(view, { name: 'area', area: area.areaId }))}
                    {...rovingStop(title, `${area.areaId} page`)}
                  >
                    {t('compare.band.page')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
