/** 补数清单 in words: each request as a question, and all of them as the gist of a letter. */
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import type { FigureModel, Request } from '#figures/model.ts'
import { gradeSigns } from '#i18n/labels.ts'
import { areaValue, date, measured, value } from '#figures/sentences/figure.ts'
import { longPhrasesOf } from '#figures/sentence/longPhrases.ts'
import { escaped, numbered, paragraph } from '#figures/sentences/rich.ts'
import { areaName, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'

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

export function request(tongue: Tongue, asked: Request): RequestWords {
  return {
    area: areaName(tongue, asked.area),
    question: question(tongue, asked),
    sign: gradeSigns[asked.best],
    unlocks: unlocks(tongue, asked),
    quote: asked.kind === 'named-without-number' ? asked.absence.quote : asked.figure.quote,
  }
}

function question(tongue: Tongue, asked: Request): string {
  const { dataset } = tongue
  const indicator = indicatorName(tongue, asked.indicator)
  if (asked.kind === 'named-without-number') {
    const { within } = asked.absence
    const whole = within === null ? null : value(tongue, lookup(dataset.observationById, within))
    return longPhrasesOf(tongue).request.howMuch(indicator, lookup(dataset.indicatorById, asked.indicator).unit, whole)
  }
  const own = value(tongue, asked.figure)
  const [strike] = asked.comparison.strikes
  if (strike === undefined) return longPhrasesOf(tongue).request.exact(indicator, own)
  const other = asked.beside.map((figure) => (strike === 'definition' ? counted(tongue, figure) : areaValue(tongue, figure)))
  return longPhrasesOf(tongue).request.byStrike[strike]({ indicator, own, other })
}

/** What a figure counts, without its scope. */
function counted({ dataset, lang }: Tongue, { definition }: Observation): string {
  const { countsZh, countsEn } = lookup(dataset.definitionById, definition)
  return lang === 'zh' ? countsZh : countsEn
}

function unlocks(tongue: Tongue, asked: Request): string {
  const { labels, phrases } = tongue
  const figures = phrases.list(asked.beside.map((figure) => areaValue(tongue, figure)))
  const decides = asked.kind === 'near-miss' && asked.comparison.strikes.length === 0
  return decides
    ? longPhrasesOf(tongue).request.decides(figures)
    : longPhrasesOf(tongue).request.unlocks(figures, labels.grade[asked.best])
}

/** The list as the gist of a letter, area by area, to be pasted into a document. */
export function letterText(tongue: Tongue, model: FigureModel<'requests'>): string {
  if (model.requests.length === 0) return longPhrasesOf(tongue).request.nothing
  const numeral = (index: number) => `${index + 1}${tongue.lang === 'zh' ? '．' : '. '}`
  const sections = letterSections(tongue, model).map(({ head, items }) =>
    [head, ...items.map((item, index) => `${numeral(index)}${item}`)].join('\n'),
  )
  return [longPhrasesOf(tongue).request.letterTitle, ...sections, longPhrasesOf(tongue).request.letterClose].join('\n\n')
}

/** The same as rich text: a list that the document numbers for each area. */
export function letterRich(tongue: Tongue, model: FigureModel<'requests'>): string {
  const { lang } = tongue
  const { letterTitle, letterClose, nothing } = longPhrasesOf(tongue).request
  if (model.requests.length === 0) return paragraph(lang, escaped(nothing))
  return [
    paragraph(lang, `<b>${escaped(letterTitle)}</b>`),
    ...letterSections(tongue, model).flatMap(({ head, items }) => [
      paragraph(lang, `<b>${escaped(head)}</b>`),
      numbered(lang, items),
    ]),
    paragraph(lang, escaped(letterClose)),
  ].join('\n')
}

interface LetterSection {
  /** Whom to ask, with its colon. */
  readonly head: string
  /** What to ask, without its number. */
  readonly items: readonly string[]
}

function letterSections(tongue: Tongue, { areas, requests }: FigureModel<'requests'>): readonly LetterSection[] {
  return areas
    .map((area) => ({ area, asked: requests.filter((row) => row.area === area) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ area, asked }) => ({
      head: `${areaName(tongue, area)}${tongue.lang === 'zh' ? '：' : ':'}`,
      items: asked.map((row) => letterItem(tongue, row)),
    }))
}

function letterItem(tongue: Tongue, asked: Request): string {
  const { phrases } = tongue
  const words = request(tongue, asked)
  return phrases.sentences([
    words.question,
    ...present(tongue, asked),
    longPhrasesOf(tongue).request.letterUse(unlocks(tongue, asked)),
  ])
}

/** What the text has in place of the number. */
function present(tongue: Tongue, asked: Request): readonly string[] {
  const { phrases } = tongue
  if (asked.kind === 'near-miss') {
    const { figure } = asked
    const said = phrases.bracket(value(tongue, figure), measured(tongue, figure))
    return [longPhrasesOf(tongue).request.letterHave([said, date(tongue, figure)].join(tongue.lang === 'zh' ? '，' : ', '))]
  }
  return asked.absence.quote === null ? [] : [longPhrasesOf(tongue).request.letterQuote(asked.absence.quote)]
}
