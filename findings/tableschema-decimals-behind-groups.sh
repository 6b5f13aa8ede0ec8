#!/usr/bin/env bash
# A number field of Table Schema whose groups of digits are parted by full stops and whose decimals by a comma, both of them declared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6 >/dev/null
cat >run.mjs <<'JS'
import tableschema from 'tableschema'
const cast = (text, signs) => new tableschema.Field({ name: 'n', type: 'number', ...signs }).castValue(text)
const seen = {
  '1,234.5 with groupChar "," and decimalChar "."': [cast('1,234.5', { groupChar: ',', decimalChar: '.' }), 1234.5],
  '1 234,5 with groupChar " " and decimalChar ","': [cast('1 234,5', { groupChar: ' ', decimalChar: ',' }), 1234.5],
  '1.234,5 with groupChar "." and decimalChar ","': [cast('1.234,5', { groupChar: '.', decimalChar: ',' }), 1234.5],
  '8,5 with groupChar "." and decimalChar ","': [cast('8,5', { groupChar: '.', decimalChar: ',' }), 8.5],
}
console.log('tableschema 1.12.6: numbers as text, with the signs that the field declares for groups of digits and for decimals.')
console.log('expected: 1234.5 three times and 8.5, or an error.')
for (const [what, [value]] of Object.entries(seen)) console.log(`seen: ${what}: ${value}`)
process.exit(Object.values(seen).map(([value, right]) => value / right).join() === '1,1,10,10' ? 0 : 1)
JS
node run.mjs
