/** Bytes of a file as text: of the dataset strictly UTF-8, or the name of what it looks like instead; a reader's own file in what it is in. */

/** What Chinese files are saved as besides UTF-8, the likeliest first. */
const others = ['gb18030', 'big5'] as const

/** A text; or that the bytes are no UTF-8, and in what encoding they would be readable, if any is known. */
export type Decoded = { readonly text: string } | { readonly text: null; readonly looksLike: string | null }

/** Reads the bytes of a file as UTF-8, strictly: nothing is replaced by U+FFFD. */
export function decoded(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { text: null, looksLike: 'UTF-16' }
  const text = strictly('utf-8', bytes)
  if (text !== null) return { text }
  const looksLike = others.find((encoding) => /\p{Script=Han}/u.test(strictly(encoding, bytes) ?? ''))
  return { text: null, looksLike: looksLike?.toUpperCase() ?? null }
}

/** What a reader's own file may be in, in the order in which it is tried. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...others] as const
export type Encoding = (typeof encodings)[number]

/**
 * Reads a reader's own file in whatever it is in: UTF-16 by its mark, else UTF-8, GB18030 or Big5, the first in which every byte is
 * readable. `null` where it is in none.
 */
export function decodedAs(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const [first, second] = bytes
  const marked: Encoding | null =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const tried: readonly Encoding[] = marked === null ? ['utf-8', ...others] : [marked]
  for (const encoding of tried) {
    const text = strictly(encoding, bytes)
    if (text !== null) return { text: text.replace(/^\uFEFF/, ''), encoding }
  }
  return null
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
