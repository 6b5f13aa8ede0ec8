#!/usr/bin/env bash
# A short table of two columns whose last line ends with a line break, as RFC 4180 allows and most programs write.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1 >/dev/null
cat >run.mjs <<'JS'
import Papa from 'papaparse'
const table = (rows, columns, end) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => `${row}${column}`).join('\t')).join('\n') + end
const widthOf = (text) => Papa.parse(text).data[0].length
const asked = { 'two columns, no break at the end': table(3, 2, ''), 'two columns and the break': table(3, 2, '\n'), 'three columns and the break': table(3, 3, '\n') }
const longest = Math.max(...Array.from({ length: 20 }, (_, at) => at + 1).filter((rows) => widthOf(table(rows, 2, '\n')) === 1))
console.log('papaparse 5.7.1: tables of three rows parted by tabs, whose sign is left to be found out.')
console.log('expected: the tab, with the line break at the end as without it.')
const seen = Object.entries(asked).map(([name, text]) => [name, widthOf(text)])
for (const [name, width] of seen) console.log(`seen: ${name}: ${width} column${width === 1 ? '' : 's'}`)
console.log(`seen: with two columns and the break the comma is taken, and no column is found, up to ${longest} rows`)
process.exit(seen.map(([, width]) => width).join() === '2,1,3' && longest === 9 ? 0 : 1)
JS
node run.mjs
