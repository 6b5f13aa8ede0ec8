import { describe, expect, it } from 'vitest'
import { agesModel } from '#figures/kinds/ages/model.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { firmnessModel } from '#figures/kinds/firmness/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { writtenModel } from '#figures/kinds/written/model.ts'
import { pictureFormat } from '#figures/page/presets.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { layoutFigure } from './kinds.ts'

const all = everything(shipped)
const models = [agesModel, firmnessModel, writtenModel, matrixModel, boardModel, requestsModel].map((model) =>
  model(shipped, all),
)
const formats = (['slide', 'word', 'a4'] as const).map((preset) =>
  pictureFormat({ preset, ground: 'light', lang: 'zh', slots: null, link: null }),
)

/** The numbers in a text, runs counted out: [1][3—5]. */
function cited(text: string): readonly number[] {
  return [...text.matchAll(/\[(\d+)(?:—(\d+))?\]/g)].flatMap(([, first = '', last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  )
}

/** What the body of a page cites, and what its foot lists. */
function numbersOn(scene: Scene): { readonly body: readonly number[]; readonly foot: readonly number[] } {
  const texts = leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : []))
  const at = texts.lastIndexOf('来源')
  return { body: cited(texts.slice(0, at).join('\n')), foot: cited(texts.slice(at).join('\n')) }
}

it('an area that names a number without giving it has the number of its source beside that, on all pages of the board', () => {
  const said = formats.flatMap((format) =>
    layoutFigure(boardModel(shipped, all), shipped, format).flatMap(({ scene }) =>
      leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? [node.spans.map(({ text }) => text).join('')] : [])),
    ),
  )
  const named = said.filter((text) => text.startsWith('文中提到，未给数') && !text.includes('值得去问'))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((text) => !/^文中提到，未给数(?:\[\d+\])+$/.test(text))).toEqual([])
})

describe('the sources of a figure on its pages', () => {
  it.each(models)('$id: every page cites what its foot lists, and numbers follow each other as they are first read', (model) => {
    for (const format of formats) {
      const pages = layoutFigure(model, shipped, format).map(({ scene }) => numbersOn(scene))
      for (const { body, foot } of pages) expect([...new Set(body)].sort((a, b) => a - b)).toEqual(foot)
      const first = [...new Set(pages.flatMap(({ foot }) => foot))]
      expect(first).toEqual(first.map((_, index) => index + 1))
    }
  })
})
