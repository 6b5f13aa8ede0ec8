/** Names as what two of them have in common is looked for in: no word has to be known for it. */

/** A name without signs, digits and blanks. */
export const plainWords = (text: string): string => text.replace(/[^\p{Script=Han}A-Za-z]/gu, '')

/** Characters two by two (人才总量 → 人才 才总 总量). */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = plainWords(text)
  return new Set(Array.from({ length: Math.max(words.length - 1, 0) }, (_, at) => words.slice(at, at + 2)))
}
