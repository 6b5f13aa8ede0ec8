import { describe, expect, it } from 'vitest'
import type { AreaId } from '#domain/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area } from '#tests/fixtures/rows.ts'
import { areaSlots } from './colours.ts'

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const
const dataset = datasetOf({
  areas: [
    area({ areaId: 'city', level: 'municipality', slot: '5' }),
    ...names.map((areaId, index) => area({ areaId, partOf: 'city', slot: index < 4 ? String(index + 1) : '' })),
  ],
})
const ids = new Map<string, AreaId>(dataset.areas.map(({ areaId }) => [areaId, areaId]))
const id = (name: string): AreaId => ids.get(name) ?? fail(name)
const fail = (name: string) => {
  throw new Error(`no area ${name}`)
}
const slots = (own: string | null, ...chosen: readonly string[]) =>
  Object.fromEntries(areaSlots(dataset, own === null ? null : id(own), chosen.map(id)))

describe('areaSlots', () => {
  it('gives the areas with a colour of their own that colour where nothing is chosen, and no other area any', () => {
    expect(slots(null)).toEqual({ one: 1, two: 2, three: 3, four: 4, city: 5 })
  })

  it('gives the reader’s own area a colour that nobody owns', () => {
    expect(slots('eight')).toEqual({ one: 1, two: 2, three: 3, four: 4, city: 5, eight: 6 })
  })

  it('gives the chosen theirs, then free ones in turn; whoever is not chosen has none', () => {
    expect(slots(null, 'five', 'two')).toEqual({ two: 2, city: 5, five: 6 })
    expect(slots(null, 'five', 'two', 'six', 'seven')).toEqual({ two: 2, city: 5, five: 6, six: 7, seven: 1 })
  })

  it('leaves the colours of those chosen before as they are when one more is chosen', () => {
    const chosen = ['eight', 'two', 'six', 'one', 'seven']
    for (const count of chosen.keys()) {
      const [before, after] = [slots('five', ...chosen.slice(0, count + 1)), slots('five', ...chosen.slice(0, count + 2))]
      for (const name of [...chosen.slice(0, count + 1), 'five']) expect(after[name], name).toBe(before[name])
    }
  })

  it('never gives one colour twice, whatever is chosen: own area, five others and the city have seven', () => {
    for (const own of [null, ...names]) {
      for (const start of names.keys()) {
        const chosen = [...names.slice(start), ...names.slice(0, start)]
        for (const count of [0, 1, 4, 5, 6, 8]) {
          const given = Object.values(slots(own, ...chosen.slice(0, count)))
          expect(new Set(given).size).toBe(given.length)
          expect(Math.max(...given)).toBeLessThanOrEqual(7)
        }
      }
    }
    expect(Object.keys(slots('one', 'two', 'three', 'four', 'five', 'six', 'seven'))).toHaveLength(7)
  })
})
