import { beforeAll, describe, expect, it } from 'vitest'
import { boardModel } from '#figures/kinds/board/model.ts'
import { boardPage } from '#figures/kinds/board/page.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { comparisonPage } from '#figures/kinds/comparison/page.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { panelPage } from '#figures/kinds/panel/page.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { summaryPage } from '#figures/kinds/summary/page.ts'
import { figuresDrawn } from '#figures/head.ts'
import { panels } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { slideFormat } from '#tests/slide.ts'
import { nothing, type Box } from './box.ts'
import { drawing } from './contents.ts'
import { rulerBlocks } from '#figures/ruler/page.ts'
import { blockOf, fittingBlocks, heightAlone, type Block } from './flow.ts'
import { grouped, type Wording } from './group.ts'
import { leaves } from './scene.ts'
import type { Setting } from './setting.ts'

beforeAll(() => loadLanguage('en'))

const all = everything(shipped)
const compared = [
  ['jiangbei', 'qijiang'],
  ['jiangbei', 'qijiang', 'jiangjin'],
] as const
const stations = shipped.indicators
  .filter(({ indicator }) => indicator === 'postdoc-stations')
  .map(({ indicator }) => summaryModel(shipped, all, indicator))
/** px between the margins of a slide. */
const width = 1776
const settingFor = (lang: Lang): Setting => ({
  dataset: shipped,
  say: sentencesOf(shipped, lang),
  words: wordsOf(lang),
  format: slideFormat(lang),
  sources: shipped.sources.map(({ sourceId }) => sourceId),
})
const textOf = ({ draw }: Box) =>
  leaves(draw(0, 0))
    .flatMap((node) => (node.kind === 'text' ? node.spans.map(({ text }) => text) : []))
    .join('')
    .replaceAll(/\s/g, '')
/** px of the sizes that some blocks come in, before they fall into several. */
const sizes = (blocks: readonly Block[]): readonly number[] => {
  const [block, ...others] = blocks
  return block === undefined || others.length > 0 ? [] : [heightAlone(block), ...sizes(block.apart?.() ?? [])]
}
const saysOfFigures = ({ contents }: Block) => contents.drawn.comparisons.filter(({ relation }) => relation === 'pair')

/** All blocks of figures on pages of this room. */
const blocksOf = (setting: Setting, room: number) =>
  [
    ...boardPage.blocks(setting, boardModel(shipped, all), width, room),
    ...compared.flatMap((areas) =>
      comparisonPage.blocks(setting, comparisonModel(shipped, everything(shipped, areas)), width, room),
    ),
    ...panels.flatMap((panel) => panelPage.blocks(setting, panelModel(shipped, all, panel), width, room)),
    ...shipped.indicators.flatMap(({ indicator }) =>
      summaryPage.blocks(setting, summaryModel(shipped, all, indicator), width, room),
    ),
  ].flatMap((block) => fittingBlocks([block], () => room))

describe.each<Lang>(['zh', 'en'])('what is said of two figures, in %s', (lang) => {
  const setting = settingFor(lang)

  it.each([540, 900])('stands in one block with them, or names them, on pages with %i px for it', (room) => {
    const said = blocksOf(setting, room).filter((block) => saysOfFigures(block).length > 0)
    expect(said.length).toBeGreaterThan(20)
    const alone = said.flatMap((block) => {
      const { drawn, quoted } = block.contents
      const here = new Set([...figuresDrawn(drawn), ...quoted.figures].map(({ obsId }) => obsId))
      return saysOfFigures(block).filter(({ a, b }) => !here.has(a) || !here.has(b))
    })
    expect(alone).toEqual([])
  })
})

describe('a ruler with what is said of it', () => {
  const setting = settingFor('zh')
  const [ruler] = stations.flatMap(({ rulers }) => rulers)
  if (ruler === undefined) throw new Error('two areas stand on a ruler')
  const blocks = rulerBlocks(setting, ruler, width)
  const fitting = (room: number) => fittingBlocks(blocks, () => room)

  it('is set lower where that keeps both in one block, and in pieces of full size where nothing does', () => {
    const [whole] = fitting(1000)
    const tallest = whole === undefined ? 0 : heightAlone(whole)
    const [low, ...others] = fitting(tallest - 1)
    expect(others).toEqual([])
    const lowest = low === undefined ? 0 : heightAlone(low)
    expect(lowest).toBeLessThan(tallest)
    const [drawn, ...said] = fitting(lowest - 1)
    expect(drawn?.contents.drawn.rulers).toEqual([ruler])
    expect(said.map(({ contents }) => contents.quoted.figures.length)).toEqual([2])
  })

  it('keeps with it what stands below as long as it can, and gives that up before it parts', () => {
    const rest = { box: { ...nothing, width: 10, height: 60 }, contents: drawing({}) }
    const withRest = rulerBlocks(setting, ruler, width, rest)
    const [low] = fittingBlocks(blocks, () => 0.001 + Math.min(...sizes(blocks)))
    const room = low === undefined ? 0 : heightAlone(low)
    const [first, second, ...others] = fittingBlocks(withRest, () => room)
    expect(first?.contents.drawn.comparisons.length).toBeGreaterThan(0)
    expect(second?.box.height).toBe(60)
    expect(others).toEqual([])
  })
})

