#!/usr/bin/env bash
# A workbook of two cells, the second far from the first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = {
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>31</v></c></row><row r="20000"><c r="ALL20000"><v>3</v></c></row></sheetData></worksheet>`,
}
const file = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
const rows = await readSheet(file.buffer)
const cells = rows.reduce((sum, { length }) => sum + length, 0)
console.log(`read-excel-file 9.3.17: a file of ${file.length} bytes with a number in A1 and one in ALL20000.`)
console.log('expected: room for the rows and cells that the file has.')
console.log(`seen: ${cells} cells, ${Math.round(cells / 2)} for each that the file has, and no limit can be set.`)
process.exit(cells >= 20_000_000 ? 0 : 1)
JS
node run.mjs
