/** Filtering rows of one kind by the view, and what one filter more or less would leave. */
import type { Dataset } from '#domain/model.ts'
import { filterCleared } from './transitions.ts'
import { filterNames, type FilterName, type View } from './view.ts'

/** Whether a row passes one filter. */
type Test<Row> = (row: Row, view: View, dataset: Dataset) => boolean

/** The filters that apply to rows of one kind; the others do not touch them. */
export type FilterTests<Row> = { readonly [Name in FilterName]?: Test<Row> }

/** The rows that pass every filter. */
export function filtered<Row>(rows: readonly Row[], tests: FilterTests<Row>, view: View, dataset: Dataset): readonly Row[] {
  // Test by test: each leaves fewer rows to the next.
  return testsAsked(tests, view).reduce((left, [, test]) => left.filter((row) => test(row, view, dataset)), rows)
}

/** The tests of the filters that hold: one that lets everything through is not asked of every row. */
function testsAsked<Row>(tests: FilterTests<Row>, view: View): readonly (readonly [name: FilterName, test: Test<Row>])[] {
  return activeFilters(view, filterNames).flatMap((name) => {
    const test = tests[name]
    return test ? [[name, test] as const] : []
  })
}

/** For each row the one filter that alone leaves it out; `null` for a row that all let through. Rows that two leave out are not in it. */
export function rowsByObstacle<Row>(
  rows: readonly Row[],
  tests: FilterTests<Row>,
  view: View,
  dataset: Dataset,
): ReadonlyMap<FilterName | null, readonly Row[]> {
  const asked = testsAsked(tests, view)
  if (asked.length === 0) return new Map([[null, rows]])
  const groups = new Map<FilterName | null, Row[]>([[null, []]])
  for (const [name] of asked) groups.set(name, [])
  for (const row of rows) {
    const [first, second] = obstaclesOf(row)
    if (second === undefined) groups.get(first ?? null)?.push(row)
  }
  return groups

  function obstaclesOf(row: Row): readonly FilterName[] {
    const found: FilterName[] = []
    for (const [name, test] of asked) {
      if (!test(row, view, dataset)) found.push(name)
      if (found.length > 1) break
    }
    return found
  }
}

/** The filters among `names` that leave something out in this view. */
export function activeFilters(view: View, names: readonly FilterName[]): readonly FilterName[] {
  return names.filter((name) => JSON.stringify(view[name]) !== JSON.stringify(filterCleared(view, name)[name]))
}

/** How many rows each choice of one filter would show with the other filters as they are. */
export function countsFor<Row, Choice>(
  rows: readonly Row[],
  tests: FilterTests<Row>,
  view: View,
  dataset: Dataset,
  name: FilterName,
  choicesOf: (row: Row) => readonly Choice[],
): ReadonlyMap<Choice, number> {
  const counts = new Map<Choice, number>()
  for (const row of filtered(rows, tests, filterCleared(view, name), dataset)) {
    for (const choice of choicesOf(row)) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  return counts
}

/** The one filter to loosen, and how many rows that shows. */
export interface Loosening {
  readonly filter: FilterName
  readonly leaves: number
}

/** For an empty result: the filter whose removal shows most rows; null if none alone helps. */
export function loosening<Row>(rows: readonly Row[], tests: FilterTests<Row>, view: View, dataset: Dataset): Loosening | null {
  let best: Loosening | null = null
  for (const filter of filterNames.filter((name) => tests[name] !== undefined)) {
    const leaves = filtered(rows, tests, filterCleared(view, filter), dataset).length
    if (leaves > (best?.leaves ?? 0)) best = { filter, leaves }
  }
  return best
}
