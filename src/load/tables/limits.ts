/** How much of a reader's file is read. Files, rows, columns and tables beyond it are said. */
export const limits = {
  /** Of a file as it lies on the disk. */
  bytesOfFile: 64 * 2 ** 20,
  /** Of the parts of a ZIP that are read, unpacked. */
  bytesUnpacked: 384 * 2 ** 20,
  /** Of text that is no ZIP. */
  bytesOfText: 32 * 2 ** 20,
  entriesOfZip: 4096,
  rows: 100_000,
  columns: 512,
  cells: 1_000_000,
  sheets: 64,
  /** Of the text of a cell, in UTF-16 units: what a spreadsheet allows. */
  textOfCell: 32_767,
} as const
