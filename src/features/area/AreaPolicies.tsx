import type { Policy } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { isPlanned } from '#figures/kinds/matrix/model.ts'
import type { InstrumentPolicies, AreaProfile } from '#figures/profile/areaProfile.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { Quoted } from '#i18n/quoted.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import styles from './AreaPolicies.module.css'

/** The policies of the area by instrument, each in full once, with 额度, 条件, 期限 and 依据 as far as the text gives them. */
export function AreaPolicies({ profile }: { readonly profile: AreaProfile }) {
  const { t } = useWords()
  if (profile.policies.length === 0) return <p className={styles['none']}>{t('area.policies.none')}</p>
  return (
    <>
      <p className={styles['caution']}>{t('compare.notAbsent')}</p>
      {profile.policies.map((group) => (
        <InstrumentGroup key={group.instrument ?? 'none'} group={group} />
      ))}
    </>
  )
}

function InstrumentGroup({ group }: { readonly group: InstrumentPolicies }) {
  const { say } = useFigureSetting()
  const { t, labels, pick } = useWords()
  const { instrument, policies, also } = group
  const title = instrument === null ? t('area.policies.unclassed') : labels.instrument[instrument]
  return (
    <section className={styles['group']} aria-label={title}>
      <h3>
        {title} <span>{t('area.policies.items', { n: policies.length + also.length })}</span>
      </h3>
      <div>
        {policies.length > 0 && (
          <ul>
            {policies.map((policy) => (
              <PolicyItem key={policy.policyId} policy={policy} />
            ))}
          </ul>
        )}
        {also.length > 0 && (
          <p className={styles['also']}>
            {t('area.policies.also')}
            {also.map((policy, index) => (
              <span key={policy.policyId}>
                {index > 0 && pick('；', '; ')}
                <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}

function PolicyItem({ policy }: { readonly policy: Policy }) {
  const { say } = useFigureSetting()
  const { t, lang } = useWords()
  const given = (text: string | null) => (text === null ? null : say.freeText(text))
  const facts = [
    { name: t('area.benefit'), text: given(policy.benefit) },
    { name: t('area.conditions'), text: given(policy.conditions) },
    { name: t('area.term'), text: given(policy.term) },
    { name: t('area.basis'), text: given(policy.basis) },
    { name: t('area.year'), text: policy.year === null ? null : formatPeriod(policy.year, lang) },
  ]
  const stated = facts.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]))
  return (
    <li>
      <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }} className={styles['policy']}>
        {say.policy(policy)}
      </EvidenceAnchor>
      {isPlanned(policy) && <Tag edge="dashed">{t('area.policies.planned')}</Tag>}
      <Quoted words={policy.quote} />
      {stated.length > 0 && (
        <dl>
          {stated.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
