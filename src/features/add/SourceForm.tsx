import { useId, type ReactNode } from 'react'
import { timeBases, trustTiers } from '#domain/codes.ts'
import { missingInSource, type SourceFacts } from '#domain/draft/draft.ts'
import { readTypedDate } from '#domain/draft/typedDate.ts'
import { useWords } from '#i18n/words.tsx'
import { Choice } from '#ui/Choice.tsx'
import styles from './Add.module.css'

interface SourceFormProps {
  readonly facts: SourceFacts
  readonly onSay: (facts: SourceFacts) => void
}

/** Where the figures come from, asked once for all of them. */
export function SourceForm({ facts, onSay }: SourceFormProps) {
  const { t, labels } = useWords()
  const missing = new Set(missingInSource(facts))
  const text = (field: 'title' | 'publisher' | 'url') => ({
    value: facts[field],
    isMissing: missing.has(field),
    onType: (value: string) => onSay({ ...facts, [field]: value }),
  })
  return (
    <fieldset className={styles['source']}>
      <legend>{t('add.source')}</legend>
      <Field label={t('add.source.title')} {...text('title')} />
      <Field label={t('add.source.publisher')} {...text('publisher')} />
      <Field
        label={t('add.source.published')}
        hint={t('add.date.forms')}
        value={facts.published}
        isMissing={missing.has('published')}
        onType={(published) => onSay({ ...facts, published })}
        onLeave={(published) => onSay({ ...facts, published: readTypedDate(published) ?? published })}
      />
      <Labelled label={t('add.source.basis')}>
        <Choice
          label={t('add.source.basis')}
          options={timeBases.map((value) => ({ value, label: labels.timeBasis[value] }))}
          value={facts.publishedBasis}
          onChoose={(publishedBasis) => onSay({ ...facts, publishedBasis })}
        />
      </Labelled>
      <Labelled label={t('add.source.trust')}>
        <Choice
          label={t('add.source.trust')}
          options={trustTiers.map((value) => ({ value, label: labels.trust[value] }))}
          value={facts.trust}
          onChoose={(trust) => onSay({ ...facts, trust })}
        />
      </Labelled>
      <Field label={t(facts.sha256 === null ? 'add.source.url' : 'add.source.urlIfAny')} {...text('url')} />
    </fieldset>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly isMissing: boolean
  readonly onType: (value: string) => void
  readonly onLeave?: (value: string) => void
  /** Below it. */
  readonly children?: ReactNode
}

/** A field of one line under its name; one that has to be filled says so to whoever listens. */
export function Field({ label, hint, value, isMissing, onType, onLeave, children }: FieldProps) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isMissing}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint`, placeholder: hint })}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={(event) => onLeave?.(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className="spoken">
          {hint}
        </span>
      )}
      {children}
    </div>
  )
}

/** A choice under its name; the choice itself is named as well. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles['field']}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
