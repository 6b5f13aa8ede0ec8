/** The English word of a verdict in one clause: of two the one that says what may not be done (Not ranked, Not comparable). */
export function shortWord(word: string): string {
  return word.replace(/^.*, (.)/, (_, first: string) => first.toUpperCase())
}
