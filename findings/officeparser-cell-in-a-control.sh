#!/usr/bin/env bash
# A Word form: a table with a cell to fill in and a row that can be repeated (ECMA-376 part 1, 17.5.2: w:sdt around w:tc and w:tr).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 mammoth@1.13.0 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import officeparser from 'officeparser'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const cell = (text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const row = (...cells) => `<w:tr>${cells.join('')}</w:tr>`
const control = (inside) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const rows = [row(cell('area'), cell('2023'), cell('2024')), row(cell('north'), control(cell('31')), cell('47')), control(row(cell('south'), cell('5'), cell('6')))]
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${word}"><w:body><w:tbl>${rows.join('')}</w:tbl><w:p/></w:body></w:document>`,
}
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))))
const html = (await mammoth.convertToHtml({ buffer: file })).value
const byMammoth = html.split('</tr>').map((one) => [...one.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text).join(' | ')).filter(Boolean)
const markdown = (await (await officeparser.parseOffice(file)).to('md')).value
const byOfficeparser = markdown.split('\n').filter((line) => /^\|.*\w/.test(line)).map((line) => line.replace(/^\| | \|$/g, '').trim())
console.log('officeparser 7.8.0, mammoth 1.13.0: a table of north with 31 (a field to fill in) and 47, and south with 5 and 6 (a row that can be repeated).')
console.log('expected: area | 2023 | 2024; north | 31 | 47; south | 5 | 6.')
console.log(`seen: mammoth ${byMammoth.join('; ')}`)
console.log(`seen: officeparser ${byOfficeparser.join('; ')}`)
const isWhole = byMammoth.join('; ') === 'area | 2023 | 2024; north | 31 | 47; south | 5 | 6'
process.exit(isWhole && /^area \| 2023 \| 2024; north \| 47\b/.test(byOfficeparser.join('; ')) && !markdown.includes('south') ? 0 : 1)
JS
node run.mjs
