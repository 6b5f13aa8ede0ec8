/** What in a table keeps a cell from becoming a figure, or has to be looked at: its place, the rule, the words it is about. */

export const tableRules = [
  'empty-table',
  'no-areas',
  'no-columns',
  'area-unknown',
  'area-twice',
  'area-ended',
  'area-two',
  'total-left-out',
  'group-left-out',
  'hidden-left-out',
  'no-unit',
  'unit-differs',
  'multiplier-twice',
  'no-definition',
  'no-date',
  'date-in-figures',
  'bracketed',
  'merged-figure',
  'error-value',
  'absent-dash',
  'absent-too-small',
  'absent-not-published',
  'absent-not-applicable',
  'absent-none',
  'no-number',
  'several-numbers',
  'words-left',
  'no-quantity',
  'too-large',
] as const
/** What to do about each stands in the words of the two languages (`src/i18n`). */
export type TableRule = (typeof tableRules)[number]

export interface TableProblem {
  /** From 1, as a spreadsheet counts; `null` where it is of the whole table or a whole column. */
  readonly row: number | null
  readonly column: number | null
  readonly rule: TableRule
  /** The words it is about, as they stand. */
  readonly words: string
}

/** Problems told one by one for each rule; how many there are in all is told beside them. */
const mostOfOneRule = 200

export interface Problems {
  readonly add: (rule: TableRule, row: number | null, column: number | null, words: string) => void
  readonly list: readonly TableProblem[]
  /** How many of each rule, those that are not in the list as well. */
  readonly counts: ReadonlyMap<TableRule, number>
}

/** A list of problems that stays short however many there are. */
export function problemList(): Problems {
  const list: TableProblem[] = []
  const counts = new Map<TableRule, number>()
  return {
    list,
    counts,
    add: (rule, row, column, words) => {
      const count = (counts.get(rule) ?? 0) + 1
      counts.set(rule, count)
      if (count <= mostOfOneRule) list.push({ row, column, rule, words: words.slice(0, 60) })
    },
  }
}
