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

/** The checksums that a ZIP states of its files. Unpacking does not look at them, and a byte that has turned makes another number. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1
  return value
})

/** CRC-32 as ZIP has it. */
function crc32(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return (value ^ 0xff_ff_ff_ff) >>> 0
}

const endOfDirectory = 0x06_05_4b_50
const entryOfDirectory = 0x02_01_4b_50
/** A comment at the end of a ZIP is no longer than this. */
const longestComment = 65_535 + 22

/** What the directory of a ZIP states of each file by its name; nothing where the directory is not found or is one of more than 4 GB. */
function statedChecksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stated = new Map<string, number>()
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - longestComment && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return stated
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === entryOfDirectory) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const from = at + 46
    stated.set(decoder.decode(bytes.subarray(from, from + (name ?? 0))), view.getUint32(at + 16, true))
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return stated
}
