#!/usr/bin/env bash
# A cell of which a part is bold, written and read in a stream by one library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat >run.mjs <<'JS'
import ExcelJS from 'exceljs'
const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: 'book.xlsx' })
const sheet = writer.addWorksheet('S')
sheet.addRow(['north', { richText: [{ text: '1' }, { font: { bold: true }, text: '200' }, { text: '人' }] }]).commit()
sheet.commit()
await writer.commit()
const text = (value) => (typeof value === 'string' ? value : value.richText.map((run) => run.text).join(''))
const seen = {}
const book = new ExcelJS.Workbook()
await book.xlsx.readFile('book.xlsx')
seen.whole = text(book.worksheets[0].getCell('B1').value)
for await (const one of new ExcelJS.stream.xlsx.WorkbookReader('book.xlsx')) for await (const row of one) seen.stream = text(row.getCell(2).value)
console.log('exceljs 4.4.0: a cell of three runs, “1”, a bold “200” and “人”, written by its WorkbookWriter and read by its Workbook and its WorkbookReader.')
console.log('expected: 1200人 both times.')
console.log(`seen: Workbook ${seen.whole}, WorkbookReader ${seen.stream}`)
process.exit(seen.whole === '1200人' && seen.stream === '人' ? 0 : 1)
JS
node run.mjs
