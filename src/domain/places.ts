/** Figures and gaps by where they belong: one walk through a dataset, instead of one for every question about a cell. */
import { grouped } from './grouped.ts'
import type { Absence, AreaId, Dataset, IndicatorId, ObsId, Observation } from './model.ts'
import { agreementOf, stands } from './agreement.ts'
import { isRead } from './area.ts'
import { onceFor } from './onceFor.ts'
import { valueInUnit } from './interval.ts'
import { sameUnit } from './unit.ts'

/** The figure that is shown for this one. */
function standFor(dataset: Dataset, id: ObsId): ObsId {
  const figure = dataset.observationById.get(id)
  return figure === undefined ? id : agreementOf(dataset, figure).stands.obsId
}

interface Places {
  readonly ofIndicator: ReadonlyMap<IndicatorId, readonly Observation[]>
  readonly figures: ReadonlyMap<IndicatorId, ReadonlyMap<AreaId, readonly Observation[]>>
  readonly parts: ReadonlyMap<ObsId | null, readonly Observation[]>
  readonly gaps: ReadonlyMap<AreaId, readonly Absence[]>
}

const placesOf = onceFor((dataset: Dataset): Places => {
  const counted = countedFigures(dataset)
  const ofIndicators = grouped(counted, ({ indicator }) => indicator)
  return {
    ofIndicator: ofIndicators,
    figures: new Map([...ofIndicators].map(([indicator, rows]) => [indicator, grouped(rows, ({ refArea }) => refArea)])),
    parts: grouped(counted, ({ partOf }) => partOf && standFor(dataset, partOf)),
    gaps: grouped(dataset.absences, ({ refArea }) => refArea),
  }
})

/**
 * The figures that count: without restatements, which say a figure twice, and without those for which another stands that says the same
 * from another source. The same list each time.
 */
export const countedFigures = onceFor((dataset: Dataset): readonly Observation[] =>
  dataset.observations.filter((figure) => stands(dataset, figure)),
)

const none: ReadonlyMap<AreaId, readonly Observation[]> = new Map()

/** The figures of an indicator that count, in the order of the dataset. */
export function figuresOf(dataset: Dataset, indicator: IndicatorId): readonly Observation[] {
  return placesOf(dataset).ofIndicator.get(indicator) ?? []
}

/** The figures of an indicator by area, restatements left out, areas and figures in the order of the dataset. */
export function figuresByArea(dataset: Dataset, indicator: IndicatorId): ReadonlyMap<AreaId, readonly Observation[]> {
  return placesOf(dataset).figures.get(indicator) ?? none
}

/** The figures named as parts of a whole, or of one that it stands for; restatements left out. */
export function directParts(dataset: Dataset, whole: ObsId): readonly Observation[] {
  return placesOf(dataset).parts.get(whole) ?? []
}

/** What is said of an area's cells without a figure. */
function gapsOf(dataset: Dataset, area: AreaId): readonly Absence[] {
  return placesOf(dataset).gaps.get(area) ?? []
}

/** The figures named as parts of a whole, and the parts of those; restatements, which say a figure twice, are left out. */
export function partsOf(dataset: Dataset, whole: ObsId): readonly Observation[] {
  return directParts(dataset, whole).flatMap((part) => [part, ...partsOf(dataset, part.obsId)])
}

/**
 * The parts of a figure that add up to it (8 + 23 = 31), in the order of the text; empty where there are fewer than two, where one of
 * them or the whole is not an exact number, or where they do not add up (12 chief experts of a team of 106). Parts belong to what the
 * source says of the whole, so no filter takes them away.
 */
export function partsAddingUp(dataset: Dataset, whole: Observation): readonly Observation[] {
  const parts = directParts(dataset, whole.obsId)
  if (parts.length < 2) return []
  const exact = [whole, ...parts].every((figure) => figure.qualifier === 'exact')
  const alike = parts.every((part) => sameUnit(part.unitMeasure, whole.unitMeasure) && part.timePeriod === whole.timePeriod)
  const sum = parts.reduce((total, part) => total + valueInUnit(part), 0)
  if (!exact || !alike || sum !== valueInUnit(whole)) return []
  return [...parts].sort((a, b) => a.quoteStart - b.quoteStart)
}

/** What the sources say about one indicator in one area. Blank is not zero: every way of having no figure has its own kind. */
export type Cell =
  /** At least one figure. Among them may be figures of a single project (`scope`), which are never the area's own. */
  | { readonly kind: 'observed'; readonly observations: readonly Observation[] }
  | { readonly kind: 'named-without-number'; readonly absence: Absence }
  | { readonly kind: 'not-applicable'; readonly absence: Absence }
  /** A text of the area was read, and does not speak of it. */
  | { readonly kind: 'not-mentioned' }
  /** No text of the area was read. */
  | { readonly kind: 'unread' }

/**
 * The cell of an area and an indicator: its figures without restatements, in the order of the dataset; else what an absence row
 * says of this very cell; else what one says of the whole area; else nothing is mentioned, or nothing was read.
 */
export function cell(dataset: Dataset, area: AreaId, indicator: IndicatorId): Cell {
  const observations = figuresByArea(dataset, indicator).get(area)
  if (observations) return { kind: 'observed', observations }
  const ofArea = gapsOf(dataset, area)
  const absence = ofArea.find((row) => row.indicator === indicator) ?? ofArea.find((row) => row.indicator === null)
  if (absence !== undefined) return { kind: absence.reason, absence }
  return { kind: isRead(dataset, area) ? 'not-mentioned' : 'unread' }
}
