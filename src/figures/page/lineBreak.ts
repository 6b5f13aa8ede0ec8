/**
 * Where a line of Chinese or English may break. No punctuation at the start of a line, no opening bracket at its end, Latin words
 * whole, and a number never parts from its unit. What is too long for a line is broken all the same: text is never cut.
 */

/** Marks that may not start a line. */
const closing = '，。、；：！？）》】」』〕”’…—·％%,.;:!?)]}>～~/|'
/** Marks that may not end a line. */
const opening = '（《【「『〔“‘([{<'

const counters = '亿万千百余多元人名位家个所支项件篇套台座栋间间类批次场期届年月日天周岁倍条级户对只平方米分个窗口'
/** What stands before a numeral and belongs to it. */
const leads = '近超约逾达第仅共计¥'

/** A numeral with what belongs to it: 不少于1亿元, 近200个, 2020年11月17日, 2021年9—12月, CNY 1.3, 5~10家. */
const numeral = new RegExp(
  `(?:不少于|不超过|不足|突破|[${leads}]|CNY )?\\d[\\d.,:~～–—-]*(?:[${counters}]+[\\d.,~～–—-]*)*%?(?:/年)?`,
  'y',
)
/** The first numeral of such a run with its own unit, for runs too long to stay whole. */
const shortNumeral = new RegExp(`\\d[\\d.,]*[${counters}]*`, 'y')
/** A Latin word, or any other run without a place to break. */
const word = /[\p{Script=Latin}\d][\p{Script=Latin}\d'’.\-&+_#@:/=?%~]*/uy
/** A few quoted words: “基本可比”, “近200个”. */
const quoted = /“[^“”]{1,7}”/y
const space = /\s+/y

/** Characters of a unit longer than this may be broken, so that 2020年11月17日—2021年12月31日 does not leave half a line empty. */
const longestUnit = 12

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** The smallest pieces of a text that stay together; joined they are the text again. Spaces end the piece before them. */
export function unbreakables(text: string): readonly string[] {
  const pieces: string[] = []
  let held = ''
  for (let at = 0; at < text.length;) {
    const number = matchAt(numeral, text, at)
    const piece =
      matchAt(quoted, text, at) ??
      (number !== null && number.length <= longestUnit ? number : null) ??
      (number === null ? null : matchAt(shortNumeral, text, at)) ??
      matchAt(word, text, at) ??
      matchAt(space, text, at) ??
      String.fromCodePoint(text.codePointAt(at) ?? 0)
    at += piece.length
    const last = pieces.length - 1
    const joins = held === '' && last >= 0 && (closing.includes(piece) || piece.trim() === '')
    if (opening.includes(piece)) held += piece
    else if (joins) pieces[last] = (pieces[last] ?? '') + piece
    else {
      pieces.push(held + piece)
      held = ''
    }
  }
  return held === '' ? pieces : [...pieces, held]
}

/** Pieces of a headline: whole phrases up to their punctuation, as `word-break: keep-all` sets them. */
function phrases(text: string): readonly string[] {
  const joined: string[] = []
  let open = true
  for (const piece of unbreakables(text)) {
    const last = joined.length - 1
    if (open) joined.push(piece)
    else joined[last] = (joined[last] ?? '') + piece
    open = /[，。；：！？…\s、]$/.test(piece)
  }
  return joined
}

/** Splits pieces that are wider than a line into characters, two and more punctuation marks excepted. */
function fitting(pieces: readonly string[], width: number, measure: (text: string) => number): readonly string[] {
  return pieces.flatMap((piece) => {
    if (measure(piece.trimEnd()) <= width) return [piece]
    const parts = unbreakables(piece)
    return parts.length > 1 ? fitting(parts, width, measure) : byCharacter(piece)
  })
}

function byCharacter(piece: string): readonly string[] {
  const parts: string[] = []
  for (const character of piece) {
    const last = parts.length - 1
    const previous = parts[last]
    const glued = previous !== undefined && (closing.includes(character) || [...previous].every((mark) => opening.includes(mark)))
    if (glued) parts[last] = previous + character
    else parts.push(character)
  }
  return parts
}

/** A piece with its width, and its width without the space it may end with. */
interface Measured {
  readonly text: string
  readonly width: number
  readonly inked: number
}

function measured(pieces: readonly string[], measure: (text: string) => number): readonly Measured[] {
  return pieces.map((text) => {
    const width = measure(text)
    const trimmed = text.trimEnd()
    return { text, width, inked: trimmed.length === text.length ? width : measure(trimmed) }
  })
}

function fill(pieces: readonly Measured[], width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces) {
    if (line !== '' && used + piece.inked > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece.text
    used += piece.width
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** The narrowest width that needs no more lines than the full one, so that lines are of like length. */
function balanced(pieces: readonly Measured[], width: number): readonly string[] {
  const lines = fill(pieces, width)
  if (lines.length === 1) return lines
  const widest = Math.max(...pieces.map((piece) => piece.inked))
  let [low, high] = [Math.max(widest, width / 2), width]
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2
    if (fill(pieces, middle).length > lines.length) low = middle
    else high = middle
  }
  return fill(pieces, high)
}

/** Lines of running text; a last line of one or two characters takes some more from the line above. */
export function textLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= width) return [text]
  const pieces = measured(fitting(unbreakables(text), width, measure), measure)
  const lines = fill(pieces, width)
  const orphan = lines.length > 1 && [...(lines.at(-1) ?? '')].length <= 3
  return orphan ? balanced(pieces, width) : lines
}

/** Lines of a headline: balanced, broken at punctuation wherever a phrase fits in a line. */
export function headlineLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const whole = phrases(text)
  const fits = whole.every((phrase) => measure(phrase.trimEnd()) <= width)
  return balanced(measured(fits ? whole : fitting(whole, width, measure), measure), width)
}
