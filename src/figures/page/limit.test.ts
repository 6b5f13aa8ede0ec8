import { describe, expect, it } from 'vitest'
import { panelModels } from '#features/overview/models.ts'
import { restModels } from '#features/overview/restModels.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { projectedPages } from '#figures/onepage/projected.ts'
import type { Lang } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { nothing } from './box.ts'
import { sceneFaults } from './check.ts'
import { blockOf, type Block } from './flow.ts'
import { projectorFormat } from './format.ts'
import { fewPages, withinPages, type LeftOut } from './limit.ts'
import { pictureFormat } from './presets.ts'
import { leaves } from './scene.ts'

const block = (run: object | null = null): Block => blockOf(nothing, { run })
/** Two blocks to a page. */
const pairs = (blocks: readonly Block[]) => Array.from({ length: Math.ceil(blocks.length / 2) }, (_, page) => page)

const never = () => false

/** What is said to be left out of three pages, two blocks on each. */
function leftOutOf(blocks: readonly Block[]): {
  readonly said: LeftOut | undefined
  readonly pages: number
  readonly rows: number
} {
  const left: LeftOut[] = []
  const { pages, leftOut } = withinPages(
    blocks,
    3,
    pairs,
    (one) => {
      left.push(one)
      return block()
    },
    never,
  )
  return { said: left.at(-1), pages: pages.length, rows: leftOut }
}

describe('withinPages', () => {
  it('takes as many blocks as go onto the pages, and names how many are left', () => {
    const { said, pages, rows } = leftOutOf(Array.from({ length: 10 }, () => block()))
    expect(pages).toBe(3)
    expect(said).toEqual({ rows: 5, isLastCut: false })
    expect(rows).toBe(5)
  })

  it('leaves out a whole run rather than a part of it', () => {
    const run = {}
    const blocks = [...Array.from({ length: 4 }, () => block()), ...Array.from({ length: 3 }, () => block(run))]
    expect(leftOutOf(blocks).said).toEqual({ rows: 1, isLastCut: false })
  })

  it('says that the last row is not whole where a run is longer than the pages', () => {
    const run = {}
    const blocks = [...Array.from({ length: 9 }, () => block(run)), block()]
    expect(leftOutOf(blocks).said).toEqual({ rows: 1, isLastCut: true })
  })

  it('shows fewer runs rather than a last page with nothing but how many are left out', () => {
    const isRow = new Set<Block>()
    const rows = Array.from({ length: 10 }, () => block())
    for (const row of rows) isRow.add(row)
    const lay = (blocks: readonly Block[]) =>
      Array.from({ length: Math.ceil(blocks.length / 2) }, (_, page) => blocks.slice(2 * page, 2 * page + 2))
    const { pages, leftOut } = withinPages(
      rows,
      2,
      lay,
      () => block(),
      (page) => page !== undefined && !page.some((one) => isRow.has(one)),
    )
    expect(pages.at(-1)?.some((one) => isRow.has(one))).toBe(true)
    expect(leftOut).toBe(10 - pages.flat().filter((one) => isRow.has(one)).length)
  })

  it('says nothing where all of it fits', () => {
    const all = withinPages([block(), block()], 3, pairs, () => expect.unreachable('nothing is left out'), never)
    expect(all.pages).toHaveLength(1)
    expect(all.leftOut).toBe(0)
  })
})

describe.each<Lang>(['zh', 'en'])('a figure on a projector of 1024 × 768, in %s', (lang) => {
  const shown = everything(shipped, ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin'])
  const { ages, written, firmness, matrix, board, requests } = restModels(shipped, shown)
  const models = [
    ...panelModels(shipped, shown),
    ages(),
    written(),
    firmness(),
    matrix(),
    board(),
    requests(),
    comparisonModel(shipped, shown),
  ]

  it.each(models.map((model) => [model.id, model] as const))(
    '%s needs at most three pages, none with type below 20 px',
    (_, model) => {
      for (const lay of [projectedPages, layoutFigure]) {
        const pages = lay(model, shipped, projectorFormat(1024, 768, lang))
        expect(pages.length).toBeLessThanOrEqual(3)
        expect(pages.flatMap(({ scene }) => sceneFaults(scene, 20))).toEqual([])
      }
    },
  )

  it('has as many pages as a picture as on the projector unless all are asked for, and says how many rows are left out', () => {
    const picture = { preset: 'slide', ground: 'light', lang, slots: null, link: null } as const
    const few = layoutFigure(board(), shipped, pictureFormat({ ...picture, mostPages: fewPages }))
    expect(few).toHaveLength(fewPages)
    const texts = few.flatMap(({ scene }) =>
      leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : [])),
    )
    expect(texts.some((text) => /另有\d+行未列在此|\d+ more rows not shown here/.test(text))).toBe(true)
    expect(layoutFigure(board(), shipped, pictureFormat(picture)).length).toBeGreaterThan(fewPages)
  })

  it('says how many rows of a long figure are not projected', () => {
    const texts = layoutFigure(board(), shipped, projectorFormat(1024, 768, lang)).flatMap(({ scene }) =>
      leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : [])),
    )
    expect(texts.some((text) => /另有\d+行未放映|\d+ more rows and all notes/.test(text))).toBe(true)
  })
})
