/** The figures of a family as ticks above its slider. */
import { valueInUnit } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, ObsId, Observation } from '#domain/model.ts'
import { judgementOf, type Judgement } from '#domain/threshold.ts'
import { positionOf, sliderEnd, type SliderScale } from './scale.ts'
import type { Family } from '#domain/codes.ts'

export interface Tick {
  readonly id: ObsId
  readonly area: AreaId
  readonly slot: number
  /** Share of the slider's length, 0 to 1. */
  readonly at: number
  /** Row above the slider, 0 nearest to it: ticks that would cover each other stand above each other. */
  readonly lane: number
  /** Null while no threshold is set. */
  readonly judgement: Judgement | null
}

/** Ticks nearer than this share of the length would cover each other. */
const apart = 0.035
export const lanes = 4
const laneNumbers = Array.from({ length: lanes }, (_, lane) => lane)

/** More ticks than these cannot be told apart: beyond, only those are drawn that cover no other. The tally counts all figures. */
const most = 200

/** One tick for each figure, from the left; of very many only those that find a place of their own. */
export function ticksOf(
  dataset: Dataset,
  figures: readonly Observation[],
  { scale, family, min }: { readonly scale: SliderScale; readonly family: Family; readonly min: number | null },
): readonly Tick[] {
  const ends: number[] = []
  return figures
    .map((figure) => ({ figure, at: positionOf(scale, valueInUnit(figure)) / sliderEnd }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ figure, at }) => {
      const free = laneNumbers.find((lane) => at - (ends[lane] ?? -1) >= apart)
      if (free === undefined && figures.length > most) return []
      const lane = free ?? lanes - 1
      ends[lane] = at
      return {
        id: figure.obsId,
        area: figure.refArea,
        slot: lookup(dataset.areaById, figure.refArea).slot,
        at,
        lane,
        judgement: min === null ? null : judgementOf(dataset, figure, [{ family, min }]),
      }
    })
}
