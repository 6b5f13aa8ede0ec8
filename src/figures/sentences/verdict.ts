/** What may be said of two figures, in words: sign, grade, reasons, order. */
import { monthsApart, type Comparison, type Remark, type Strike } from '#domain/grade.ts'
import type { End, Interval } from '#domain/interval.ts'
import { contains } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import { shareOf } from '#domain/share.ts'
import { threeYearsInDays } from '#domain/sides.ts'
import type { ProvedOrder } from '#figures/model.ts'
import { printedText } from '#i18n/printed.ts'
import { gradeSigns, plainNumber } from '#i18n/format.ts'
import { areaName, type SentenceContext } from './context.ts'
import { areaValue, disputedValue, monthOf } from './figure.ts'

export interface Verdict {
  /** ● ◐ ○ ∥ for the grades, ⊂ for part and whole, ↝ for one area at two dates. Always beside `word`. */
  readonly sign: string
  readonly word: string
  /** Why, in full, to stand beside `word`. */
  readonly reason: string
  /** Why, without what is about the source (its damage, trust, an inferred date): for brackets and sentences that print both. */
  readonly brief: string
  /** The proved order about dated figures, or that none can be decided; `null` where none may be. */
  readonly order: string | null
}

export function verdict(context: SentenceContext, comparison: Comparison): Verdict {
  const { labels, phrases } = context
  const { grade, relation, order } = comparison
  if (grade === null) {
    const reason = relation === 'part-of' ? partOf(context, comparison) : phrases.verdict.series
    const word = relation === 'part-of' ? phrases.verdict.partOf : phrases.verdict.series
    return { sign: relation === 'part-of' ? '⊂' : '↝', word, reason, brief: reason, order: null }
  }
  return {
    sign: gradeSigns[grade],
    word: labels.grade[grade],
    reason: reasonOf(context, comparison, comparison.remarks),
    brief: reasonOf(
      context,
      comparison,
      comparison.remarks.filter((remark) => !aboutSources.has(remark)),
    ),
    order: order.kind === 'none' ? null : orderText(context, comparison),
  }
}

/** The verdict as a clause of a sentence: the order and why, else the word with its reasons in brackets. */
export function verdictClause(context: SentenceContext, comparison: Comparison): string {
  const { phrases } = context
  const { word, order, brief } = verdict(context, comparison)
  if (order !== null) return phrases.clauses([order, brief])
  return comparison.grade === null ? brief : phrases.bracket(word, brief)
}

const aboutSources: ReadonlySet<Remark> = new Set(['inferred-date', 'damage', 'trust', 'not-kept'])

/** A remark in words. Of a source of a lower tier it says what the source is, which is a fact, and not how far it may be believed. */
export function remarkText({ dataset, labels, phrases }: SentenceContext, code: Remark, comparison: Comparison): string {
  if (code === 'gap') return phrases.verdict.monthsApart(...monthsApart(comparison))
  if (code !== 'trust') return labels.remark[code]
  const { a, b } = comparison
  const tiers = [a, b].map((id) => lookup(dataset.sourceById, lookup(dataset.observationById, id).sourceId).trust)
  const facts = new Set(tiers.flatMap((tier) => labels.lowerTier[tier] ?? []))
  return facts.size === 0 ? labels.remark.trust : phrases.clauses([...facts])
}

/** A strike in words. Dates that may lie less than three years apart are said to be as far apart as they allow, and no further. */
export function strikeText({ labels, phrases }: SentenceContext, code: Strike, comparison: Comparison): string {
  if (code !== 'gap' || comparison.leastGapDays > threeYearsInDays) return labels.strike[code]
  return phrases.verdict.monthsApart(...monthsApart(comparison))
}

