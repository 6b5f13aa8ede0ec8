/** The sheet behind a chart: what opens when its numbers are edited. */
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { ChartBody } from './content.ts'

/** The sheet that the ranges of a chart name. */
const sheet = 'Sheet1'

/**
 * Names in column A and values in column B, where the chart looks for them; beside them each value as printed and its date. A 0 is the
 * number 0, and where there is no value there is no cell.
 */
export async function workbookOf({ bars, indicator, unit }: ChartBody): Promise<Uint8Array> {
  const rows: SheetData = [
    [null, `${indicator} (${unit})`, null, null],
    ...bars.map(({ name, value, printed, date }) => [name, value, printed || null, date || null]),
  ]
  const file = await writeXlsxFile(rows, {
    sheet,
    columns: [{ width: 24 }, { width: 24 }, { width: 24 }, { width: 24 }],
  }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}
