import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { pictureFormat, presets } from '#figures/page/presets.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { fullness } from '#tests/fullness.ts'
import { partPages } from './partPages.ts'
import { partNames } from './parts.ts'

beforeAll(() => loadLanguage('en'))

const two = comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang']))
const textsOf = (scene: Scene) =>
  leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map((span) => span.text).join('')] : []))

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
      for (const { scene } of pages.slice(0, -1)) expect(fullness(scene), scene.title).toBeGreaterThan(0.82)
    }
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
