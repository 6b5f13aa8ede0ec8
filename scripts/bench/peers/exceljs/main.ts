/** A plain page that writes a table as a workbook with exceljs: a frozen head, filters and widths, as the page's own have. */
import ExcelJS from 'exceljs'

type Cell = string | number | null

interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

declare global {
  interface Window {
    /** Set by the bench, before it asks for the file. */
    table?: Table
    writeTable?: () => Promise<number>
  }
}

/** @returns the size of the file, bytes */
window.writeTable = async () => {
  const { heads, rows } = window.table ?? { heads: [], rows: [] }
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('数字', { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] })
  sheet.columns = heads.map((header) => ({ header, width: 16, style: { alignment: { vertical: 'top', wrapText: true } } }))
  sheet.addRows(rows.map((row) => [...row]))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: heads.length } }
  const { byteLength } = await workbook.xlsx.writeBuffer()
  return byteLength
}
