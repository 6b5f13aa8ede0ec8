/** Figures that may be derived from recorded ones: sums of stated parts, shares in a whole, averages for each. Nothing else may. */
import { containersOf } from './area.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from './model.ts'
import { type Interval, statedInterval, quotient } from './interval.ts'
import { lookup } from './lookup.ts'
import { grouped } from './grouped.ts'
import { figuresByArea, figuresOf, partsAddingUp, partsOf } from './places.ts'
import { shareOf } from './share.ts'
import { isMixedUnit } from './unit.ts'

export type Derived =
  /** The parts a source names add up to the whole it states: 8 + 23 = 31. At least two parts, all exact. */
  | { readonly kind: 'sum'; readonly whole: Observation; readonly parts: readonly Observation[] }
  /** A part in its whole, 1 being the whole: 8 ÷ 31. At least one end of the interval is known. */
  | { readonly kind: 'share'; readonly part: Observation; readonly whole: Observation; readonly interval: Interval }
  /** How many of the first there are for each of the second: 79 ÷ 31. At least one end of the interval is known. */
  | { readonly kind: 'per-each'; readonly counted: Observation; readonly holders: Observation; readonly interval: Interval }

/**
 * What may be derived from the figures of an indicator, its wholes and its parts: sums first, then shares, then averages, each in the
 * order of the data. Never of money, whose kinds are separate accounts, nor of people and teams counted together, nor of areas that
 * merely overlap; `shareOf` and `perEach` say what else is ruled out.
 */
export function derivedOf(dataset: Dataset, indicator: IndicatorId): readonly Derived[] {
  const related = relatedFigures(dataset, indicator)
  return [...sums(dataset, related), ...shares(dataset, indicator, related), ...averages(dataset, indicator)]
}

/** The figures of an indicator, those they are part of, and those that are parts of them; without what may not be divided. */
function relatedFigures(dataset: Dataset, indicator: IndicatorId): readonly Observation[] {
  const own = figuresOf(dataset, indicator)
  const wholes = own.flatMap((figure) => (figure.partOf === null ? [] : [lookup(dataset.observationById, figure.partOf)]))
  const parts = [...own, ...wholes].flatMap((figure) => partsOf(dataset, figure.obsId))
  return [...new Set([...wholes, ...own, ...parts])].filter((figure) => mayBeDivided(dataset, figure))
}

function mayBeDivided(dataset: Dataset, figure: Observation): boolean {
  return lookup(dataset.indicatorById, figure.indicator).family !== 'funds' && !isMixedUnit(figure.unitMeasure)
}

function sums(dataset: Dataset, figures: readonly Observation[]): readonly Derived[] {
  return figures.flatMap((whole): Derived[] => {
    const parts = partsAddingUp(dataset, whole)
    return parts.length === 0 ? [] : [{ kind: 'sum', whole, parts }]
  })
}

/** Each share of which one side is a figure of the indicator; only what may be its whole is held against a part. */
function shares(dataset: Dataset, indicator: IndicatorId, figures: readonly Observation[]): readonly Derived[] {
  const places = new Map(figures.map((figure, place) => [figure, place]))
  const byArea = grouped(figures, ({ refArea }) => refArea)
  const found = figures.flatMap((part, place) =>
    wholesOf(dataset, part, byArea).flatMap((whole) => {
      const ofWhole = places.get(whole)
      const share =
        ofWhole === undefined || ![part, whole].some((one) => one.indicator === indicator) ? null : shareOf(dataset, part, whole)
      if (ofWhole === undefined || share === null || share.part !== part.obsId || !isKnown(share.interval)) return []
      const derived: Derived = { kind: 'share', part, whole, interval: share.interval }
      return [{ derived, first: Math.min(place, ofWhole), second: Math.max(place, ofWhole) }]
    }),
  )
  return found.sort((a, b) => a.first - b.first || a.second - b.second).map(({ derived }) => derived)
}

/** The figures that one is named as a part of, and those of the areas that contain its area. */
function wholesOf(
  dataset: Dataset,
  part: Observation,
  byArea: ReadonlyMap<AreaId, readonly Observation[]>,
): readonly Observation[] {
  const named: Observation[] = []
  for (let { partOf } = part; partOf !== null;) {
    const whole = lookup(dataset.observationById, partOf)
    named.push(whole)
    partOf = whole.partOf
  }
  return [...named, ...containersOf(dataset, part.refArea).flatMap((area) => byArea.get(area) ?? [])]
}

function averages(dataset: Dataset, indicator: IndicatorId): readonly Derived[] {
  const idOf = (name: string) => dataset.indicators.find((row) => row.indicator === name)?.indicator
  return perEachPairs.flatMap((pair) => {
    const [counted, holders] = [idOf(pair.counted), idOf(pair.holders)]
    if (counted === undefined || holders === undefined || (counted !== indicator && holders !== indicator)) return []
    const holding = figuresByArea(dataset, holders)
    return figuresOf(dataset, counted).flatMap((figure) =>
      (holding.get(figure.refArea) ?? []).flatMap((holder): Derived[] => {
        const interval = perEach(figure, holder)
        return interval === null || !isKnown(interval) ? [] : [{ kind: 'per-each', counted: figure, holders: holder, interval }]
      }),
    )
  })
}

function isKnown({ lo, hi }: Interval): boolean {
  return lo !== null || hi !== null
}

/**
 * How many of one thing there are for each of another (79 postdoctoral researchers in 31 stations), as an interval from what both
 * figures state; `null` unless both are stocks of the same whole area, from one source and of one date. Whether one thing belongs to
 * the other is for the caller to know; a figure per head of a population is never made this way.
 */
export function perEach(counted: Observation, holders: Observation): Interval | null {
  const together =
    [counted, holders].every(
      ({ nature, scope, unitMeasure }) => nature === 'stock' && scope === 'area' && !isMixedUnit(unitMeasure),
    ) &&
    counted.indicator !== holders.indicator &&
    counted.refArea === holders.refArea &&
    counted.sourceId === holders.sourceId &&
    counted.timePeriod === holders.timePeriod
  return together ? quotient(statedInterval(counted), statedInterval(holders)) : null
}

/**
 * Which things belong to which: so many of the first are held by the second, so that an average for each means something. A person
 * has judged each pair; nothing is derived for a pair that is not here. Both are indicators, `counted` and `holders`.
 */
export const perEachPairs: readonly { readonly counted: string; readonly holders: string }[] = [
  // A postdoctoral researcher is in residence at a station (博士后在站), so those in residence are spread over the stations.
  { counted: 'postdocs-resident', holders: 'postdoc-stations' },
]
