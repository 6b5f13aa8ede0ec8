import { beforeAll, describe, expect, it } from 'vitest'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { projectorFormat } from '#figures/page/format.ts'
import { leaves } from '#figures/page/scene.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { writtenModel } from './model.ts'

beforeAll(() => loadLanguage('en'))

describe('who writes of what, on a projected page', () => {
  it.each<readonly [Lang, number, number]>([
    ['zh', 1024, 768],
    ['en', 1024, 768],
    ['zh', 1280, 720],
    ['en', 1920, 1080],
  ])('ends with the lines of the page, however wide the names of its groups: %s, %i × %i', (lang, width, height) => {
    const format = projectorFormat(width, height, lang)
    const right = format.width - format.margin.side
    for (const { scene } of layoutFigure(writtenModel(shipped, everything(shipped)), shipped, format)) {
      const marks = leaves(scene.nodes).flatMap((node) => (node.kind === 'rect' ? [node.x + node.width] : []))
      expect(Math.max(...marks)).toBeLessThanOrEqual(right + 1)
    }
  })
})
