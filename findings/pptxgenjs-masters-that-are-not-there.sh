#!/usr/bin/env bash
# The list of parts of a presentation of three slides.
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
for (const text of ['one', 'two', 'three']) deck.addSlide().addText(text, { x: 1, y: 1, w: 3, h: 1 })
const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'arraybuffer' })))
const listed = [...strFromU8(parts['[Content_Types].xml']).matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name)
const absent = listed.filter((name) => parts[name] === undefined)
console.log('pptxgenjs 4.0.1: which of the parts that [Content_Types].xml of three slides names are in the file.')
console.log('expected: all of them; there is one slide master.')
console.log(`seen: not in the file: ${absent.join(', ') || 'none'}`)
process.exit(absent.join() === 'ppt/slideMasters/slideMaster2.xml,ppt/slideMasters/slideMaster3.xml' ? 0 : 1)
JS
node run.mjs
