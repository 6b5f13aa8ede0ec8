/** 补数清单 in words: each request as a question, and all of them as the gist of a letter. */
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import type { FigureModel, Request } from '#figures/model.ts'
import { gradeSigns } from '#i18n/format.ts'
import { areaValue, date, dateInBrackets, disputedValue, measured, value, valueWith } from '#figures/sentences/figure.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { escaped, numbered, paragraph } from '#figures/sentences/rich.ts'
import { areaName, indicatorName, type SentenceContext } from '#figures/sentences/context.ts'
import { within } from '#figures/sentences/within.ts'

export interface RequestWords {
  /** Whom to ask. */
  readonly area: string
  readonly question: string
  /** Sign of the best grade an answer can reach; always beside `unlocks`. */
  readonly sign: string
  /** What the answer would stand beside, and at what grade at best. */
  readonly unlocks: string
  /** The words that show the gap, in Chinese as printed; `null` where the absence has none. */
  readonly quote: string | null
}

export function request(context: SentenceContext, asked: Request): RequestWords {
  return {
    area: areaName(context, asked.area),
    question: question(context, asked),
    sign: gradeSigns[asked.best],
    unlocks: unlocks(context, asked),
    quote: asked.kind === 'named-without-number' ? asked.absence.quote : asked.figure.quote,
  }
}

function question(context: SentenceContext, asked: Request): string {
  const { dataset } = context
  const indicator = indicatorName(context, asked.indicator)
  if (asked.kind === 'named-without-number') {
    const inside = asked.absence.within
    const whole = inside === null ? null : value(context, lookup(dataset.observationById, inside))
    return longPhrasesOf(context).request.howMuch(indicator, lookup(dataset.indicatorById, asked.indicator).unit, whole)
  }
  const own = disputedValue(context, asked.figure)
  const [strike] = asked.comparison.strikes
  if (strike === undefined) return longPhrasesOf(context).request.exact(indicator, own)
  const other = [
    ...new Set(asked.beside.map((figure) => (strike === 'definition' ? counted(context, figure) : areaValue(context, figure)))),
  ].slice(0, mostNamed)
  return longPhrasesOf(context).request.byStrike[strike]({ indicator, own, other })
}

/** What a figure counts, without its scope. */
function counted({ dataset, lang }: SentenceContext, { definition }: Observation): string {
  const { countsZh, countsEn } = lookup(dataset.definitionById, definition)
  return lang === 'zh' ? countsZh : countsEn
}

/** So many figures are named that an answer would stand beside. */
const mostNamed = 3

/** 江北区31个（2021年9—12月，推定）. */
function dated(context: SentenceContext, figure: Observation): string {
  return context.phrases.bracket(areaValue(context, figure), dateInBrackets(context, figure))
}

function unlocks(context: SentenceContext, asked: Request): string {
  const { labels, phrases } = context
  const named = asked.beside.slice(0, mostNamed).map((figure) => dated(context, figure))
  const left = asked.beside.length - named.length
  const figures = left > 0 ? longPhrasesOf(context).request.andFigures(phrases.list(named), left) : phrases.list(named)
  const decides = asked.kind === 'near-miss' && asked.comparison.strikes.length === 0
  return decides
    ? longPhrasesOf(context).request.decides(figures)
    : longPhrasesOf(context).request.unlocks(figures, labels.grade[asked.best])
}

/** The list as the gist of a letter, area by area, to be pasted into a document. */
export function letterText(context: SentenceContext, model: FigureModel<'requests'>): string {
  if (model.requests.length === 0) return nothingToAsk(context, model)
  const numeral = (index: number) => `${index + 1}${context.lang === 'zh' ? '．' : '. '}`
  const sections = letterSections(context, model).map(({ head, items }) =>
    [head, ...items.map((item, index) => `${numeral(index)}${item}`)].join('\n'),
  )
  return [longPhrasesOf(context).request.letterTitle, ...sections, longPhrasesOf(context).request.letterClose].join('\n\n')
}

/** The same as rich text: a list that the document numbers for each area. */
export function letterRich(context: SentenceContext, model: FigureModel<'requests'>): string {
  const { lang } = context
  const { letterTitle, letterClose } = longPhrasesOf(context).request
  if (model.requests.length === 0) return paragraph(lang, escaped(nothingToAsk(context, model)))
  return [
    paragraph(lang, `<b>${escaped(letterTitle)}</b>`),
    ...letterSections(context, model).flatMap(({ head, items }) => [
      paragraph(lang, `<b>${escaped(head)}</b>`),
      numbered(lang, items),
    ]),
    paragraph(lang, escaped(letterClose)),
  ].join('\n')
}

/** That there is nothing to ask for, within what conditions. */
function nothingToAsk(context: SentenceContext, { finding }: FigureModel<'requests'>): string {
  const said = longPhrasesOf(context).request.nothing.replace(/[。.]$/, '')
  return context.phrases.sentences([within(context, said, finding.within)])
}

interface LetterSection {
  /** Whom to ask, with its colon. */
  readonly head: string
  /** What to ask, without its number. */
  readonly items: readonly string[]
}

function letterSections(context: SentenceContext, { areas, requests }: FigureModel<'requests'>): readonly LetterSection[] {
  return areas
    .map((area) => ({ area, asked: requests.filter((row) => row.area === area) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ area, asked }) => ({
      head: `${areaName(context, area)}${context.lang === 'zh' ? '：' : ':'}`,
      items: asked.map((row) => letterItem(context, row)),
    }))
}

function letterItem(context: SentenceContext, asked: Request): string {
  const { phrases } = context
  const words = request(context, asked)
  return phrases.sentences([
    words.question,
    ...present(context, asked),
    longPhrasesOf(context).request.letterUse(unlocks(context, asked)),
  ])
}

/** What the text has in place of the number. */
function present(context: SentenceContext, asked: Request): readonly string[] {
  if (asked.kind === 'near-miss') {
    const { figure } = asked
    const said = valueWith(context, figure, [measured(context, figure)])
    return [longPhrasesOf(context).request.letterHave([said, date(context, figure)].join(context.lang === 'zh' ? '，' : ', '))]
  }
  return asked.absence.quote === null ? [] : [longPhrasesOf(context).request.letterQuote(asked.absence.quote)]
}
