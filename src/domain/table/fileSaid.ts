/** What is said of a file that tables were read from, or could not be. */

/** What a reader has to know of how a file was read. */
export type FileNote =
  /** The encoding that a text was read in. */
  | { readonly kind: 'encoding'; readonly encoding: string }
  /** A sheet that is hidden in the workbook, and was not read. */
  | { readonly kind: 'hidden-sheet'; readonly sheet: string }
  /** Formulas that the file holds no value of: it was written by a program that does not reckon. */
  | { readonly kind: 'no-value'; readonly sheet: string; readonly cells: number }
  /** What is beyond this many rows, columns or cells was not read. */
  | { readonly kind: 'cut'; readonly sheet: string | null; readonly what: 'rows' | 'columns' | 'cells'; readonly at: number }
  /** Texts of cells that are longer than a spreadsheet allows: their ends were not read. */
  | { readonly kind: 'cut-text'; readonly sheet: string | null; readonly cells: number; readonly at: number }
  /** Cells of a page that are not to be seen, and were not read. */
  | { readonly kind: 'hidden-cells'; readonly cells: number }
  /** More files than are looked at; `left` of them were not. */
  | { readonly kind: 'more-files'; readonly at: number; readonly left: number }
  /** More sheets than are read. */
  | { readonly kind: 'more-sheets'; readonly at: number }
  /** A sheet that is damaged, and was not read. */
  | { readonly kind: 'damaged-sheet'; readonly sheet: string }
  /** A quotation mark that is not closed: rows behind it may have run together. */
  | { readonly kind: 'open-quote'; readonly row: number }
  /** One file of several that could not be read. */
  | { readonly kind: 'unread-file'; readonly name: string; readonly why: FileRefusal }
  /** A package that is not of this format: its tables are read as any others. */
  | { readonly kind: 'other-package' }

export const refusalsOfFile = [
  'empty',
  'too-large',
  'unpacks-too-large',
  'damaged-zip',
  'damaged-workbook',
  'encrypted',
  'old-excel',
  'binary-excel',
  'other-office',
  'xml-spreadsheet',
  'picture',
  'pdf',
  'no-text',
  'no-sheet',
  'no-table',
  'unsafe-path',
  'own-package',
] as const
/**
 * `encrypted`: needs a password · `old-excel`: .xls of before 2007 · `binary-excel`: .xlsb · `other-office`: a document or presentation, or
 * a table of another office · `no-text`: bytes in no known encoding · `unsafe-path`: a ZIP that names a file outside of itself ·
 * `own-package`: among tables, figures in the format of this dataset, which are no table.
 */
export type FileRefusal = (typeof refusalsOfFile)[number]
