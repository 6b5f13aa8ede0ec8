/**
 * What `compare` looks at in a figure besides its number, its date and its area: figures that agree in it need not be asked two by two.
 */
import { widestOf } from './definition.ts'
import { lookup } from './lookup.ts'
import type { Dataset, Observation } from './model.ts'
import { isOfPeriod, natureTraits } from './nature.ts'
import { onceFor, onceForBoth } from './onceFor.ts'
import { knownMonth, monthSpan, periodOf } from './period.ts'
import { canonicalUnit, isMixedUnit } from './unit.ts'

/**
 * The window of a cumulative count, to the month; `null` where its start or its end is not known so closely. Two counts of things that
 * do not stay are alike only where both windows are known and the same.
 */
export function windowOf({ countStart, timePeriod }: Observation): string | null {
  if (countStart === null) return null
  const [first, last] = [knownMonth(periodOf(countStart)), knownMonth(periodOf(timePeriod))]
  return first === null || last === null ? null : `${first}–${last}`
}

/** Whether the months that two figures cover are asked about, if the other figure too is such: flows, rates and targets. */
export function mayHaveMonths({ nature }: Observation): boolean {
  return natureTraits[nature].time !== 'date'
}

/**
 * The months of their years that a figure of a period covers: January to June of one year and of another are the same, September to August
 * and a calendar year are not. Empty for a figure of a date, which is alike no figure of a period. `null` for a flow of part of a year that
 * is dated by whole years: the source does not tell its months (今年以来).
 */
export function monthsOf(figure: Observation): string | null {
  if (!isOfPeriod(figure)) return ''
  const { nature, timePeriod } = figure
  const { first, last } = monthSpan(periodOf(timePeriod))
  if (nature === 'period-flow' && first % 12 === 0 && last % 12 === 11) return null
  return `${first % 12}+${last - first}`
}

/**
 * The kin of a figure: the same for two figures of one indicator where nothing but their dates, their areas, how widely they count and what
 * is remarked may stand between them. `null` for a figure that stands beside none at A or B: of a single project, of people and teams
 * together, of an indicator that is never ranked, or of a window that is not known.
 *
 * A definition that is stated to count a part of another is kin to the other. So are two parts of one whole, which `compare` sets apart
 * unless one counts a part of the other (`countsAlike`).
 */
export const kinOf = onceForBoth((dataset: Dataset, figure: Observation): string | null => {
  const { rankable, durable } = lookup(dataset.indicatorById, figure.indicator)
  const { nature, scope, scopeName, unitMeasure, per } = figure
  if (!rankable || scope === 'project' || isMixedUnit(unitMeasure)) return null
  const counted = nature === 'cumulative'
  const window = !counted ? monthsOf(figure) : durable ? '' : windowOf(figure)
  if (window === null) return null
  return [
    figure.indicator,
    widestOf(dataset, figure.definition),
    scope,
    scope === 'area' ? '' : scopeName,
    canonicalUnit(unitMeasure),
    per,
    counted && durable ? 'stock' : nature,
    window,
  ].join('\n')
})

/** What a figure is compared by, its number and its date apart: figures of one signature stand to any other figure alike. */
export const signatureOf = onceFor((figure: Observation): string => {
  const { indicator, definition, scope, scopeName, unitMeasure, per, nature } = figure
  const window = nature === 'cumulative' ? windowOf(figure) : monthsOf(figure)
  return [indicator, definition, scope, scopeName, canonicalUnit(unitMeasure), per, nature, window].join('\n')
})
