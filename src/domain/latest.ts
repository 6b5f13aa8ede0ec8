/** Of many figures of one indicator, those that say how things stand: the latest of each series. */
import type { Observation } from './model.ts'
import { periodOf } from './period.ts'
import { grouped } from './grouped.ts'

const seriesNames = new WeakMap<Observation, string>()

/** What one area counts in one way: figures that differ in it are no dates of one series. */
function seriesName(figure: Observation): string {
  const { refArea, indicator, definition, scope, scopeName, nature, countStart, unitMeasure, per } = figure
  const name =
    seriesNames.get(figure) ?? [refArea, indicator, definition, scope, scopeName, nature, countStart, unitMeasure, per].join('\n')
  seriesNames.set(figure, name)
  return name
}

/**
 * The latest figure of each series among those given, in their order: those for which no other counts the same in the same way at a
 * date that surely lies after theirs. Where periods overlap, nobody knows which is later, and both stay.
 */
export function latestOf(figures: readonly Observation[]): readonly Observation[] {
  const known = latest.get(figures)
  if (known) return known
  const lastStart = new Map<string, number>()
  for (const figure of figures) {
    const name = seriesName(figure)
    const { start } = periodOf(figure.timePeriod)
    lastStart.set(name, Math.max(lastStart.get(name) ?? start, start))
  }
  const found = figures.filter((figure) => periodOf(figure.timePeriod).end >= (lastStart.get(seriesName(figure)) ?? 0))
  latest.set(figures, found)
  return found
}

/** So many figures of one indicator can be read side by side. */
export const mostOfOne = 10

/** The figures given; of indicators with more than can be read side by side only the latest of each series. */
export function latestWhereMany(figures: readonly Observation[]): readonly Observation[] {
  const known = thinned.get(figures)
  if (known) return known
  const found = thinnedOut(figures)
  thinned.set(figures, found)
  return found
}

function thinnedOut(figures: readonly Observation[]): readonly Observation[] {
  const many = [...grouped(figures, ({ indicator }) => indicator)].filter(([, rows]) => rows.length > mostOfOne)
  if (many.length === 0) return figures
  const crowded = new Set(many.map(([indicator]) => indicator))
  const kept = new Set(latestOf(figures))
  return figures.filter((figure) => kept.has(figure) || !crowded.has(figure.indicator))
}

/** Of a list that is the same each time, as all figures are, both are found once. */
const latest = new WeakMap<readonly Observation[], readonly Observation[]>()
const thinned = new WeakMap<readonly Observation[], readonly Observation[]>()
