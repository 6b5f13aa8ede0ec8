/**
 * What no cell of any table may hold, whatever its column: signs of a damaged file, and text that a spreadsheet takes for something else.
 */
import { onceFor, onceForBoth } from '#domain/onceFor.ts'
import type { PackageProblem } from './problem.ts'
import { keyOf, type RawTables } from './rows.ts'
import { tableList, type Table } from './schema.ts'

/** Far above the longest cell that says one thing; a cell above it is a file that lost its line ends or its quotation marks. */
const longestCell = 1000

const forbidden: readonly (readonly [pattern: RegExp, says: string])[] = [
  [/\uFFFD/u, 'holds the sign for letters that could not be read (U+FFFD)'],
  [/[\p{Cc}\u2028\u2029]/u, 'holds a control character or a line break'],
  [/\p{Cf}/u, 'holds an invisible character'],
  [/[\p{Cs}\p{Co}\p{Cn}]/u, 'holds a code that is no character'],
  [/^#+$|#(?:REF|N\/A|VALUE|NAME|NUM|NULL|DIV\/0|SPILL|CALC)[!?]?(?![\p{L}\p{N}])/u, 'holds an error of a spreadsheet'],
  [/^(?!-\d+(?:\.\d+)?$)[=+@-]/u, 'begins with a sign that a spreadsheet takes for a formula'],
  [/^\s|\s$/u, 'has blanks at an end'],
]

/** What any of them is about; hardly a cell holds it. */
const suspect = /[\p{C}\uFFFD\u2028\u2029#]|^[=+@-]|^\s|\s$/u

function breachOf(cell: string): string | null {
  if (cell.length > longestCell) return `has ${cell.length} characters, more than ${longestCell}`
  if (!suspect.test(cell)) return null
  return forbidden.find(([pattern]) => pattern.test(cell))?.[1] ?? null
}

/** Every cell of every table that no table may hold. */
export function cellTextProblems(raw: RawTables): readonly PackageProblem[] {
  return tableList.flatMap(([, table]) => breachesOf(table, raw[table.file] ?? none))
}

const none: readonly never[] = []

/** The same lines are looked through once. */
const breachesOf = onceForBoth(
  (table: Table, [header = [], ...lines]: readonly (readonly string[])[]): readonly PackageProblem[] =>
    lines.flatMap((cells, index) =>
      breachesIn(cells).map(({ column, breach }) => {
        const message = `${header[column] ?? `cell ${column + 1}`} ${breach}`
        return { file: table.file, id: keyOf(table, cells), rule: 'cell-text' as const, message, row: index + 2 }
      }),
    ),
)

/** A changed table shares most of its lines with the one before. */
const breachesIn = onceFor((cells: readonly string[]) =>
  cells.flatMap((cell, column) => {
    const breach = breachOf(cell)
    return breach === null ? [] : [{ column, breach }]
  }),
)
