#!/usr/bin/env bash
# A workbook that counts its days from 1904 and says so with the word “true”, as one may write a boolean of XML Schema (ECMA-376 part 1, 18.2.28).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 exceljs@4.4.0 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const relation = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const workbook = (isFrom1904) => {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${isFrom1904}"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>44196</v></c></row></sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}
const day = (date) => date.toISOString().slice(0, 10)
const seen = {}
for (const word of ['1', 'true']) {
  const file = workbook(word)
  const [[cell]] = await readSheet(file.buffer)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(file))
  seen[word] = [day(cell), day(book.worksheets[0].getCell('A1').value)]
}
console.log('read-excel-file 9.3.17, exceljs 4.4.0: day 44196 of a workbook whose date1904 is "1", and the same with "true".')
console.log('expected: 2025-01-01 both times: "1" and "true" are the two ways to write the same boolean.')
for (const [word, [one, other]] of Object.entries(seen)) console.log(`seen with "${word}": read-excel-file ${one}, exceljs ${other}`)
const isRight = seen['1'].every((date) => date === '2025-01-01')
process.exit(isRight && seen['true'].every((date) => date === '2020-12-31') ? 0 : 1)
JS
node run.mjs
