import { describe, expect, it } from 'vitest'
import { firmnesses, firmnessOf } from '#domain/firmness.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { countOf, figuresOfRow, firmnessModel } from './model.ts'
import { firmnessTables } from './table.ts'

await loadLanguage('zh')
const shown = everything(shipped)
const model = firmnessModel(shipped, shown)

describe('firmnessOf', () => {
  it.each([
    [{ scope: 'area', nature: 'stock', qualifier: 'exact' }, 'exact'],
    [{ scope: 'area', nature: 'rate', qualifier: 'exact' }, 'exact'],
    [{ scope: 'area', nature: 'cumulative', qualifier: 'more-than' }, 'bound'],
    [{ scope: 'area', nature: 'commitment', qualifier: 'exact' }, 'planned'],
    [{ scope: 'area', nature: 'target', qualifier: 'at-least' }, 'planned'],
    [{ scope: 'project', nature: 'target', qualifier: 'exact' }, 'part'],
  ] as const)('%o: %s', (figure, firmness) => {
    expect(firmnessOf(figure)).toBe(firmness)
  })
})

describe('firmnessModel', () => {
  it('counts exact numbers of whole areas: 5 of 7, 5 of 23, 17 of 23, 11 of 27, the city 4 of 21; 42 of 101 in all', () => {
    expect(
      model.open.map((row) => [row.area, ...firmnesses.map((kind) => countOf(row, kind)), figuresOfRow(row).length]),
    ).toEqual([
      ['jiangbei', 5, 0, 0, 2, 7],
      ['liangjiang', 5, 9, 3, 6, 23],
      ['qijiang', 17, 0, 1, 5, 23],
      ['jiangjin', 11, 5, 0, 11, 27],
      ['chongqing', 4, 0, 1, 16, 21],
    ])
    expect(sentencesOf(shipped, 'zh').finding(model.finding)).toBe('说得清几成：101个数里，42个是全域确数')
  })

  it('has the same counts as a table, and every figure below it', () => {
    const [counts, figures] = firmnessTables(model, sentencesOf(shipped, 'zh'))
    expect(counts?.rows[0]).toEqual(['江北区', '5', '0', '0', '2', '7'])
    expect(figures?.rows).toHaveLength(101)
  })

  it('says that length counts figures and nothing else', () => {
    expect(model.notes).toContainEqual({ kind: 'length-is-count' })
  })

  it('stands a block for all that are said alike where there are more than 400 figures', () => {
    const many = Array.from({ length: 5 }, () => shown.observations).flat()
    const row = firmnessModel(shipped, { ...shown, observations: many }).open.find(({ area }) => area === 'liangjiang')
    expect(row?.blocks).toHaveLength(4)
    expect(row === undefined ? 0 : countOf(row, 'bound')).toBe(45)
  })
})
