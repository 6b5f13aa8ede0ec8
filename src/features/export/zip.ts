/** Several files as one archive, whose bytes depend on nothing but the files and the date they are given. */
import { Zip, ZipPassThrough } from 'fflate'

export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An archive that is filled file by file, as each is ready. Pictures are compressed already and are stored as they are. */
export interface Archive {
  readonly add: (file: ArchivedFile) => void
  /** @throws what the archive could not take in, as files of more than 4 GB */
  readonly close: () => Blob
}

/** @param date ISO 8601 day that all files are dated: that of the data */
export function newArchive(date: string): Archive {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const failures: Error[] = []
  const zip = new Zip((error, chunk) => {
    if (error) failures.push(error)
    else chunks.push(new Uint8Array(chunk))
  })
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return {
    add: ({ name, bytes }) => {
      const entry = new ZipPassThrough(name)
      // Archives hold the time of a clock on the wall, without a zone: noon of that day in every place.
      entry.mtime = new Date(year, month - 1, day, 12)
      zip.add(entry)
      entry.push(bytes, true)
    },
    close: () => {
      zip.end()
      const [failure] = failures
      if (failure !== undefined) throw failure
      return new Blob(chunks, { type: 'application/zip' })
    },
  }
}
