#!/usr/bin/env bash
# A workbook whose rows and cells have no addresses, which the format leaves to the writer (ECMA-376 part 1, 18.3.1.4: `r` is optional).
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
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row><c><v>31</v></c><c><v>3</v></c></row></sheetData></worksheet>`,
}
const file = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
console.log('read-excel-file 9.3.17: a row of two cells, 31 and 3, without addresses.')
console.log('expected: [[31,3]], cells one after another, as spreadsheets open it.')
let seen = ''
try {
  seen = JSON.stringify(await readSheet(file.buffer))
} catch (error) {
  seen = `an error: ${error.message}`
}
console.log(`seen: ${seen}`)
process.exit(seen.startsWith('an error') ? 0 : 1)
JS
node run.mjs
