import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, policy } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { comparisonModel } from './model.ts'

await loadLanguage('zh')

const observations = [
  observation({ obsId: 'a1', indicator: 'alone' }),
  observation({ obsId: 'd1', indicator: 'apart', scope: 'project', scopeName: '项目' }),
  observation({ obsId: 'd2', indicator: 'apart', refArea: 'south' }),
  observation({ obsId: 'o1', indicator: 'ordered', obsValue: '3' }),
  observation({ obsId: 'o2', indicator: 'ordered', obsValue: '9', refArea: 'south' }),
  observation({ obsId: 'o3', indicator: 'ordered', definition: 'other', refArea: 'south' }),
]
const dataset = datasetOf({
  areas: ['north', 'south', 'east'].map((areaId) => area({ areaId, noteZh: areaId === 'east' ? '说明' : '' })),
  indicators: ['alone', 'apart', 'ordered'].map((id) => indicator({ indicator: id })),
  observations,
  policies: [
    policy({ policyId: 'p1', instruments: 'award|housing' }),
    policy({ policyId: 'p2', refArea: 'south', instruments: 'award|credit' }),
    policy({ policyId: 'p3', refArea: 'east', instruments: 'award|credit' }),
  ],
})

describe('comparisonModel', () => {
  const model = comparisonModel(dataset, everything(dataset, ['north', 'south', 'east']))

  it('puts the rows of a category in the order of what can be said', () => {
    expect(model.groups).toMatchObject([
      { category: 'platforms', rows: [{ indicator: 'ordered' }, { indicator: 'apart' }, { indicator: 'alone' }] },
    ])
  })

  it('has every pair of a row, best verdict first', () => {
    expect(model.groups[0]?.rows[0]?.comparisons.map(({ a, b, grade }) => `${a} ${b} ${grade ?? ''}`)).toEqual([
      'o1 o2 A',
      'o1 o3 C',
    ])
  })

  it('says of each instrument whether all areas, one, or some write of it', () => {
    expect(model.policies.map(({ instrument, spread }) => `${instrument} ${spread}`)).toEqual([
      'award common',
      'credit some',
      'housing only',
    ])
  })

  it('numbers the sources by column', () => {
    const [a, b] = [
      observation({ sourceId: 'paper-n', indicator: 'zz' }),
      observation({ obsId: 's', refArea: 'south', sourceId: 'paper-s' }),
    ]
    const both = datasetOf({
      indicators: [indicator({ indicator: 'stations' }), indicator({ indicator: 'zz' })],
      observations: [a, b],
    })
    expect(comparisonModel(both, everything(both, ['north', 'south'])).sources).toEqual(['paper-n', 'paper-s'])
    expect(comparisonModel(both, everything(both, ['south', 'north'])).sources).toEqual(['paper-s', 'paper-n'])
  })

  it('notes what must be known of the areas that have figures', () => {
    expect(model.notes).not.toContainEqual({ kind: 'area', area: 'east' })
  })

  it('says which area alone has figures, and that the others have none', () => {
    const alone = datasetOf({
      areas: ['north', 'south'].map((areaId) => area({ areaId })),
      observations: [observation({ refArea: 'north' })],
    })
    const { finding } = comparisonModel(alone, everything(alone, ['south', 'north']))
    expect(finding).toMatchObject({ kind: 'one-area', area: 'north', without: ['south'], indicators: 1 })
    expect(comparisonModel(alone, everything(alone, ['north'])).finding.kind).toBe('coverage')
  })

  it('says of areas without any figure that the sources have none, and blames no condition', () => {
    const given = datasetOf({
      areas: [
        ['north', '北区'],
        ['south', '南区'],
        ['east', '东区'],
      ].map(([areaId = '', shortZh = '']) => area({ areaId, shortZh })),
      observations: [observation({ refArea: 'north' })],
    })
    const { finding } = comparisonModel(given, everything(given, ['south', 'east']))
    expect(finding).toMatchObject({ kind: 'one-area', area: null, without: ['south', 'east'] })
    expect(sentencesOf(given, 'zh').finding(finding)).toBe('现有来源里没有南区、东区的数')
  })

  it('keeps areas that have nothing in common, and is nothing without anything', () => {
    const nothing = { ...everything(dataset, ['north', 'south']), observations: [], policies: [] }
    expect(comparisonModel(dataset, nothing)).toMatchObject({
      areas: ['north', 'south'],
      groups: [],
      policies: [],
      finding: { kind: 'nothing' },
    })
  })
})
