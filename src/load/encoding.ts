/**
 * Bytes of a file as text: of the dataset strictly UTF-8, or the name of what it looks like instead; a reader's own file in what it is in.
 */

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
 * Reads a reader's own file in whatever it is in: UTF-16 by its mark or by the empty bytes that every digit has in it, else UTF-8, GB18030
 * or Big5, the first in which every byte is readable. `null` where it is in none.
 */
export function decodedAs(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const [first, second] = bytes
  const marked: Encoding | null =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : unmarkedUtf16(bytes)
  const tried: readonly Encoding[] = marked === null ? ['utf-8', ...others] : [marked]
  for (const encoding of tried) {
    const text = strictly(encoding, bytes)
    if (text !== null) return { text: text.replace(/^\uFEFF/, ''), encoding }
  }
  return null
}

/** UTF-16 without its mark: every digit and comma of it has an empty byte, which no other text has, on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 4096)
  const empty = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = empty
  if (even + odd < head.length / 50 || Math.min(even, odd) > Math.max(even, odd) / 8) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
