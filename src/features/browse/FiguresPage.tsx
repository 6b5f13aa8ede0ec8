import { useDeferredValue, useMemo, useState } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import { categories, type Category } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CheckboxList, type CheckboxOption } from '#ui/CheckboxList.tsx'
import { categoryOf, figureTests } from '#view/figureSelection.ts'
import { activeFilters, countsFor, loosening } from '#view/filter.ts'
import { figureGroups, type FigureGroup } from '#view/groups.ts'
import { useView, viewEvents } from '#view/store.ts'
import { filterNames } from '#view/view.ts'
import { placeOf } from '#ui/place.ts'
import { ActiveFilters } from './ActiveFilters.tsx'
import { BrowseFrame } from './BrowseFrame.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { FigureRows } from './FigureRows.tsx'
import { AreaFilter, FilterAside, FilterPanel } from './FilterPanel.tsx'
import { Group } from './Group.tsx'
import { GroupIndicators } from './GroupIndicators.tsx'
import { ListPager } from './ListPager.tsx'
import { MarksKey } from './MarksKey.tsx'
import { groupsOnPage, mostRows } from './pages.ts'

/** The list of all figures, with its filters. */
export function FiguresPage({ dataset }: { readonly dataset: Dataset }) {
  const { t, labels, pick } = useWords()
  // Boxes answer at once, the list when there is time.
  const asked = useView((current) => current)
  const view = useDeferredValue(asked)
  const figures = dataset.observations
  const groups = useMemo(() => figureGroups(dataset, view), [dataset, view])
  const areaCounts = useMemo(
    () => countsFor(figures, figureTests, view, dataset, 'areas', (row) => [row.refArea]),
    [figures, view, dataset],
  )
  const categoryCounts = useMemo(
    () => countsFor(figures, figureTests, view, dataset, 'categories', (row) => [categoryOf(dataset, row)]),
    [figures, view, dataset],
  )
  const options = categories.map((code): CheckboxOption<Category> => ({
    id: code,
    label: labels.category[code],
    count: categoryCounts.get(code) ?? 0,
  }))
  const shown = groups.reduce((sum, group) => sum + group.figures.length, 0)
  const [page, setPage] = useState(0)
  const place = placeOf(page, mostRows, shown)
  const onPage = groupsOnPage(groups, (group) => group.figures, place)
  const active = activeFilters(
    view,
    filterNames.filter((name) => name in figureTests),
  ).length

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
          sign: <Seal character={area.seal} slot={area.slot} fill="solid" side={22} />,
        }
      }
    }
  }
  return (
    <BrowseFrame
      subject="figures"
      shown={shown}
      total={figures.length}
      chips={<ActiveFilters dataset={dataset} tests={figureTests} />}
      filters={
        <FilterPanel active={active}>
          <AreaFilter dataset={dataset} counts={areaCounts} />
          <CheckboxList
            legend={t('browse.category')}
            aside={<FilterAside name="categories" chosen={asked.categories.length} />}
            options={options}
            chosen={asked.categories}
            onToggle={viewEvents.categoryToggled}
          />
        </FilterPanel>
      }
    >
      {(room) => (
        <>
          {shown === 0 && (
            <EmptyResult dataset={dataset} subject="figures" loosening={loosening(figures, figureTests, view, dataset)} />
          )}
          <ListPager place={place} onPage={setPage} />
          {onPage.map(({ group, rows, count }, index) => (
            <Group key={group.key} {...head(group)} count={t('browse.figures.count', { n: count })} rows={rows.length}>
              {group.by === 'subject' && <GroupIndicators dataset={dataset} figures={group.figures} />}
              <FigureRows dataset={dataset} figures={rows} heads={index === 0 ? 'seen' : 'spoken'} room={room} />
            </Group>
          ))}
          {shown > 0 && <MarksKey figures={onPage.flatMap(({ rows }) => rows)} />}
        </>
      )}
    </BrowseFrame>
  )
}
