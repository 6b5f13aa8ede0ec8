/** Plain tables of data, the same for a workbook, a file of comma-separated values, a data package and the clipboard. */
import type { LongPhrases } from '#i18n/language.ts'

/** `null` is an empty cell, which is no zero. */
export type Cell = string | number | null

/** The name of a column for programs, in ASCII; its heading for readers stands under it in the words of each language. */
export type Field = keyof LongPhrases['sheet']['column']
/** The name of a table for programs, in ASCII. */
export type SheetName = keyof LongPhrases['sheet']['name']

export interface Column<Row> {
  readonly field: Field
  readonly type: 'string' | 'number'
  /** In characters of half width. */
  readonly width: number
  /** What a reader reads. */
  readonly words: (row: Row) => Cell
  /** What a program reads in its place, where that is something else; `codes` are all that it can be, where they are few. */
  readonly coded?: { readonly codes: readonly string[] | null; readonly of: (row: Row) => Cell }
  /** The table whose key the cell holds. */
  readonly refersTo?: SheetName
}

/** A table whose rows are made when they are asked for: one of many thousand rows costs no memory before it is written. */
export interface Sheet {
  readonly name: SheetName
  readonly columns: readonly HeadedColumn[]
  readonly length: number
  /** A row as a reader reads it; cells in the order of the columns. */
  readonly words: (row: number) => readonly Cell[]
  /** The same row as a program reads it. */
  readonly coded: (row: number) => readonly Cell[]
}

export interface HeadedColumn {
  readonly field: Field
  readonly heading: string
  readonly type: 'string' | 'number'
  readonly width: number
  readonly codes: readonly string[] | null
  readonly refersTo: SheetName | null
}

/** A table of some rows. The first column of a table to which others refer is its key. */
export function sheetOf<Row>(
  name: SheetName,
  { sheet }: Pick<LongPhrases, 'sheet'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet {
  const cells = (index: number, read: (column: Column<Row>, row: Row) => Cell): readonly Cell[] => {
    const row = rows[index]
    return row === undefined ? [] : columns.map((column) => read(column, row))
  }
  return {
    name,
    length: rows.length,
    columns: columns.map(({ field, type, width, coded, refersTo }) => ({
      field,
      heading: sheet.column[field],
      type,
      width,
      codes: coded?.codes ?? null,
      refersTo: refersTo ?? null,
    })),
    words: (index) => cells(index, (column, row) => column.words(row)),
    coded: (index) => cells(index, (column, row) => (column.coded ?? { of: column.words }).of(row)),
  }
}

/** The same table with some of its columns, in its own order. */
export function narrowed(sheet: Sheet, fields: readonly Field[]): Sheet {
  const places = sheet.columns.flatMap(({ field }, index) => (fields.includes(field) ? [index] : []))
  const picked = (cells: readonly Cell[]) => places.map((place) => cells[place] ?? null)
  return {
    ...sheet,
    columns: sheet.columns.filter(({ field }) => fields.includes(field)),
    words: (row) => picked(sheet.words(row)),
    coded: (row) => picked(sheet.coded(row)),
  }
}
