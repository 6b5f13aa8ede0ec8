/** The parts of a ZIP that are wanted, within limits. */
import { unzipSync } from 'fflate'
import { crc32, statedChecksums } from './checksum.ts'
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
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })))
    return isWhole(parts, statedChecksums(bytes)) ? { parts, names } : { why: 'damaged-zip' }
  } catch {
    return { why: 'damaged-zip' }
  }
}

/** Whether what was unpacked is what was packed, as far as the ZIP states it: 0 is what some programs write for not knowing. */
function isWhole(parts: ReadonlyMap<string, Uint8Array>, stated: ReadonlyMap<string, number>): boolean {
  return [...parts].every(([name, part]) => {
    const sum = stated.get(name) ?? 0
    return sum === 0 || sum === crc32(part)
  })
}

/** Whether bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7)
}
