import { useState } from 'react'
import { natures, scopes, timeBases } from '#domain/codes.ts'
import type { Draft, DraftField, DraftFields } from '#domain/draft/draft.ts'
import { missingIn } from '#domain/draft/draft.ts'
import { readTyped } from '#domain/draft/numberFields.ts'
import { quotesFor } from '#domain/draft/quote.ts'
import { readTypedDate } from '#domain/draft/typedDate.ts'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { CountingChoice } from './CountingChoice.tsx'
import { Field, Labelled } from './SourceForm.tsx'
import styles from './Add.module.css'

interface DraftFieldsFormProps {
  readonly dataset: Dataset
  /** The text it stands in; empty for a table or a form. */
  readonly text: string
  readonly draft: Draft
  readonly onCorrect: <Field extends DraftField>(field: Field, value: DraftFields[Field]) => void
  /** Several columns that one typed number says, and how it is printed. */
  readonly onNumber: (printed: string, fields: Partial<DraftFields>) => void
  readonly onQuote: (quote: Draft['quote']) => void
  /** No indicator fits it. */
  readonly onUnfit: () => void
}

const none = '-'

/** Every column of a draft that a person may correct. */
export function DraftFieldsForm({ dataset, text, draft, onCorrect, onNumber, onQuote, onUnfit }: DraftFieldsFormProps) {
  const { t, pick, labels } = useWords()
  const { say } = useFigureSetting()
  const { fields } = draft
  const missing = new Set(missingIn(draft).map(({ field }) => field))
  const areas = dataset.areas.map((area) => ({ value: String(area.areaId), label: pick(area.nameZh, area.nameEn) }))
  const unchosen = { value: none, label: t('add.choose') }
  return (
    <>
      <div className={styles['fields']}>
        <NumberField key={`number ${draft.printed}`} draft={draft} onNumber={onNumber} onCorrect={onCorrect} />
        <Labelled label={t('add.field.area')}>
          <Choice
            label={t('add.field.area')}
            options={fields.area === null ? [unchosen, ...areas] : areas}
            value={fields.area ?? none}
            onChoose={(value) => onCorrect('area', dataset.areas.find(({ areaId }) => areaId === value)?.areaId ?? null)}
          />
          <Others field="area" draft={draft} nameOf={say.area} onCorrect={onCorrect} />
        </Labelled>
        <CountingChoice
          dataset={dataset}
          counting={fields.counting}
          near={draft.alternatives.counting ?? []}
          unit={fields.unitMeasure}
          onChoose={(counting) => onCorrect('counting', counting)}
        />
        <DateField key={`date ${fields.timePeriod ?? ''}`} draft={draft} onCorrect={onCorrect} />
        <Labelled label={t('add.field.basis')}>
          <Choice
            label={t('add.field.basis')}
            options={timeBases.map((value) => ({ value, label: labels.timeBasis[value] }))}
            value={fields.timeBasis}
            onChoose={(value) => onCorrect('timeBasis', value)}
          />
        </Labelled>
        <Labelled label={t('add.field.nature')}>
          <Choice
            label={t('add.field.nature')}
            options={[
              ...(fields.nature === null ? [unchosen] : []),
              ...natures.map((value) => ({
                value,
                label: `${labels.nature[value]}：${labels.natureMeaning[value]}`,
              })),
            ]}
            value={fields.nature ?? none}
            onChoose={(value) => onCorrect('nature', natures.find((known) => known === value) ?? null)}
          />
          <Others field="nature" draft={draft} nameOf={(nature) => labels.nature[nature]} onCorrect={onCorrect} />
        </Labelled>
        <Labelled label={t('add.field.scope')}>
          <Choice
            label={t('add.field.scope')}
            options={scopes.map((value) => ({ value, label: t(`add.scope.${value}`) }))}
            value={fields.scope}
            onChoose={(value) => onCorrect('scope', value)}
          />
        </Labelled>
        {fields.scope !== 'area' && (
          <Field
            label={t('add.field.scopeName')}
            value={fields.scopeName ?? ''}
            isMissing={missing.has('scopeName')}
            onType={(value) => onCorrect('scopeName', value === '' ? null : value)}
          />
        )}
        {draft.place.kind === 'article' && (
          <QuoteField text={text} span={draft.place.span} quote={draft.quote} onQuote={onQuote} />
        )}
        <Field
          label={t(draft.place.kind === 'hand' ? 'add.field.where' : 'add.field.comment')}
          value={fields.comment ?? ''}
          isMissing={missing.has('comment')}
          onType={(value) => onCorrect('comment', value === '' ? null : value)}
        />
      </div>
      {draft.state !== 'unfit' && (
        <p className={styles['quiet']}>
          <Button look="text" onPress={onUnfit}>
            {t('add.state.unfit')}
          </Button>{' '}
          {t('add.unfit.what')}
        </p>
      )}
    </>
  )
}

