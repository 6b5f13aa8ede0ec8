import { Fragment, useMemo, useState, type ReactNode } from 'react'
import { isBackgroundCategory } from '#domain/background.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { formatShortPeriod } from '#i18n/format.ts'
import type { Lang } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { roomFor, sharedIn, unmeasured, type IndexEntry, type IndexGroup, type SharedFacts } from './layout.ts'
import styles from './OneAreaIndex.module.css'
import { Citation, Counted, useCitation } from './Panels.tsx'

/**
 * The rows of a category that are open in a width: of whole areas where there are any; where room is short none of single projects alone.
 */
function openIn(entries: readonly IndexEntry[], width: number, lang: Lang): readonly IndexEntry[] {
  const isWide = roomFor(width, lang) >= 1100
  const whole = entries.filter(isOfWhole)
  if (whole.length > 0) return whole.slice(0, isWide ? 3 : 2)
  return isWide ? entries.slice(0, 3) : entries.filter((entry) => !isOfProjects(entry)).slice(0, 2)
}

interface OneAreaIndexProps {
  readonly groups: readonly IndexGroup[]
  readonly extent: 'listed' | 'counted'
  /** Decides the extent. */
  readonly toggle: ReactNode
}

/** What only one of the areas counts, by category, in two columns; or how much there is of it. */
export function OneAreaIndex({ groups, extent, toggle }: OneAreaIndexProps) {
  const { t, labels, lang } = useWords()
  const [ref, width] = useWidth(unmeasured)
  const listed = useMemo(() => withPlace(groups, 'index'), [groups])
  const above = withPlace(groups, 'drawn-above').flatMap(({ entries }) => entries)
  const shared = useMemo(() => sharedIn(listed), [listed])
  const background = entriesIn(groups.filter(({ category }) => isBackgroundCategory(category)))
  const count = entriesIn(groups)
  const title = count === 0 ? t('compare.index.leftOut') : titled(count - background, background)
  /** Background is no subject of a comparison, and is counted apart as in its head. */
  function titled(subjects: number, besides: number): string {
    if (subjects === 0) return t('compare.index', { n: besides })
    return t('compare.index', { n: subjects }) + (besides > 0 ? t('compare.index.background', { n: besides }) : '')
  }
  return (
    <section className={styles['index']} aria-label={title}>
      <div ref={ref} className={styles['room']} />
      <div className={styles['head']}>
        <h2>
          {title}
          {count > 0 && <span>{t(extent === 'listed' ? 'compare.index.hint' : 'compare.index.counted')}</span>}
          {extent === 'listed' && shared.map((facts) => <Shared key={facts.area} facts={facts} />)}
        </h2>
        {toggle}
      </div>
      {extent === 'counted' && count > 0 && (
        <p className={styles['counted']}>
          {groups.map(({ category, entries }) => `${labels.category[category]} ${entries.length}`).join(' · ')}
        </p>
      )}
      {extent === 'listed' && (
        <div className={styles['columns']}>
          {listed.map(({ category, entries }) => (
            <section key={category} className={styles['group']} aria-label={labels.category[category]}>
              <h3>{labels.category[category]}</h3>
              <Entries entries={entries} open={openIn(entries, width ?? unmeasured, lang)} shared={shared} />
            </section>
          ))}
        </div>
      )}
      {extent === 'listed' && <Above entries={above} />}
    </section>
  )
}

function entriesIn(groups: readonly IndexGroup[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0)
}

/** The groups with the entries of one place; without those that have none. */
function withPlace(groups: readonly IndexGroup[], place: IndexEntry['place']): readonly IndexGroup[] {
  return groups
    .map(({ category, entries }) => ({ category, entries: entries.filter((entry) => entry.place === place) }))
    .filter(({ entries }) => entries.length > 0)
}

/** Date and source of all figures of an area here, said once in the head. */
function Shared({ facts: { area, dated, quoted } }: { readonly facts: SharedFacts }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const citationOf = useCitation()
  return (
    <span>
      {t('compare.index.shared', { area: say.areaShort(area) })}{' '}
      {dated !== null && formatShortPeriod(dated.observation.timePeriod, dated.observation.timeBasis)}{' '}
      {quoted !== null && <Citation signs={citationOf(quoted)} />}
    </span>
  )
}

interface EntriesProps {
  readonly entries: readonly IndexEntry[]
  /** Those that are open. */
  readonly open: readonly IndexEntry[]
  /** What stands in the head and not in the rows. */
  readonly shared: readonly SharedFacts[]
}

/** The rows that are open; the others named in what opens them. */
function Entries({ entries, open, shared }: EntriesProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const [isOpen, setOpen] = useState(false)
  const rest = entries.filter((entry) => !open.includes(entry))
  const names = rest.map(({ indicator }) => say.indicator(indicator))
  return (
    <>
      {(isOpen ? [...open, ...rest] : open).map((entry) => (
        <Entry key={`${entry.indicator} ${entry.area}`} entry={entry} shared={shared.find(({ area }) => area === entry.area)} />
      ))}
      {rest.length > 0 && (
        <button type="button" aria-expanded={isOpen} className={styles['more']} onClick={() => setOpen(!isOpen)}>
          {isOpen
            ? t('compare.policy.fewer')
            : t(open.length > 0 ? 'compare.index.more' : 'compare.index.projects', {
                n: rest.length,
                names: names.join(pick('、', ', ')),
              })}
        </button>
      )}
    </>
  )
}

function isOfProjects({ plotted }: IndexEntry): boolean {
  return plotted.every(({ observation }) => observation.scope === 'project')
}

/** Whether a figure counts the whole area, not only a part, a programme or a project. */
function isOfWhole({ plotted }: IndexEntry): boolean {
  return plotted.some(({ observation }) => observation.scope === 'area')
}

/** What is drawn further up already is named, and not drawn again. */
function Above({ entries }: { readonly entries: readonly IndexEntry[] }) {
  const { t, pick } = useWords()
  if (entries.length === 0) return null
  return (
    <p className={styles['above']}>
      {t('compare.index.above')}
      {pick('', ' ')}
      {entries.map(({ indicator, area }, index) => (
        <Fragment key={`${indicator} ${area}`}>
          {index > 0 && pick('、', ', ')}
          <IndicatorLink indicator={indicator} />
        </Fragment>
      ))}
    </p>
  )
}

interface EntryProps {
  readonly entry: IndexEntry
  readonly shared: SharedFacts | undefined
}

function Entry({ entry, shared }: EntryProps) {
  const isDated = shared !== undefined && shared.dated !== null
  const isQuoted = shared !== undefined && shared.quoted !== null
  const { say } = useFigureSetting()
  const citationOf = useCitation()
  return (
    <section className={styles['entry']} aria-label={say.indicator(entry.indicator)}>
      <h4>
        <AreaSeal area={entry.area} />
        <IndicatorLink indicator={entry.indicator} />
      </h4>
      <ul>
        {entry.plotted.map((plotted) => (
          <li key={plotted.observation.obsId}>
            <FigureLink plotted={plotted} size="board" comparisons={[]} />
            <Counted plotted={plotted} />{' '}
            <span className={styles['date']}>
              {!isDated && formatShortPeriod(plotted.observation.timePeriod, plotted.observation.timeBasis)}{' '}
              {!isQuoted && <Citation signs={citationOf(plotted)} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
