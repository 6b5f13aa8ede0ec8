import { describe, expect, it } from 'vitest'
import { perHead } from '#domain/perHead.ts'
import { allPairs } from '#domain/pairs.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Indicator } from '#domain/model.ts'
import { readPackage } from '#load/package.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compiled } from './fixtures/package.ts'
import { shipped as fiveArticles } from './fixtures/shipped.ts'

const reading = readPackage(compiled(readDataFolder()))
if (!reading.ok) throw new Error('the dataset breaks its rules; `npm run check:data` says which')
const { dataset } = reading

/** How many of the pairs of some indicators have each relation and grade. */
function census(from: Dataset, counted: (indicator: Indicator) => boolean): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { a, relation, grade } of allPairs(from)) {
    if (!counted(lookup(from.indicatorById, lookup(from.observationById, a).indicator))) continue
    const kind = grade ?? relation
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** The orders that are claimed, as the two figures. */
function orders(from: Dataset): readonly string[] {
  return allPairs(from).flatMap(({ order }) =>
    order.kind === 'proved' ? [`${order.larger} > ${order.smaller} ${order.basis}`] : [],
  )
}

describe('the areas', () => {
  it('stand in the groups of the city as it divides them, the district of Liangjiang with those it took over', () => {
    const named = (group: string | null) => dataset.areas.filter((area) => area.group === group).map(({ shortZh }) => shortZh)
    expect(named('central').sort()).toEqual(
      ['渝中', '大渡口', '江北', '沙坪坝', '九龙坡', '南岸', '北碚', '渝北', '巴南', '两江新区（2025年起）'].sort(),
    )
    expect(named('metropolitan-new').sort()).toEqual(
      ['涪陵', '长寿', '江津', '合川', '永川', '南川', '綦江', '大足', '璧山', '铜梁', '潼南', '荣昌'].sort(),
    )
    expect(named('northeast').sort()).toEqual(
      ['万州', '开州', '梁平', '城口', '丰都', '垫江', '忠县', '云阳', '奉节', '巫山', '巫溪'].sort(),
    )
    expect(named('southeast').sort()).toEqual(['黔江', '武隆', '石柱', '秀山', '酉阳', '彭水'].sort())
    expect(named('zone')).toEqual(['两江', '科学城', '万盛'])
    expect(named(null)).toEqual(['全市'])
  })
})

describe('five articles', () => {
  it('give rise to 26 pairs, of which 10 are part of, 1 is B, 4 are C and 11 are D', () => {
    expect(census(fiveArticles, ({ category }) => category !== 'context')).toEqual({ 'part-of': 10, B: 1, C: 4, D: 11 })
  })

  it('set residents side by side only to say that they are background', () => {
    expect(census(fiveArticles, ({ category }) => category === 'context')).toEqual({ 'part-of': 3, D: 3 })
    const reasons = allPairs(fiveArticles).filter(({ a, grade }) => a.endsWith('-population') && grade !== null)
    expect(reasons.every(({ blockers }) => blockers.join() === 'not-rankable')).toBe(true)
  })

  it('support one order only: 江北 has more postdoctoral stations than 綦江 had', () => {
    expect(orders(fiveArticles)).toEqual(['jiangbei-postdoc-stations > qijiang-postdoc-stations stated'])
  })

  // Equal numerals that count different things. Two of one row would be in one definition.
  it.each([
    ['40 overseas platforms, experts, institutes and incubators', 40],
    ['12 stations, associations, workshops and chief experts', 12],
    ['500 doctors and high-tech enterprises', 500],
  ])('keep look-alikes apart: %s', (_, value) => {
    const alike = fiveArticles.observations.filter(
      (figure) => figure.obsValue === value && figure.unitMult === 0 && figure.restates === null,
    )
    const definitions = alike.map((figure) => lookup(fiveArticles.definitionById, figure.definition).definitionId)
    expect(alike.length).toBeGreaterThan(1)
    expect(new Set(definitions).size).toBe(alike.length)
  })
})

describe('the dataset', () => {
  const row = (id: string) => dataset.observations.find(({ obsId }) => obsId === id)
  const area = (id: string) => dataset.areas.find(({ areaId }) => areaId === id)

  it('knows all 38 districts and counties, both Liangjiang New Areas, the High-tech Zone and Wansheng', () => {
    const ofLevel = (level: string) => dataset.areas.filter((one) => one.level === level)
    expect(ofLevel('district').filter(({ gbt2260 }) => gbt2260 !== null)).toHaveLength(38)
    expect(dataset.areas.filter(({ gbt2260 }) => gbt2260 === null).map(({ areaId }) => String(areaId))).toEqual([
      'liangjiang',
      'gaoxin',
      'wansheng',
      'liangjiang-district',
    ])
    expect(area('yuzhong')?.seal).toBe('中')
    expect(area('yubei')?.seal).toBe('渝北')
  })

  it('still claims that 江北 has more postdoctoral stations than 綦江 had, and that 长寿 has more residents with higher education than 铜梁', () => {
    expect(orders(dataset)).toEqual(
      expect.arrayContaining([
        'jiangbei-postdoc-stations > qijiang-postdoc-stations stated',
        'changshou-university-educated-residents-2020 > tongliang-university-educated-residents-2020 stated',
      ]),
    )
  })

  it('quotes no page that was not kept, and gives its printed number', () => {
    expect(row('fuling-net-talent-inflow-2024')).toMatchObject({
      quote: null,
      printed: '突破3000人',
      obsValue: 3000,
      qualifier: 'over',
    })
  })

  it('counts 綦江 by its own bulletin without Wansheng as a part of the district, and gives no figure per head of the whole', () => {
    expect(row('qijiang-census-residents-2020')).toMatchObject({
      obsValue: 775_509,
      scope: 'sub-area',
      scopeName: '綦江区（不含万盛经开区）',
    })
    expect(area('qijiang')?.population).toBeNull()
    const stations = row('qijiang-postdoc-stations')
    expect(stations && perHead(dataset, stations)).toMatchObject({
      kind: 'territory',
      population: { obsId: 'qijiang-population' },
    })
  })

  it('calls a count cumulative where the text says 累计, and no title a running count where it does not', () => {
    expect(row('chongqing-haizhi-stations-all-2023-12')?.nature).toBe('cumulative')
    expect(row('chongqing-state-council-allowance-2017')?.nature).toBe('cumulative')
    expect(row('chongqing-state-council-allowance-2018')?.nature).toBe('stock')
  })

  it('names residents only for areas whose territory they are known to live on', () => {
    const named = dataset.areas.flatMap(({ areaId, population }) => (population === null ? [] : [{ areaId, population }]))
    const foreign = named.filter(({ areaId, population }) => {
      const { refArea, scope } = lookup(dataset.observationById, population)
      return refArea !== areaId || scope !== 'area'
    })
    expect(foreign).toEqual([])
  })
})
