import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, policy } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { matrixModel, isPlanned } from './model.ts'

const policies = [
  policy({ policyId: 'north-award', instruments: 'award|housing', quoteStart: '9' }),
  policy({ policyId: 'north-prize', instruments: 'award', quoteStart: '3' }),
  policy({ policyId: 'south-award', refArea: 'south', instruments: 'award', term: '拟设立' }),
  policy({ policyId: 'city-award', refArea: 'city', instruments: 'award' }),
  policy({ policyId: 'city-credit', refArea: 'city', instruments: 'credit' }),
]
const dataset = datasetOf({
  areas: [
    area({ areaId: 'city' }),
    area({ areaId: 'north', partOf: 'city' }),
    area({ areaId: 'south', partOf: 'city' }),
    area({ areaId: 'unread', partOf: 'city' }),
  ],
  policies,
})

const [, north, south, unread] = dataset.areas.map(({ areaId }) => areaId)
if (north === undefined || south === undefined || unread === undefined) throw new Error('four areas')

describe('matrixModel', () => {
  const model = matrixModel(dataset, everything(dataset, ['city', 'north', 'south', 'unread']))

  it('has a row for each instrument written of, in the order of the codes, and a cell for each area, the city last', () => {
    expect(model.rows.map((row) => row.instrument)).toEqual(['award', 'credit', 'housing'])
    expect(model.areas).toEqual(['north', 'south', 'unread', 'city'])
    expect(model.rows[0]?.cells.map((cell) => cell.policies.map((row) => row.policyId))).toEqual([
      ['north-prize', 'north-award'],
      ['south-award'],
      [],
      ['city-award'],
    ])
  })

  it('marks a cell as planned where everything in it is', () => {
    expect(model.rows[0]?.cells.map((cell) => cell.planned)).toEqual([false, true, false, false])
  })

  it('finds what every district with a text writes of and what a single one does, the city not asked', () => {
    expect(model.finding).toEqual({ kind: 'instruments-shared', shared: ['award'], single: ['housing'], areas: 2 })
  })

  it('sets a district against its city where there is nothing else', () => {
    const { finding } = matrixModel(dataset, everything(dataset, ['north', 'city']))
    expect(finding).toMatchObject({ shared: ['award'], areas: 2 })
  })

  it('sets first what others write of and the own area does not, then what it alone writes of', () => {
    const ofSouth = matrixModel(dataset, { ...everything(dataset, ['city', 'north', 'south']), own: south })
    expect(ofSouth.rows.map((row) => row.instrument)).toEqual(['credit', 'housing', 'award'])
    expect(ofSouth.opens).toEqual({ instrument: 'credit', area: 'city' })
    const ofNorth = matrixModel(dataset, { ...everything(dataset, ['city', 'north', 'south']), own: north })
    expect(ofNorth.rows.map((row) => row.instrument)).toEqual(['credit', 'housing', 'award'])
    const ofUnread = matrixModel(dataset, { ...everything(dataset), own: unread })
    expect(ofUnread.rows.map((row) => row.instrument)).toEqual(['award', 'credit', 'housing'])
    expect(matrixModel(dataset, everything(dataset)).opens?.instrument).toBe('credit')
  })

  it('is nothing without policies', () => {
    expect(matrixModel(dataset, { ...everything(dataset), policies: [] })).toMatchObject({
      rows: [],
      finding: { kind: 'nothing' },
      sources: [],
    })
  })
})

describe('isPlanned', () => {
  it.each(['拟设立', '筹备', '将成立', '接下来'])('%s is still to come', (term) => {
    expect(isPlanned({ term })).toBe(true)
  })

  it.each(['每年', '定期', '2021年', '今年上半年', null])('%s is not', (term) => {
    expect(isPlanned({ term })).toBe(false)
  })
})
