import { describe, expect, it } from 'vitest'
import { sceneFaults } from '#figures/page/check.ts'
import { exportFormat, projectorFormat, type Format } from '#figures/page/format.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { casesOf } from './cases.ts'
import { kinds } from './kinds.ts'

interface Sized {
  readonly name: string
  readonly format: Format
  /** Smallest type of any text and of the title, px. */
  readonly smallest: number
  readonly title: number
}

const formats: readonly Sized[] = (['zh', 'en'] as const).flatMap((lang) => [
  { name: `picture, ${lang}`, format: exportFormat({ lang, theme: 'light', link: null }), smallest: 20, title: 36 },
  { name: `1920 × 1080, ${lang}`, format: projectorFormat(1920, 1080, lang), smallest: 28, title: 44 },
  { name: `1024 × 768, ${lang}`, format: projectorFormat(1024, 768, lang), smallest: 20, title: 32 },
])

const spansOf = (scene: Scene) => leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? node.spans : []))

const cases = casesOf(shipped)

describe('the gallery', () => {
  it('has a case for every kind of figure in every state, and figures in nearly all of them', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(kinds.length * 6)
    // The one area with several dates of one thing is the one that is left out, and the one row has none.
    expect(cases.filter(({ models }) => models.length === 0).map(({ id }) => id)).toEqual(['series-missing', 'series-one-row'])
  })

  it('has long names in one state and signs of markup in another', () => {
    const [long, odd] = ['board-long-names', 'board-odd-text'].map((id) => cases.find((found) => found.id === id)?.dataset)
    expect(
      long?.areas.every(({ nameZh }) => nameZh.length === 30) && long.indicators.every(({ nameZh }) => nameZh.length === 60),
    ).toBe(true)
    expect(odd?.policies.every(({ nameZh, quote }) => nameZh.includes('<b>&amp;</b>') && quote.includes('😀'))).toBe(true)
  })
})

describe.each(formats)('pages of $name', ({ format, smallest, title }) => {
  it.each(cases)('$id: all text inside, none over another, none too small, no sign cut in half', ({ models, dataset }) => {
    for (const model of models) {
      for (const [index, { scene }] of layoutFigure(model, dataset, format).entries()) {
        const page = `${model.id} ${index + 1}`
        expect(sceneFaults(scene, smallest), page).toEqual([])
        const spans = spansOf(scene)
        expect(spans.find((span) => span.family === 'headline')?.size, page).toBeGreaterThanOrEqual(title)
        expect(
          spans.filter(({ text }) => /\p{Surrogate}/u.test(text)).map(({ text }) => text),
          page,
        ).toEqual([])
      }
    }
  })
})
