import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset, Observation } from '#domain/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { projectorFormat, type Format } from '#figures/page/format.ts'
import { pictureFormat, presets, type PresetName } from '#figures/page/presets.ts'
import { leaves, rect, type Scene } from '#figures/page/scene.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area as areaRow, indicator as indicatorRow, observation } from '#tests/fixtures/rows.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { fullness } from '#tests/fullness.ts'
import { printedText } from '#i18n/printed.ts'
import { onePageModel, type OnePageModel } from './model.ts'
import { onePage } from './onePage.ts'
import { partPages } from './partPages.ts'

beforeAll(() => loadLanguage('en'))

const districts = ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin']
const after = <Item>(items: readonly Item[], item: Item) => items.slice(items.indexOf(item) + 1)
const pairs = districts.flatMap((a) => after(districts, a).map((b) => [a, b]))
const triples = pairs.flatMap(([a = '', b = '']) => after(districts, b).map((c) => [a, b, c]))

const textsOf = (scene: Scene) =>
  leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map((span) => span.text).join('')] : []))

const picture = (preset: PresetName, lang: Lang = 'zh'): Format =>
  pictureFormat({ preset, ground: 'light', lang, slots: null, link: null })

/** The numbers cited in a text, runs counted out: [1][3—5]. */
function cited(text: string): readonly number[] {
  return [...text.matchAll(/\[(\d+)(?:—(\d+))?\]/g)].flatMap(([, first = '', last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  )
}

function pageOf(model: FigureModel, dataset: Dataset, format: Format): Scene {
  const page = onePage(model, dataset, format)
  if (page === null) throw new Error(`${model.id} has no page of its own`)
  return page.scene
}

/** Top and bottom of the frames around words, px. */
function framesOf({ nodes }: Scene): readonly { readonly top: number; readonly bottom: number }[] {
  return leaves(nodes).flatMap((node) => {
    const found = node.kind === 'path' ? /^M\S+ ([\d.]+)H\S+V([\d.]+)H\S+Z$/.exec(node.d) : null
    return found === null ? [] : [{ top: Number(found[1]), bottom: Number(found[2]) }]
  })
}

/** Frames of words that lie on a line over the width of the page: where they begin and end, px. */
function crossed(scene: Scene): readonly string[] {
  const lines = leaves(scene.nodes).flatMap((node) =>
    node.kind === 'rect' && node.width > scene.width * 0.7 && node.height < 6 ? [node.y] : [],
  )
  return framesOf(scene)
    .filter(({ top, bottom }) => lines.some((y) => y > top - 2 && y < bottom + 2))
    .map(({ top, bottom }) => `${top}–${bottom}`)
}

/** Every text inside, none over another or too small, and each source cited, numbered as it first appears. */
function expectSound(scene: Scene, smallest: number): void {
  expect(sceneFaults(scene, smallest)).toEqual([])
  expect(crossed(scene)).toEqual([])
  const texts = textsOf(scene)
  const isNumber = (text: string) => /^\[\d+\]$/.test(text)
  // The list at the foot is the last place where the numbers stand alone, from [1] on.
  const list = texts.slice(texts.lastIndexOf('[1]')).filter(isNumber)
  const body = texts.slice(0, texts.lastIndexOf('[1]'))
  const numbers = [...new Set(body.flatMap(cited))]
  expect(list).toEqual(list.map((_, index) => `[${index + 1}]`))
  expect([...numbers].sort((a, b) => a - b)).toEqual(list.map((_, index) => index + 1))
}

/** Of the figures that face each other those whose numerals are set in two sizes, px. */
function facingSizes(scene: Scene, { main }: OnePageModel): readonly string[] {
  if (main.kind !== 'contrasts') return []
  const sizes = leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node] : []))
  const sizeOf = (figure: Observation) => {
    const numeral = /\d[\d.]*/.exec(printedText(figure))?.[0] ?? ''
    const set = sizes.filter(({ spans }) => spans.some(({ text, weight }) => weight === 700 && text.includes(numeral)))
    return Math.max(0, ...set.flatMap(({ spans }) => spans.map(({ size }) => size)))
  }
  return main.contrasts.flatMap(({ a, b }) =>
    sizeOf(a) === sizeOf(b) ? [] : [`${a.obsId} ${sizeOf(a)} ${b.obsId} ${sizeOf(b)}`],
  )
}