interface OthersProps<Name extends DraftField> extends Pick<DraftFieldsFormProps, 'draft' | 'onCorrect'> {
  readonly field: Name
  readonly nameOf: (value: NonNullable<DraftFields[Name]>) => string
}

/** The other values that the words allow in a field, each a press away. */
function Others<Name extends DraftField>({ field, draft, nameOf, onCorrect }: OthersProps<Name>) {
  const { t } = useWords()
  const others: readonly DraftFields[Name][] = draft.alternatives[field] ?? []
  const left = others.filter((value) => value !== draft.fields[field])
  if (left.length === 0) return null
  return (
    <span className={styles['others']} role="group" aria-label={t('add.others')}>
      {t('add.others')}
      {left.map((value) =>
        value === null || value === undefined ? null : (
          <Button key={nameOf(value)} look="text" onPress={() => onCorrect(field, value)}>
            {nameOf(value)}
          </Button>
        ),
      )}
    </span>
  )
}

/** The number as printed: what is typed is read into value, multiplier, unit and precision. */
function NumberField({ draft, onNumber, onCorrect }: Pick<DraftFieldsFormProps, 'draft' | 'onNumber' | 'onCorrect'>) {
  const { t } = useWords()
  const [typed, setTyped] = useState(draft.printed)
  const isMissing = missingIn(draft).some(({ field }) => field === 'value' || field === 'unitMeasure' || field === 'far')
  const leave = (text: string) => {
    const read = readTyped(text.trim())
    if (text.trim() !== draft.printed) onNumber(text.trim(), read ?? { value: null })
  }
  return (
    <Field
      label={t('add.field.number')}
      hint={t('add.field.number.hint')}
      value={typed}
      isMissing={isMissing}
      onType={setTyped}
      onLeave={leave}
    >
      <Others field="value" draft={draft} nameOf={String} onCorrect={onCorrect} />
    </Field>
  )
}

function DateField({ draft, onCorrect }: Pick<DraftFieldsFormProps, 'draft' | 'onCorrect'>) {
  const { t, lang } = useWords()
  const { fields } = draft
  const [typed, setTyped] = useState(fields.timePeriod ?? '')
  if (fields.timeBasis === 'publication') return null
  return (
    <Field
      label={t('add.field.date')}
      hint={t('add.date.forms')}
      value={typed}
      isMissing={readTypedDate(typed) === null}
      onType={setTyped}
      onLeave={(value) => {
        const read = readTypedDate(value)
        setTyped(read ?? value)
        onCorrect('timePeriod', read ?? (value.trim() === '' ? null : value.trim()))
      }}
    >
      <Others field="timePeriod" draft={draft} nameOf={(period) => formatPeriod(period, lang)} onCorrect={onCorrect} />
    </Field>
  )
}

interface QuoteFieldProps {
  readonly text: string
  readonly span: { readonly start: number; readonly end: number }
  readonly quote: Draft['quote']
  readonly onQuote: (quote: Draft['quote']) => void
}

/** Which words carry the figure. */
function QuoteField({ text, span, quote, onQuote }: QuoteFieldProps) {
  const { t } = useWords()
  const quotes = quotesFor(text, span)
  if (quotes.length < 2) return null
  return (
    <Labelled label={t('add.field.quote')}>
      <Choice
        label={t('add.field.quote')}
        options={quotes.map(({ words, start }) => ({ value: `${start}:${words}`, label: words }))}
        value={quote === null ? '' : `${quote.start}:${quote.words}`}
        onChoose={(value) => onQuote(quotes.find(({ words, start }) => `${start}:${words}` === value) ?? null)}
      />
    </Labelled>
  )
}
