#!/usr/bin/env bash
# A table of Word a row of which begins at the second column (ECMA-376 part 1, 17.4.15: w:gridBefore).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@8.1.1 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import officeparser from 'officeparser'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const cells = (...texts) => texts.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')
const later = '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/></w:trPr>'
const grid = '<w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
const table = `<w:tbl>${grid}<w:tr>${cells('2022', '2023', '2024')}</w:tr><w:tr>${later}${cells('31', '47')}</w:tr></w:tbl>`
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${table}<w:p/></w:body></w:document>`,
}
const file = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))))
const { value: html, messages } = await mammoth.convertToHtml({ buffer: file })
const columnsOf = (row) => {
  let column = 0
  const places = []
  for (const [, attributes, inside] of row.matchAll(/<td([^>]*)>(.*?)<\/td>/g)) {
    places.push(`${inside.replace(/<[^>]+>/g, '')} in column ${column + 1}`)
    column += Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1)
  }
  return places.join(', ')
}
const seen = columnsOf(html.split('<tr>')[2] ?? '')
const markdown = (await (await officeparser.parseOffice(file)).to('md')).value
const line = markdown.split('\n').find((one) => one.includes('47'))?.trim() ?? '(none)'
console.log('mammoth 1.13.0, officeparser 8.1.1: columns 2022, 2023 and 2024; below them a row that begins at the second column, with 31 and 47.')
console.log('expected: 31 in column 2, which is of 2023, and 47 in column 3, of 2024; or a message.')
console.log(`seen: mammoth ${seen}, ${messages.length} messages; officeparser ${line}`)
process.exit(seen === '31 in column 1, 47 in column 2' && messages.length === 0 && /^\| 31 \| 47 \|/.test(line) ? 0 : 1)
JS
node run.mjs
