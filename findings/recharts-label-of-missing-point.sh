#!/usr/bin/env bash
# Names beside the points of a line, one of which has no value.
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
const { Bar, BarChart, LabelList, Line, LineChart } = await import('recharts')
const data = [{ year: '2023', n: 3 }, { year: '2024', n: null }, { year: '2025', n: 5 }]
const labelsOf = async (Chart, Series) => {
  const series = createElement(Series, { dataKey: 'n', isAnimationActive: false }, createElement(LabelList, { dataKey: 'year', position: 'top' }))
  const place = document.createElement('div')
  document.body.append(place)
  await act(async () => createRoot(place).render(createElement(Chart, { width: 300, height: 200, data }, series)))
  return [...place.querySelectorAll('.recharts-label')].map((label) => `${label.textContent} at ${label.getAttribute('y')} px`)
}
const line = await labelsOf(LineChart, Line)
const bars = await labelsOf(BarChart, Bar)
console.log('recharts 3.11.1: a line and bars of 2023 (3), 2024 (no value) and 2025 (5), labelled with the year; px from the top of the chart.')
console.log('expected: two labels each; where no point is drawn, no label.')
console.log(`seen: line ${line.join(', ')}; bars ${bars.join(', ')}`)
process.exit(line.some((label) => label.startsWith('2024 at -')) && bars.length === 2 ? 0 : 1)
JS
node run.mjs
