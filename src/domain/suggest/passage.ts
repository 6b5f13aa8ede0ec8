/** The sentences and clauses of a text, as places in it: what stands near a number says what it counts. */
import type { Span } from '#domain/reading/quantity.ts'

/** A sentence ends at its sign, at a blank line, and at the end of a line that a sign ends. A broken line alone ends nothing. */
const endOfSentence = /[。！？!?；;]+[”’"）)]*|\n\s*\n|\r/g

/** A clause ends at a comma or a colon; the comma of a time before its statement (截至2023年，) does not. */
const endOfClause = /(?<![年月日底末前来])[，,]|[、：:。！？!?；;]|\n\s*\n/g

/** A text cut at some signs, each piece with its sign; the pieces cover the whole text. */
function cut(text: string, ends: RegExp, within: Span): readonly Span[] {
  const pieces: Span[] = []
  let start = within.start
  for (const { 0: sign, index } of text.slice(within.start, within.end).matchAll(ends)) {
    const end = within.start + index + sign.length
    pieces.push({ start, end })
    start = end
  }
  return start < within.end ? [...pieces, { start, end: within.end }] : pieces
}

/** The sentences of a text, in their order (UTF-16, half open). */
export function sentencesOf(text: string): readonly Span[] {
  return cut(text, endOfSentence, { start: 0, end: text.length })
}

/** What a time at the head of a list is said of: the sentence with those that only semicolons part from it, back to the end of one. */
export function statementAround(text: string, { start, end }: Span): Span {
  if (!/[；;]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return { start, end }
  const before = text.slice(Math.max(0, start - farthestBack), start)
  const ends = [...before.matchAll(/[。！？!?\n]/g)].at(-1)
  return { start: start - before.length + (ends === undefined ? 0 : ends.index + 1), end }
}

/** Characters of a list that are looked at. */
const farthestBack = 300

/** The clauses of one sentence. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  return cut(text, endOfClause, sentence)
}

/** Of pieces in their order the one that holds a place. */
export function pieceAt(pieces: readonly Span[], place: number): Span | undefined {
  let [low, high] = [0, pieces.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece === undefined) return undefined
    if (place < piece.start) high = middle - 1
    else if (place >= piece.end) low = middle + 1
    else return piece
  }
  return undefined
}
