/**
 * What `compare` looks at in a figure besides its number, its date and its area. Figures of one class may stand on one ruler as far as
 * their dates allow: of every two of them the grade is A or B, so none of them has to be asked.
 */
import { widestOf } from './definition.ts'
import { lookup } from './lookup.ts'
import type { Dataset, Observation } from './model.ts'
import { onceFor, onceForBoth } from './onceFor.ts'
import { knownMonth, monthSpan, periodOf } from './period.ts'
import { natureTraits } from './sides.ts'
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

/**
 * The months of their years that a flow covers: January to June of one year and of another are the same, September to August and a
 * calendar year are not. `null` for a flow of part of a year that is dated by whole years: the source does not tell its months (今年以来).
 */
export function monthsOf({ nature, timePeriod }: Observation): string | null {
  const { first, last } = monthSpan(periodOf(timePeriod))
  if (nature === 'period-flow' && first % 12 === 0 && last % 12 === 11) return null
  return `${first % 12}+${last - first}`
}

/**
 * The class of a figure: the same for two figures of one indicator where nothing but their dates, their areas and what is remarked may
 * stand between them. `null` for a figure that stands beside none at A or B: of a single project, of people and teams together, of an
 * indicator that is never ranked, or of a window that is not known.
 *
 * A definition that is stated to count a part of another is of the class of the other.
 */
export const classOf = onceForBoth((dataset: Dataset, figure: Observation): string | null => {
  const { rankable, durable } = lookup(dataset.indicatorById, figure.indicator)
  const { nature, scope, scopeName, unitMeasure, per } = figure
  if (!rankable || scope === 'project' || isMixedUnit(unitMeasure)) return null
  const counted = nature === 'cumulative'
  const window = natureTraits[nature].flow ? monthsOf(figure) : counted && !durable ? windowOf(figure) : ''
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
  const window = natureTraits[nature].flow ? monthsOf(figure) : nature === 'cumulative' ? windowOf(figure) : ''
  return [indicator, definition, scope, scopeName, canonicalUnit(unitMeasure), per, nature, window].join('\n')
})
