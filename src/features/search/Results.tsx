import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks, useSteadyLinks } from '#view/links.ts'
import { evidenceOpened, pageOpened, policiesNarrowed } from '#view/transitions.ts'
import type { EntryKind, Target } from './entries.ts'
import { listLimits, type ListedGroup } from './listing.ts'
import { ResultRow } from './ResultRow.tsx'
import styles from './Results.module.css'

interface ResultsProps {
  readonly dataset: Dataset
  readonly groups: readonly ListedGroup[]
  /** Whether they were found or are offered before anything was typed. */
  readonly origin: 'found' | 'offered'
  readonly listId: string
  /** Number of the option the arrow keys have reached. */
  readonly chosen: number | null
  readonly onMore: (kind: EntryKind) => void
  readonly onOpen: () => void
}

/** The id of an option of a list. */
export function optionId(listId: string, option: number): string {
  return `${listId}-${option}`
}

/** What was found, by kind. The focus stays in the field; the arrow keys choose here. */
export function Results({ dataset, groups, origin, listId, chosen, onMore, onOpen }: ResultsProps) {
  const { t } = useWords()
  const hrefOf = useHrefs(dataset)
  return (
    <div role="listbox" id={listId} aria-label={t('search.results')} className={styles['list']}>
      {groups.map(({ kind, total, hits, from, end }) => {
        const headingId = `${listId}-${kind}`
        const title = origin === 'offered' && kind === 'indicator' ? t('search.start.indicator') : t(`search.kind.${kind}`)
        const more = from + hits.length
        return (
          <div key={kind} role="group" aria-labelledby={headingId}>
            <div id={headingId} role="presentation" className={styles['kind']}>
              <span>{title}</span> <span>{total}</span>
            </div>
            {hits.map((hit, index) => (
              <ResultRow
                key={hit.entry.id}
                dataset={dataset}
                hit={hit}
                id={optionId(listId, from + index)}
                href={hrefOf(hit.entry.target)}
                choice={chosen === from + index ? 'chosen' : 'not-chosen'}
                onOpen={onOpen}
              />
            ))}
            {end === 'more' && (
              <button
                type="button"
                id={optionId(listId, more)}
                role="option"
                tabIndex={-1}
                aria-selected={chosen === more}
                className={styles['more']}
                onClick={() => onMore(kind)}
              >
                {t('search.more', { n: total - hits.length })}
              </button>
            )}
            {end === 'too-many' && (
              <div role="presentation" className={styles['tooMany']}>
                {t('search.tooMany', { n: listLimits.most })}
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Where a result leads: to a page of its own, or, for what has evidence, to the words beside the page the reader is on. */
function useHrefs(dataset: Dataset): (target: Target) => string {
  const linkTo = useLinks(dataset)
  const steadyTo = useSteadyLinks(dataset)
  return (target) => {
    switch (target.kind) {
      case 'area':
        return linkTo((view) => pageOpened(view, { name: 'area', area: target.row.areaId }))
      case 'indicator':
        return linkTo((view) => pageOpened(view, { name: 'indicator', indicator: target.row.indicator }))
      case 'source':
        return linkTo((view) => pageOpened(view, { name: 'source', source: target.row.sourceId }))
      case 'policy':
        return steadyTo((view) => evidenceOpened(view, { kind: 'policy', id: target.row.policyId }))
      case 'instrument':
        return linkTo((view) => policiesNarrowed(pageOpened(view, { name: 'policies' }), [target.row.instrument], []))
      case 'figure':
        return steadyTo((view) => evidenceOpened(view, { kind: 'figure', id: target.row.obsId }))
    }
  }
}
