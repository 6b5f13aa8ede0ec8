import { beforeAll, describe, expect, it } from 'vitest'
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { restModels } from '#features/overview/restModels.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { readPackage } from '#load/package.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { fullness } from '#tests/fullness.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { fewPages } from './limit.ts'
import type { Page } from './layout.ts'
import { projectorFormat } from './format.ts'
import { pictureFormat } from './presets.ts'
import { fontRuns, leaves, type Scene } from './scene.ts'

beforeAll(() => loadLanguage('en'))

const { ages, written, firmness, matrix, board, requests } = restModels(shipped, everything(shipped))
const models: readonly FigureModel[] = [ages(), written(), firmness(), matrix(), board(), requests()]
const slide = (lang: Lang) =>
  pictureFormat({ preset: 'slide', ground: 'light', lang, slots: null, link: null, mostPages: fewPages })
const sizes = ({ nodes }: Scene) =>
  leaves(nodes).flatMap((node) => (node.kind === 'text' ? node.spans.map(({ size }) => size) : []))
const linesOf = ({ nodes }: Scene) =>
  leaves(nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : []))
/** The first line below the title, but for the one that says how many rows are left out. */
const firstLine = (scene: Scene) => {
  const said = wordsOf(scene.lang === 'en' ? 'en' : 'zh')
  const isCount = (line: string) => [1, 2].some((n) => lineOf(said.t('picture.leftOutOfPicture', { n })).test(line))
  return linesOf(scene).filter((line) => !scene.title.includes(line) && !isCount(line))[0]
}
/** Words with a number as a pattern for any number. */
const lineOf = (said: string) => new RegExp(`^${said.replace(/\d+/, String.raw`\d+`)}$`)
/** How many rows a page has: areas, indicators, or the numbers before requests. */
const rowsOn = (model: FigureModel, { observations, scene }: Page) =>
  model.kind === 'requests'
    ? linesOf(scene).filter((line) => /^\d+$/.test(line)).length
    : new Set(observations.map(({ refArea, indicator }) => (model.kind === 'board' ? indicator : refArea))).size

