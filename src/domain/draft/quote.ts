/** The words of a text that carry a figure: verbatim, short, and telling it from the numbers beside it. */
import { readingsIn, type Span } from '#domain/reading/quantity.ts'
import type { Draft, DraftFields } from './draft.ts'
import { clausesOf, pieceAt, sentencesOf } from '#domain/suggest/passage.ts'

export type Quote = NonNullable<Draft['quote']>

/** A quote only locates a figure. */
export const mostCharacters = 40

/** Signs that no cell may hold. */
export const unfit = /[\p{C}\u2028\u2029]/u

const lengthOf = (words: string) => Array.from(words).length

/** The line, or else the stretch between signs that no cell may hold, in which a place stands, as far as a quote can reach. */
function lineAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  // No character has more than two units.
  const [first, last] = [Math.max(0, start - 2 * mostCharacters), Math.min(text.length, end + 2 * mostCharacters)]
  while (from > first && !unfit.test(text[from - 1] ?? '')) from -= 1
  while (to < last && !unfit.test(text[to] ?? '')) to += 1
  return { start: from, end: to }
}

const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.min(span.end, outer.end),
})

/** Blanks and signs that end a phrase, at the ends of words, and what a spreadsheet takes for a formula, say nothing. */
function trimmed(text: string, { start, end }: Span, core: Span): Span {
  const idle = /[\s，,、；;。：:！!？?=+@]/u
  let [from, to] = [start, end]
  while (from < core.start && idle.test(text[from] ?? '')) from += 1
  while (to > core.end && idle.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

/** No more than fits: what stands before a number names it more often than what stands behind it. */
function fitted(text: string, { start, end }: Span, core: Span): Span {
  // No character has more than two units.
  let [from, to] = [Math.max(start, core.start - 2 * mostCharacters), Math.min(end, core.end + 2 * mostCharacters)]
  while (lengthOf(text.slice(from, to)) > mostCharacters && (from < core.start || to > core.end)) {
    const [before, behind] = [core.start - from, to - core.end]
    if (before > behind * 2 || to === core.end) from += 1
    else to -= 1
  }
  return { start: from, end: to }
}

/** The part of a stretch that no other quantity of it stands in. */
function alone(text: string, long: Span, core: Span): Span {
  const stretch = within(long, { start: core.start - 2 * mostCharacters, end: core.end + 2 * mostCharacters })
  let { start, end } = stretch
  for (const reading of readingsIn(text.slice(stretch.start, stretch.end))) {
    if (reading.kind === 'refused') continue
    const other = { start: stretch.start + reading.span.start, end: stretch.start + reading.span.end }
    if (other.end <= core.start) start = Math.max(start, other.end)
    else if (other.start >= core.end) end = Math.min(end, other.start)
  }
  return { start, end }
}

/** Letters and digits of words beside their number. */
function saysBeside(text: string, span: Span, core: Span): number {
  const rest = text.slice(span.start, core.start) + text.slice(core.end, span.end)
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** The same as `quotesFor`, for many numbers of one text. */
export function quoting(text: string): (core: Span) => readonly Quote[] {
  const sentences = sentencesOf(text)
  return (core) => quotesIn(text, sentences, core)
}

/**
 * The words that may carry the number at a place, the fittest first: its clause, its clause without the numbers beside it, its sentence.
 * None where a line break parts the number itself.
 * @param core the place of the number as printed
 */
export function quotesFor(text: string, core: Span): readonly Quote[] {
  return quotesIn(text, sentencesOf(text), core)
}

function quotesIn(text: string, sentences: readonly Span[], core: Span): readonly Quote[] {
  const line = lineAround(text, core)
  if (unfit.test(text.slice(core.start, core.end)) || core.end - core.start > mostCharacters) return []
  const sentence = pieceAt(sentences, core.start) ?? line
  const clause = pieceAt(clausesOf(text, sentence), core.start) ?? sentence
  // A number may reach over the comma that parts clauses (1,200).
  const whole = (span: Span): Span => ({ start: Math.min(span.start, core.start), end: Math.max(span.end, core.end) })
  const ownClause = whole(within(clause, line))
  const ownSentence = whole(within(sentence, line))
  const fromStart = { start: ownSentence.start, end: ownClause.end }
  const shapes = [ownClause, alone(text, ownClause, core), fromStart, alone(text, ownSentence, core), ownSentence, line]
  const spans = shapes.map((shape) => trimmed(text, fitted(text, trimmed(text, shape, core), core), core))
  const telling = spans.filter((span) => saysBeside(text, span, core) >= 2)
  const words = (telling.length > 0 ? telling : spans).map(({ start, end }) => ({ words: text.slice(start, end), start }))
  return words.filter(
    (quote, at) => words.findIndex((other) => other.words === quote.words && other.start === quote.start) === at,
  )
}

/** Words by which a count is of a time. */
const timed = /今年|去年|上年|半年|季度|以来|\d月|新招|新增|新建|新设|年初|期间/

/** Of the words that may carry a figure the first that also say what its nature needs said; else the first. */
export function fittest(quotes: readonly Quote[], { nature }: Pick<DraftFields, 'nature'>): Quote | null {
  const [first = null] = quotes
  return nature === 'period-flow' ? (quotes.find(({ words }) => timed.test(words)) ?? first) : first
}
