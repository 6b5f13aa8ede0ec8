import { Seal } from '#figures/marks/Seal.tsx'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Policy } from '#domain/model.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { Room } from '#ui/useRoom.ts'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { evidenceOpened } from '#view/transitions.ts'
import styles from './Rows.module.css'

interface PolicyRowsProps {
  readonly dataset: Dataset
  readonly policies: readonly Policy[]
  readonly room: Room
}

/** Policies as a list; every row opens its evidence. */
export function PolicyRows({ dataset, policies, room }: PolicyRowsProps) {
  return (
    <ul className={styles['policies']} data-room={room}>
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
      <Seal character={area.seal} slot={area.slot} fill="solid" side={18} />
      <div className={styles['policy']}>
        <a
          className={styles['open']}
          href={linkTo((view) => evidenceOpened(view, { kind: 'policy', id: policy.policyId }))}
          data-evidence={policy.policyId}
        >
          {pick(policy.nameZh, policy.nameEn)}
        </a>
        {lang === 'en' && (
          <span className={styles['counts']} lang="zh-CN">
            {policy.nameZh}
          </span>
        )}
        <span className={styles['quote']}>
          {t('browse.words')}
          <span lang="zh-CN">{policy.quote}</span>
        </span>
      </div>
      <div className={styles['policyFacts']}>
        <span className={styles['tags']}>
          {policy.instruments.map((code) => (
            <Tag key={code} edge="plain">
              {labels.instrument[code]}
            </Tag>
          ))}
        </span>
        {targets.length > 0 && (
          <span className={styles['counts']}>
            {t('browse.column.targets')}
            {pick('：', ': ')}
            {targets.join(pick('、', ', '))}
          </span>
        )}
        {policy.benefit !== null && (
          <span className={styles['counts']}>
            {t('browse.column.benefit')}
            {pick('：', ': ')}
            <FreeText text={policy.benefit} english={dataset.english} />
          </span>
        )}
      </div>
      <span className={styles['policyArea']}>{pick(area.shortZh, area.shortEn)}</span>
    </li>
  )
}
