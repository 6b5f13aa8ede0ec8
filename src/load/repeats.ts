/** That one figure is recorded once: what a source says again is a restatement, and what is stated inside a whole is its part. */
import { countsPartOf } from '#domain/definition.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { periodOf, periodsMeet } from '#domain/period.ts'
import { grouped } from '#domain/grouped.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { closestOf } from '#domain/reading/figure.ts'
import type { RowRules } from './rowRules.ts'

/** Everything by which one source tells one figure from another, value and date aside. */
function groundOf(figure: Observation, indicatorOrDefinition: string): string {
  const { sourceId, refArea, scope, scopeName, nature, per } = figure
  return [sourceId, refArea, indicatorOrDefinition, scope, scopeName, nature, per].join('\n')
}

const byDefinition = onceFor(({ observations }: Dataset) =>
  grouped(observations, (figure) => groundOf(figure, figure.definition)),
)
const wholesByIndicator = onceFor(({ observations }: Dataset) =>
  grouped(
    observations.filter(({ restates }) => restates === null),
    (figure) => groundOf(figure, figure.indicator),
  ),
)

function meet(one: Observation, other: Observation): boolean {
  return periodsMeet(periodOf(one.timePeriod), periodOf(other.timePeriod))
}

const isSameNumber = (one: Observation, other: Observation) =>
  one.obsValue === other.obsValue && one.unitMult === other.unitMult && one.qualifier === other.qualifier

/** Words of a part of a whole: before its numeral, or behind it. */
const partBefore = /其中[^，、；。,;\d]*$/
const partBehind = /^[^，、；。,;\d]*为代表/

export const repeatRules: RowRules<Observation> = {
  repeated: (figure, dataset) => {
    if (figure.restates !== null) return null
    const earlier = byDefinition(dataset)
      .get(groundOf(figure, figure.definition))
      ?.find((other) => other.restates === null && isSameNumber(other, figure) && meet(other, figure))
    return earlier === undefined || earlier === figure ? null : `says again what ${earlier.obsId} says, and does not restate it`
  },
  'part-missing': (figure, dataset) => {
    if (figure.partOf !== null || figure.restates !== null) return null
    const whole = dataset.indicatorById.get(figure.indicator)?.partOf ?? null
    const given = (indicator: IndicatorId) =>
      wholesByIndicator(dataset)
        .get(groundOf(figure, indicator))
        ?.filter((other) => meet(other, figure)) ?? []
    const stated =
      (whole === null ? undefined : given(whole)[0]) ??
      given(figure.indicator).find((other) => countsPartOf(dataset, figure.definition, other.definition))
    if (stated !== undefined) return `counts a part of what ${stated.obsId} counts, and is not recorded as its part`
    const words = carryingWords(figure)
    const [printed] = closestOf(figure).printed
    if (printed === undefined) return null
    const { start, end } = printed.span
    return partBefore.test(words.slice(0, start)) || partBehind.test(words.slice(end))
      ? 'is a part by its words, and of no whole'
      : null
  },
}