describe.each<Lang>(['zh', 'en'])('the pages of a figure on a slide, in %s', (lang) => {
  it.each(models.map((model) => [model.id, model] as const))('%s: notes never stand alone', (_, model) => {
    const { mostPages: _few, ...format } = slide(lang)
    // The program asks for few pages or for all.
    for (const mostPages of [fewPages, 4, 5, Number.POSITIVE_INFINITY])
      for (const { scene } of layoutFigure(model, shipped, { ...format, mostPages }))
        expect(['说明', '标记', 'Notes', 'Marks'], `${scene.title}, at most ${mostPages} pages`).not.toContain(firstLine(scene))
  })

  it.each(models.map((model) => [model.id, model] as const))(
    '%s: the pages of a run are filled, but for the last and for those that the next row has no room on',
    (_, model) => {
      const few = layoutFigure(model, shipped, slide(lang)).slice(0, -1)
      const all = layoutFigure(model, shipped, { ...slide(lang), mostPages: Number.POSITIVE_INFINITY }).slice(0, -1)
      // One row or two, kept whole, are as tall as they are.
      const several = [...few, ...all].filter((page) => rowsOn(model, page) > 2)
      for (const page of several) expect(fullness(page.scene), page.scene.title).toBeGreaterThanOrEqual(0.85)
    },
  )

  it.each([
    [1920, 1080],
    [1366, 768],
    [1024, 768],
  ])('board: each page projected at %i × %i has figures', (width, height) => {
    const pages = layoutFigure(board(), shipped, projectorFormat(width, height, lang))
    expect(pages.length).toBeLessThanOrEqual(fewPages)
    expect(pages.filter(({ observations }) => observations.length === 0)).toEqual([])
  })

  it('board: a page with room to spare says notes that a full one has no room for, and says them below its rows', () => {
    const last = lang === 'zh' ? '两地之数不可相加' : 'must not be added'
    const pages = layoutFigure(board(), shipped, { ...slide(lang), mostPages: Number.POSITIVE_INFINITY })
    const saying = pages.filter(({ scene }) =>
      linesOf(scene).join(' ').replaceAll(/\s/g, '').includes(last.replaceAll(/\s/g, '')),
    )
    expect(saying.length).toBeGreaterThan(2)
    expect(saying.length).toBeLessThan(pages.length)
    expect(saying.filter(({ observations }) => observations.length === 0)).toEqual([])
  })

  it('board: the rows on few pages and those said to be left out are all rows, also of a board far longer than these pages', () => {
    const reading = readPackage(syntheticPackage({ areas: 5, indicators: 60, dates: 1, policiesOfArea: 1 }))
    if (!reading.ok) throw new Error('a made-up package is read')
    for (const dataset of [shipped, reading.dataset]) {
      const model = boardModel(dataset, everything(dataset))
      const pages = layoutFigure(model, dataset, slide(lang))
      const indicators = new Set(pages.flatMap(({ observations }) => observations.map(({ indicator }) => indicator)))
      const said = pages.flatMap(({ scene }) => linesOf(scene)).find((line) => /另有\d+行|\d+ more rows/.test(line))
      const rows = model.groups.reduce((sum, { open, folded }) => sum + open.length + folded.length, 0)
      expect(indicators.size + Number(/\d+/.exec(said ?? '')?.[0]), said).toBe(rows)
    }
  })

  it('keeps marks and notes below a body that takes all the room beside them', () => {
    const [first] = layoutFigure(matrix(), shipped, slide(lang))
    expect(first === undefined ? '' : linesOf(first.scene).join(' ')).toMatch(/文中写明|Written in the text/)
  })

  it.each(models.map((model) => [model.id, model] as const))(
    '%s: no text of several parts is anchored at its end',
    (_, model) => {
      const several = layoutFigure(model, shipped, slide(lang)).flatMap(({ scene }) =>
        leaves(scene.nodes).filter(
          (node) =>
            node.kind === 'text' &&
            node.anchor !== 'start' &&
            node.spans.flatMap((span) => fontRuns(span, scene.lang)).length > 1,
        ),
      )
      expect(several).toEqual([])
    },
  )

  it('says on the first page of how firm figures are what its blocks mean', () => {
    const [first] = layoutFigure(firmness(), shipped, slide(lang))
    expect(first === undefined ? '' : linesOf(first.scene).join(' ')).toMatch(/一格一个数|one block a figure/)
  })

  it('sets a figure of two half pages larger, and no page more for it', () => {
    const pages = layoutFigure(written(), shipped, slide(lang))
    const { growth, ...format } = slide(lang)
    expect(growth).toBeGreaterThan(1)
    const least = layoutFigure(written(), shipped, { ...format, growth: 1 })
    expect(pages.length).toBeLessThanOrEqual(least.length)
    const usual = (some: readonly Page[]) => {
      const all = some.flatMap(({ scene }) => sizes(scene))
      return all.reduce((sum, size) => sum + size, 0) / all.length
    }
    expect(usual(pages)).toBeGreaterThan(usual(least))
  })

  it.each(models.map((model) => [model.id, model] as const))('%s: a page names the sources of what is on it', (_, model) => {
    const { freeText } = sentencesOf(shipped, lang)
    const titleOf = (source: SourceId) => freeText(lookup(shipped.sourceById, source).title).split(/——|: /)[0] ?? ''
    for (const { scene, observations, policies } of layoutFigure(model, shipped, slide(lang))) {
      const said = linesOf(scene).join('').replaceAll(/\s/g, '')
      const sources = new Set([...observations, ...policies].map(({ sourceId }) => sourceId))
      for (const source of sources) expect(said, scene.title).toContain(titleOf(source).replaceAll(/\s/g, ''))
    }
  })
})
