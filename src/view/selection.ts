/** The rows that the filters of a view leave, and what one filter more or less would leave. */
import type { Dataset } from '#domain/model.ts'
import {
  filters,
  filtersOf,
  type FilterChoices,
  type FilterContext,
  type FilterName,
  type FilterValues,
  type RowKind,
  type Rows,
} from './filters.ts'
import { filterCleared } from './transitions.ts'
import type { View } from './view.ts'

/** The rows that pass every filter. */
export function filtered<Kind extends RowKind>(
  kind: Kind,
  rows: readonly Rows[Kind][],
  view: View,
  dataset: Dataset,
): readonly Rows[Kind][] {
  // Test by test: each leaves fewer rows to the next.
  return testsAsked(kind, view, dataset).reduce((left, { passes }) => left.filter(passes), rows)
}

interface TestAsked<Row> {
  readonly name: FilterName
  readonly passes: (row: Row) => boolean
}

/** The tests of the filters that hold: one that lets everything through is not asked of every row. */
function testsAsked<Kind extends RowKind>(kind: Kind, view: View, dataset: Dataset): readonly TestAsked<Rows[Kind]>[] {
  const context = contextOf(view, dataset)
  return activeFilters(view, filtersOf(kind)).map((name) => ({ name, passes: testOf(kind, name, view[name], context) }))
}

function contextOf({ areas, thresholdMode }: View, dataset: Dataset): FilterContext {
  return { dataset, areas, thresholdMode }
}

function testOf<Kind extends RowKind, Name extends FilterName>(
  kind: Kind,
  name: Name,
  value: FilterValues[Name],
  context: FilterContext,
): (row: Rows[Kind]) => boolean {
  const rowFilter = filters[name].rows[kind]
  return (row) => rowFilter?.passes(row, value, context) ?? true
}

function choicesIn<Kind extends RowKind, Name extends FilterName>(
  kind: Kind,
  name: Name,
  context: FilterContext,
): (row: Rows[Kind]) => readonly FilterChoices[Name][] {
  const rowFilter = filters[name].rows[kind]
  return (row) => rowFilter?.choicesOf(row, context) ?? []
}

/** The filters among `names` that leave something out in this view. */
export function activeFilters(view: View, names: readonly FilterName[]): readonly FilterName[] {
  return names.filter((name) => !isEmpty(name, view[name]))
}

function isEmpty<Name extends FilterName>(name: Name, value: FilterValues[Name]): boolean {
  const { link, empty } = filters[name]
  return value === empty || link.format(value) === link.format(empty)
}

/** How many rows each choice of a filter would show; a choice that would show none is not in it. */
export type ChoiceCounts = ReadonlyMap<string | number, number>

/** The rows a view shows, those it would show without one of its filters, and how many each choice of a filter would show. */
export interface Counts<Kind extends RowKind> {
  readonly shown: readonly Rows[Kind][]
  /** The rows shown where one filter lets everything through and the others stay as they are. */
  readonly without: (name: FilterName) => readonly Rows[Kind][]
  /** For each choice of a filter the rows it would show with the other filters as they are. */
  readonly of: (name: FilterName) => ChoiceCounts
}

/**
 * Counts what stands beside the choices of filters; each filter's when it is first asked for.
 * @param saidBy what a row says: rows that say the same count once
 */
export function countsOf<Kind extends RowKind>(
  kind: Kind,
  rows: readonly Rows[Kind][],
  view: View,
  dataset: Dataset,
  saidBy: ((row: Rows[Kind]) => string) | null = null,
): Counts<Kind> {
  const byObstacle = rowsByObstacle(testsAsked(kind, view, dataset), rows)
  const context = contextOf(view, dataset)
  const shown = byObstacle.get(null) ?? []
  const without = (name: FilterName) => {
    const others = byObstacle.get(name) ?? []
    return others.length === 0 ? shown : [...shown, ...others]
  }
  const known = new Map<FilterName, ChoiceCounts>()
  const counted = (name: FilterName): ChoiceCounts => {
    const counts = new Map<string | number, number>()
    const choicesOf = choicesIn(kind, name, context)
    if (saidBy === null) {
      for (const row of without(name)) for (const choice of choicesOf(row)) counts.set(choice, (counts.get(choice) ?? 0) + 1)
    } else {
      const said = new Map<string | number, Set<string>>()
      for (const row of without(name)) {
        const what = saidBy(row)
        for (const choice of choicesOf(row)) said.set(choice, (said.get(choice) ?? new Set()).add(what))
      }
      for (const [choice, { size }] of said) counts.set(choice, size)
    }
    known.set(name, counts)
    return counts
  }
  return { shown, without, of: (name) => known.get(name) ?? counted(name) }
}

/** For each row the one filter that alone leaves it out; `null` for a row that all let through. Rows that two leave out are not in it. */
function rowsByObstacle<Row>(
  tests: readonly TestAsked<Row>[],
  rows: readonly Row[],
): ReadonlyMap<FilterName | null, readonly Row[]> {
  if (tests.length === 0) return new Map([[null, rows]])
  const groups = new Map<FilterName | null, Row[]>([[null, []]])
  for (const { name } of tests) groups.set(name, [])
  for (const row of rows) {
    const [first, second] = obstaclesOf(row)
    if (second === undefined) groups.get(first ?? null)?.push(row)
  }
  return groups

  function obstaclesOf(row: Row): readonly FilterName[] {
    const found: FilterName[] = []
    for (const { name, passes } of tests) {
      if (!passes(row)) found.push(name)
      if (found.length > 1) break
    }
    return found
  }
}

/** The one filter to loosen, and how many rows that shows. */
export interface Loosening {
  readonly filter: FilterName
  readonly leaves: number
}

/** For an empty result: the filter among `names` whose removal shows most rows; null if none alone helps. */
export function loosening<Kind extends RowKind>(
  kind: Kind,
  rows: readonly Rows[Kind][],
  view: View,
  dataset: Dataset,
  names: readonly FilterName[] = filtersOf(kind),
): Loosening | null {
  let best: Loosening | null = null
  for (const filter of activeFilters(view, names)) {
    const leaves = filtered(kind, rows, filterCleared(view, filter), dataset).length
    if (leaves > (best?.leaves ?? 0)) best = { filter, leaves }
  }
  return best
}
