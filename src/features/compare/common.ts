/** What areas have in common, before anything is compared: which pairs are worth opening, and what each area has. */
import { contains } from '#domain/area.ts'
import { isBackground } from '#domain/background.ts'
import { instruments } from '#domain/codes.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { areasWithRows } from '#view/shown.ts'
import type { Line } from '#figures/model.ts'
import { grouped } from '#domain/grouped.ts'
import { countedFigures, figuresByArea } from '#domain/places.ts'
import { latestOf } from '#domain/latest.ts'
import { comparisonsAmong, lineOf } from '#figures/verdicts.ts'

export interface CommonGround {
  readonly areas: readonly [AreaId, AreaId]
  /** Indicators of which both have figures, background apart. */
  readonly indicators: readonly IndicatorId[]
  /** Among them those with a proved order. */
  readonly ordered: readonly IndicatorId[]
  /** Among the others those that stand side by side without an order. */
  readonly beside: readonly IndicatorId[]
  /** How many instruments both texts write of. */
  readonly instruments: number
}

/** What two areas have in common. */
export function commonGround(dataset: Dataset, a: AreaId, b: AreaId): CommonGround {
  const lines = dataset.indicators.flatMap(({ indicator }) => {
    if (isBackground(dataset, indicator)) return []
    const byArea = figuresByArea(dataset, indicator)
    const pairs = comparisonsAmong(dataset, indicator, latestOf([...(byArea.get(a) ?? []), ...(byArea.get(b) ?? [])]))
    return pairs.length === 0 ? [] : [{ indicator, line: lineOf(pairs) }]
  })
  const withLine = (line: Line) => lines.filter((row) => row.line === line).map((row) => row.indicator)
  const writes = (area: AreaId) =>
    new Set(dataset.policies.filter((row) => row.refArea === area).flatMap((row) => row.instruments))
  const [ofA, ofB] = [writes(a), writes(b)]
  return {
    areas: [a, b],
    indicators: lines.map((row) => row.indicator),
    ordered: withLine('ruler'),
    beside: withLine('dots'),
    instruments: instruments.filter((instrument) => ofA.has(instrument) && ofB.has(instrument)).length,
  }
}

/**
 * Pairs of areas with something in common, the most telling first: by orders, by figures side by side, by shared indicators, by
 * shared instruments. With `beside`, only pairs with that area, which stands first. An area and the city it is part of are no pair. Of
 * more than sixteen areas those sixteen are paired that the sources give most figures of.
 */
export function suggestedPairs(dataset: Dataset, beside: AreaId | null): readonly CommonGround[] {
  const areas = richestOf(dataset, areasWithRows(dataset))
  const firsts = beside === null ? areas : [beside]
  return firsts
    .flatMap((a, index) => (beside === null ? areas.slice(index + 1) : areas).map((b) => [a, b] as const))
    .filter(([a, b]) => a !== b && !contains(dataset, a, b) && !contains(dataset, b, a))
    .map(([a, b]) => commonGround(dataset, a, b))
    .filter((ground) => ground.indicators.length + ground.instruments > 0)
    .sort(
      (x, y) =>
        y.ordered.length - x.ordered.length ||
        y.beside.length - x.beside.length ||
        y.indicators.length - x.indicators.length ||
        y.instruments - x.instruments,
    )
}

/** So many areas are paired with each other: every pair is looked at in every indicator, and nobody reads hundreds of suggestions. */
const mostPaired = 16

/** The areas with most figures, in the order given. */
function richestOf(dataset: Dataset, areas: readonly AreaId[]): readonly AreaId[] {
  if (areas.length <= mostPaired) return areas
  const richest = [...holdingsOf(dataset, areas)].sort((a, b) => b.figures - a.figures).slice(0, mostPaired)
  return areas.filter((area) => richest.some((holding) => holding.area === area))
}

export interface Holding {
  readonly area: AreaId
  readonly figures: number
  readonly policies: number
}

/** How much the sources give of each area, restatements not counted. */
export function holdingsOf(dataset: Dataset, areas: readonly AreaId[]): readonly Holding[] {
  const figures = grouped(countedFigures(dataset), ({ refArea }) => refArea)
  return areas.map((area) => ({
    area,
    figures: figures.get(area)?.length ?? 0,
    policies: dataset.policies.filter((row) => row.refArea === area).length,
  }))
}
