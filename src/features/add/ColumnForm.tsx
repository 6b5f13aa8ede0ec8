import { useState } from 'react'
import { natures } from '#domain/codes.ts'
import { readTypedDate } from '#domain/draft/typedDate.ts'
import type { Dataset, Definition } from '#domain/model.ts'
import { columnLetters } from '#domain/table/grid.ts'
import { columnRoles } from '#domain/table/layout.ts'
import type { ColumnSeen } from '#domain/table/understand.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Choice } from '#ui/Choice.tsx'
import { CountingChoice } from './CountingChoice.tsx'
import { Field, Labelled } from './SourceForm.tsx'
import { tableEvents } from './tableWay.ts'
import add from './Add.module.css'
import styles from './Table.module.css'

interface ColumnFormProps {
  readonly dataset: Dataset
  readonly column: ColumnSeen
  /** Whether what is counted stands in rows of the sheet. */
  readonly isTurned: boolean
}

/** What a column is taken for, to be said otherwise. */
export function ColumnForm({ dataset, column, isTurned }: ColumnFormProps) {
  const { t } = useWords()
  const { role, label, place, figures, samples } = column
  const where = isTurned ? t('add.table.row', { n: place }) : t('add.table.column', { n: columnLetters(place - 1) })
  const options = columnRoles.map((value) => ({ value, label: t(`add.table.role.${value}`) }))
  return (
    <li className={styles['column']} data-role={role}>
      <div className={styles['head']}>
        <span className={styles['place']}>{where}</span>
        <b>{label === '' ? t('add.table.noHead') : label}</b>
        <span className={add['quiet']}>
          {[...(role === 'figures' ? [t('add.addition', { n: figures })] : []), ...samples.slice(0, 2)].join(' · ')}
        </span>
        <Choice
          label={t('add.table.role', { name: `${where} ${label}` })}
          // The column of areas is given up by naming another.
          options={role === 'area' ? options.filter(({ value }) => value === 'area') : options}
          value={role}
          onChoose={(value) => tableEvents.columnSaid(column.column, { role: value })}
        />
      </div>
      {role === 'figures' && <FiguresForm dataset={dataset} column={column} />}
    </li>
  )
}

function FiguresForm({ dataset, column }: Pick<ColumnFormProps, 'dataset' | 'column'>) {
  const { t, lang, labels } = useWords()
  const { countings, unit, assumedUnit, nature, otherNatures, timePeriod, timeBasis } = column
  const [counting = null, ...near] = countings
  const definition = counting?.kind === 'known' ? dataset.definitionById.get(counting.definition) : undefined
  const isStated = timeBasis !== 'publication' && timePeriod !== null
  return (
    <>
      <div className={add['fields']}>
        <CountingChoice
          dataset={dataset}
          counting={counting}
          near={near}
          unit={unit ?? assumedUnit ?? ''}
          onChoose={(chosen) => tableEvents.columnSaid(column.column, { counting: chosen })}
        />
        <Typed
          key={`unit ${unit ?? ''} ${assumedUnit ?? ''}`}
          label={t(unit === null && assumedUnit !== null ? 'add.table.unit.assumed' : 'indicator.unit')}
          value={unit ?? assumedUnit ?? ''}
          isWanted
          read={(typed) => typed}
          onSay={(said) => tableEvents.columnSaid(column.column, { unit: said })}
          onUnsay={() => tableEvents.columnUnsaid(column.column, 'unit')}
        />
        <Typed
          key={`date ${timePeriod ?? ''} ${timeBasis}`}
          label={t('add.field.date')}
          hint={
            timePeriod !== null && !isStated
              ? t('add.table.date.source', { date: formatPeriod(timePeriod, lang) })
              : t('add.date.forms')
          }
          value={isStated ? timePeriod : ''}
          isWanted={timePeriod === null}
          read={readTypedDate}
          onSay={(said) => tableEvents.columnSaid(column.column, { timePeriod: said })}
          onUnsay={() => tableEvents.columnUnsaid(column.column, 'timePeriod')}
        />
        <Labelled label={t('add.field.nature')}>
          <Choice
            label={t('add.field.nature')}
            options={[...new Set([nature, ...otherNatures, ...natures])].map((value) => ({
              value,
              label: `${labels.nature[value]}：${labels.natureMeaning[value]}`,
            }))}
            value={nature}
            onChoose={(value) => tableEvents.columnSaid(column.column, { nature: value })}
          />
        </Labelled>
      </div>
      {definition !== undefined && <DefinitionWords definition={definition} />}
    </>
  )
}

/** A definition in its own words. */
function DefinitionWords({ definition }: { readonly definition: Definition }) {
  const { t, pick } = useWords()
  const { countsZh, countsEn, printedNames } = definition
  const words = pick(countsZh, countsEn)
  const names = printedNames.filter((name) => name !== words)
  return (
    <p className={add['quiet']}>
      {names.length === 0
        ? t('add.table.counts', { words })
        : t('add.table.countsNamed', { words, names: names.join(pick('、', ', ')) })}
    </p>
  )
}

interface TypedProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly isWanted: boolean
  /** @returns what is typed as it is kept; `null` where it is nothing of the kind */
  readonly read: (typed: string) => string | null
  readonly onSay: (value: string) => void
  readonly onUnsay: () => void
}

/** A field whose words count once they are left; emptied, it has again what the table says. */
function Typed({ label, hint, value, isWanted, read, onSay, onUnsay }: TypedProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(value)
  const [isUnread, setUnread] = useState(false)
  const leave = (left: string) => {
    const words = left.trim()
    const said = words === '' ? null : read(words)
    setUnread(words !== '' && said === null)
    if (words === '') {
      setTyped(value)
      onUnsay()
    } else if (said !== null && said !== value) onSay(said)
  }
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={typed}
      isMissing={isUnread || (isWanted && typed.trim() === '')}
      onType={setTyped}
      onLeave={leave}
    >
      <span role="status" className={add['problem']}>
        {isUnread && t('add.date.unread', { forms: t('add.date.forms') })}
      </span>
    </Field>
  )
}
