#!/usr/bin/env bash
# A bar chart of a presentation with a value that is missing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate'
import pptxgen from 'pptxgenjs'
const deck = new pptxgen()
deck.addSlide().addChart('bar', [{ name: 'stations', labels: ['north', 'south', 'west'], values: [31, null, 0] }], { x: 1, y: 1, w: 8, h: 4 })
const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'arraybuffer' })))
const text = (name) => strFromU8(parts[name])
const chart = text(Object.keys(parts).find((name) => /charts\/chart\d+\.xml$/.test(name)))
const cached = /<c:val>.*?<\/c:val>/s.exec(chart)?.[0] ?? ''
const points = [...cached.matchAll(/<c:pt idx="(\d)"><c:v>(.*?)<\/c:v>/g)].map(([, at, value]) => `${at}: “${value}”`)
const sheet = unzipSync(parts[Object.keys(parts).find((name) => /embeddings\/.*\.xlsx$/.test(name))])
const rows = strFromU8(sheet[Object.keys(sheet).find((name) => /sheet1\.xml$/.test(name))])
const cellOf = (place) => new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`).exec(rows)?.[0] ?? '(no cell)'
console.log('pptxgenjs 4.0.1: a bar chart of the values 31, null and 0.')
console.log('expected: no point for null, which the format has for a gap; in the chart’s own sheet 0 for the true zero and no number for null.')
console.log(`seen: points ${points.join(', ')}; cell of null ${cellOf('B3')}; cell of zero ${cellOf('B4')}`)
const isEmptyPoint = points.includes('1: “”')
const isLostZero = /<v><\/v>/.test(cellOf('B4'))
process.exit(isEmptyPoint && isLostZero ? 0 : 1)
JS
node run.mjs
