/** What drafts of one source say of each other: one says again what another says, or is stated to be a part of it. */
import { countsPartOf } from '#domain/definition.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset } from '#domain/model.ts'
import { parsePeriod, periodsMeet, type Period } from '#domain/period.ts'
import { sameUnit } from '#domain/unit.ts'
import type { Draft, DraftFields } from './draft.ts'

/** A draft that lacks nothing, with the date its row gets. */
export interface Dated {
  readonly draft: Draft
  readonly timePeriod: string
}

export interface Relations {
  /** By draft the earlier draft it says again. */
  readonly restates: ReadonlyMap<string, string>
  /** By draft the draft whose part it is. */
  readonly partOf: ReadonlyMap<string, string>
}

function countingKey({ counting }: DraftFields): string {
  if (counting === null) return ''
  return counting.kind === 'known' ? counting.definition : `${counting.indicator}\n${counting.countsZh.trim()}`
}

/** Over what and how a figure is counted, its number, its count and its date aside. */
const groundOf = ({ area, scope, scopeName, nature, per }: DraftFields) => [area, scope, scopeName, nature, per].join('\n')

const sameNumber = (a: DraftFields, b: DraftFields) =>
  a.value === b.value && a.far === b.far && a.unitMult === b.unitMult && a.qualifier === b.qualifier

/** Words of a part: 其中 stands before its numeral with no other between. */
function isPartByWords({ quote, printed }: Draft): boolean {
  if (quote === null) return false
  const at = quote.words.lastIndexOf(printed)
  return at >= 0 && /其中[^，、；。,;\d]*$/.test(quote.words.slice(0, at))
}

/** Whether a figure of one indicator or definition counts, by the dataset, a part of what another counts. */
function countsPart({ indicatorById, ...dataset }: Dataset, part: DraftFields, whole: DraftFields): boolean {
  const [a, b] = [part.counting, whole.counting]
  if (a === null || b === null || a.indicator === null) return false
  if (indicatorById.get(a.indicator)?.partOf === b.indicator) return true
  return (
    a.kind === 'known' &&
    b.kind === 'known' &&
    a.indicator === b.indicator &&
    dataset.definitionById.has(a.definition) &&
    countsPartOf({ indicatorById, ...dataset }, a.definition, b.definition)
  )
}

/** What the drafts of one source say of each other, in the order in which they stand. */
export function relationsAmong(dataset: Dataset, dated: readonly Dated[]): Relations {
  const restates = new Map<string, string>()
  const partOf = new Map<string, string>()
  const periods = new Map<string, Period>()
  for (const { draft, timePeriod } of dated) {
    const period = parsePeriod(timePeriod)
    if (period !== null) periods.set(draft.id, period)
  }
  const meet = (a: Draft, b: Draft) => {
    const [one, other] = [periods.get(a.id), periods.get(b.id)]
    return one !== undefined && other !== undefined && periodsMeet(one, other)
  }
  const grounds = grouped(
    dated.map(({ draft }) => draft),
    ({ fields }) => groundOf(fields),
  )
  for (const drafts of grounds.values()) {
    const firsts: Draft[] = []
    for (const draft of drafts) {
      const first = firsts.find(
        (other) =>
          countingKey(other.fields) === countingKey(draft.fields) && sameNumber(other.fields, draft.fields) && meet(other, draft),
      )
      if (first === undefined) firsts.push(draft)
      else restates.set(draft.id, first.id)
    }
    for (const part of firsts) {
      const others = firsts.filter(
        (other) => other !== part && sameUnit(other.fields.unitMeasure, part.fields.unitMeasure) && meet(other, part),
      )
      const stated = isPartByWords(part) ? firsts.slice(0, firsts.indexOf(part)).filter((other) => others.includes(other)) : []
      const whole = others.find((other) => countsPart(dataset, part.fields, other.fields)) ?? stated.at(-1)
      if (whole !== undefined && partOf.get(whole.id) !== part.id) partOf.set(part.id, whole.id)
    }
  }
  return { restates, partOf }
}
