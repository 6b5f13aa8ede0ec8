const load = () => import('@noble/hashes/sha2.js')

/** Loads what makes digests: where that was done before, a file can be opened without a network. */
export async function loadDigest(): Promise<void> {
  await load()
}

/**
 * SHA-256 of bytes, in small hexadecimal letters. By a library and not by the browser: `crypto.subtle` does not exist on a plain-http
 * intranet host. It is loaded when the first file is chosen.
 */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const { sha256 } = await load()
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
