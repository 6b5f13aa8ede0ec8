import type { Observation } from './model.ts'
import { periodOf } from './period.ts'
import { grouped } from './places.ts'

/** What one area counts in one way: figures that differ in it are no dates of one series. */
function seriesOf(figure: Observation): string {
  const { refArea, indicator, definition, scope, scopeName, nature, countStart, unitMeasure, per } = figure
  return [refArea, indicator, definition, scope, scopeName, nature, countStart, unitMeasure, per].join('\n')
}

/**
 * The latest figure of each series among those given, in their order: those for which no other counts the same in the same way at a
 * date that surely lies after theirs. Where periods overlap, nobody knows which is later, and both stay.
 */
export function latestOf(figures: readonly Observation[]): readonly Observation[] {
  const lastStart = new Map(
    [...grouped(figures, seriesOf)].map(([series, rows]) => [
      series,
      Math.max(...rows.map(({ timePeriod }) => periodOf(timePeriod).start)),
    ]),
  )
  return figures.filter((figure) => periodOf(figure.timePeriod).end >= (lastStart.get(seriesOf(figure)) ?? 0))
}