const formats: readonly { readonly name: string; readonly format: Format; readonly smallest: number }[] = [
  { name: 'slide, zh', format: picture('slide'), smallest: presets.slide.smallest },
  { name: 'half a slide, zh', format: picture('half'), smallest: presets.half.smallest },
  { name: 'half a slide, en', format: picture('half', 'en'), smallest: presets.half.smallest },
  { name: 'Word, en', format: picture('word', 'en'), smallest: presets.word.smallest },
  { name: 'slide, en', format: picture('slide', 'en'), smallest: presets.slide.smallest },
  { name: 'projector 1024 × 768, en', format: projectorFormat(1024, 768, 'en'), smallest: 20 },
  { name: 'projector 1024 × 768, zh', format: projectorFormat(1024, 768, 'zh'), smallest: 20 },
]

describe.each(formats)('one page: $name', ({ format, smallest }) => {
  it.each([...pairs, ...triples, districts])('says %s %s %s %s with every source numbered', (...areas) => {
    expectSound(pageOf(comparisonModel(shipped, everything(shipped, areas)), shipped, format), smallest)
  })

  it.each([...panels])('says the panel %s', (panel) => {
    expectSound(pageOf(panelModel(shipped, everything(shipped), panel), shipped, format), smallest)
  })

  it('says every indicator that two areas give', () => {
    const all = everything(shipped)
    const models = shipped.indicators.map(({ indicator }) => summaryModel(shipped, all, indicator))
    const several = models.filter((model) => model.row.comparisons.length > 0)
    expect(several.length).toBeGreaterThan(5)
    for (const model of several) expectSound(pageOf(model, shipped, format), smallest)
  })
})

