#!/usr/bin/env bash
# The number that the label of a bar is given, where a row before it has no value.
# recharts 3.10.1 is the one this project uses; 3.11.1 has it mended.
# jsdom 29.1.1 is the one this project uses; the current one wants a newer Node than 20.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund recharts@3.10.1 react@19.3.1 react-dom@19.3.1 react-is@19.3.1 jsdom@29.1.1 >/dev/null
cat >run.mjs <<'JS'
import { JSDOM } from 'jsdom'
const { window } = new JSDOM('<div id="root"></div>', { pretendToBeVisual: true })
for (const name of ['window', 'document', 'HTMLElement', 'SVGElement', 'Element', 'Node', 'getComputedStyle', 'navigator', 'requestAnimationFrame', 'cancelAnimationFrame'])
  globalThis[name] ??= name === 'window' ? window : window[name]
globalThis.IS_REACT_ACT_ENVIRONMENT = true
const { act, createElement } = await import('react')
const { createRoot } = await import('react-dom/client')
const { Bar, BarChart, LabelList, Line, LineChart } = await import('recharts')
const data = [{ name: 'north', n: 3 }, { name: 'south', n: null }, { name: 'west', n: 5 }]
const numbersOf = async (Chart, Series) => {
  const numbers = {}
  const content = ({ index, value }) => {
    numbers[value] = index
    return null
  }
  const series = createElement(Series, { dataKey: 'n', isAnimationActive: false }, createElement(LabelList, { dataKey: 'name', content }))
  const place = document.createElement('div')
  document.body.append(place)
  await act(async () => createRoot(place).render(createElement(Chart, { width: 300, height: 100, data }, series)))
  return numbers
}
const bars = await numbersOf(BarChart, Bar)
const points = await numbersOf(LineChart, Line)
console.log('recharts 3.10.1: rows north (3), south (no value) and west (5); the index that the content of a LabelList is given for west.')
console.log('expected: 2, its place in the data, in a bar chart as in a line chart.')
console.log(`seen: bar chart ${bars.west}, line chart ${points.west}`)
process.exit(bars.west === 1 && points.west === 2 ? 0 : 1)
JS
node run.mjs