describe('a group', () => {
  const setting = settingFor('zh')
  const [a, b] = shipped.observations.filter(
    ({ indicator, partOf, refArea }) => indicator === 'postdoc-stations' && partOf === null && refArea !== 'chongqing',
  )
  if (a === undefined || b === undefined) throw new Error('two areas have stations')
  const comparison = stations
    .flatMap(({ row }) => row.comparisons)
    .find(({ a: one, b: other }) => [one, other].includes(a.obsId) && [one, other].includes(b.obsId))
  if (comparison === undefined) throw new Error('they are compared')
  const tall = (height: number, more: Partial<Block>) => blockOf({ ...nothing, width: 10, height }, more)
  const figures = [a, b].map((observation) => tall(100, { contents: drawing({ marks: [{ observation, judgement: null }] }) }))
  const saying = {
    block: () => tall(40, { contents: drawing({ comparisons: [comparison] }) }),
    comparisons: [comparison],
    left: 0,
    width: 1000,
  }

  it('is one block where a page has room for it', () => {
    const [block, ...others] = fittingBlocks(grouped(setting, figures, [saying]), () => 240)
    expect(others).toEqual([])
    expect(block?.box.height).toBe(240)
    expect(block?.contents.drawn.comparisons).toEqual([comparison])
  })

  it('falls apart where none has, and what is said names value, count, date and source of both figures', () => {
    const blocks = fittingBlocks(grouped(setting, figures, [saying]), () => 239)
    expect(blocks).toHaveLength(3)
    const text = textOf(blocks[2]?.box ?? nothing)
    for (const figure of [a, b]) {
      const said = [setting.say.areaValue(figure), setting.say.measured(figure), setting.say.date(figure)]
      for (const part of said) expect(text).toContain(part.replaceAll(/\s/g, ''))
    }
    expect(text).toMatch(/\[\d+\].*\[\d+\]/)
  })

  it('names figures also where they stand with others only, as those of a ruler above', () => {
    const [block] = grouped(setting, figures.slice(0, 1), [saying])
    expect(textOf(block?.box ?? nothing)).toContain(setting.say.areaValue(b).replaceAll(/\s/g, ''))
  })

  it('has what stands last in it, then below it as a block of its own, then behind its pieces', () => {
    const reason = { kind: 'filtered-out' } as const
    const rest = { box: { ...nothing, height: 30 }, contents: drawing({ reasons: [reason] }) }
    const all240 = 240 + setting.format.space * 0.7 + 30
    const heights = (room: number) =>
      fittingBlocks(grouped(setting, figures, [saying], rest), () => room).map(({ box, contents }) => [
        Math.round(box.height),
        contents.drawn.reasons.length,
      ])
    expect(heights(all240)).toEqual([[Math.round(all240), 1]])
    expect(heights(all240 - 1)).toEqual([
      [240, 0],
      [30, 1],
    ])
    const apart = heights(239)
    expect(apart).toHaveLength(4)
    expect(apart.at(-1)).toEqual([30, 1])
  })

  it('says it in few words below the names before these part from it', () => {
    const wordings: string[] = []
    const tallSaying = {
      ...saying,
      block: (wording: Wording) => {
        wordings.push(wording)
        return tall({ whole: 100, named: 100, few: 60 }[wording], { contents: drawing({ comparisons: [comparison] }) })
      },
    }
    const names = fittingBlocks(grouped(setting, [], [tallSaying]), () => 1000)[0]?.box.height ?? 0
    const room = names - 100 + 60
    const [few, ...more] = fittingBlocks(grouped(setting, [], [tallSaying]), () => room)
    expect(more).toEqual([])
    expect(few?.contents.quoted.figures).toEqual([a, b])
    const parted = fittingBlocks(grouped(setting, [], [tallSaying]), () => room - 1)
    expect(parted.map(({ contents }) => [contents.quoted.figures.length, contents.drawn.comparisons.length])).toEqual([
      [2, 0],
      [0, 1],
    ])
    expect(wordings).not.toContain('whole')
  })
})
