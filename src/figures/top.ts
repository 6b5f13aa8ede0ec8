/** Which figures of an indicator are drawn where there are more than can be read side by side. The others are named, never dropped. */
import { valueInUnit } from '#domain/interval.ts'
import { mostOfOne } from '#domain/latest.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { partsAddingUp } from '#domain/places.ts'
import type { Note } from './model.ts'
import type { Shown } from './shown.ts'

export interface Top {
  /** What is drawn, in the order given. */
  readonly drawn: readonly Observation[]
  /** What is only named, in the order given; empty where everything is drawn. */
  readonly rest: readonly Observation[]
}

/**
 * The figures of one indicator that are drawn: all where they are few; else those of the reader's own area, then those with the largest
 * printed number, and of two alike the first. That chooses what to show and orders nothing: bars and rows stand as they would otherwise.
 * A part is drawn in its whole's bar and is not counted.
 */
export function topFigures(dataset: Dataset, figures: readonly Observation[], own: AreaId | null): Top {
  if (figures.length <= mostOfOne) return { drawn: figures, rest: [] }
  const inWholes = new Set(figures.flatMap((figure) => partsAddingUp(dataset, figure)))
  const candidates = figures.filter((figure) => !inWholes.has(figure))
  const weighed = candidates.map((figure) => ({
    figure,
    weight: figure.refArea === own ? Number.MAX_VALUE : valueInUnit(figure),
  }))
  weighed.sort((a, b) => b.weight - a.weight)
  const chosen = new Set(weighed.slice(0, mostOfOne).map(({ figure }) => figure))
  return {
    drawn: candidates.filter((figure) => chosen.has(figure)),
    rest: candidates.filter((figure) => !chosen.has(figure)),
  }
}

/** What a reader must be told of a figure that chooses: of its dates, and of its rows. */
export function choiceNotes({ earlier = 0 }: Pick<Shown, 'earlier'>, named: number): readonly Note[] {
  return [...(earlier > 0 ? [{ kind: 'latest-only' } as const] : []), ...(named > 0 ? [{ kind: 'largest-only' } as const] : [])]
}
