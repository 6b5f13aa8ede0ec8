import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation } from '#tests/fixtures/rows.ts'
import { asRich, escaped, numbered } from './rich.ts'
import { sentenceContext } from './context.ts'

const dataset = datasetOf({
  areas: [area({ areaId: 'north' })],
  indicators: [indicator({ indicator: 'stations' })],
  observations: [observation({ obsId: 's' })],
})
const [zh, en] = [sentenceContext(dataset, 'zh'), sentenceContext(dataset, 'en')]

describe('escaped', () => {
  it('keeps names with signs of HTML what they are', () => {
    expect(escaped(`R&D <中心> "甲" 'x'`)).toBe('R&amp;D &lt;中心&gt; &quot;甲&quot; &#39;x&#39;')
  })
})

describe('asRich', () => {
  it('raises the signs and lists the footnotes, each in its language', () => {
    expect(asRich(zh, { text: '北区31个①，南区3个②；二者①②。', footnotes: ['甲报. 一文[N].', '乙报. 二文[N].'] })).toBe(
      '<p lang="zh-CN">北区31个<sup>[1]</sup>，南区3个<sup>[2]</sup>；二者<sup>[1]</sup><sup>[2]</sup>。</p>\n' +
        '<ol lang="zh-CN"><li>甲报. 一文[N].</li><li>乙报. 二文[N].</li></ol>',
    )
    expect(asRich(en, { text: 'North has 31 [1], South 3 [2].', footnotes: ['甲报.', '乙报.'] })).toBe(
      '<p lang="en">North has 31<sup>[1]</sup>, South 3<sup>[2]</sup>.</p>\n<ol lang="zh-CN"><li>甲报.</li><li>乙报.</li></ol>',
    )
  })

  it('leaves a sign that no footnote belongs to, and has no list without footnotes', () => {
    expect(asRich(zh, { text: '见表①。', footnotes: [] })).toBe('<p lang="zh-CN">见表①。</p>')
  })

  it('counts beyond the circled numerals', () => {
    const footnotes = Array.from({ length: 21 }, (_, index) => `第${index + 1}篇.`)
    expect(asRich(zh, { text: '甲②，乙[21]。', footnotes })).toContain('甲<sup>[2]</sup>，乙<sup>[21]</sup>。')
  })

  it('takes no markup from a name or a title', () => {
    const html = asRich(zh, { text: '<b>甲</b>①', footnotes: ['乙 & 丙. <img src=x onerror=y>'] })
    expect(html).not.toMatch(/<(?:b|img)\b/)
    expect(html).toContain('乙 &amp; 丙. &lt;img src=x onerror=y&gt;')
  })
})

describe('numbered', () => {
  it('is a list of the language of its items', () => {
    expect(numbered('en', ['R&D?'])).toBe('<ol lang="en"><li>R&amp;D?</li></ol>')
  })
})
