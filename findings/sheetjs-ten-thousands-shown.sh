#!/usr/bin/env bash
# A number shown in 万 (ten thousand) as Chinese spreadsheets do: a comma behind the digits divides by 1000 (ECMA-376 part 1, 18.8.31),
# a full stop of the format stands before the last digit. By SheetJS as on npm (xlsx), by hucre, and by numfmt, which shows 1.2万.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 hucre@1.0.0 numfmt@4.0.1 >/dev/null
cat >run.mjs <<'JS'
import { formatValue } from 'hucre'
import { format } from 'numfmt'
import XLSX from 'xlsx'
const code = String.raw`0\.0,"万"`
const book = XLSX.utils.book_new()
const sheet = XLSX.utils.aoa_to_sheet([['north', 12345]])
sheet.B1.z = code
XLSX.utils.book_append_sheet(book, sheet, 'S')
const read = XLSX.read(XLSX.write(book, { type: 'buffer' }), { cellNF: true })
const csv = XLSX.utils.sheet_to_csv(read.Sheets.S).trim()
const seen = { numfmt: format(code, 12345), hucre: formatValue(12345, code) }
console.log(`xlsx 0.18.5 as on npm, hucre 1.0.0, numfmt 4.0.1: 12345 in a cell with the format ${read.Sheets.S.B1.z}, a workbook read and made a CSV file, and the format alone.`)
console.log('expected: 1.2万, the digits of 12, which are the thousands, with the full stop before the last, as numfmt has it.')
console.log(`seen: xlsx ${csv}; hucre ${seen.hucre}; numfmt ${seen.numfmt}`)
process.exit(csv === 'north,.12万' && seen.hucre === '12.3万' && seen.numfmt === '1.2万' ? 0 : 1)
JS
node run.mjs
