import { describe, expect, it } from 'vitest'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { layoutOf, sharedIn } from './layout.ts'
import { comparisonModel } from './model.ts'

const laidOut = (...areas: readonly string[]) => layoutOf(shipped, comparisonModel(shipped, everything(shipped, areas)))
const said = (ids: readonly { readonly indicator: string }[]) => ids.map(({ indicator }) => indicator)

describe('layoutOf two areas with a proved order', () => {
  const layout = laidOut('jiangbei', 'qijiang')

  it('has the order on a ruler, and no pair of the same figures a second time', () => {
    expect(layout.rulers.map(({ ruler }) => ruler.bars.map(({ plotted }) => plotted.observation.obsValue))).toEqual([[31, 3]])
    expect(layout.pairs.map(({ row }) => row.indicator)).toEqual(['doctors'])
  })

  it('stands further figures of a side under the first', () => {
    expect(layout.pairs[0]?.sides.map(({ plotted }) => plotted.map(({ observation }) => observation.obsValue))).toEqual([
      [35],
      [6, 10],
    ])
  })

  it('takes what one text counts of one area on a ruler of its own, from three figures on', () => {
    expect(layout.kinds.map(({ bars }) => bars.length)).toEqual([3, 5, 3])
    expect(layout.kinds.every(({ basis }) => basis === 'one-source')).toBe(true)
  })

  it('groups instruments by who writes of them', () => {
    expect(layout.policies.map(({ kind, area, rows }) => [kind, area, rows.length])).toEqual([
      ['all', null, 7],
      ['one', 'jiangbei', 1],
      ['one', 'qijiang', 13],
    ])
  })

  it('says that all write of an instrument only of areas whose texts were read, whatever the filters leave', () => {
    const kindsOf = (...areas: readonly string[]) => [...new Set(laidOut(...areas).policies.map(({ kind }) => kind))]
    expect(kindsOf('qijiang', 'liangjiang-district')).toEqual(['one'])
    const whole = everything(shipped, ['jiangbei', 'qijiang'])
    const ofJiangbei = whole.policies.filter(({ refArea }) => refArea === 'jiangbei')
    const filtered = layoutOf(shipped, comparisonModel(shipped, { ...whole, policies: ofJiangbei }))
    expect(filtered.policies.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['all', 7],
      ['one', 1],
    ])
  })

  it('names in the index what is drawn further up, and repeats no figure of a pair', () => {
    const entries = layout.index.flatMap((group) => group.entries)
    expect(said(entries)).not.toContain('doctors')
    expect(entries.filter(({ place }) => place === 'drawn-above').length).toBeGreaterThan(2)
  })
})

describe('layoutOf three areas without an order', () => {
  const layout = laidOut('liangjiang', 'qijiang', 'jiangjin')

  it('has no ruler, side by side before apart, each pair of areas a panel', () => {
    expect(layout.rulers).toEqual([])
    const grades = layout.pairs.map(({ comparisons: [first] }) => first.grade)
    expect(grades.lastIndexOf('C')).toBeLessThan(grades.indexOf('D'))
    expect(grades.slice(0, 3)).toEqual(['C', 'C', 'C'])
  })

  it('asks for one number that would stand beside a figure of a whole area at A or B', () => {
    expect(layout.ask).toMatchObject({ kind: 'named-without-number' })
    expect(['A', 'B']).toContain(layout.ask?.best)
  })
})

describe('sharedIn', () => {
  const facts = (...areas: readonly string[]) =>
    sharedIn(laidOut(...areas).index).map(({ area, dated, quoted }) => [
      area,
      dated?.observation.timePeriod ?? null,
      quoted?.observation.sourceId ?? null,
    ])

  it('takes date and source into the head only where they hold for all figures of the area', () => {
    expect(facts('jiangbei', 'qijiang')).toEqual([
      ['qijiang', '2020-11-17', 'qijiang-2020'],
      ['jiangbei', '2021-09/2021-12', 'jiangbei-2021'],
    ])
    // The figures of Jiangjin are from 2023 and 2024, all in one article.
    expect(facts('qijiang', 'jiangjin').find(([area]) => area === 'jiangjin')).toEqual(['jiangjin', null, 'jiangjin-2024'])
  })
})
