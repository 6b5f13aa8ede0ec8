import { useId, useMemo } from 'react'
import { countingInWords, unwordedCounting, type Counting, type NewCounting } from '#domain/draft/draft.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Indicator } from '#domain/model.ts'
import { mayCountIn, nearestIndicators } from '#domain/suggest/candidates.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { choosables, countingName, definitionName } from './names.ts'
import { Field } from './SourceForm.tsx'
import styles from './Add.module.css'

interface CountingChoiceProps {
  readonly dataset: Dataset
  readonly counting: Counting | null
  /** Others that the words allow, the likeliest first. */
  readonly near: readonly (Counting | null)[]
  /** Of the numbers; empty where none is said. */
  readonly unit: string
  readonly onChoose: (counting: Counting) => void
}

const none = '-'
const another = '+'

/** What is counted: the nearest definitions first, then one of its own, then all. */
export function CountingChoice({ dataset, counting, near: others, unit, onChoose }: CountingChoiceProps) {
  const words = useWords()
  const { t, pick } = words
  const id = useId()
  const near = [counting, ...others].flatMap((one) => (one?.kind === 'known' ? [one] : []))
  const proposed = countingInWords(others)
  const groups = choosables(dataset).filter(([, definitions]) => definitions.length > 0)
  const choose = (value: string) => {
    const definition = dataset.definitions.find(({ definitionId }) => definitionId === value)
    if (definition !== undefined)
      onChoose({ kind: 'known', definition: definition.definitionId, indicator: definition.indicator })
    else if (value === another) onChoose(proposed ?? unwordedCounting(counting))
  }
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('add.field.counting')}</label>
        <select
          id={id}
          value={counting === null ? none : counting.kind === 'known' ? counting.definition : another}
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
          <option value={another}>{t('add.counting.new')}</option>
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
      {counting?.kind === 'new' && <NewCountingFields dataset={dataset} counting={counting} unit={unit} onChoose={onChoose} />}
    </>
  )
}

interface NewCountingFieldsProps extends Pick<CountingChoiceProps, 'dataset' | 'unit' | 'onChoose'> {
  readonly counting: NewCounting
}

/**
 * The indicator and the words of a way of counting that the dataset does not have. The indicators nearest to its words come first, those
 * that are not counted in its unit last.
 */
function NewCountingFields({ dataset, counting, unit, onChoose }: NewCountingFieldsProps) {
  const { t, pick } = useWords()
  const id = useId()
  const near = useMemo(() => nearestIndicators(dataset, counting.countsZh, unit), [dataset, counting.countsZh, unit])
  const [fitting, unfit] = useMemo(() => {
    const others = dataset.indicators.filter(({ indicator }) => !near.includes(indicator))
    const fits = (row: Indicator) => mayCountIn(row, unit)
    return [others.filter(fits), others.filter((row) => !fits(row))]
  }, [dataset, near, unit])
  const option = ({ indicator, nameZh, nameEn }: Indicator) => (
    <option key={indicator} value={indicator}>
      {pick(nameZh, nameEn)}
    </option>
  )
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('add.field.indicator')}</label>
        <select
          id={id}
          value={counting.indicator ?? none}
          aria-invalid={counting.indicator === null}
          onChange={(event) => {
            const { value } = event.currentTarget
            const row = dataset.indicators.find(({ indicator }) => indicator === value)
            if (row !== undefined) onChoose({ ...counting, indicator: row.indicator })
          }}
        >
          {counting.indicator === null && <option value={none}>{t('add.choose')}</option>}
          {near.length > 0 && (
            <optgroup label={t('add.counting.near')}>{near.map((one) => option(lookup(dataset.indicatorById, one)))}</optgroup>
          )}
          {near.length > 0 && fitting.length > 0 ? (
            <optgroup label={t('add.counting.others')}>{fitting.map(option)}</optgroup>
          ) : (
            fitting.map(option)
          )}
          {unfit.length > 0 && <optgroup label={t('add.counting.otherUnit')}>{unfit.map(option)}</optgroup>}
        </select>
      </div>
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
