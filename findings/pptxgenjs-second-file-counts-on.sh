#!/usr/bin/env bash
# Two presentations with a chart each, written one after the other in one process.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { unzipSync } from 'fflate'
import pptxgen from 'pptxgenjs'
async function partsOfFile() {
  const deck = new pptxgen()
  deck.addSlide().addChart('bar', [{ name: 'stations', labels: ['north', 'south'], values: [31, 3] }], { x: 1, y: 1, w: 8, h: 4 })
  const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'arraybuffer' })))
  return Object.keys(parts).filter((name) => /ppt\/(charts\/chart\d+\.xml|embeddings\/.+\.xlsx)$/.test(name)).sort()
}
const [first, second] = [await partsOfFile(), await partsOfFile()]
console.log('pptxgenjs 4.0.1: the same presentation of one chart, made twice in one process by two objects.')
console.log('expected: the same names of parts in both files, each file counting its charts from 1.')
console.log(`seen: first ${first.join(', ')}; second ${second.join(', ')}`)
process.exit(first.some((name) => name.endsWith('chart1.xml')) && !second.some((name) => name.endsWith('chart1.xml')) ? 0 : 1)
JS
node run.mjs
