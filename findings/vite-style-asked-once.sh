#!/usr/bin/env bash
# The preload helper that Vite builds in asks for a style sheet once.
# vite 8.3.8 is the one this project uses; 8.4.0 asks for the style sheet again.
# jsdom 29.1.1 is the one this project uses; the current one wants a newer Node than 20.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund vite@8.3.8 jsdom@29.1.1 >/dev/null
echo '<script type="module" src="./main.js"></script>' >index.html
echo "globalThis.part = () => import('./part.js')" >main.js
echo "import './part.css'; export const name = 'part'" >part.js
echo 'p { color: red }' >part.css
echo 'export default { build: { modulePreload: { polyfill: false } } }' >vite.config.js
npx vite build --logLevel error
cat >run.mjs <<'JS'
import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<!doctype html><head></head>', { url: 'http://localhost/' })
globalThis.window = window
globalThis.document = window.document
globalThis.location = window.location
globalThis.MutationObserver = window.MutationObserver
globalThis.Event = window.Event
const asked = []
// The network is away for the style sheet, and only for it.
new window.MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node.nodeName === 'LINK' && node.rel === 'stylesheet') {
        asked.push(node.href)
        setTimeout(() => node.dispatchEvent(new window.Event('error')))
      }
}).observe(document.head, { childList: true })
const main = readdirSync('dist/assets').find((name) => /^index-.*\.js$/.test(name))
await import(new URL(`dist/assets/${main}`, import.meta.url))
const attempt = () => globalThis.part().then(() => 'resolves', () => 'rejects')
const first = await attempt()
const second = await attempt()
const { version } = JSON.parse(readFileSync('node_modules/vite/package.json', 'utf8'))
console.log(`vite ${version}: a part's style sheet cannot be had; import() is called twice.`)
console.log('expected: both calls reject, since the style sheet is asked for again and is missing again.')
console.log(`seen: the first ${first}, the second ${second}; the style sheet was asked for ${asked.length} time${asked.length === 1 ? '' : 's'}.`)
process.exit(first === 'rejects' && second === 'resolves' ? 0 : 1)
JS
node run.mjs