describe('onePage', () => {
  const two = comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang']))

  it('has frames around words, and one under a line over the page would be found', () => {
    const scene = pageOf(comparisonModel(shipped, everything(shipped, districts)), shipped, picture('slide'))
    const [frame] = framesOf(scene)
    if (frame === undefined) throw new Error('no frame around words')
    const line = rect(0, (frame.top + frame.bottom) / 2, scene.width, 2, '#000000')
    expect(crossed({ ...scene, nodes: [...scene.nodes, line] })).toContain(`${frame.top}–${frame.bottom}`)
  })

  it.each(['slide', 'slide43', 'half', 'square', 'word', 'a4'] as const)(
    'keeps a ruler, its verdict and the reason for it together: %s',
    (preset) => {
      const said = textsOf(pageOf(two, shipped, picture(preset))).join('\n')
      expect(said).toContain('博士后科研工作站：江北多于綦江')
      expect(said).toContain('31')
      expect(said).toContain('只说多少，不说倍数')
      expect(said).toMatch(/存量/)
      expect(said).toContain('推定')
      expect(said).toContain(`数据版本 ${shipped.version}`)
    },
  )

  it('counts the districts alone where their city stands beside them as a reference', () => {
    const sublineOf = (areas: readonly string[]) =>
      textsOf(pageOf(comparisonModel(shipped, everything(shipped, areas)), shipped, picture('slide')))[1]
    expect(sublineOf(['jiangbei', 'qijiang'])).toMatch(/^两地17项指标/)
    expect(sublineOf(['jiangbei', 'qijiang', 'chongqing'])).toBe(sublineOf(['jiangbei', 'qijiang']))
  })

  it.each<readonly [Lang, string, RegExp]>([
    ['zh', '2项一地含另一地', /^引进高层次人才：江津区.*与重庆市.*包含关系/],
    ['en', '2 in which one area contains the other', /^High-level talent introduced: [^]*Jiangjin[^]*Chongqing/],
  ])('sets a district and its city beside each other by what both give: %s', (lang, counted, headline) => {
    const model = comparisonModel(shipped, everything(shipped, ['jiangjin', 'chongqing']))
    const said = textsOf(pageOf(model, shipped, picture('slide', lang))).join('\n')
    expect(said).toMatch(headline)
    expect(said).toContain(counted)
    expect(said).toContain(lang === 'zh' ? '含在内' : 'part of it')
  })

  it('speaks of a scale only where it draws one, and sets two figures that face each other in one size', () => {
    const all = everything(shipped)
    const models = shipped.indicators.map(({ indicator }) => summaryModel(shipped, all, indicator))
    const contrasted = models.filter((model) => onePageModel(shipped, model).main.kind === 'contrasts')
    expect(contrasted.length).toBeGreaterThan(3)
    for (const format of formats.map((one) => one.format)) {
      for (const model of contrasted) {
        const scene = pageOf(model, shipped, format)
        expect(textsOf(scene).join('\n')).not.toMatch(/不在这把标尺上|not on this scale/)
        if (format.lang === 'zh') expect(facingSizes(scene, onePageModel(shipped, model)), model.id).toEqual([])
      }
    }
  })

  it('names what stands between two areas without an order, and what to ask', () => {
    const three = comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin']))
    const said = textsOf(pageOf(three, shipped, picture('slide'))).join('\n')
    expect(said).toContain('没有一项数字排得出先后')
    expect(said.match(/不排名/g)).toHaveLength(2)
    expect(said).toContain('定义不同')
    expect(said).toMatch(/问到就能比：/)
  })

  it.each(['slide', 'slide43', 'square', 'word', 'a4'] as const)(
    'sets every area of three against another, and names no source by an unknown publisher: %s',
    (preset) => {
      const three = comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin']))
      const said = textsOf(pageOf(three, shipped, picture(preset)))
      for (const area of ['两江新区', '綦江区', '江津区']) expect(said).toContain(area)
      expect(said.filter((text) => /^(原刊)?未写明/.test(text))).toEqual([])
    },
  )

  it('says what a threshold makes of the figures set against each other, and of those in the list of a part', () => {
    const judged = everything(shipped, ['liangjiang', 'qijiang', 'jiangjin'], [{ family: 'funds', min: 500_000_000 }])
    const model = comparisonModel(shipped, judged)
    const slide = picture('slide')
    const page = textsOf(pageOf(model, shipped, slide)).join('\n')
    expect(page).toContain('达到门槛')
    expect(page).toContain('未到门槛')
    const part = partPages(model, shipped, slide, ['paired']).flatMap(({ scene }) => textsOf(scene))
    expect(part.join('\n')).toContain('未到门槛')
  })

  it.each<Lang>(['zh', 'en'])('fills an A4 sheet of two areas: %s', (lang) => {
    expect(fullness(pageOf(two, shipped, picture('a4', lang)))).toBeGreaterThan(0.95)
  })

  it('breaks no value of two contrasts on half a slide', () => {
    const three = comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin']))
    const said = textsOf(pageOf(three, shipped, picture('half', 'en')))
    const hundred = said.filter((text) => /CNY.*100/.test(text))
    expect(hundred.length).toBeGreaterThan(0)
    expect(hundred.filter((text) => !/million/.test(text))).toEqual([])
  })

  it('is as high as it needs in Word, and as high as the slide elsewhere', () => {
    expect(pageOf(two, shipped, picture('slide')).height).toBe(1080)
    const word = pageOf(two, shipped, picture('word'))
    expect(word.width).toBe(1843)
    expect(word.height).toBeLessThan(presets.word.height)
  })

  it('keeps long names and values whole on half a slide in English, in one size on one ruler', () => {
    const counted = (refArea: string, obsValue: string) =>
      observation({ obsId: refArea, refArea, obsValue, indicator: 'graduates', unitMeasure: '人' })
    const given = datasetOf({
      areas: ['changshou', 'tongliang'].map((areaId) => {
        const name = `${areaId.slice(0, 1).toUpperCase()}${areaId.slice(1)}`
        return areaRow({ areaId, nameEn: `${name} District`, shortEn: name })
      }),
      indicators: [indicatorRow({ indicator: 'graduates', unit: '人', nameEn: 'Residents with higher education' })],
      observations: [counted('changshou', '74274'), counted('tongliang', '63445')],
    })
    const model = comparisonModel(given, everything(given, ['changshou', 'tongliang']))
    const half = picture('half', 'en')
    const scene = pageOf(model, given, half)
    expect(sceneFaults(scene, presets.half.smallest)).toEqual([])
    const texts = textsOf(scene).map((text) => text.replaceAll(/\s/gu, ' '))
    for (const whole of ['Changshou', 'Tongliang']) expect(texts).toContain(whole)
    for (const value of ['74,274 people', '63,445 people']) expect(texts.join('\n')).toContain(value)
    const sizes = leaves(scene.nodes).flatMap((node) =>
      node.kind === 'text' ? node.spans.flatMap(({ text, size }) => (/^\d\d,\d{3}$/.test(text) ? [size] : [])) : [],
    )
    expect(new Set(sizes).size).toBe(1)
  })

  it('has none for a figure that is one already', () => {
    const [figure] = shipped.observations
    if (figure === undefined) throw new Error('no figure')
    expect(onePage(numberModel(shipped, figure), shipped, picture('slide'))).toBeNull()
  })

  it('breaks no value and cuts no title of a source where there is room', () => {
    const model = comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin']))
    const texts = textsOf(pageOf(model, shipped, picture('slide', 'en')))
    expect(texts.filter((text) => text.startsWith('CNY')).map((text) => text.replaceAll(/\s/gu, ' '))).toEqual([
      'CNY 1 billion [1]',
      'CNY 100 million [2]',
    ])
    expect(texts.filter((text) => text.includes('……'))).toEqual([])
  })
})
