import { useState } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { placeOf } from '#ui/place.ts'
import { useAvailableWidth } from '#ui/availableWidth.ts'
import { loosening } from '#view/filter.ts'
import type { PolicyGroup } from '#view/groups.ts'
import { policyTests } from '#view/policySelection.ts'
import type { View } from '#view/view.ts'
import { EmptyResult } from './EmptyResult.tsx'
import { Group } from './Group.tsx'
import { ListPager } from './ListPager.tsx'
import { groupsOnPage, mostRows } from './pages.ts'
import { PolicyRows } from './PolicyRows.tsx'
import { silentAreas } from './silentAreas.ts'
import styles from './Policies.module.css'

/** Ems a row of a policy needs with all its columns. */
const roomForColumns = 60

interface PolicyListingProps {
  readonly dataset: Dataset
  readonly view: View
  readonly groups: readonly PolicyGroup[]
}

/** The policies in their groups; of one instrument also who does not write of it; instead of nothing, which filter to loosen. */
export function PolicyListing({ dataset, view, groups }: PolicyListingProps) {
  const { t, labels, pick } = useWords()
  const [list, room] = useAvailableWidth(roomForColumns)
  const silent = silentAreas(dataset, view)
  const [page, setPage] = useState(0)
  const place = placeOf(
    page,
    mostRows,
    groups.reduce((sum, group) => sum + group.policies.length, 0),
  )
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
    <div ref={list}>
      {groups.length === 0 && (
        <EmptyResult dataset={dataset} subject="policies" loosening={loosening(dataset.policies, policyTests, view, dataset)} />
      )}
      {silent !== null && (
        <p className={styles['silent']}>
          {t('policies.list.silent', {
            areas: silent.areas.map((area) => pick(area.nameZh, area.nameEn)).join(pick('、', ', ')),
            instrument: labels.instrument[silent.instrument],
          })}
        </p>
      )}
      <ListPager place={place} onPage={setPage} />
      {groupsOnPage(groups, (group) => group.policies, place).map(({ group, rows, count }) => (
        <Group key={group.key} {...head(group)} count={t('browse.policies.count', { n: count })} rows={rows.length}>
          <PolicyRows dataset={dataset} policies={rows} room={room} />
        </Group>
      ))}
    </div>
  )
}
