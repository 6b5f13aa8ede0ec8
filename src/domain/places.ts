/** Figures and gaps by where they belong: one walk through a dataset, instead of one for every question about a cell. */
import type { Absence, AreaId, Dataset, IndicatorId, ObsId, Observation } from './model.ts'
import { onceFor } from './onceFor.ts'

interface Places {
  readonly figures: ReadonlyMap<IndicatorId, ReadonlyMap<AreaId, readonly Observation[]>>
  readonly parts: ReadonlyMap<ObsId | null, readonly Observation[]>
  readonly gaps: ReadonlyMap<AreaId, readonly Absence[]>
}

const placesOf = onceFor((dataset: Dataset): Places => {
  const counted = countedFigures(dataset)
  const ofIndicators = grouped(counted, ({ indicator }) => indicator)
  return {
    figures: new Map([...ofIndicators].map(([indicator, rows]) => [indicator, grouped(rows, ({ refArea }) => refArea)])),
    parts: grouped(counted, ({ partOf }) => partOf),
    gaps: grouped(dataset.absences, ({ refArea }) => refArea),
  }
})

/** The figures without restatements, which say a figure twice; the same list each time. */
export const countedFigures = onceFor((dataset: Dataset): readonly Observation[] =>
  dataset.observations.filter(({ restates }) => restates === null),
)

/** Rows by key, keys in the order of their first row, rows in the order given. */
export function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

const none: ReadonlyMap<AreaId, readonly Observation[]> = new Map()

/** The figures of an indicator by area, restatements left out, areas and figures in the order of the dataset. */
export function figuresByArea(dataset: Dataset, indicator: IndicatorId): ReadonlyMap<AreaId, readonly Observation[]> {
  return placesOf(dataset).figures.get(indicator) ?? none
}

/** The figures named as parts of a whole, restatements left out. */
export function directParts(dataset: Dataset, whole: ObsId): readonly Observation[] {
  return placesOf(dataset).parts.get(whole) ?? []
}

/** What is said of an area's cells without a figure. */
export function gapsOf(dataset: Dataset, area: AreaId): readonly Absence[] {
  return placesOf(dataset).gaps.get(area) ?? []
}
