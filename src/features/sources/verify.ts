/** Whether bytes from the reader's disk are the text a source was read from. */
import type { Span } from './segments.ts'

/** A recorded quote of the source. */
export interface QuotedPlace {
  readonly id: string
  readonly quote: string
  /** 0-based UTF-16 index in the file read as UTF-8. */
  readonly quoteStart: number
}

export type Verification =
  /** The recorded text; `missing` quotes are not at their recorded places and have no span. */
  | { readonly kind: 'same'; readonly text: string; readonly spans: readonly Span[]; readonly missing: number }
  /** Some other text: how many of the quotes still occur in it, word for word. */
  | { readonly kind: 'other'; readonly digest: string; readonly found: number }
  /** No text in any encoding we read. */
  | { readonly kind: 'binary'; readonly digest: string }
  | { readonly kind: 'empty' }

/** No article is longer; a film or a disk image need not be read to be told apart. */
export const largestOriginal = 5_000_000

/** A text as UTF-8, else as GB 18030 (GBK), as Chinese editors save it; null for what is neither or holds control characters. */
function decoded(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decodedAs(encoding, bytes)
    if (text !== null) return isText(text) ? text : null
  }
  return null
}

/** Null where the bytes are not in this encoding. A byte order mark is kept: places count it. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text has no control characters but those that lay it out: tab, line feed, vertical tab, form feed, carriage return. */
function isText(text: string): boolean {
  return [...text].every((character) => character >= ' ' || (character >= '\t' && character <= '\r'))
}

/**
 * Verifies bytes by their digest alone: only what has the recorded one is the original.
 * @param digest SHA-256 of the bytes, small hexadecimal letters
 */
export function verified(bytes: Uint8Array, digest: string, recorded: string, places: readonly QuotedPlace[]): Verification {
  if (bytes.length === 0) return { kind: 'empty' }
  if (digest === recorded) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const standing = places.filter(({ quote, quoteStart }) => text.startsWith(quote, quoteStart))
    return {
      kind: 'same',
      text,
      spans: standing.map(({ id, quote, quoteStart }) => ({ id, start: quoteStart, end: quoteStart + quote.length })),
      missing: places.length - standing.length,
    }
  }
  const text = decoded(bytes)
  if (text === null) return { kind: 'binary', digest }
  return { kind: 'other', digest, found: places.filter(({ quote }) => text.includes(quote)).length }
}
