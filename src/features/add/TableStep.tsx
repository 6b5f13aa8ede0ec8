import { useMemo } from 'react'
import { missingInSource, type Draft, type SourceFacts } from '#domain/draft/draft.ts'
import type { Dataset } from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import type { TableFacts } from '#domain/table/layout.ts'
import { absentKinds } from '#domain/table/marks.ts'
import type { TableReading } from '#domain/table/understand.ts'
import { tablesEn } from '#i18n/tables.en.ts'
import { tablesZh } from '#i18n/tables.zh.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import type { Unfinished } from './codec.ts'
import { ColumnForm } from './ColumnForm.tsx'
import { Labelled, SourceForm } from './SourceForm.tsx'
import { TableProblems } from './TableProblems.tsx'
import { tableEvents, useTableWay, type Sheet, type TablePhase } from './tableWay.ts'
import { useTableReading } from './useTableReading.ts'
import add from './Add.module.css'
import styles from './Table.module.css'

interface TableStepProps {
  readonly dataset: Dataset
  readonly phase: Extract<TablePhase, { readonly kind: 'read' }>
  readonly untold: SourceFacts
  readonly onBegin: (review: Unfinished) => void
}

/** Figures that are reviewed at once: more than this nobody looks through. Those beyond follow in further parts. */
const mostFigures = 1000

/** What was read, before it is reviewed. */
export function TableStep({ dataset, phase: { sheets, notes }, untold, onBegin }: TableStepProps) {
  const { t, lang } = useWords()
  const words = lang === 'zh' ? tablesZh : tablesEn
  const { sheet } = useTableWay()
  const chosen = sheets[sheet] ?? sheets[0]
  const named = ({ grid, first }: Sheet, at: number) =>
    t('add.table.sheetOf', { name: grid.name ?? t('add.table.unnamed', { n: at + 1 }), n: first.figures })
  return (
    <div className={styles['step']}>
      <div className={add['actions']}>
        {sheets.length > 1 && (
          <Choice
            label={t('add.table.sheet')}
            options={sheets.map((one, at) => ({ value: String(at), label: named(one, at) }))}
            value={String(sheet)}
            onChoose={(value) => tableEvents.sheetChosen(Number(value))}
          />
        )}
        <Button look="line" onPress={tableEvents.cleared}>
          {t('add.table.clear')}
        </Button>
        <Restore />
      </div>
      <ul className={styles['notes']}>
        {notes.map((note) => (
          <li key={JSON.stringify(note)}>{words.note(note)}</li>
        ))}
      </ul>
      {chosen !== undefined && (
        <SheetStep
          dataset={dataset}
          sheet={chosen}
          untold={untold}
          onBegin={(review, left) => {
            onBegin(review)
            // Others may be reviewed next.
            if (sheets.length < 2 && left === 0) tableEvents.ended()
          }}
        />
      )}
    </div>
  )
}

/** The way back to the table that another took the place of. */
export function Restore() {
  const { t } = useWords()
  const { before } = useTableWay()
  if (before === null) return null
  return (
    <Button look="text" onPress={tableEvents.restored}>
      {t('add.table.restore')}
    </Button>
  )
}

interface SheetStepProps extends Pick<TableStepProps, 'dataset' | 'untold'> {
  readonly sheet: Sheet
  /** @param left how many figures of the sheet follow in further parts */
  readonly onBegin: (review: Unfinished, left: number) => void
}

function SheetStep({ dataset, sheet, untold, onBegin }: SheetStepProps) {
  const { t, pick } = useWords()
  const { area, columns, taken, facts: said } = useTableWay()
  const facts = said ?? untold
  const date = parsePeriod(facts.published) === null ? null : facts.published
  const known = useMemo((): TableFacts => ({ area, date, columns }), [area, date, columns])
  const { reading, isCurrent } = useTableReading(dataset, sheet, known)
  const { figures } = reading
  const from = taken < figures ? taken : 0
  const to = Math.min(from + mostFigures, figures)
  const missing = missingInSource(facts)
  const begin = () => {
    tableEvents.taken(to)
    onBegin({ text: '', facts, figures: draftsOf(reading).slice(from, to), policies: [] }, figures - to)
  }
  return (
    <>
      <p role="status">
        <b>{t('add.table.found', { areas: reading.areas, columns: countOf(reading), n: figures })}</b>
      </p>
      <Absent reading={reading} />
      <TableProblems reading={reading} />
      {reading.problems.some(({ rule }) => rule === 'no-areas') || area !== null ? <WholeArea dataset={dataset} /> : null}
      <h2 className={styles['heading']}>{t('add.table.columns')}</h2>
      <ol className={styles['columns']}>
        {reading.columns.map((column) => (
          <ColumnForm key={column.column} dataset={dataset} column={column} isTurned={reading.isTurned} />
        ))}
      </ol>
      <SourceForm facts={facts} onSay={tableEvents.said} />
      {missing.length > 0 && (
        <p className={add['problem']}>
          {t('add.table.sourceMissing', { fields: missing.map((field) => t(`add.source.${field}`)).join(pick('、', ', ')) })}
          {missing.includes('url') && ` ${t('add.table.noAddress')}`}
        </p>
      )}
      <div className={add['actions']}>
        <Button look="solid" state={figures === 0 || !isCurrent ? 'disabled' : 'ready'} onPress={begin}>
          {figures > mostFigures
            ? t('add.table.beginPart', { from: from + 1, to, n: figures })
            : t('add.table.begin', { n: figures })}
        </Button>
        {from > 0 && (
          <Button look="line" onPress={() => tableEvents.taken(0)}>
            {t('add.table.fromFirst')}
          </Button>
        )}
        {!isCurrent && <progress aria-label={t('add.table.reading')} />}
        {figures > mostFigures && <span className={add['quiet']}>{t('add.table.parts', { n: mostFigures })}</span>}
      </div>
    </>
  )
}

const countOf = ({ columns }: TableReading) => columns.filter(({ role }) => role === 'figures').length

/** Column by column, as what one counts is looked through together. */
function draftsOf(reading: TableReading): readonly Draft[] {
  const at = ({ place }: Draft) => (place.kind === 'table' ? (reading.isTurned ? place.row : place.column) : 0)
  return [...reading.drafts()].sort((a, b) => at(a) - at(b))
}

/** Cells that say there is no figure, in each way of saying it: none of them is 0. */
function Absent({ reading: { absent } }: { readonly reading: TableReading }) {
  const { t, pick } = useWords()
  const kinds = absentKinds.filter((kind) => absent[kind] > 0)
  if (kinds.length === 0) return null
  const list = kinds.map((kind) => t(`add.table.absent.${kind}`, { n: absent[kind] })).join(pick('、', ', '))
  return <p className={add['quiet']}>{t('add.table.absent', { list })}</p>
}

const none = '-'

/** Whose figures a table has that names no area. */
function WholeArea({ dataset }: { readonly dataset: Dataset }) {
  const { t, pick } = useWords()
  const { area } = useTableWay()
  const areas = dataset.areas.map((row) => ({ value: String(row.areaId), label: pick(row.nameZh, row.nameEn) }))
  return (
    <div className={styles['whole']}>
      <Labelled label={t('add.table.area')}>
        <Choice
          label={t('add.table.area')}
          options={[{ value: none, label: t('add.choose') }, ...areas]}
          value={area ?? none}
          onChoose={(value) => tableEvents.areaSaid(dataset.areas.find(({ areaId }) => areaId === value)?.areaId ?? null)}
        />
      </Labelled>
    </div>
  )
}
