import { lookup } from '#domain/lookup.ts'
import type { Dataset, Policy } from '#domain/model.ts'
import { formatPeriod } from '#i18n/format.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Citation, Quote } from './Quotation.tsx'
import { Fact, Facts, Part, SourceFacts } from './Facts.tsx'
import { FigureLinks } from './FigureLinks.tsx'
import styles from './Evidence.module.css'

/** Everything that is known about one policy, the words it was taken from first. */
export function PolicyEvidence({ dataset, policy }: { readonly dataset: Dataset; readonly policy: Policy }) {
  const { t, labels, lang, pick } = useWords()
  const { english } = dataset
  const area = lookup(dataset.areaById, policy.refArea)
  const list = (items: readonly string[]) => items.join(pick('、', ', '))
  const targets = policy.targetGroups.map((id) => {
    const group = lookup(dataset.targetGroupById, id)
    return pick(group.nameZh, group.nameEn)
  })
  const free = (text: string | null) => text !== null && <FreeText text={text} english={english} />
  const texts = [
    { name: t('evidence.benefit'), text: free(policy.benefit) },
    { name: t('evidence.conditions'), text: free(policy.conditions) },
    { name: t('evidence.term'), text: free(policy.term) },
    { name: t('evidence.basis'), text: free(policy.basis) },
    { name: t('evidence.issuer'), text: free(policy.issuer) },
    { name: t('evidence.year'), text: policy.year !== null && formatPeriod(policy.year, lang) },
  ]
  const given = texts.filter(({ text }) => text !== false)
  const notGiven = texts.filter(({ text }) => text === false).map(({ name }) => name)
  return (
    <>
      {lang === 'en' && (
        <p className={styles['note']} lang="zh-CN">
          {policy.nameZh}
        </p>
      )}
      <p className={styles['summary']}>{pick(policy.summaryZh, policy.summaryEn)}</p>
      <Quote quote={policy.quote} span={null} area={area.areaId} />
      <Facts>
        <Fact name={t('evidence.kind')}>{labels.kind[policy.kind]}</Fact>
        {policy.instruments.length > 0 && (
          <Fact name={t('evidence.instruments')}>{list(policy.instruments.map((code) => labels.instrument[code]))}</Fact>
        )}
        {targets.length > 0 && <Fact name={t('evidence.targets')}>{list(targets)}</Fact>}
        {given.map(({ name, text }) => (
          <Fact key={name} name={name}>
            {text}
          </Fact>
        ))}
        {notGiven.length > 0 && <Fact name={t('evidence.notGiven')}>{list(notGiven)}</Fact>}
        {policy.claim !== null && (
          <Fact name={t('evidence.claim')} note={t('evidence.claim.note')}>
            <FreeText text={policy.claim} english={english} />
          </Fact>
        )}
        <SourceFacts dataset={dataset} sourceId={policy.sourceId} />
      </Facts>
      {policy.linkedObs.length > 0 && (
        <Part title={t('evidence.figures')}>
          <FigureLinks dataset={dataset} figures={policy.linkedObs.map((id) => lookup(dataset.observationById, id))} />
        </Part>
      )}
      <Citation
        dataset={dataset}
        subject={{
          id: policy.policyId,
          area: pick(area.nameZh, area.nameEn),
          about: { kind: 'policy' },
          value: policy.nameZh,
          row: policy,
        }}
      />
    </>
  )
}