function reasonOf(context: SentenceContext, comparison: Comparison, remarks: readonly Remark[]): string {
  const { a, grade, blockers, strikes } = comparison
  const { dataset, labels, lang, phrases } = context
  const indicator = lookup(dataset.indicatorById, lookup(dataset.observationById, a).indicator)
  const notRanked = lang === 'zh' ? indicator.notRankableZh : indicator.notRankableEn
  const apart = [
    ...blockers.map((code) => (code === 'not-rankable' ? (notRanked ?? labels.blocker[code]) : labels.blocker[code])),
    ...strikes.map((code) => strikeText(context, code, comparison)),
  ]
  switch (grade) {
    case null:
      return ''
    case 'A':
      return phrases.verdict.sameCountAndDate
    case 'B':
      return phrases.clauses([
        ...(remarks.includes('within') ? [] : [phrases.verdict.sameCount]),
        ...remarks.map((code) => remarkText(context, code, comparison)),
      ])
    case 'C':
    case 'D':
      return phrases.clauses(apart)
  }
}

function orderText(context: SentenceContext, { order }: Comparison): string {
  if (order.kind !== 'proved') return context.phrases.verdict.undecided
  const { observationById } = context.dataset
  return provedOrder(context, {
    larger: lookup(observationById, order.larger),
    smaller: lookup(observationById, order.smaller),
    basis: order.basis,
  })
}

/** 江北区2021年的31个多于綦江区2020年11月的3个: about two dated figures, never about two districts. Of two rates one is higher. */
export function provedOrder(context: SentenceContext, { larger, smaller, basis }: Omit<ProvedOrder, 'indicator'>): string {
  const { phrases } = context
  const side = (figure: Observation) => ({
    area: areaName(context, figure.refArea),
    date: monthOf(context, figure),
    value: disputedValue(context, figure),
  })
  const words = larger.nature === 'rate' ? phrases.verdict.orderOfRates : phrases.verdict.order
  const order = words(side(larger), side(smaller))
  return basis === 'stated' ? order : phrases.bracket(order, phrases.verdict.usage(usageWords(context, [larger, smaller])))
}

/** The words of two figures whose usual meaning an order may rest on. */
function usageWords({ lang }: SentenceContext, figures: readonly Observation[]): readonly string[] {
  const words = {
    'more-than': [/余|多/, '余', 'more than'],
    over: [/突破|超过|超出|超|逾/, '超', 'over'],
    nearly: [/接近|近/, '近', 'nearly'],
    about: [/大约|约|左右/, '约', 'about'],
  } as const
  const used = figures.flatMap((figure) => {
    const { qualifier } = figure
    if (qualifier !== 'more-than' && qualifier !== 'over' && qualifier !== 'nearly' && qualifier !== 'about') return []
    const [printed, chinese, english] = words[qualifier]
    return lang === 'zh' ? (printed.exec(printedText(figure))?.[0] ?? chinese) : english
  })
  return [...new Set(used)]
}

function partOf(context: SentenceContext, comparison: Comparison): string {
  const { whole, part } = wholeAndPart(context, comparison)
  const containment = context.phrases.verdict.contains(areaName(context, whole.refArea), areaName(context, part.refArea))
  return context.phrases.clauses([containment, ...shareSaid(context, whole, part)])
}

/** The figures of two areas of which one contains the other. */
export function wholeAndPart(
  { dataset }: SentenceContext,
  { a, b }: Comparison,
): Readonly<Record<'whole' | 'part', Observation>> {
  const [first, second] = [lookup(dataset.observationById, a), lookup(dataset.observationById, b)]
  return contains(dataset, second.refArea, first.refArea) ? { whole: second, part: first } : { whole: first, part: second }
}

/** 江北区92.58万人占重庆市3205.42万人的2.89%; nothing where no share may be derived. */
export function shareSaid(context: SentenceContext, whole: Observation, part: Observation): readonly string[] {
  const share = shareOf(context.dataset, part, whole)
  const percent = share === null ? null : percentage(share.interval)
  return percent === null ? [] : [context.phrases.verdict.share(areaValue(context, part), areaValue(context, whole), percent)]
}

/** A share as a percentage of at most three digits, with its ends carried through; `null` where neither end is known. */
export function percentage({ lo, hi }: Interval): string | null {
  const text = (end: End) => `${plainNumber(Number((end.value * 100).toPrecision(3)))}%`
  if (lo !== null && hi !== null) return lo.value === hi.value ? text(lo) : `${text(lo)}～${text(hi)}`
  if (lo !== null) return `${lo.open ? '>' : '≥'} ${text(lo)}`
  return hi === null ? null : `${hi.open ? '<' : '≤'} ${text(hi)}`
}
