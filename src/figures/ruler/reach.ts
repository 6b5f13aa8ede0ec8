import { statedInterval, valueInUnit } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import type { RulerBar } from '#figures/model.ts'

/** How far a bar reaches in the unit of its axis: to the end its source states; for a range to the upper one. */
export function reachOf(figure: Observation): number {
  const { lo, hi } = statedInterval(figure)
  return hi?.value ?? lo?.value ?? valueInUnit(figure)
}

/** Where a bar starts in the unit of its axis: a range at its lower end, all others at zero. */
export function startOf(figure: Observation): number {
  return figure.qualifier === 'range' ? (statedInterval(figure).lo?.value ?? 0) : 0
}

/** From zero to the last mark of the row of a bar that is so long, px. */
export function lastMarkAt(bar: Pick<RulerBar, 'plotted' | 'against' | 'others'>, length: number): number {
  const reach = reachOf(bar.plotted.observation)
  return reach === 0 ? length : (rowReach(bar) / reach) * length
}

/** How far the row of a bar is drawn in the unit of its axis: to its own end, or to the last mark of what else its area gives. */
export function rowReach({ plotted, against, others }: Pick<RulerBar, 'plotted' | 'against' | 'others'>): number {
  return Math.max(...[plotted, ...against, ...others].map(({ observation }) => reachOf(observation)))
}
