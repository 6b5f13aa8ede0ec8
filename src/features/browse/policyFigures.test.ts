import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, policy } from '#tests/fixtures/rows.ts'
import { defaultView, type View } from '#view/view.ts'
import { areasWithoutMention, policyMatrix } from './policyFigures.ts'

const dataset = datasetOf({
  areas: [area({ areaId: 'north' }), area({ areaId: 'south' }), area({ areaId: 'unread' })],
  policies: [
    policy({ policyId: 'north-award', instruments: 'award|housing', kind: 'fund' }),
    policy({ policyId: 'north-prize', instruments: 'award', kind: 'honour' }),
    policy({ policyId: 'south-flat', refArea: 'south', instruments: 'housing', kind: 'service' }),
  ],
})
const view = (change: Partial<View>): View => ({ ...defaultView({ lang: 'zh', own: null }), ...change })
const [north, south, unread] = dataset.areas.map(({ areaId }) => areaId)

describe('areasWithoutMention', () => {
  it('names who does not write of the one instrument listed; an area without a text is not asked', () => {
    expect(areasWithoutMention(dataset, view({ instruments: ['award'] }))?.areas.map(({ areaId }) => areaId)).toEqual([south])
    expect(areasWithoutMention(dataset, view({ instruments: ['housing'] }))).toBeNull()
  })

  it('asks the areas chosen', () => {
    const areas = dataset.areas.filter(({ areaId }) => areaId === north || areaId === unread).map(({ areaId }) => areaId)
    expect(areasWithoutMention(dataset, view({ instruments: ['award'], areas }))).toBeNull()
  })

  it('says nothing of several instruments at once, or of none', () => {
    expect(areasWithoutMention(dataset, view({ instruments: ['award', 'housing'] }))).toBeNull()
    expect(areasWithoutMention(dataset, view({}))).toBeNull()
  })
})

describe('policyMatrix', () => {
  const cells = (change: Partial<View>) =>
    policyMatrix(dataset, view(change)).rows.map(
      ({ instrument, cells: row }) =>
        `${instrument} ${row.map(({ policies, leftOut }) => `${policies.length}-${leftOut}`).join(' ')}`,
    )

  it('counts all areas and instruments, whichever of them are chosen: that is where they are chosen', () => {
    const all = ['award 2-0 0-0', 'housing 1-0 1-0']
    expect(cells({})).toEqual(all)
    expect(cells({ instruments: ['housing'], areas: dataset.areas.slice(1, 2).map(({ areaId }) => areaId) })).toEqual(all)
  })

  it('tells what other filters leave out from what is not mentioned', () => {
    expect(cells({ kinds: ['service'] })).toEqual(['housing 0-1 1-0'])
    expect(cells({ kinds: ['honour'] })).toEqual(['award 1-1 0-0'])
  })

  it('its finding is about the texts and stays whatever filters leave of them', () => {
    const finding = { kind: 'instruments-shared', shared: ['housing'], single: ['award'], areas: 2 }
    expect(policyMatrix(dataset, view({})).finding).toEqual(finding)
    expect(policyMatrix(dataset, view({ kinds: ['honour'] })).finding).toMatchObject({
      ...finding,
      within: { policies: 2, ordered: 0 },
    })
  })
})
