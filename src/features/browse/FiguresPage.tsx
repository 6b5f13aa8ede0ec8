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
import { MarksKey } from './MarksKey.tsx'
import { groupsOnPage, useListPlace } from './pages.ts'
import styles from './Browse.module.css'

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
