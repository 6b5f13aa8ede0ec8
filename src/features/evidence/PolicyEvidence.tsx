import { lookup } from '#domain/lookup.ts'
import type { Dataset, Policy } from '#domain/model.ts'
import { formatPeriod } from '#i18n/date.ts'
import { FreeText } from '#i18n/FreeText.tsx'
import { useWords } from '#i18n/words.tsx'
import { Citation } from './Citation.tsx'
import { Fact, Facts, Part } from './Facts.tsx'
import { FigureLinks } from './FigureLinks.tsx'
import { Quote } from './Quote.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import styles from './Evidence.module.css'

/** Everything that is known about one policy, the words it was taken from first. */
export function PolicyEvidence({ dataset, policy }: { readonly dataset: Dataset; readonly policy: Policy }) {
  const { t, labels, lang, pick } = useWords()
  const { english } = dataset
  const { slot } = lookup(dataset.areaById, policy.refArea)
  const list = (items: readonly string[]) => items.join(pick('、', ', '))
  const targets = policy.targetGroups.map((id) => {
    const group = lookup(dataset.targetGroupById, id)
    return pick(group.nameZh, group.nameEn)
  })
  const texts = [
    { name: t('evidence.benefit'), text: policy.benefit },
    { name: t('evidence.conditions'), text: policy.conditions },
    { name: t('evidence.term'), text: policy.term },
    { name: t('evidence.basis'), text: policy.basis },
    { name: t('evidence.issuer'), text: policy.issuer },
  ]
  return (
    <>
      {lang === 'en' && (
        <p className={styles['note']} lang="zh-CN">
          {policy.nameZh}
        </p>
      )}
      <p className={styles['summary']}>{pick(policy.summaryZh, policy.summaryEn)}</p>
      <Quote quote={policy.quote} span={null} slot={slot} />
      <Facts>
        <Fact name={t('evidence.kind')}>{labels.kind[policy.kind]}</Fact>
        {policy.instruments.length > 0 && (
          <Fact name={t('evidence.instruments')}>{list(policy.instruments.map((code) => labels.instrument[code]))}</Fact>
        )}
        {targets.length > 0 && <Fact name={t('evidence.targets')}>{list(targets)}</Fact>}
        {texts.map(
          ({ name, text }) =>
            text !== null && (
              <Fact key={name} name={name}>
                <FreeText text={text} english={english} />
              </Fact>
            ),
        )}
        {policy.claim !== null && (
          <Fact name={t('evidence.claim')} note={t('evidence.claim.note')}>
            <FreeText text={policy.claim} english={english} />
          </Fact>
        )}
        {policy.year !== null && <Fact name={t('evidence.year')}>{formatPeriod(policy.year, lang)}</Fact>}
        <SourceFacts dataset={dataset} sourceId={policy.sourceId} />
      </Facts>
      {policy.linkedObs.length > 0 && (
        <Part title={t('evidence.figures')}>
          <FigureLinks dataset={dataset} figures={policy.linkedObs.map((id) => lookup(dataset.observationById, id))} />
        </Part>
      )}
      <Citation dataset={dataset} row={policy} id={policy.policyId} value={policy.nameZh} />
    </>
  )
}
