/** How the figures of a family stand to a threshold, and where to lower it to when none reaches it. */
import type { Family } from '#domain/codes.ts'
import { statedInterval, valueInUnit } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { grouped } from '#domain/grouped.ts'
import { judgementOf, type Judgement } from '#domain/threshold.ts'
import { sameUnit } from '#domain/unit.ts'

/** Figures by family; restatements, which say a figure twice, are left out. */
export function figuresByFamily(dataset: Dataset, figures: readonly Observation[]): ReadonlyMap<Family, readonly Observation[]> {
  const counted = figures.filter((figure) => figure.restates === null)
  return grouped(counted, ({ indicator }) => lookup(dataset.indicatorById, indicator).family)
}

/** How many figures reach a threshold, may reach it, and do not. */
export function tallyOf(
  dataset: Dataset,
  figures: readonly Observation[],
  family: Family,
  min: number,
): Readonly<Record<Judgement, number>> {
  const tally = { passes: 0, undecided: 0, fails: 0 }
  for (const figure of figures) {
    const judgement = judgementOf(dataset, figure, [{ family, min }])
    if (judgement !== null) tally[judgement] += 1
  }
  return tally
}

/** The figure nearest under a threshold that none reaches, and the round number it surely reaches. */
export interface Loosening {
  readonly nearest: Observation
  readonly min: number
}

const rounds = [5, 3, 2, 1] as const

/** The largest of 1, 2, 3 and 5 times a power of ten that is not above a number: 340 → 300. */
export function roundedDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = rounds.find((round) => round * power <= value) ?? 1
  return Number((factor * power).toPrecision(3))
}

/**
 * For a threshold that no figure is proved to reach: the figure with the highest stated floor, and the round number under it. `null`
 * where some figure reaches it, or none states a floor in the unit of its indicator.
 */
export function loosened(dataset: Dataset, figures: readonly Observation[], family: Family, min: number): Loosening | null {
  if (tallyOf(dataset, figures, family, min).passes > 0) return null
  const floored = figures
    .filter((figure) => sameUnit(figure.unitMeasure, lookup(dataset.indicatorById, figure.indicator).unit))
    .flatMap((figure) => {
      const floor = statedInterval(figure).lo?.value ?? 0
      return floor > 0 ? [{ figure, floor }] : []
    })
  const [highest] = floored.sort((a, b) => b.floor - a.floor || valueInUnit(b.figure) - valueInUnit(a.figure))
  return highest === undefined ? null : { nearest: highest.figure, min: roundedDown(highest.floor) }
}
