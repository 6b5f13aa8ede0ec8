import { useState } from 'react'
import type { Instrument } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Policy } from '#domain/model.ts'
import { useFigureSetting, useIsOpen } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { isPlanned } from '#figures/kinds/matrix/planned.ts'
import type { MatrixCell } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { EvidenceAnchor } from '#figures/value/EvidenceAnchor.tsx'
import { walkStop } from '#figures/rovingFocus.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import cellStyles from './Cell.module.css'
import styles from './PolicyCell.module.css'

/** So many policies of a cell are open; more make a column of one area run away from the others. */
const openPolicies = 3

interface PolicyCellViewProps {
  readonly cell: MatrixCell
  readonly instrument: Instrument
}

/** What one area's text writes of under one instrument. */
export function PolicyCellView({ cell, instrument }: PolicyCellViewProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const shown = isOpen ? cell.policies : cell.policies.slice(0, openPolicies)
  const folded = cell.policies.length - openPolicies
  return (
    <li className={cellStyles['cell']} data-silent={cell.policies.length === 0 || undefined}>
      <span className={cellStyles['area']}>
        <AreaSeal area={cell.area} />
        {say.area(cell.area)}
      </span>
      {cell.policies.length === 0 && (
        <div className={cellStyles['silence']}>
          {cell.leftOut === 0 && <AbsenceSign kind="not-mentioned" />}
          {cell.leftOut === 0 ? say.absence('not-mentioned') : t('policies.leftOut', { n: cell.leftOut })}
        </div>
      )}
      {shown.length > 0 && (
        <ul className={styles['policies']}>
          {shown.map((policy) => (
            <PolicyView key={policy.policyId} policy={policy} instrument={instrument} />
          ))}
        </ul>
      )}
      {folded > 0 && (
        <div className={styles['fold']}>
          <Button look="text" onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? t('compare.policy.fewer') : t('compare.policy.more', { n: folded })}
          </Button>
        </div>
      )}
    </li>
  )
}

function PolicyView({ policy, instrument }: { readonly policy: Policy; readonly instrument: Instrument }) {
  const { dataset, say } = useFigureSetting()
  const { t, pick } = useWords()
  const isOpen = useIsOpen(policy.policyId)
  const colon = pick('：', ': ')
  const targets = policy.targetGroups.map((id) => {
    const group = lookup(dataset.targetGroupById, id)
    return pick(group.nameZh, group.nameEn)
  })
  return (
    <li className={styles['policy']} data-open={isOpen || undefined}>
      <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }} {...walkStop(`policies-${instrument}`, policy.refArea)}>
        {say.policy(policy)}
      </EvidenceAnchor>
      {isPlanned(policy) && <Tag edge="dashed">{t('compare.policy.planned')}</Tag>}
      {policy.benefit !== null && (
        <p className={styles['benefit']}>
          {t('browse.column.benefit')}
          {colon}
          <FreeText text={policy.benefit} english={dataset.english} />
        </p>
      )}
      {targets.length > 0 && (
        <p>
          {t('browse.column.targets')}
          {colon}
          {targets.join(pick('、', ', '))}
        </p>
      )}
      <p>
        {t('evidence.quote')}
        {colon}
        <q lang="zh-CN">{policy.quote}</q>
      </p>
    </li>
  )
}
