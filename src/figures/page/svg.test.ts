import { describe, expect, it } from 'vitest'
import type { Scene, SceneNode } from './scene.ts'
import { escapeXml, sceneSvg } from './svg.ts'

const page = (...nodes: readonly SceneNode[]): Scene => ({
  width: 100,
  height: 50,
  ground: '#FFFFFF',
  lang: 'zh-CN',
  title: '题 & <目>',
  description: '',
  nodes,
})

const text = (value: string): SceneNode => ({
  kind: 'text',
  x: 1,
  y: 2,
  anchor: 'start',
  spans: [{ text: value, size: 20, weight: 400, family: 'sans', colour: '#000000' }],
})

describe('escapeXml', () => {
  it('escapes what XML reads as markup', () => {
    expect(escapeXml(`<a b="c" d='e'> & f`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f')
  })

  it('removes what XML forbids, half a surrogate pair too', () => {
    expect(escapeXml('引\u0000进\u001f人\ud800才\uffff')).toBe('引进人才')
    expect(escapeXml('𠮷😀\n')).toBe('𠮷😀\n')
  })
})

describe('sceneSvg', () => {
  it('is well-formed whatever the text', () => {
    const svg = sceneSvg(page(text('<script>&"\u0007')), 'p')
    expect(svg).toContain('&lt;script&gt;&amp;&quot;')
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0007')
  })

  it('needs no style sheet and nothing from outside', () => {
    const svg = sceneSvg(page(text('人才')), 'p')
    expect(svg).not.toMatch(/var\(|foreignObject|style=|class=|href|url\((?!#)/)
  })

  it('prefixes the id of a fade, once for a colour', () => {
    const fade: SceneNode = { kind: 'fade', x: 0, y: 0, width: 10, height: 5, colour: '#123456' }
    const svg = sceneSvg(page(fade, { kind: 'group', label: 'both', nodes: [fade] }), 'one')
    expect(svg.match(/<linearGradient id="one-fade-0">/g)).toHaveLength(1)
    expect(svg.match(/url\(#one-fade-0\)/g)).toHaveLength(2)
  })

  it('names a font first that a program which reads no other finds', () => {
    const title = page({
      kind: 'text',
      x: 1,
      y: 2,
      anchor: 'start',
      spans: [{ text: 'Qijiang’s', size: 20, weight: 700, family: 'headline', colour: '#000000' }],
    })
    expect(sceneSvg(page(text('3')), 'p')).toContain('font-family="Arial,')
    expect(sceneSvg({ ...title, lang: 'en' }, 'p')).toContain('font-family="&quot;Times New Roman&quot;,')
  })

  it('keeps the space with which a part of a text begins', () => {
    expect(sceneSvg(page(text(' / 27')), 'p')).toMatch(/^<svg [^>]*xml:space="preserve"/)
  })

  it('sets Chinese quotation marks in the Chinese font', () => {
    const svg = sceneSvg(page(text('两个“1亿元”')), 'p')
    expect(svg).toMatch(/<tspan font-family="&quot;PingFang SC[^>]*>“<\/tspan>/)
  })
})
