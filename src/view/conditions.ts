/** The filters of a view as conditions, and what they leave out: so that nothing said of the rest denies it. */
import type { Condition, LeftOut, Withheld } from '#domain/condition.ts'
import { latestWhereMany } from '#domain/latest.ts'
import type { Dataset } from '#domain/model.ts'
import { countedFigures } from '#domain/places.ts'
import { emptyFilters, filtersOf, type AreaRole, type FilterName, type RowKind, type Rows } from './filters.ts'
import { activeFilters, filtered } from './selection.ts'
import type { View } from './view.ts'

/** What a filter asks for. A filter without an entry does not compile. */
const conditions: { readonly [Name in FilterName]: (view: View) => Extract<Condition, { by: Name }> } = {
  areas: ({ areas }) => ({ by: 'areas', value: areas }),
  categories: ({ categories }) => ({ by: 'categories', value: categories }),
  indicators: ({ indicators }) => ({ by: 'indicators', value: indicators }),
  kinds: ({ kinds }) => ({ by: 'kinds', value: kinds }),
  instruments: ({ instruments }) => ({ by: 'instruments', value: instruments }),
  targetGroups: ({ targetGroups }) => ({ by: 'targetGroups', value: targetGroups }),
  thresholds: ({ thresholds, thresholdMode }) => ({ by: 'thresholds', value: { thresholds, mode: thresholdMode } }),
  years: ({ years }) => ({ by: 'years', value: years }),
  natures: ({ natures }) => ({ by: 'natures', value: natures }),
  minGrade: ({ minGrade }) => ({ by: 'minGrade', value: minGrade }),
  coverage: ({ coverage }) => ({ by: 'coverage', value: coverage }),
  minTrust: ({ minTrust }) => ({ by: 'minTrust', value: minTrust }),
  publishers: ({ publishers }) => ({ by: 'publishers', value: publishers }),
  text: ({ text }) => ({ by: 'text', value: text }),
}

/** What one filter of a view asks for. */
export function conditionOf(name: FilterName, view: View): Condition {
  return conditions[name](view)
}

const nothingLeftOut: LeftOut<never> = { conditions: [], all: [], rows: [] }

/**
 * What the filters of a view leave out. Areas that are what a page is about leave nothing out: what it says is said of them.
 * @param shown what the view shows
 */
export function withheldBy(
  dataset: Dataset,
  view: View,
  shown: { readonly [Kind in RowKind]: readonly Rows[Kind][] },
  areas: AreaRole = 'filter',
): Withheld {
  const open: View = areas === 'filter' ? { ...view, ...emptyFilters } : { ...view, ...emptyFilters, areas: view.areas }
  const leftOut = <Kind extends RowKind>(kind: Kind, rows: () => readonly Rows[Kind][]): LeftOut<Rows[Kind]> => {
    const names = activeFilters(view, filtersOf(kind, areas))
    if (names.length === 0) return nothingLeftOut
    const all = rows()
    const kept = new Set(shown[kind])
    const missing = all.filter((row) => !kept.has(row))
    if (missing.length === 0) return nothingLeftOut
    const conditionsSet = names.map((name) => ({
      condition: conditionOf(name, view),
      rows: leftOutBy(kind, name, missing, view, dataset),
    }))
    return { conditions: conditionsSet, all, rows: missing }
  }
  return {
    figures: leftOut('figures', () => latestWhereMany(filtered('figures', countedFigures(dataset), open, dataset))),
    policies: leftOut('policies', () => filtered('policies', dataset.policies, open, dataset)),
  }
}

/** Those of some rows that a filter by itself leaves out. */
function leftOutBy<Kind extends RowKind>(
  kind: Kind,
  name: FilterName,
  rows: readonly Rows[Kind][],
  view: View,
  dataset: Dataset,
): ReadonlySet<Rows[Kind]> {
  const alone: View = { ...view, ...emptyFilters, [name]: view[name] }
  const kept = new Set(filtered(kind, rows, alone, dataset))
  return new Set(rows.filter((row) => !kept.has(row)))
}
