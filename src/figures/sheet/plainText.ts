/**
 * Text that no spreadsheet takes for something else. A text is at risk whose first character, after blanks and apostrophes, is a sign that
 * begins a formula in some spreadsheet, also in full width; and, where a person opens the file, numbers with a sign between them, which
 * become a time or a date (1:1, 1/2, 2021-09). It gets an apostrophe before it. Because a text with apostrophes before it gets one more,
 * taking one away gives back every text as it was.
 */
const formula = /^['\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠−﹢﹣﹦﹫]/u
const timeOrDate = /^'*\s*\d+(?:\.\d+)?(?:\s*[:：/-]\s*\d+(?:\.\d+)?)+\s*$/
/** A whole day is a date in every spreadsheet, and may be one. */
const day = /^\d{4}-\d{2}-\d{2}$/

/** Who reads a file: a person, with a spreadsheet; or a program, which takes a text for what it is. */
export type Reader = 'person' | 'program'

/** Whether a spreadsheet could take a text for a formula. */
export function isFormulaLike(text: string): boolean {
  return formula.test(text)
}

function isAtRisk(text: string, reader: Reader): boolean {
  return isFormulaLike(text) || (reader === 'person' && timeOrDate.test(text) && !day.test(text))
}

/** The text as it is written into a file. */
export function guarded(text: string, reader: Reader): string {
  return isAtRisk(text, reader) ? `'${text}` : text
}

/** The text that was guarded for the same reader. */
export function unguarded(text: string, reader: Reader): string {
  return text.startsWith("'") && isAtRisk(text.slice(1), reader) ? text.slice(1) : text
}
