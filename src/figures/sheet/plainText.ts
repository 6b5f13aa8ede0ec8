/**
 * Text that no spreadsheet takes for a formula. A text is one at risk whose first character, after blanks and apostrophes, is a sign that
 * begins a formula in some spreadsheet, also in full width; it gets an apostrophe before it. Because a text with apostrophes before the
 * sign gets one more, taking one away gives back every text as it was.
 */
const atRisk = /^['\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠−﹢﹣﹦﹫]/u

/** Whether a spreadsheet could take a text for a formula. */
export function isAtRisk(text: string): boolean {
  return atRisk.test(text)
}

/** The text as it is written into a file that a spreadsheet opens. */
export function guarded(text: string): string {
  return isAtRisk(text) ? `'${text}` : text
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && isAtRisk(text.slice(1)) ? text.slice(1) : text
}
