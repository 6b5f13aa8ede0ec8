/** A ZIP file written piece by piece, so that no file in it is ever in memory as a whole. */
import { Zip, ZipDeflate } from 'fflate'

/** Texts shorter than this are put together before they are compressed. */
const shortest = 1 << 16

/** A file inside the ZIP under way. */
export interface ZipEntry {
  readonly write: (text: string) => void
  readonly end: () => void
}

export interface ZipFile {
  /** Begins a file; the one before must have ended. */
  readonly begin: (name: string) => ZipEntry
  /**
   * The whole, once every file in it has ended.
   * @throws {Error} where a file could not be compressed
   */
  readonly finish: (type: string) => Blob
}

/** A new ZIP. @param at the time written into it */
export function zipFile(at: Date): ZipFile {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const encoder = new TextEncoder()
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(new Uint8Array(chunk))
    else failure = error
  })
  return {
    begin: (name) => {
      const entry = new ZipDeflate(name, { level: 4 })
      entry.mtime = at
      zip.add(entry)
      let waiting = ''
      return {
        write: (text) => {
          waiting += text
          if (waiting.length < shortest) return
          entry.push(encoder.encode(waiting))
          waiting = ''
        },
        end: () => entry.push(encoder.encode(waiting), true),
      }
    },
    finish: (type) => {
      zip.end()
      if (failure !== null) throw failure
      return new Blob(chunks, { type })
    },
  }
}
