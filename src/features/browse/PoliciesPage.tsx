import { useDeferredValue, useMemo, useState } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import { instruments, policyKinds } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CheckboxList } from '#ui/CheckboxList.tsx'
import { activeFilters, countsFor, loosening } from '#view/filter.ts'
import { policyGroups, type PolicyGroup } from '#view/groups.ts'
import { policyTests } from '#view/policySelection.ts'
import { useView, viewEvents } from '#view/store.ts'
import { filterNames } from '#view/view.ts'
import { placeOf } from '#ui/place.ts'
import { ActiveFilters } from './ActiveFilters.tsx'
import { BrowseFrame } from './BrowseFrame.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { AreaFilter, FilterAside, FilterPanel } from './FilterPanel.tsx'
import { Group } from './Group.tsx'
import { ListPager } from './ListPager.tsx'
import { groupsOnPage, mostRows } from './pages.ts'
import { PolicyRows } from './PolicyRows.tsx'

/** The list of all policies, with its filters. */
export function PoliciesPage({ dataset }: { readonly dataset: Dataset }) {
  const { t, labels, pick } = useWords()
  const view = useDeferredValue(useView((current) => current))
  const { policies } = dataset
  const groups = useMemo(() => policyGroups(dataset, view), [dataset, view])
  const counts = useMemo(
    () => ({
      areas: countsFor(policies, policyTests, view, dataset, 'areas', (row) => [row.refArea]),
      kinds: countsFor(policies, policyTests, view, dataset, 'kinds', (row) => [row.kind]),
      instruments: countsFor(policies, policyTests, view, dataset, 'instruments', (row) => row.instruments),
    }),
    [policies, view, dataset],
  )
  const shown = groups.reduce((sum, group) => sum + group.policies.length, 0)
  const [page, setPage] = useState(0)
  const place = placeOf(page, mostRows, shown)
  const active = activeFilters(
    view,
    filterNames.filter((name) => name in policyTests),
  ).length

  const head = (group: PolicyGroup) => {
    switch (group.by) {
      case 'subject':
        return { title: labels.kind[group.key] }
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
      subject="policies"
      shown={shown}
      total={policies.length}
      chips={<ActiveFilters dataset={dataset} tests={policyTests} />}
      filters={
        <FilterPanel active={active}>
          <AreaFilter dataset={dataset} counts={counts.areas} />
          <CheckboxList
            legend={t('browse.kind')}
            aside={<FilterAside name="kinds" chosen={view.kinds.length} />}
            options={policyKinds.map((code) => ({ id: code, label: labels.kind[code], count: counts.kinds.get(code) ?? 0 }))}
            chosen={view.kinds}
            onToggle={viewEvents.kindToggled}
          />
          <CheckboxList
            legend={t('browse.instrument')}
            aside={<FilterAside name="instruments" chosen={view.instruments.length} />}
            options={instruments.map((code) => ({
              id: code,
              label: labels.instrument[code],
              count: counts.instruments.get(code) ?? 0,
            }))}
            chosen={view.instruments}
            onToggle={viewEvents.instrumentToggled}
          />
        </FilterPanel>
      }
    >
      {(room) => (
        <>
          {shown === 0 && (
            <EmptyResult dataset={dataset} subject="policies" loosening={loosening(policies, policyTests, view, dataset)} />
          )}
          <ListPager place={place} onPage={setPage} />
          {groupsOnPage(groups, (group) => group.policies, place).map(({ group, rows, count }) => (
            <Group key={group.key} {...head(group)} count={t('browse.policies.count', { n: count })}>
              <PolicyRows dataset={dataset} policies={rows} room={room} />
            </Group>
          ))}
        </>
      )}
    </BrowseFrame>
  )
}
