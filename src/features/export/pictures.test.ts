import { beforeAll, describe, expect, it } from 'vitest'
import { boardModel } from '#figures/kinds/board/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { pictureFormat, presetNames, presets } from '#figures/page/presets.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { pagesOfPicture, presetsFor } from './pictures.ts'

beforeAll(() => loadLanguage('en'))

const two = everything(shipped, ['jiangbei', 'qijiang'])
const models = [boardModel(shipped, two), comparisonModel(shipped, two)]

describe.each(presetNames)('all pictures of two areas, %s', (preset) => {
  it.each(['zh', 'en'] as const)('have all text inside, none over another, none too small, in %s', (lang) => {
    const format = pictureFormat({ preset, ground: 'light', lang, slots: null, link: 'https://example.org/#/' })
    const pages = models
      .filter((model) => presetsFor(model).includes(preset))
      .flatMap((model) => pagesOfPicture(model, shipped, format, { scope: 'all', parts: [] }))
    expect(pages.length).toBeGreaterThan(0)
    expect(
      pages.flatMap(({ scene }, index) => sceneFaults(scene, presets[preset].smallest).map((fault) => `${index + 1}: ${fault}`)),
    ).toEqual([])
  })
})
