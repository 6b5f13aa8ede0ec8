import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import { lookup } from '#domain/lookup.ts'
import { figureTotals, figuresSaid } from '#domain/totals.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import { useWords } from '#i18n/words.tsx'
import { figureGroups, type FigureGroup } from '#view/groups.ts'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import { BrowseFrame, Group, ListPager } from './BrowseFrame.tsx'
import { FigureRows } from './FigureRows.tsx'
import { groupsOnPage, useListPlace } from './pages.ts'
import styles from './Browse.module.css'
import { Mark } from '#figures/marks/Mark.tsx'
import type { MarkFacts } from '#figures/marks/pieces.ts'
import type { MessageKey } from '#i18n/language.ts'

/** What stands around a list, put there by the page it is on. */
export interface ListSlots {
  readonly filters: ReactNode
  /** The filters that hold, each with a button that takes it away. */
  readonly chips: ReactNode
  /** Stands in place of the rows where the filters leave none: which filter to loosen. */
  readonly empty: ReactNode
  /** What can be done with the rows of the list, all its pages: take them along. */
  readonly takeAlong?: TakeAlong
}

interface FiguresPageProps extends ListSlots {
  readonly dataset: Dataset
}

/** The list of all figures, with its filters. */
export function FiguresPage({ dataset, filters, chips, empty, takeAlong = () => null }: FiguresPageProps) {
  const { t, labels, pick } = useWords()
  const asked = useView((current) => current)
  const view = useDeferredValue(asked)
  const groups = useMemo(() => figureGroups(dataset, view), [dataset, view])
  const totals = figureTotals(dataset)
  const figures = useMemo(() => groups.flatMap((group) => group.figures), [groups])
  const said = useMemo(() => figuresSaid(dataset, figures), [dataset, figures])
  const [place, turn] = useListPlace(useMemo(() => figures.map(({ obsId }) => obsId), [figures]))
  const onPage = groupsOnPage(groups, (group) => group.figures, place)

  const head = (group: FigureGroup) => {
    switch (group.by) {
      case 'subject':
        return { title: labels.category[group.key] }
      case 'date':
        return { title: t('browse.year', { year: group.key }) }
      case 'area': {
        const area = lookup(dataset.areaById, group.key)
        return {
          title: pick(area.nameZh, area.nameEn),
          sign: <Seal area={area} fill="solid" side={24} />,
        }
      }
    }
  }
  return (
    <BrowseFrame
      subject="figures"
      counted={{ shown: said, total: totals.recorded - totals.restated, rows: figures.length }}
      kinds={t('browse.figures.kinds', { subjects: totals.subjects, restated: totals.restated, background: totals.background })}
      chips={chips}
      filters={filters}
      actions={takeAlong({ name: t('browse.figures.title'), figures })}
    >
      {(room) => (
        <>
          {figures.length === 0 && empty}
          <ListPager place={place} onPage={turn} />
          {onPage.map(({ group, rows }, index) => (
            <Group
              key={group.key}
              {...head(group)}
              count={t('browse.figures.count', { n: figuresSaid(dataset, group.figures) })}
              rows={rows.length}
            >
              {group.by === 'subject' && <GroupIndicators dataset={dataset} figures={group.figures} />}
              <FigureRows dataset={dataset} figures={rows} heads={index === 0 ? 'seen' : 'spoken'} room={room} />
            </Group>
          ))}
          {figures.length > 0 && <MarksKey figures={onPage.flatMap(({ rows }) => rows)} />}
        </>
      )}
    </BrowseFrame>
  )
}

/** The indicators of a group of figures, each as the way to its page. */
function GroupIndicators({ dataset, figures }: { readonly dataset: Dataset; readonly figures: readonly Observation[] }) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const indicators = [...new Set(figures.map((figure) => figure.indicator))].map((id) => lookup(dataset.indicatorById, id))
  return (
    <p className={styles['indicators']}>
      <span>{t('indicator.inFigures')}</span>
      {indicators.map((row) => (
        <a key={row.indicator} href={linkTo((view) => pageOpened(view, { name: 'indicator', indicator: row.indicator }))}>
          {pick(row.nameZh, row.nameEn)}
        </a>
      ))}
    </p>
  )
}

interface KeyEntry {
  readonly words: MessageKey & `marks.${string}`
  readonly sample: MarkFacts
  readonly shows: (figure: Observation) => boolean
}

const plain: MarkFacts = { qualifier: 'exact', nature: 'stock', scope: 'area' }
const planned = (figure: Observation) => figure.nature === 'commitment' || figure.nature === 'target'

const entries: readonly KeyEntry[] = [
  { words: 'marks.exact', sample: plain, shows: (figure) => figure.qualifier === 'exact' },
  { words: 'marks.more', sample: { ...plain, qualifier: 'more-than' }, shows: (figure) => figure.qualifier === 'more-than' },
  {
    words: 'marks.least',
    sample: { ...plain, qualifier: 'at-least' },
    shows: (figure) => figure.qualifier === 'at-least' || figure.qualifier === 'over',
  },
  {
    words: 'marks.nearly',
    sample: { ...plain, qualifier: 'nearly' },
    shows: (figure) => figure.qualifier === 'nearly' || figure.qualifier === 'under' || figure.qualifier === 'at-most',
  },
  { words: 'marks.range', sample: { ...plain, qualifier: 'range' }, shows: (figure) => figure.qualifier === 'range' },
  { words: 'marks.about', sample: { ...plain, qualifier: 'about' }, shows: (figure) => figure.qualifier === 'about' },
  { words: 'marks.planned', sample: { ...plain, nature: 'commitment' }, shows: planned },
  { words: 'marks.cumulative', sample: { ...plain, nature: 'cumulative' }, shows: (figure) => figure.nature === 'cumulative' },
  { words: 'marks.part', sample: { ...plain, scope: 'programme' }, shows: (figure) => figure.scope !== 'area' },
]

/** The key of the marks that are present, and of no others. */
function MarksKey({ figures }: { readonly figures: readonly Observation[] }) {
  const { t } = useWords()
  return (
    <section className={styles['key']} aria-label={t('marks.title')}>
      <h2>{t('marks.title')}</h2>
      <ul>
        {entries
          .filter((entry) => figures.some(entry.shows))
          .map((entry) => (
            <li key={entry.words}>
              <Mark facts={entry.sample} size="panel" colour="var(--quiet)" />
              {t(entry.words)}
            </li>
          ))}
      </ul>
    </section>
  )
}
