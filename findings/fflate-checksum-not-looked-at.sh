#!/usr/bin/env bash
# A ZIP in which one byte of a file has turned, so that the file is not what its checksum says.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
const file = zipSync({ 'a.csv': strToU8('stations,31') }, { level: 0 })
const at = strFromU8(file, true).indexOf('31')
file[at] = '7'.charCodeAt(0)
console.log('fflate 0.8.3: a file “stations,31” is packed, and one byte of it turns.')
console.log('expected: an error, since its CRC-32 does not agree, as other programs for ZIP say.')
let seen = ''
try {
  seen = `“${strFromU8(unzipSync(file)['a.csv'])}” without an error`
} catch (error) {
  seen = `an error: ${error.message}`
}
console.log(`seen: ${seen}`)
process.exit(seen.startsWith('“stations,71”') ? 0 : 1)
JS
node run.mjs
