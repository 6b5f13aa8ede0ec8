/** That nothing is dated later than it can be known: figures than their source, sources and areas than the package. */
import type { Nature } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset, Observation, Policy, Source } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import type { RowRules } from './rowRules.ts'

/** Earlier than anything that is counted here. */
const firstYear = 1949
/** A target may be set so many years ahead. */
const farthestTarget = 30

const yearOf = (period: string) => Number(period.slice(0, 'YYYY'.length))

/** Whether a period begins after another is over. */
const isAfter = (period: string, other: string) => periodOf(period).start > periodOf(other).end

/** Natures that say of a year what will be or was granted in it: both can be known before it is over. */
const foreseen: readonly Nature[] = ['target', 'commitment']

/** Whether a figure is known only when its period is over: what is stated of a year, or counted over a stated time. */
function isOfFinishedTime({ nature, timeBasis, timePeriod }: Observation): boolean {
  if (timeBasis !== 'stated' || foreseen.includes(nature)) return false
  return nature === 'annual-flow' || nature === 'period-flow' || timePeriod.length === 'YYYY'.length
}

function breachOfAge(period: string): string | null {
  return yearOf(period) < firstYear ? `is dated ${period}, before ${firstYear}` : null
}

export const figureTiming: RowRules<Observation> = {
  'after-source': (figure, { sourceById }) => {
    const { nature, timePeriod, countStart, sourceId } = figure
    const { published } = lookup(sourceById, sourceId)
    const early = [timePeriod, ...(countStart === null ? [] : [countStart])].map(breachOfAge).find((breach) => breach !== null)
    if (early !== undefined) return early
    if (nature === 'target') {
      const end = yearOf(timePeriod.split('/').at(-1) ?? timePeriod)
      return end > yearOf(published) + farthestTarget ? `is a target for ${timePeriod}, set in ${published}` : null
    }
    if (isAfter(timePeriod, published)) return `is of ${timePeriod}, after its source was published (${published})`
    return isOfFinishedTime(figure) && periodOf(timePeriod).end > periodOf(published).end
      ? `is of ${timePeriod}, which was not over when its source was published (${published})`
      : null
  },
  'publication-date': ({ timeBasis, timePeriod, sourceId }, { sourceById }) => {
    const { published } = lookup(sourceById, sourceId)
    return timeBasis !== 'publication' || timePeriod === published
      ? null
      : `takes the day of publication for its date, which is ${published} and not ${timePeriod}`
  },
  'area-time': ({ refArea, timePeriod, nature }, { areaById }) => {
    const { validFrom, validTo } = lookup(areaById, refArea)
    if (validFrom !== null && periodOf(timePeriod).end < periodOf(validFrom).start)
      return `is of ${timePeriod}, before ${refArea} came to be (${validFrom})`
    return validTo !== null && nature !== 'target' && isAfter(timePeriod, validTo)
      ? `is of ${timePeriod}, after ${refArea} ceased to be (${validTo})`
      : null
  },
}

export const policyTiming: RowRules<Policy> = {
  'after-source': ({ year, sourceId }, { sourceById }) => {
    if (year === null) return null
    const { published } = lookup(sourceById, sourceId)
    return breachOfAge(year) ?? (isAfter(year, published) ? `is of ${year}, after its source was published (${published})` : null)
  },
}

/** A row of a package tells nothing that was published after the package was made. */
function breachOfFuture(period: string, { created }: Dataset): string | null {
  return isAfter(period, created) ? `is dated ${period}, after the package was made (${created})` : breachOfAge(period)
}

export const sourceTiming: RowRules<Source> = {
  future: ({ published }, dataset) => breachOfFuture(published, dataset),
  'published-basis': ({ published, publishedBasis }) =>
    published.includes('/') && publishedBasis !== 'inferred'
      ? `was published within ${published}, an interval, which is inferred and not ${publishedBasis}`
      : null,
}

export const areaTiming: RowRules<Area> = {
  future: ({ validFrom, validTo }, dataset) =>
    [validFrom, validTo]
      .flatMap((period) => (period === null ? [] : [breachOfFuture(period, dataset)]))
      .find((breach) => breach !== null) ?? null,
}
