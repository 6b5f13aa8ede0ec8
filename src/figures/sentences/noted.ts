/** A text with numbered footnotes. */
import type { SourceId } from '#domain/model.ts'
import { footnote } from './source.ts'
import type { Tongue } from '#figures/sentence/tongue.ts'

/** A sentence to copy. The signs of its footnotes stand in the text; the footnotes are in their order, without their signs. */
export interface Noted {
  readonly text: string
  readonly footnotes: readonly string[]
}

/** Gives every source one number, in the order in which a text first cites it. */
export interface Numbering {
  /** The signs of sources behind what they are cited for, each once. */
  readonly cite: (sources: readonly SourceId[]) => string
  readonly footnotes: () => readonly string[]
}

/** A numbering for one text. */
export function numbering(tongue: Tongue): Numbering {
  const cited: SourceId[] = []
  const numberOf = (source: SourceId): number => {
    if (!cited.includes(source)) cited.push(source)
    return cited.indexOf(source) + 1
  }
  return {
    cite: (sources) => {
      const numbers = [...new Set(sources)].map(numberOf).sort((a, b) => a - b)
      return numbers.map((n) => tongue.phrases.footnoteSign(n)).join('')
    },
    footnotes: () => cited.map((source) => footnote(tongue, source)),
  }
}

/** Text and footnotes as plain text to paste. */
export function asPlain({ phrases }: Tongue, { text, footnotes }: Noted): string {
  if (footnotes.length === 0) return text
  return [text, '', ...footnotes.map((line, index) => `${phrases.footnoteSign(index + 1).trim()} ${line}`)].join('\n')
}
