import { describe, expect, it } from 'vitest'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { wordsOf } from '#i18n/words.tsx'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { fileName, safePart } from './fileName.ts'

const say = sentencesOf(shipped, 'zh')
const words = wordsOf('zh')
const three = everything(shipped, ['jiangbei', 'liangjiang', 'qijiang'])

describe('fileName', () => {
  it('says what is inside: figure, areas, date of the data', () => {
    const model = panelModel(shipped, three, 'funds')
    expect(fileName(model, shipped, say, words, null, 'png')).toBe(`梧桐_资金投入_江北-两江-綦江_${shipped.created}.png`)
  })

  it('numbers the pages of a figure that has several', () => {
    const model = comparisonModel(shipped, three)
    expect(fileName(model, shipped, say, words, 3, 'svg')).toBe(`梧桐_比较_江北-两江-綦江_${shipped.created}_p3.svg`)
  })

  it('counts the areas where naming them would make a name too long', () => {
    const model = { ...comparisonModel(shipped, three), areas: shipped.areas.map((row) => row.areaId) }
    expect(fileName(model, shipped, say, words, null, 'png')).toContain(`_${shipped.areas.length}地_`)
  })

  it('stays short whatever the names', () => {
    const [figure] = three.observations
    if (figure === undefined) throw new Error('no figure')
    const lengthy = { ...say, indicator: () => '博士后科研工作站'.repeat(40), areaShort: () => '江北'.repeat(60) }
    expect(fileName(numberModel(shipped, figure), shipped, lengthy, words, 12, 'png').length).toBeLessThan(160)
  })
})

describe('safePart', () => {
  it('leaves out what some file system refuses', () => {
    expect(safePart('a/b\\c:d*e?f"g<h>i|j\u0000k')).toBe('abcdefghijk')
    expect(safePart('  R&D institutes / 研发 机构. ')).toBe('RD-institutes-研发-机构')
    expect(safePart('..')).toBe('')
  })
})
