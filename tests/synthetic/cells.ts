import { headerOf, tables } from '#load/schema.ts'

type Names = keyof typeof tables

/** A record as its CSV file writes it; what is left out is an empty cell. */
export type Cells<Name extends Names> = Readonly<Partial<Record<keyof (typeof tables)[Name]['columns'] & string, string>>>

/** The lines of a table, its header first. */
export function linesOf<Name extends Names>(name: Name, rows: readonly Cells<Name>[]): readonly (readonly string[])[] {
  const table = tables[name]
  const fields = Object.keys(table.columns)
  return [
    headerOf(table),
    ...rows.map((row) => {
      const cells = new Map<string, string | undefined>(Object.entries<string | undefined>(row))
      return fields.map((field) => cells.get(field) ?? '')
    }),
  ]
}
