import { beforeAll, describe, expect, it } from 'vitest'
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { restModels } from '#features/overview/restModels.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import type { FigureModel } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { fullness } from '#tests/fullness.ts'
import { fewPages } from './limit.ts'
import { pictureFormat, presets } from './presets.ts'
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
const firstLine = (scene: Scene) =>
  linesOf(scene).filter((line) => !scene.title.includes(line) && !/未列|not shown/.test(line))[0]

describe.each<Lang>(['zh', 'en'])('the pages of a figure on a slide, in %s', (lang) => {
  it.each(models.map((model) => [model.id, model] as const))('%s: notes never stand alone', (_, model) => {
    for (const { scene } of layoutFigure(model, shipped, slide(lang)))
      expect(['说明', '标记', 'Notes', 'Marks'], scene.title).not.toContain(firstLine(scene))
  })

  it.each(models.map((model) => [model.id, model] as const))('%s: pages before the last are filled', (_, model) => {
    const pages = layoutFigure(model, shipped, slide(lang)).slice(0, -1)
    for (const { scene } of pages) expect(fullness(scene), scene.title).toBeGreaterThan(0.7)
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
    expect(pages.length).toBeLessThanOrEqual(layoutFigure(written(), shipped, { ...format, growth: 1 }).length)
    for (const { scene } of pages) expect(Math.min(...sizes(scene))).toBeGreaterThan(presets.slide.smallest)
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
