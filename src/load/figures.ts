import type { Dataset, Observation } from '#domain/model.ts'
import { boundsStatedBy, valueInUnit } from '#domain/interval.ts'
import { periodOf } from '#domain/period.ts'
import { directParts } from '#domain/places.ts'
import { sameUnit } from '#domain/unit.ts'
import { numeralsIn } from './numeral.ts'
import { isTooLong, leadsBack, maxQuoteLength, type RowRules } from './rules.ts'

/** What the row of a figure must not say. */
export const figureRules: RowRules<Observation> = {
  'id-prefix': ({ obsId, refArea }) => (obsId.startsWith(`${refArea}-`) ? null : `should start with “${refArea}-”`),
  definition: ({ definition, indicator }, { definitionById }) => {
    const owner = definitionById.get(definition)?.indicator
    return owner === indicator ? null : `is of ${indicator}, but its definition ${definition} is of ${owner}`
  },
  'scope-name': ({ scope, scopeName }) => {
    if ((scope === 'area') === (scopeName === null)) return null
    return scope === 'area' ? 'names a scope although it is of the whole area' : `does not name its ${scope}`
  },
  bounds: breachOfBounds,
  'count-start': ({ countStart, timePeriod, nature }) => {
    if (countStart === null) return null
    if (nature !== 'cumulative') return `has a start of counting, which a ${nature} has not`
    return periodOf(countStart).start <= periodOf(timePeriod).end ? null : 'starts counting after it ends'
  },
  restates: breachOfRestatement,
  'part-of': breachOfPart,
  'parts-exceed': (whole, dataset) => {
    const sum = exactSum(directParts(dataset, whole.obsId))
    return whole.upperBound !== null && sum > whole.upperBound ? `its parts come to ${sum}, more than ${whole.upperBound}` : null
  },
  'parts-add-up': (whole, dataset) => {
    const breakdown = directParts(dataset, whole.obsId).filter((part) => isBreakdown(dataset, part, whole))
    if (breakdown.length < 2 || ![whole, ...breakdown].every(({ qualifier }) => qualifier === 'exact')) return null
    const sum = exactSum(breakdown)
    return sum === valueInUnit(whole) ? null : `its breakdown comes to ${sum} and not to ${valueInUnit(whole)}`
  },
  'quote-length': ({ quote }) => (isTooLong(quote) ? `quotes more than ${maxQuoteLength} characters` : null),
  'quote-numeral': (figure) => {
    const printed = numeralsIn(figure.quote)
    const missing = numeralsOf(figure).filter((numeral) => !printed.has(numeral))
    return missing.length === 0 ? null : `“${figure.quote}” does not contain ${missing.join(' and ')}`
  },
}

/**
 * Bounds are what value, multiplier and qualifier state: exact N has both ends at N; 余 and 不少于 have the lower end N (closed), 超
 * the lower end N (open); 近 and 不足 have the upper end N (open), 最高 the upper end N (closed); 约 has neither; a range has the
 * lower end N and, above it, the upper end its second numeral gives.
 */
function breachOfBounds(figure: Observation): string | null {
  const { lower, upper } = boundsStatedBy(figure)
  const { qualifier, lowerBound, upperBound } = figure
  if (lowerBound !== lower) return `${qualifier} states the lower bound ${lower ?? 'nothing'}, not ${lowerBound ?? 'nothing'}`
  if (qualifier === 'range') {
    return upperBound !== null && lowerBound !== null && upperBound > lowerBound
      ? null
      : 'a range needs an upper bound above its lower'
  }
  return upperBound === upper ? null : `${qualifier} states the upper bound ${upper ?? 'nothing'}, not ${upperBound ?? 'nothing'}`
}

/** A restatement says an earlier figure of the same source again: same area, indicator, definition, unit, value and precision. */
function breachOfRestatement(figure: Observation, { observationById }: Dataset): string | null {
  const first = figure.restates === null ? undefined : observationById.get(figure.restates)
  if (first === undefined) return null
  if (first.obsId === figure.obsId) return 'restates itself'
  if (first.restates !== null) return `restates ${first.obsId}, which is a restatement itself`
  const same =
    first.sourceId === figure.sourceId &&
    first.refArea === figure.refArea &&
    first.definition === figure.definition &&
    first.qualifier === figure.qualifier &&
    valueInUnit(first) === valueInUnit(figure) &&
    sameUnit(first.unitMeasure, figure.unitMeasure)
  return same ? null : `differs from ${first.obsId}, which it restates, in source, area, definition, unit, value or qualifier`
}

/** A part is of the same source, area and unit as its whole, and no whole is a part of itself. */
function breachOfPart(figure: Observation, { observationById }: Dataset): string | null {
  const whole = figure.partOf === null ? undefined : observationById.get(figure.partOf)
  if (whole === undefined) return null
  if (leadsBack(figure.obsId, (id) => observationById.get(id)?.partOf ?? null)) return 'is part of itself'
  if (whole.restates !== null) return `is part of ${whole.obsId}, which is a restatement`
  const fits =
    whole.sourceId === figure.sourceId && whole.refArea === figure.refArea && sameUnit(whole.unitMeasure, figure.unitMeasure)
  return fits ? null : `differs from ${whole.obsId}, which it is part of, in source, area or unit`
}

/**
 * Whether a part belongs to a breakdown of its whole, not merely to its contents: its indicator is recorded as part of the whole's
 * (stations by level, of stations). Two or more exact parts of a breakdown have to add up to an exact whole (8 + 23 = 31).
 */
function isBreakdown(dataset: Dataset, part: Observation, whole: Observation): boolean {
  return dataset.indicatorById.get(part.indicator)?.partOf === whole.indicator
}

function exactSum(parts: readonly Observation[]): number {
  return parts.filter(({ qualifier }) => qualifier === 'exact').reduce((sum, part) => sum + valueInUnit(part), 0)
}

/** The numerals that the quote of a figure has to print: its value and, for a range, its high end. */
function numeralsOf(figure: Observation): readonly number[] {
  const { obsValue, qualifier, upperBound, unitMult } = figure
  return qualifier === 'range' && upperBound !== null ? [obsValue, upperBound / 10 ** unitMult] : [obsValue]
}
