/** Writes what `trusted.ts` reads: the text of a package whose every row was validated. */
import type { Dataset } from '#domain/model.ts'
import { traitsOf, type ColumnTraits } from './columns.ts'
import { compacted } from './compact.ts'
import { headOf, type RawPackage } from './package.ts'
import { tableList, tables as tablesByName } from './schema.ts'
import type { CellForm } from './trusted.ts'

/** The text of a package that has been read, which nobody need validate again. */
export function trustedText(raw: RawPackage, { observations }: Dataset): string {
  const words = observations.map(({ printedAt, change }) =>
    printedAt === null && change === null
      ? null
      : [printedAt?.start ?? null, printedAt?.end ?? null, ...(change === null ? [] : [change])],
  )
  return JSON.stringify({ ...compacted(raw), descriptor: headOf(raw), forms: cellForms(), words })
}

/** The tables that travel as such: English goes with the texts it is of. */
const travelling = tableList.filter(([, { file }]) => file !== tablesByName.translations.file)

/**
 * By file name, in the order in which the tables are read, how the cells of each column are read, one letter a column; see `trusted.ts`.
 */
function cellForms(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    travelling.map(([, { file, columns }]) => [
      file,
      Object.values(columns)
        .map((column) => formOf(traitsOf(column)))
        .join(''),
    ]),
  )
}

function formOf({ type, required, translated }: ColumnTraits): CellForm {
  switch (type) {
    case 'list':
      return 'l'
    case 'boolean':
      return 'b'
    case 'integer':
    case 'number':
      return required ? 'n' : 'N'
    case 'string':
      return translated ? (required ? 'z' : 'Z') : required ? 't' : 'T'
  }
}
