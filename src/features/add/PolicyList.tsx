import { instruments, policyKinds } from '#domain/codes.ts'
import { missingInPolicy, policyQuotes, type PolicyDraft, type PolicyFields } from '#domain/draft/policyDraft.ts'
import type { PolicyVerdict } from '#domain/draft/verdict.ts'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { useWords } from '#i18n/words.tsx'
import { Choice } from '#ui/Choice.tsx'
import type { ToldProblem } from './checking.ts'
import { ReviewRow, type RowEvents } from './ReviewRow.tsx'
import { RulesSaid } from './RulesSaid.tsx'
import { Field, Labelled } from './SourceForm.tsx'
import styles from './Add.module.css'

export interface PolicyListProps extends RowEvents {
  readonly dataset: Dataset
  readonly text: string
  readonly policies: readonly PolicyDraft[]
  readonly verdicts: ReadonlyMap<string, PolicyVerdict<ToldProblem>>
  readonly active: string | null
  readonly onCorrect: (id: string, fields: Partial<PolicyFields>) => void
  readonly onQuote: (id: string, quote: PolicyDraft['quote']) => void
}

/** The policies of a review, one row each, with the keys of the figures above them. */
export function PolicyList({ policies, ...props }: PolicyListProps) {
  const { t } = useWords()
  if (policies.length === 0) return null
  return (
    <section aria-labelledby="policies" className={styles['policies']}>
      <h2 id="policies">{t('add.policies', { n: policies.length })}</h2>
      <ol className={styles['drafts']} aria-labelledby="policies">
        {policies.map((policy) => (
          <PolicyRow key={policy.id} policy={policy} {...props} />
        ))}
      </ol>
    </section>
  )
}

interface PolicyRowProps extends Omit<PolicyListProps, 'policies'> {
  readonly policy: PolicyDraft
}

function PolicyRow({ policy, ...props }: PolicyRowProps) {
  const { verdicts, active, onActive, onConfirm, onDrop, onReopen, onKey } = props
  const { t, pick, labels } = useWords()
  const { say } = useFigureSetting()
  const { id, fields } = policy
  const verdict = verdicts.get(id)
  const isActive = id === active
  const facts = [
    fields.area === null ? t('add.noArea') : say.area(fields.area),
    labels.kind[fields.kind],
    fields.instruments.map((code) => labels.instrument[code]).join(pick('、', ', ')),
    fields.issuer,
    fields.year,
  ]
  return (
    <ReviewRow
      of="policy"
      draft={policy}
      isActive={isActive}
      summary={
        <>
          <span className={styles['value']} lang="zh-CN">
            {fields.nameZh === '' ? t('add.policy.noName') : fields.nameZh}
          </span>
          <span className={styles['facts']}>{facts.filter((part) => part !== '').join(' · ')}</span>
        </>
      }
      missing={missingInPolicy(policy).map((field) => t(`add.policy.missing.${field}`))}
      verdict={
        verdict === undefined
          ? null
          : { kind: verdict.kind, said: <PolicyVerdictSaid verdict={verdict} extent={isActive ? 'whole' : 'brief'} /> }
      }
      form={<PolicyForm key={id} policy={policy} {...props} />}
      {...{ onActive, onConfirm, onDrop, onReopen, onKey }}
    />
  )
}

/** What a policy breaks, whether it is known, and where others work with the same. */
function PolicyVerdictSaid({
  verdict,
  extent,
}: {
  readonly verdict: PolicyVerdict<ToldProblem>
  readonly extent: 'whole' | 'brief'
}) {
  const { t, pick, labels } = useWords()
  const { say } = useFigureSetting()
  if (verdict.kind === 'broken') return <RulesSaid problems={verdict.problems} extent={extent} />
  const beside = extent === 'whole' ? verdict.beside : verdict.beside.slice(0, 1)
  return (
    <>
      {verdict.known !== null && <p className={styles['problem']}>{t('add.policy.known')}</p>}
      {beside.map(({ instrument, areas }) => (
        <p key={instrument}>
          {t(areas.length === 0 ? 'add.policy.alone' : 'add.policy.beside', {
            instrument: labels.instrument[instrument],
            areas: areas.map((area) => say.area(area)).join(pick('、', ', ')),
          })}
        </p>
      ))}
    </>
  )
}

/** Every column of a policy that a person may correct. */
function PolicyForm({ dataset, text, policy, onCorrect, onQuote }: Omit<PolicyRowProps, 'onKey'>) {
  const { t, pick, labels } = useWords()
  const { id, fields, quote, span } = policy
  const missing = new Set(missingInPolicy(policy))
  const areas = dataset.areas.map((area) => ({ value: String(area.areaId), label: pick(area.nameZh, area.nameEn) }))
  const unchosen = { value: '-', label: t('add.choose') }
  const quotes = span === null ? [] : policyQuotes(text, span, null)
  const typed = (field: 'nameZh' | 'issuer' | 'year' | 'basis' | 'benefit' | 'summaryZh') => ({
    label: t(`add.policy.field.${field}`),
    value: fields[field],
    isMissing: (field === 'nameZh' || field === 'year') && missing.has(field),
    onType: (value: string) => onCorrect(id, { [field]: value }),
  })
  return (
    <>
      <div className={styles['fields']}>
        <Field {...typed('nameZh')} />
        <Labelled label={t('add.field.area')}>
          <Choice
            label={t('add.field.area')}
            options={fields.area === null ? [unchosen, ...areas] : areas}
            value={fields.area ?? '-'}
            onChoose={(value) => onCorrect(id, { area: dataset.areas.find(({ areaId }) => areaId === value)?.areaId ?? null })}
          />
        </Labelled>
        <Labelled label={t('add.policy.field.kind')}>
          <Choice
            label={t('add.policy.field.kind')}
            options={policyKinds.map((value) => ({ value, label: labels.kind[value] }))}
            value={fields.kind}
            onChoose={(kind) => onCorrect(id, { kind })}
          />
        </Labelled>
        <Field {...typed('issuer')} />
        <Field {...typed('year')} />
        <Field {...typed('basis')} />
        <Field {...typed('benefit')} />
        <Field {...typed('summaryZh')} />
        {quotes.length > 1 && (
          <Labelled label={t('add.field.quote')}>
            <Choice
              label={t('add.field.quote')}
              options={(quote === null ? quotes : [quote, ...quotes.filter((one) => keyOf(one) !== keyOf(quote))]).map((one) => ({
                value: keyOf(one),
                label: one.words,
              }))}
              value={quote === null ? '' : keyOf(quote)}
              onChoose={(value) => onQuote(id, [quote, ...quotes].find((one) => one !== null && keyOf(one) === value) ?? null)}
            />
          </Labelled>
        )}
      </div>
      <fieldset className={styles['instruments']}>
        <legend>{t('add.policy.field.instruments')}</legend>
        {instruments.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={fields.instruments.includes(code)}
              onChange={() => onCorrect(id, { instruments: toggled(fields.instruments, code) })}
            />
            {labels.instrument[code]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

const keyOf = ({ words, start }: NonNullable<PolicyDraft['quote']>) => `${start}:${words}`

function toggled(chosen: PolicyFields['instruments'], code: PolicyFields['instruments'][number]): PolicyFields['instruments'] {
  return chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]
}
