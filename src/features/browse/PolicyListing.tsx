import { useMemo, type ReactNode } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Policy } from '#domain/model.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useAvailableWidth, type AvailableWidth } from '#ui/availableWidth.ts'
import type { PolicyGroup } from '#view/groups.ts'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { evidenceOpened } from '#view/transitions.ts'
import type { View } from '#view/view.ts'
import { Group, ListPager } from './BrowseFrame.tsx'
import { groupsOnPage, useListPlace } from './pages.ts'
import { areasWithoutMention } from './policyFigures.ts'
import styles from './Policies.module.css'
import rowStyles from './Rows.module.css'

/** Ems a row of a policy needs with all its columns. */
const roomForColumns = 60

interface PolicyListingProps {
  readonly dataset: Dataset
  readonly view: View
  readonly groups: readonly PolicyGroup[]
  /** Stands in place of the rows where there are none. */
  readonly empty: ReactNode
}

/** The policies in their groups; of one instrument also who does not write of it; instead of nothing, which filter to loosen. */
export function PolicyListing({ dataset, view, groups, empty }: PolicyListingProps) {
  const { t, labels, pick } = useWords()
  const [list, room] = useAvailableWidth(roomForColumns)
  const missing = areasWithoutMention(dataset, view)
  const ids = useMemo(() => groups.flatMap((group) => group.policies.map(({ policyId }) => policyId)), [groups])
  const [place, turn] = useListPlace(ids)
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
          sign: <Seal area={area} fill="solid" side={24} />,
        }
      }
    }
  }
  return (
    <div ref={list}>
      {groups.length === 0 && empty}
      {missing !== null && (
        <p className={styles['silent']}>
          {t('policies.list.silent', {
            areas: missing.areas.map((area) => pick(area.nameZh, area.nameEn)).join(pick('、', ', ')),
            instrument: labels.instrument[missing.instrument],
          })}
        </p>
      )}
      <ListPager place={place} onPage={turn} />
      {groupsOnPage(groups, (group) => group.policies, place).map(({ group, rows, count }) => (
        <Group key={group.key} {...head(group)} count={t('browse.policies.count', { n: count })} rows={rows.length}>
          <PolicyRows dataset={dataset} policies={rows} room={room} />
        </Group>
      ))}
    </div>
  )
}

interface PolicyRowsProps {
  readonly dataset: Dataset
  readonly policies: readonly Policy[]
  readonly room: AvailableWidth
}

/** Policies as a list; every row opens its evidence. */
function PolicyRows({ dataset, policies, room }: PolicyRowsProps) {
  return (
    <ul className={rowStyles['policies']} data-room={room}>
      {policies.map((policy) => (
        <PolicyRow key={policy.policyId} dataset={dataset} policy={policy} />
      ))}
    </ul>
  )
}

function PolicyRow({ dataset, policy }: { readonly dataset: Dataset; readonly policy: Policy }) {
  const { t, labels, lang, pick } = useWords()
  const linkTo = useLinks(dataset)
  const isOpen = useView((view) => view.evidence?.id === policy.policyId)
  const area = lookup(dataset.areaById, policy.refArea)
  const targets = policy.targetGroups.map((id) => {
    const group = lookup(dataset.targetGroupById, id)
    return pick(group.nameZh, group.nameEn)
  })
  return (
    <li data-open={isOpen || undefined}>
      <Seal area={area} fill="solid" side={20} />
      <div className={rowStyles['policy']}>
        <a
          className={rowStyles['open']}
          href={linkTo((view) => evidenceOpened(view, { kind: 'policy', id: policy.policyId }))}
          data-evidence={policy.policyId}
        >
          {pick(policy.nameZh, policy.nameEn)}
        </a>
        {lang === 'en' && (
          <span className={rowStyles['counts']} lang="zh-CN">
            {policy.nameZh}
          </span>
        )}
        <span className={rowStyles['quote']}>
          {t('browse.words')}
          <span lang="zh-CN">{policy.quote}</span>
        </span>
      </div>
      <div className={rowStyles['policyFacts']}>
        <span className={rowStyles['tags']}>
          {policy.instruments.map((code) => (
            <Tag key={code} edge="plain">
              {labels.instrument[code]}
            </Tag>
          ))}
        </span>
        {targets.length > 0 && (
          <span className={rowStyles['counts']}>
            {t('browse.column.targets')}
            {pick('：', ': ')}
            {targets.join(pick('、', ', '))}
          </span>
        )}
        {policy.benefit !== null && (
          <span className={rowStyles['counts']}>
            {t('browse.column.benefit')}
            {pick('：', ': ')}
            <FreeText text={policy.benefit} english={dataset.english} />
          </span>
        )}
      </div>
      <span className={rowStyles['policyArea']}>{pick(area.shortZh, area.shortEn)}</span>
    </li>
  )
}
