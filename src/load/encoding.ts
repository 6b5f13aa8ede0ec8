/** Bytes of a file as text: UTF-8, or the name of what it looks like instead. */

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

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
