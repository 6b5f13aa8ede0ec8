import type { Instrument } from '#domain/codes.ts'
import type { AreaId, Policy } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { EvidenceAnchor } from '#figures/value/EvidenceAnchor.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { isPlanned } from './planned.ts'
import styles from './Matrix.module.css'

interface PolicyListProps {
  readonly instrument: Instrument
  readonly area: AreaId
  readonly policies: readonly Policy[]
}

/** What one area's text writes of under one instrument: names as printed, with the words they stand in. */
export function PolicyList({ instrument, area, policies }: PolicyListProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const title = t('matrix.list', { area: say.area(area), instrument: say.instrument(instrument), n: policies.length })
  return (
    <section className={styles['policies']} aria-label={title}>
      <h3>
        <AreaSeal area={area} />
        {title}
      </h3>
      <ul>
        {policies.map((policy) => (
          <PolicyItem key={policy.policyId} policy={policy} />
        ))}
      </ul>
    </section>
  )
}

function PolicyItem({ policy }: { readonly policy: Policy }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  return (
    <li>
      <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
      {isPlanned(policy) && <Tag edge="dashed">{t('matrix.plannedTag')}</Tag>}
      {policy.benefit !== null && <span className={styles['benefit']}>{say.freeText(policy.benefit)}</span>}
      <q lang="zh-CN" className={styles['quote']}>
        {policy.quote}
      </q>
      {pick('', policy.nameZh) !== '' && (
        <span lang="zh-CN" className={styles['quote']}>
          {policy.nameZh}
        </span>
      )}
    </li>
  )
}
