import { describe, expect, it } from 'vitest'
import { periodOf } from '#domain/period.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { agesTables } from './table.ts'
import { agesModel, figuresOfRow } from './model.ts'

await loadLanguage('zh')
const shown = everything(shipped)
const say = sentencesOf(shipped, 'zh')

describe('agesModel', () => {
  const model = agesModel(shipped, shown)

  it('counts the figures that are wholly from before the year: 81 of 101 before 2024', () => {
    expect(model.finding).toEqual({ kind: 'figures-before', before: 81, figures: 101, year: 2024 })
    expect(sentencesOf(shipped, 'zh').finding(model.finding)).toBe('新旧：101个数里，81个早于2024年')
  })

  it('has a dot for every figure that is no background, the city last', () => {
    expect(model.open.map(({ area, dots }) => [area, dots.length])).toEqual([
      ['jiangbei', 7],
      ['liangjiang', 23],
      ['qijiang', 23],
      ['jiangjin', 27],
      ['chongqing', 21],
    ])
    expect(model.folded).toEqual([])
    expect(model.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025])
    expect(model.hasEarlier).toBe(false)
  })

  it('stands a figure at the middle of its period, hollow where the date is inferred', () => {
    const row = model.open.find(({ area }) => area === 'jiangbei')
    const { start, end } = periodOf('2021-09/2021-12')
    expect(row?.dots.filter(({ day }) => day === (start + end) / 2)).toHaveLength(6)
    expect(row?.dots.every(({ inferred }) => inferred)).toBe(true)
    expect(model.open.find(({ area }) => area === 'qijiang')?.dots.some(({ inferred }) => inferred)).toBe(false)
  })

  it('sets a lone figure of 2014 into one column for all that is earlier, in the middle of it', () => {
    const [first, ...others] = shown.observations
    const old = first === undefined ? [] : [{ ...first, timePeriod: '2014' }]
    const { years, hasEarlier, open } = agesModel(shipped, { ...shown, observations: [...old, ...others] })
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(hasEarlier).toBe(true)
    const days = open.flatMap(({ dots }) => dots.map(({ day }) => day))
    expect(Math.min(...days)).toBe((Date.UTC(2019, 0, 1) + Date.UTC(2020, 0, 1)) / 2 / 86_400_000)
  })

  it('says of which part of the figures it is where filters leave some out', () => {
    const some = { ...shown, observations: shown.observations.filter(({ refArea }) => refArea === 'jiangjin') }
    expect(agesModel(shipped, some).finding).toEqual({ kind: 'figures-before', before: 7, figures: 27, year: 2024 })
    expect(agesModel(shipped, { ...shown, observations: [] })).toMatchObject({
      finding: { kind: 'nothing' },
      open: [],
      years: [],
    })
  })

  it('joins the figures of one date into a dot where there are more than 400', () => {
    const many = Array.from({ length: 5 }, () => shown.observations).flat()
    const { open } = agesModel(shipped, { ...shown, observations: many })
    const qijiang = open.find(({ area }) => area === 'qijiang')
    expect(qijiang?.dots).toHaveLength(1)
    expect(qijiang === undefined ? 0 : figuresOfRow(qijiang).length).toBe(115)
  })
})

describe('agesTables', () => {
  const [first, ...others] = shown.observations
  if (first === undefined) throw new Error('no figures')
  /** What the first table counts of the first figure's area where that figure is from another time: by the heads of its columns. */
  const countedAt = (timePeriod: string) => {
    const model = agesModel(shipped, { ...shown, observations: [{ ...first, timePeriod }, ...others] })
    const [table] = agesTables(model, say)
    const row = table?.rows.find(([area]) => area === say.area(first.refArea)) ?? []
    return Object.fromEntries((table?.columns ?? []).map((head, at) => [head, row[at]]))
  }

  it('counts the figures of an area by the year they are from, and all of them at the end', () => {
    const [table, all] = agesTables(agesModel(shipped, shown), say)
    expect(table?.columns).toEqual(['地区', '2020', '2021', '2022', '2023', '2024', '合计'])
    expect(table?.rows).toEqual([
      ['江北区', '0', '7', '0', '0', '0', '7'],
      ['两江新区', '1', '2', '20', '0', '0', '23'],
      ['綦江区', '23', '0', '0', '0', '0', '23'],
      ['江津区', '0', '0', '0', '7', '20', '27'],
      ['重庆市', '0', '1', '2', '18', '0', '21'],
    ])
    expect(all?.rows).toHaveLength(101)
  })

  it('counts an interval over years in the year of its middle, and says so', () => {
    expect(agesTables(agesModel(shipped, shown), say)[0]?.caption).toContain('按区间中点计')
    expect(countedAt('2020-12/2022-12')).toMatchObject({ 2020: '0', 2021: '7', 2022: '0', 合计: '7' })
  })

  it('counts what is long before all others as earlier', () => {
    expect(countedAt('2014')).toMatchObject({ 更早: '1', 2020: '0', 2021: '6', 合计: '7' })
  })
})
