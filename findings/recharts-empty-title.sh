#!/usr/bin/env bash
# The accessible name of a chart whose own keyboard layer is switched off.
# jsdom 29.1.1 is the one this project uses; the current one wants a newer Node than 20.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund recharts@3.11.1 react@19.3.1 react-dom@19.3.1 react-is@19.3.1 jsdom@29.1.1 >/dev/null
cat >run.mjs <<'JS'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<div id="root"></div>', { pretendToBeVisual: true })
for (const name of ['window', 'document', 'HTMLElement', 'SVGElement', 'Element', 'Node', 'getComputedStyle', 'navigator', 'requestAnimationFrame', 'cancelAnimationFrame'])
  globalThis[name] ??= name === 'window' ? window : window[name]
globalThis.IS_REACT_ACT_ENVIRONMENT = true
const { act, createElement } = await import('react')
const { createRoot } = await import('react-dom/client')
const { Bar, BarChart } = await import('recharts')
const shown = async (props) => {
  const place = document.createElement('div')
  document.body.append(place)
  const chart = createElement(BarChart, { width: 300, height: 100, data: [{ n: 1 }], ...props }, createElement(Bar, { dataKey: 'n', isAnimationActive: false }))
  await act(async () => createRoot(place).render(chart))
  const svg = place.querySelector('svg')
  return { role: svg.getAttribute('role'), title: svg.querySelector('title')?.textContent ?? null }
}
const off = await shown({ accessibilityLayer: false })
const on = await shown({})
console.log('recharts 3.11.1: a BarChart without a title, with accessibilityLayer off and on.')
console.log('expected: no <title> where no title was given, so that whatever stands around the drawing can name it.')
console.log(`seen: off: role ${off.role}, title ${JSON.stringify(off.title)}; on: role ${on.role}, title ${JSON.stringify(on.title)}`)
process.exit(off.title === '' ? 0 : 1)
JS
node run.mjs
