import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { pictureFormat, presets } from '#figures/page/presets.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { fullness } from '#tests/fullness.ts'
import { picturePages, slideFormat } from '#tests/slide.ts'
import { partPages } from './partPages.ts'
import { partNames } from './parts.ts'

beforeAll(() => loadLanguage('en'))

const two = comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang']))
const textsOf = (scene: Scene) =>
  leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map((span) => span.text).join('')] : []))

/** The size that most characters have. */
function commonest(spans: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>()
  for (const { text, size } of spans) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

describe('partPages', () => {
  it.each([
    ['slide', 'zh'],
    ['word', 'en'],
  ] as const)('has all figures of the parts on sound pages: %s, %s', (preset, lang) => {
    const pages = partPages(two, shipped, pictureFormat({ preset, ground: 'light', lang, slots: null, link: null }), partNames)
    for (const { scene } of pages) expect(sceneFaults(scene, presets[preset].smallest)).toEqual([])
    const drawn = new Set(pages.flatMap(({ observations }) => observations))
    const single = two.groups.flatMap((group) => group.rows).filter((row) => row.line === 'plain')
    const figures = single.flatMap((row) => row.cells).flatMap((cell) => cell.plotted.map(({ observation }) => observation))
    expect(figures.length).toBeGreaterThan(10)
    expect(figures.filter((figure) => !drawn.has(figure) && figure.indicator !== 'population')).toEqual([])
  })

  const slide = pictureFormat({ preset: 'slide', ground: 'light', lang: 'zh', slots: null, link: null })

  it('names on each page its own rows, and never has notes alone', () => {
    const pages = partPages(two, shipped, slide, partNames)
    expect(pages[0]?.scene.title).toBe('博士后科研工作站：两地以上有数')
    expect(new Set(pages.map(({ scene }) => scene.title)).size).toBe(pages.length)
    for (const { scene } of pages) expect(scene.title).not.toBe('说明')
  })

  it.each(['zh', 'en'] as const)('fills its pages, the last one perhaps excepted: %s', (lang) => {
    const format = pictureFormat({ preset: 'slide', ground: 'light', lang, slots: null, link: null })
    const three = comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin']))
    for (const model of [two, three]) {
      const pages = partPages(model, shipped, format, partNames)
      // A page of one row of two contrasts is as full as they are.
      for (const { scene, observations } of pages.slice(0, -1))
        expect(fullness(scene), scene.title).toBeGreaterThanOrEqual(observations.length > 4 ? 0.8 : 0.7)
    }
  })

  it.each(['zh', 'en'] as const)('has type of one scale on all its pages and the one that says the figure: %s', (lang) => {
    const pages = picturePages(two, shipped, slideFormat(lang))
    expect(pages.length).toBeGreaterThan(3)
    const usual = pages.map(({ scene }) =>
      commonest(leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? node.spans : []))),
    )
    expect(Math.max(...usual) / Math.min(...usual)).toBeLessThan(1.25)
  })

  it('breaks no word of a value', () => {
    const a4 = pictureFormat({ preset: 'a4', ground: 'light', lang: 'en', slots: null, link: null })
    const words = new Set(shipped.observations.flatMap((figure) => sentencesOf(shipped, 'en').value(figure).split(/\s/)))
    const large = partPages(two, shipped, a4, ['paired']).flatMap(({ scene }) =>
      leaves(scene.nodes).flatMap((node) =>
        node.kind === 'text'
          ? node.spans.filter(({ size, weight, family }) => size > presets.a4.smallest * 2 && weight > 400 && family === 'sans')
          : [],
      ),
    )
    expect(large.length).toBeGreaterThan(3)
    for (const { text } of large) for (const word of text.trim().split(/\s+/)) expect(words).toContain(word)
  })

  it('keeps a ruler and its verdict on one page', () => {
    const isRuler = (scene: Scene) => textsOf(scene).some((text) => text.startsWith('国家级 8'))
    const withRuler = partPages(two, shipped, slide, ['paired']).filter(({ scene }) => isRuler(scene))
    expect(withRuler).toHaveLength(1)
    for (const { scene } of withRuler) expect(textsOf(scene).join()).toContain('只说多少，不说倍数')
  })

  it('has only the parts that are asked for', () => {
    const said = partPages(two, shipped, slide, ['policies']).flatMap(({ scene }) => textsOf(scene))
    expect(said).toContain('政策工具21类')
    expect(said.join()).not.toContain('只有一地有数')
  })
})
