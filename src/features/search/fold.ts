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

const foldedCharacters = new Map<string, string>()

/** One character as it is searched. Characters are folded one by one, so that a part of a text folds to a part of the folded text. */
function foldedCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const folded = character.normalize('NFKC').toLowerCase()
  foldedCharacters.set(character, folded)
  return folded
}

/** Characters that may fold to others. Most of a text does not: Chinese characters, small letters and numerals. */
const others = /[^\u4e00-\u9fffa-z0-9]/gu

/** A text as it is searched. */
export function foldedText(text: string): string {
  return text.replace(others, foldedCharacter)
}

/** A text as it is searched, and where it comes from. */
export function foldedWithPlaces(text: string): Folded {
  let hasSamePlaces = true
  const folded = text.replace(others, (character) => {
    const result = foldedCharacter(character)
    if (result.length !== character.length) hasSamePlaces = false
    return result
  })
  return { folded, places: hasSamePlaces ? null : placesOf(text) }
}

function placesOf(text: string): readonly number[] {
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const { length } = foldedCharacter(character)
    for (let unit = 0; unit < length; unit++) places.push(length === character.length ? place + unit : place)
    place += character.length
  }
  return [...places, place]
}

/** A part of the folded text as a part of the text: whole characters of it. */
export function spanInText({ places }: Folded, { start, end }: Span): Span {
  if (places === null) return { start, end }
  let after = end
  while (places[after] !== undefined && places[after] === places[end - 1]) after++
  return { start: places[start] ?? 0, end: places[after] ?? places.at(-1) ?? 0 }
}
