#!/usr/bin/env bash
# A text that looks like the way in which office files write a character (ECMA-376 part 1, 22.9.2.19: _xHHHH_), written and read back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund write-excel-file@4.1.1 read-excel-file@9.3.17 >/dev/null
cat >run.mjs <<'JS'
import { readSheet } from 'read-excel-file/universal'
import writeXlsxFile from 'write-excel-file/universal'
const text = 'form_x0041_2025'
const file = await writeXlsxFile([[{ value: text }]]).toBlob()
const [[read]] = await readSheet(await file.arrayBuffer())
console.log(`write-excel-file 4.1.1, read-excel-file 9.3.17: a cell with the text ${text}, written by the one and read by the other.`)
console.log('expected: the same text: the format has a writer put _x005F_ for the first underscore.')
console.log(`seen: ${read}`)
process.exit(read === 'formA2025' ? 0 : 1)
JS
node run.mjs
