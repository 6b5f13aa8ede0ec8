#!/usr/bin/env bash
# recharts keys the shape of a bar by its coordinates.
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
for (const name of ['document', 'navigator', 'HTMLElement', 'HTMLIFrameElement', 'SVGElement', 'Element', 'Node'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true })
globalThis.window = window
for (const name of ['getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame']) globalThis[name] = window[name].bind(window)
const { createElement: h } = await import('react')
const { createRoot } = await import('react-dom/client')
const { BarChart, Bar, XAxis, YAxis } = await import('recharts')
const data = [{ name: 'a', value: 3 }, { name: 'b', value: 5 }]
const Shape = ({ x, y, width, height, payload }) =>
  h('a', { href: `#${payload.name}` }, h('rect', { x, y, width, height }))
const chart = (width) =>
  h(BarChart, { width, height: 200, data, layout: 'vertical' }, h(XAxis, { type: 'number', domain: [0, 10] }), h(YAxis, { type: 'category', dataKey: 'name' }),
    h(Bar, { dataKey: 'value', isAnimationActive: false, shape: Shape }))
const root = createRoot(document.getElementById('root'))
const settle = () => new Promise((resolve) => setTimeout(resolve, 500))
root.render(chart(400))
await settle()
const link = document.querySelector('a[href="#b"]')
link.focus()
if (document.activeElement !== link) throw new Error('the link could not get the focus')
root.render(chart(500))
await settle()
const kept = document.activeElement === link
console.log('recharts 3.11.1: a link drawn by the shape of a bar has the focus, and the chart becomes wider.')
console.log('expected: it is the same bar of the same data, so the link stays and keeps the focus.')
console.log(`seen: the link is ${link.isConnected ? 'still in the document' : 'removed and drawn anew'}, and the focus is ${kept ? 'on it' : `on ${document.activeElement?.nodeName}`}.`)
process.exit(kept ? 1 : 0)
JS
node run.mjs
