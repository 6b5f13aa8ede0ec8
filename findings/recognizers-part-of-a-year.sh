#!/usr/bin/env bash
# Parts of a year as Chinese statistics name them, and the same in English.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-date-time@1.3.2 >/dev/null
cat >run.mjs <<'JS'
import recognizers from '@microsoft/recognizers-text-date-time'
const today = new Date(2026, 10, 30)
const read = (text, language) => {
  const [{ text: words, resolution }] = recognizers.recognizeDateTime(text, language, undefined, today)
  const [{ start = 'ever', end }] = resolution.values
  return `“${words}” from ${start} to before ${end}`
}
const asked = [
  ['second half of 2025', 'en-us', '“second half of 2025” from 2025-07-01 to before 2026-01-01'],
  ['2025年第三季度', 'zh-cn', '“2025年第三季度” from 2025-07-01 to before 2025-10-01'],
  ['2025年下半年', 'zh-cn', '“2025年下半年” from 2025-01-01 to before 2026-01-01'],
  ['2025年前三季度', 'zh-cn', '“2025年前” from ever to before 2025-01-01'],
]
console.log('@microsoft/recognizers-text-date-time 1.3.2, which supports Chinese: the second half of 2025 in English, its third quarter (第三季度), its second half (下半年) and its first three quarters (前三季度) in Chinese.')
console.log('expected: July to December, July to September, July to December, and January to September of 2025.')
const seen = asked.map(([text, language]) => read(text, language))
for (const [at, [text]] of asked.entries()) console.log(`seen: ${text}: ${seen[at]}`)
process.exit(asked.every(([, , words], at) => seen[at] === words) ? 0 : 1)
JS
node run.mjs
