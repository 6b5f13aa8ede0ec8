/** The parts of a ZIP that are wanted, within limits. */
import { unzipSync } from 'fflate'
import { limits } from './limits.ts'
import type { FileRefusal } from '#domain/table/fileSaid.ts'

export type Unpacked =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: ReadonlySet<string> }
  | { readonly why: FileRefusal }

/** Whether a path stays inside of the ZIP it stands in. */
function staysInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !/^[A-Za-z]:/.test(path) && !path.split('/').includes('..')
}

/**
 * Unpacks what is wanted. The names of all files are looked at first: nothing is unpacked of a ZIP that names a file outside of itself, or
 * that would need more room than there is.
 */
export function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const names = new Set<string>()
  let size = 0
  let entries = 0
  let isSafe = true
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        names.add(name)
        isSafe &&= staysInside(name)
        if (wanted(name)) size += originalSize
        return false
      },
    })
    if (!isSafe) return { why: 'unsafe-path' }
    if (size > limits.bytesUnpacked || entries > limits.entriesOfZip) return { why: 'unpacks-too-large' }
    const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) })
    return { parts: new Map(Object.entries(files)), names }
  } catch {
    return { why: 'damaged-zip' }
  }
}

/** Whether bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7)
}
