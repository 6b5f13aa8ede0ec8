/** Which nature the words around a number give it, where a person has not said. */
import type { Nature } from '#domain/codes.ts'
import { wordsBeside } from '#domain/reading/natureWords.ts'
import type { Quantity, Span } from '#domain/reading/quantity.ts'
import { parsePeriod } from '#domain/period.ts'

const rateUnits: ReadonlySet<string> = new Set(['%', '‰', '‱', '个百分点', '百分点', '倍', '比', '份额'])
const promised = /每年.{0,8}(?:安排|建|新增|评审|引进|培养)|力争|目标|预计|规划|计划(?:到|建|引)|将(?:建|引|新)|到20\d\d年/
const setUp = /(?:设立|建立|安排|落实|投入|筹集|组建).{0,10}$/

/** A year as a whole, as a flow is counted in it. */
function isWholeYear(timePeriod: string | null): boolean {
  return timePeriod !== null && /^\d{4}$/.test(timePeriod)
}

function isOfMonths(timePeriod: string | null): boolean {
  return timePeriod !== null && timePeriod.includes('/') && parsePeriod(timePeriod) !== null
}

/**
 * The nature of a number: by its unit (a share is a rate), by a promise beside it, by the words that say how it relates to time, else by
 * the period the words name; a number with nothing beside it is what there is.
 */
export function proposedNature(text: string, sentence: Span, quantity: Quantity, timePeriod: string | null): Nature {
  if (rateUnits.has(quantity.unit) || quantity.direction !== null) return 'rate'
  const { start, end } = quantity.span
  const before = text.slice(sentence.start, start)
  if (quantity.unit === '元') {
    if (
      setUp.test(before) ||
      quantity.per === 'year' ||
      /^[^，、；。]{0,10}(?:基金|专项资金)/.test(text.slice(end, sentence.end))
    )
      return 'commitment'
  } else if (promised.test(text.slice(sentence.start, end))) return 'target'
  const words = text.slice(sentence.start, sentence.end)
  const span = { start: start - sentence.start, end: end - sentence.start }
  const beside = wordsBeside(words, { span }).filter(({ natures }) => natures.length > 0)
  const [first] = beside
  const agreed = first?.natures.filter((nature) => beside.every(({ natures }) => natures.includes(nature))) ?? []
  const flow: Nature = isWholeYear(timePeriod) ? 'annual-flow' : 'period-flow'
  const isTimed = (isWholeYear(timePeriod) || isOfMonths(timePeriod)) && /年/.test(before) && !/截至|截止|累计/.test(before)
  if (isTimed && (agreed.length === 0 || agreed.includes(flow))) return flow
  const order: readonly Nature[] = ['stock', 'cumulative', 'annual-flow', 'period-flow', 'commitment', 'target']
  // A number of a whole year has a year for its date.
  const may = (nature: Nature) => nature !== 'annual-flow' || isWholeYear(timePeriod)
  return order.find((nature) => agreed.includes(nature) && may(nature)) ?? 'stock'
}
