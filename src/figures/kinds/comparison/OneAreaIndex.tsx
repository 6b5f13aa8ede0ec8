import { useMemo, useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { formatShortPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { sharedIn, type IndexEntry, type IndexGroup, type SharedFacts } from './layout.ts'
import styles from './OneAreaIndex.module.css'
import { Citation, Counted, useCitation } from './Panels.tsx'

/** So many rows of a category are open. */
const openRows = 3

interface OneAreaIndexProps {
  readonly groups: readonly IndexGroup[]
  readonly extent: 'listed' | 'counted'
}

/** What only one of the areas counts, by category, in two columns; or how much there is of it. */
export function OneAreaIndex({ groups, extent }: OneAreaIndexProps) {
  const { t, labels } = useWords()
  const shared = useMemo(() => sharedIn(groups), [groups])
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <section className={styles['index']} aria-label={t('compare.index', { n: count })}>
      <h2>
        {t('compare.index', { n: count })}
        <span>{t(extent === 'listed' ? 'compare.index.hint' : 'compare.index.counted')}</span>
        {extent === 'listed' && shared.map((facts) => <Shared key={facts.area} facts={facts} />)}
      </h2>
      {extent === 'counted' && (
        <p className={styles['counted']}>
          {groups.map(({ category, entries }) => `${labels.category[category]} ${entries.length}`).join(' · ')}
        </p>
      )}
      {extent === 'listed' && (
        <div className={styles['columns']}>
          {groups.map((group) => (
            <section key={group.category} className={styles['group']} aria-label={labels.category[group.category]}>
              <h3>{labels.category[group.category]}</h3>
              <Entries entries={group.entries} shared={shared} />
            </section>
          ))}
        </div>
      )}
    </section>
  )
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
      {quoted !== null && <Citation n={citationOf(quoted)} />}
    </span>
  )
}

interface EntriesProps {
  readonly entries: readonly IndexEntry[]
  /** What stands in the head and not in the rows. */
  readonly shared: readonly SharedFacts[]
}

/** The first rows; the others, and what is drawn further up, named in what opens them. */
function Entries({ entries, shared }: EntriesProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const [isOpen, setOpen] = useState(false)
  const here = entries.filter(({ place }) => place === 'index')
  const open = here.slice(0, here.length === openRows + 1 ? openRows + 1 : openRows)
  const rest = entries.filter((entry) => !open.includes(entry))
  const names = rest.map(({ indicator, place }) =>
    place === 'index' ? say.indicator(indicator) : t('compare.index.above', { indicator: say.indicator(indicator) }),
  )
  return (
    <>
      {(isOpen ? entries : open).map((entry) => (
        <Entry key={`${entry.indicator} ${entry.area}`} entry={entry} shared={shared.find(({ area }) => area === entry.area)} />
      ))}
      {rest.length > 0 && (
        <button type="button" aria-expanded={isOpen} className={styles['more']} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('compare.policy.fewer') : t('compare.index.more', { n: rest.length, names: names.join(pick('、', ', ')) })}
        </button>
      )}
    </>
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
              {!isQuoted && <Citation n={citationOf(plotted)} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
