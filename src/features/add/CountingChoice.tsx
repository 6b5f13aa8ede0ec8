import { useId } from 'react'
import type { Counting } from '#domain/draft/draft.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { choosables, countingName, definitionName } from './names.ts'
import { Field, Labelled } from './SourceForm.tsx'
import styles from './Add.module.css'

interface CountingChoiceProps {
  readonly dataset: Dataset
  readonly counting: Counting | null
  /** Others that the words allow, the likeliest first. */
  readonly near: readonly (Counting | null)[]
  readonly onChoose: (counting: Counting) => void
}

const none = '-'
const own = '+'

/** What is counted: the nearest definitions first, then one of its own, then all. */
export function CountingChoice({ dataset, counting, near: others, onChoose }: CountingChoiceProps) {
  const words = useWords()
  const { t, pick } = words
  const id = useId()
  const near = [counting, ...others].flatMap((one) => (one?.kind === 'known' ? [one] : []))
  const proposed = others.find((one) => one?.kind === 'new') ?? null
  const groups = choosables(dataset).filter(([, definitions]) => definitions.length > 0)
  const choose = (value: string) => {
    const definition = dataset.definitions.find(({ definitionId }) => definitionId === value)
    const start = value === own ? (proposed ?? startOf(dataset, counting)) : null
    if (definition !== undefined)
      onChoose({ kind: 'known', definition: definition.definitionId, indicator: definition.indicator })
    else if (start !== null) onChoose(start)
  }
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('add.field.counting')}</label>
        <select
          id={id}
          value={counting === null ? none : counting.kind === 'known' ? counting.definition : own}
          aria-invalid={counting === null}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {counting === null && <option value={none}>{t('add.choose')}</option>}
          {near.length > 0 && (
            <optgroup label={t('add.counting.near')}>
              {near.map((one) => (
                <option key={one.definition} value={one.definition}>
                  {countingName(one, dataset, words)}
                </option>
              ))}
            </optgroup>
          )}
          <option value={own}>{t('add.counting.new')}</option>
          {groups.map(([indicator, definitions]) => (
            <optgroup key={indicator.indicator} label={pick(indicator.nameZh, indicator.nameEn)}>
              {definitions
                .filter(({ definitionId }) => near.every((one) => one.definition !== definitionId))
                .map((definition) => (
                  <option key={definition.definitionId} value={definition.definitionId}>
                    {definitionName(definition, words)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        {proposed !== null && counting?.kind !== 'new' && (
          <Button look="text" onPress={() => onChoose(proposed)}>
            {t('add.counting.own', { words: countingName(proposed, dataset, words) })}
          </Button>
        )}
      </div>
      {counting?.kind === 'new' && <NewCounting dataset={dataset} counting={counting} onChoose={onChoose} />}
    </>
  )
}

type Own = Extract<Counting, { readonly kind: 'new' }>

/** A way of counting of its own begins with the indicator that was proposed. */
function startOf({ indicators }: Dataset, counting: Counting | null): Own | null {
  const indicator = counting?.indicator ?? indicators[0]?.indicator
  return indicator === undefined ? null : { kind: 'new', indicator, countsZh: '', countsEn: '', breadthStated: false }
}

interface NewCountingProps extends Pick<CountingChoiceProps, 'dataset' | 'onChoose'> {
  readonly counting: Own
}

function NewCounting({ dataset, counting, onChoose }: NewCountingProps) {
  const { t, pick } = useWords()
  return (
    <>
      <Labelled label={t('add.field.indicator')}>
        <Choice
          label={t('add.field.indicator')}
          options={dataset.indicators.map((row) => ({ value: String(row.indicator), label: pick(row.nameZh, row.nameEn) }))}
          value={counting.indicator}
          onChoose={(value) => {
            const row = dataset.indicators.find(({ indicator }) => indicator === value)
            if (row !== undefined) onChoose({ ...counting, indicator: row.indicator })
          }}
        />
      </Labelled>
      <Field
        label={t('add.field.counts')}
        hint={t('add.field.counts.hint')}
        value={counting.countsZh}
        isMissing={counting.countsZh.trim() === ''}
        onType={(countsZh) => onChoose({ ...counting, countsZh })}
      />
    </>
  )
}
