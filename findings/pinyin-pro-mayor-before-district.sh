#!/usr/bin/env bash
# The full name of a district of Chongqing, and a particle behind a common noun, in pinyin.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4 >/dev/null
cat >run.mjs <<'JS'
import { pinyin } from 'pinyin-pro'
const expected = {
  长寿区: 'chang shou qu',
  重庆市长寿区: 'chong qing shi chang shou qu',
  项目: 'xiang mu',
  项目的资金: 'xiang mu de zi jin',
}
console.log('pinyin-pro 3.29.4: a district (长寿区) alone and behind its city (重庆市), a noun (项目) alone and before the particle 的.')
console.log('expected: the district and the particle read alike wherever they stand, with each of the three ways in which words can be told apart.')
const seen = Object.entries(expected).map(([text, reading]) => {
  const readings = [...new Set([1, 2, 3].map((segmentit) => pinyin(text, { toneType: 'none', segmentit })))]
  console.log(`seen: ${text}: ${readings.join(' or ')} (expected ${reading})`)
  return readings.join('|') === reading
})
process.exit(seen.join() === 'true,false,true,false' ? 0 : 1)
JS
node run.mjs
