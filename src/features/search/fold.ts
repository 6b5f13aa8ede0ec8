/** Text as it is searched: full width as half width, capitals as small letters, with the way back to the text as it is shown. */

/** Half open, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Folded {
  readonly folded: string
  /** Where in the text each unit of `folded` comes from; null where both have the same places. */
  readonly places: readonly number[] | null
}

/** What folding leaves as it is. */
const plain = /^[a-z0-9\u4e00-\u9fff“”、。《》· ]*$/

/** One character as it is searched. Characters are folded one by one, so that a part of a text folds to a part of the folded text. */
function foldedCharacter(character: string): string {
  return character.normalize('NFKC').toLowerCase()
}

/** A text as it is searched. */
export function foldedText(text: string): string {
  return plain.test(text) ? text : Array.from(text, foldedCharacter).join('')
}

/** A text as it is searched, and where it comes from. */
export function foldedWithPlaces(text: string): Folded {
  if (plain.test(text)) return { folded: text, places: null }
  let folded = ''
  let place = 0
  const places: number[] = []
  for (const character of text) {
    const result = foldedCharacter(character)
    for (let unit = 0; unit < result.length; unit++) places.push(result.length === character.length ? place + unit : place)
    folded += result
    place += character.length
  }
  places.push(place)
  return { folded, places: places.every((at, index) => at === index) ? null : places }
}

/** A part of the folded text as a part of the text: whole characters of it. */
export function spanInText({ places }: Folded, { start, end }: Span): Span {
  if (places === null) return { start, end }
  let after = end
  while (places[after] !== undefined && places[after] === places[end - 1]) after++
  return { start: places[start] ?? 0, end: places[after] ?? places.at(-1) ?? 0 }
}
