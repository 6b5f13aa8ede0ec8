/** How characters are read, without tones and with v for ü: what lets a reader type 博士后 as boshihou. */

/** Characters by syllable: `{ "bo": "博播", "chong": "冲重" }`. A character with several readings stands under each of them. */
export type PinyinTable = Readonly<Record<string, string>>

/** The readings of each character. */
export type Readings = ReadonlyMap<string, readonly string[]>

/** The table turned round: from the character to its readings. */
export function readingsFrom(table: PinyinTable): Readings {
  const readings = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(table)) {
    for (const character of characters) {
      const known = readings.get(character)
      if (known === undefined) readings.set(character, [syllable])
      else known.push(syllable)
    }
  }
  return readings
}

const syllable =
  /^(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|er|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|uai|iao|ian|ing|ang|eng|ong|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v))$/
const longest = 6

/**
 * Pinyin written by the word, `jiangbei qu`, as one syllable for each of so many characters; the first way to divide it that comes
 * out even, long syllables first. Null where none does.
 */
export function syllablesOf(pinyin: string, characters: number): readonly string[] | null {
  const words = pinyin.toLowerCase().trim()
  if (words === '') return characters === 0 ? [] : null
  if (characters === 0) return null
  const word = words.split(/[\s']/, 1)[0] ?? ''
  for (let length = Math.min(longest, word.length); length > 0; length--) {
    const head = word.slice(0, length)
    const rest = syllable.test(head) ? syllablesOf(words.slice(length).replace(/^[\s']+/, ''), characters - 1) : null
    if (rest !== null) return [head, ...rest]
  }
  return null
}
