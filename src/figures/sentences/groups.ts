/** What is said of many pairs at once. */
import type { Comparison } from '#domain/grade.ts'
import { grouped } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import { namedAreas } from '#figures/missing.ts'
import { areaName, type SentenceContext } from './context.ts'
import { shareSaid, wholeAndPart } from './verdict.ts'

/**
 * Of many pairs with one reason how many ways of counting and areas they are of: 9种口径，8地. Where others of these figures stand
 * otherwise to each other, that it holds for some of them.
 */
export function groupOfPairs(
  { dataset, phrases }: SentenceContext,
  comparisons: readonly Comparison[],
  others: readonly Comparison[],
): string {
  const ids = new Set(comparisons.flatMap(({ a, b }) => [a, b]))
  const figures = [...ids].map((id) => lookup(dataset.observationById, id))
  const count = (of: (figure: Observation) => string) => new Set(figures.map(of)).size
  const isAll = !others.some(({ a, b }) => ids.has(a) && ids.has(b))
  return phrases.verdict.group(
    count(({ definition }) => definition),
    count(({ refArea }) => refArea),
    isAll ? 'all' : 'some',
  )
}

/** So many of many parts are named. */
const firstNamed = 3

/** Each area that contains others once, with all of these and their shares where one may be derived; of many parts the first alone. */
export function containments(context: SentenceContext, comparisons: readonly Comparison[]): readonly string[] {
  const { phrases } = context
  const pairs = comparisons.map((comparison) => wholeAndPart(context, comparison))
  return [...grouped(pairs, ({ whole }) => whole.refArea)].map(([area, ofWhole]) => {
    const areas = [...new Set(ofWhole.map(({ part }) => part.refArea))]
    const names = (namedAreas(areas) ?? areas.slice(0, firstNamed)).map((one) => areaName(context, one))
    const isCutShort = names.length < areas.length
    const parts = isCutShort ? phrases.finding.amongMany(names.join(phrases.comma), areas.length) : phrases.list(names)
    const shares = isCutShort ? [] : ofWhole.flatMap(({ whole, part }) => shareSaid(context, whole, part))
    return phrases.clauses([phrases.verdict.contains(areaName(context, area), parts), ...shares])
  })
}
