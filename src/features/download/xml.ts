/** Text inside the parts of an office file. */

/** A part of an office file: its path, its text. */
export type Part = readonly [path: string, text: string]

export const named = (path: string, text: string): Part => [path, text]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 cannot hold or would change, and what looks like the way in which office files write them. */
const unwritable = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu

/** Most texts hold nothing that has to be written otherwise. */
const suspect = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u

/** A text as it is written inside an element or attribute of an office file (`ST_Xstring`: a tab stays, a carriage return is `_x000D_`). */
export function escaped(text: string): string {
  if (!suspect.test(text)) return text
  return text
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** The letters of a column, from 0: A, Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
