#!/usr/bin/env bash
# Chinese numbers in which 亿 (100 million) is followed by 万 (ten thousand), and a decimal below one before 万 in a sentence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-numbers-converter@2.3.1 >/dev/null
cat >run.mjs <<'JS'
import ChineseNumber from 'chinese-numbers-converter'
const expected = { '三亿': 300_000_000, '五千万': 50_000_000, '三亿五千万': 350_000_000 }
console.log('chinese-numbers-converter 2.3.1: numbers in characters with 亿 and 万, and 3.5万 and 0.5万 in a sentence.')
console.log(`expected: ${Object.values(expected).join(', ')}; 35000 and 5000.`)
const values = Object.keys(expected).map((text) => new ChineseNumber(text).toInteger())
for (const [at, text] of Object.keys(expected).entries()) console.log(`seen: ${text}: ${values[at]}`)
const sentences = ['引进3.5万人', '引进0.5万人'].map((text) => new ChineseNumber(text).toArabicString())
console.log(`seen: ${sentences.join(', ')}`)
const isWrong = values.join() === '300000000,50000000,3000050000000'
process.exit(isWrong && sentences.join() === '引进35000人,引进0.50000人' ? 0 : 1)
JS
node run.mjs
