/** What a reader gives to have tables read from, and what comes of it. */
import type { AddedRows } from '#domain/draft/rows.ts'
import type { FileNote, FileRefusal } from './fileSaid.ts'
import type { Grid } from './grid.ts'

/** Bytes by their paths: one file, several, those of a folder, the parts of a ZIP. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Words of the clipboard, or files. */
export type TableInput = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'files'; readonly files: Parts }

/** What a package in the format of this dataset has that the shipped one lacks. */
export interface PackedRows {
  readonly rows: AddedRows
  /** Rows that it has otherwise than the shipped one: they are not taken. */
  readonly changed: number
  /** Names the workbook that it was made of, as links do; `null` for any other package. */
  readonly workbook: string | null
}

export type TablesRead =
  | { readonly kind: 'tables'; readonly grids: readonly Grid[]; readonly notes: readonly FileNote[] }
  /** A Data Package in the format of this dataset: figures with sources and definitions, and no table. */
  | { readonly kind: 'package'; readonly packed: PackedRows }
  | { readonly kind: 'refused'; readonly why: FileRefusal }
