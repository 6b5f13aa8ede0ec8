/** What comes of a file: its tables as grids, with what has to be said of the reading; or why there is none. */
import type { FileNote, FileRefusal } from '#domain/table/fileSaid.ts'
import type { Grid } from '#domain/table/grid.ts'
import type { RawPackage } from '#load/package.ts'

export type Opened =
  | { readonly kind: 'tables'; readonly grids: readonly Grid[]; readonly notes: readonly FileNote[] }
  /** A Data Package in the format of this dataset, to be read by its own reader. */
  | { readonly kind: 'package'; readonly raw: RawPackage; readonly notes: readonly FileNote[] }
  | { readonly kind: 'refused'; readonly why: FileRefusal }

/** Told from the share done, 0 to 1; asked before each slice of the work, and may throw to stop it. */
export type OnShare = (share: number) => void

export const refused = (why: FileRefusal): Opened => ({ kind: 'refused', why })
