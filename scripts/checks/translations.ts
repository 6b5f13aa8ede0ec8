import { onceForBoth } from '#domain/onceFor.ts'
import { traitsOf } from '#load/columns.ts'
import { fileProblem, type Problem } from '#load/problem.ts'
import { recordsOf, type RawTables } from '#load/rows.ts'
import { columnName, tableList, tables, type Table } from '#load/schema.ts'

const chinese = /\p{Script=Han}/u

interface FreeText {
  readonly file: string
  readonly id: string
  readonly row: number
  readonly column: string
  readonly text: string
}

/** Every Chinese text in a column without an English twin. */
function freeTexts(raw: RawTables): readonly FreeText[] {
  return tableList.flatMap(([, table]) => textsOf(table, recordsOf(raw, table)))
}

const textsOf = onceForBoth((table: Table, records: ReturnType<typeof recordsOf>): readonly FreeText[] => {
  const fields = Object.entries(table.columns).flatMap(([field, column]) => (traitsOf(column).translated ? [field] : []))
  return records.flatMap(({ cells, id, row }) =>
    fields.flatMap((field) => {
      const text = cells[field] ?? ''
      return chinese.test(text) ? [{ file: table.file, id, row, column: columnName(field), text }] : []
    }),
  )
})

/** That every Chinese free text has its English in `translations.csv`, and that nothing there is of a text that is gone. */
export function translationProblems(raw: RawTables): readonly Problem[] {
  const texts = freeTexts(raw)
  const used = new Set(texts.map(({ text }) => text))
  const english = recordsOf(raw, tables.translations)
  const translated = new Set(english.map(({ id }) => id))
  return [
    ...texts
      .filter(({ text }) => !translated.has(text))
      .map(({ file, id, row, column, text }) => ({
        file,
        id,
        rule: 'translation',
        message: `${column} “${text}” has no English`,
        row,
      })),
    ...english
      .filter(({ id }) => !used.has(id))
      .map(({ id, row }) => ({ ...fileProblem(tables.translations.file, 'unused', 'is the English of no text'), id, row })),
  ]
}
