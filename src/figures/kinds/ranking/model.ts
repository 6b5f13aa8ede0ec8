/** Areas by one indicator and one definition, from the largest number to the smallest, as far as the sources put them in order. */
import { grouped } from '#domain/grouped.ts'
import { valueInUnit } from '#domain/interval.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { positionsAmong, type Position } from '#domain/position.ts'
import { areaSlots } from '#figures/colours.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel, Finding, Ruler, RulerBar } from '#figures/model.ts'
import { reachOf } from '#figures/ruler/reach.ts'
import { ticksFor } from '#figures/ruler/axis.ts'

/** What the reader looks at first. */
export interface RankingFocus {
  readonly own: AreaId | null
  /** Areas chosen beside it. */
  readonly chosen: readonly AreaId[]
}

/** From so many areas on their order is a ranking; of two it is said in words. */
const fewestAreas = 3

/**
 * The ranking of the largest group of areas that stand on one ruler and count in one way, the newest where two are as large; null where
 * none has `least` areas.
 * @param rulers those of one indicator, of which every two bars of a graded one are A or B
 */
export function rankingModel(
  dataset: Dataset,
  rulers: readonly Ruler[],
  { own, chosen }: RankingFocus,
  least: number = fewestAreas,
): FigureModel<'ranking'> | null {
  const candidates = rulers.filter(({ basis }) => basis === 'graded').map((ruler) => ({ ruler, bars: barsAlike(ruler.bars) }))
  const largest = candidates.reduce<(typeof candidates)[number] | null>(
    (most, one) => (most === null || one.bars.length > most.bars.length ? one : most),
    null,
  )
  if (largest === null || largest.bars.length < least) return null
  const ruler = rankedRuler(largest.ruler, largest.bars)
  const figures = ruler.bars.map(({ plotted }) => plotted.observation)
  const positions = positionsAmong(dataset, figures)
  const areas = figures.map(({ refArea }) => refArea)
  const slots = areaSlots(dataset, own, chosen)
  return {
    ...headOf(dataset, {
      id: `ranking-${ruler.indicator}`,
      finding: findingOf(dataset, ruler, positions, own),
      areas,
      drawn: { ...nothingDrawn, rulers: [ruler], comparisons: ruler.comparisons },
    }),
    kind: 'ranking',
    ruler,
    positions,
    own: own !== null && areas.includes(own) ? own : null,
    coloured: areas.filter((area) => slots.has(area)),
  }
}

/** The bars of the commonest definition, one for each area. */
function barsAlike(bars: readonly RulerBar[]): readonly RulerBar[] {
  const byDefinition = [...grouped(bars, ({ plotted }) => plotted.observation.definition).values()]
  return byDefinition.reduce<readonly RulerBar[]>((most, some) => (some.length > most.length ? some : most), [])
}

/** Bars by printed number, those of one number in the order given; without parts and other dates, which the ruler itself shows. */
function rankedRuler(ruler: Ruler, bars: readonly RulerBar[]): Ruler {
  const sorted = [...bars].sort((a, b) => printedNumber(b) - printedNumber(a))
  const figures = sorted.flatMap(({ plotted, against }) => [plotted, ...against]).map(({ observation }) => observation)
  const kept = new Set(figures.map(({ obsId }) => obsId))
  return {
    ...ruler,
    countable: false,
    ticks: ticksFor(figures),
    bars: sorted.map((bar) => ({ ...bar, counts: 'all', parts: [], others: [] })),
    comparisons: ruler.comparisons.filter(({ a, b }) => kept.has(a) && kept.has(b)),
  }
}

function printedNumber({ plotted: { observation } }: RulerBar): number {
  return observation.qualifier === 'range' ? reachOf(observation) : valueInUnit(observation)
}

function findingOf(dataset: Dataset, { indicator, bars }: Ruler, positions: readonly Position[], own: AreaId | null): Finding {
  const areas = bars.map(({ plotted }) => plotted.observation.refArea)
  const position = positions[own === null ? -1 : areas.indexOf(own)]
  const others = dataset.areas.filter(({ areaId, level }) => level !== 'municipality' && !areas.includes(areaId)).length
  return {
    kind: 'ranking',
    indicator,
    areas: areas.length,
    placed: positions.filter(({ from, to }) => from > 1 || to < areas.length).length,
    own: own === null || position === undefined ? null : { area: own, position },
    others,
  }
}
