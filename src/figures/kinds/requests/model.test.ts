import { describe, expect, it } from 'vitest'
import type { Tables } from '#domain/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { requestsModel } from './model.ts'

function requests(cells: readonly ObservationCells[], rows: Partial<Tables> = {}) {
  const observations = cells.map((cell, index) => observation({ obsId: `figure-${index}`, quoteStart: String(index), ...cell }))
  const dataset = datasetOf({ areas: ['north', 'south', 'east'].map((areaId) => area({ areaId })), ...rows, observations })
  return requestsModel(dataset, everything(dataset, ['north', 'south', 'east', 'city']))
}

describe('requestsModel, named without a number', () => {
  const named = (refArea: string) => ({ absences: [absence({ refArea })] })

  it('asks an area for what it names, and says beside which figures and at what grade at best', () => {
    const { requests: asked, finding } = requests([{ refArea: 'south' }, { refArea: 'east' }], named('north'))
    expect(asked).toMatchObject([
      {
        kind: 'named-without-number',
        area: 'north',
        indicator: 'stations',
        best: 'A',
        beside: [{ obsId: 'figure-0' }, { obsId: 'figure-1' }],
      },
    ])
    expect(finding).toEqual({ kind: 'requests', count: 1, unlocks: 1 })
  })

  it.each([
    ['a qualifier', { qualifier: 'more-than' }, 'B'],
    ['an inferred date', { timeBasis: 'inferred' }, 'B'],
    ['a window of counting that is not known', { nature: 'cumulative' }, 'C'],
    ['a mixed unit', { unitMeasure: '人（个）' }, 'C'],
  ] as const)('what remains is the figure’s own: %s leaves %s', (_, cells, best) => {
    expect(requests([{ refArea: 'south', ...cells }], named('north')).requests).toMatchObject([{ best }])
  })

  it('names only the figures beside which the best grade is reached', () => {
    const { requests: asked } = requests([{ refArea: 'south', timeBasis: 'inferred' }, { refArea: 'east' }], named('north'))
    expect(asked).toMatchObject([{ best: 'A', beside: [{ obsId: 'figure-1' }] }])
  })

  it('asks nothing where the answer would stand beside nothing, a project, or the city that contains the area', () => {
    expect(requests([], named('north')).requests).toEqual([])
    expect(requests([{ refArea: 'south', scope: 'project', scopeName: '项目' }], named('north')).requests).toEqual([])
    const areas = [area({ areaId: 'north', partOf: 'city' }), area({ areaId: 'city' })]
    expect(requests([{ refArea: 'city' }], { ...named('north'), areas }).requests).toEqual([])
  })

  it('cites the words that name it and the figures beside it', () => {
    const { sources } = requests([{ refArea: 'south', sourceId: 'paper' }], { absences: [absence({ sourceId: 'letter' })] })
    expect(sources).toEqual(['paper', 'letter'])
  })
})

describe('requestsModel, of many', () => {
  it('asks an area of one indicator once: for what reaches the best grade beside most figures', () => {
    const { requests: asked } = requests([
      { definition: 'x' },
      { definition: 'y', qualifier: 'more-than' },
      { refArea: 'south', definition: 'z', qualifier: 'about' },
      { refArea: 'east', definition: 'w', qualifier: 'nearly' },
    ])
    const keys = asked.map(({ area: asking, indicator }) => `${asking} ${indicator}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual([...keys].sort((a, b) => order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? '')))
  })

  it('asks no area for a number because another aims at one', () => {
    const target = { refArea: 'south', nature: 'target' } as const
    expect(requests([target], { absences: [absence({ refArea: 'north' })] }).requests).toEqual([])
    expect(requests([target, { nature: 'target', definition: 'other' }]).requests).toEqual([])
  })
})

const order = ['north', 'south', 'east', 'city']

describe('requestsModel, near misses', () => {
  it('asks for the other way of counting where only the definition keeps two figures apart', () => {
    expect(requests([{ obsValue: '340' }, { refArea: 'south', definition: 'other' }]).requests).toMatchObject([
      { kind: 'near-miss', area: 'south', figure: { obsId: 'figure-1' }, beside: [{ obsId: 'figure-0' }], best: 'A' },
    ])
  })

  it('asks the area whose figure leaves more open', () => {
    const { requests: asked } = requests([
      { qualifier: 'more-than', timeBasis: 'inferred' },
      { refArea: 'south', definition: 'other' },
    ])
    expect(asked).toMatchObject([{ area: 'north' }])
  })

  it('asks the older figure’s area where three years lie between', () => {
    expect(requests([{ timePeriod: '2015-01' }, { refArea: 'south', timePeriod: '2022-01' }]).requests).toMatchObject([
      { area: 'north', comparison: { strikes: ['gap'] } },
    ])
  })

  it('makes one request of pairs that one answer would mend', () => {
    const funds = [{ definition: 'x' }, { definition: 'y' }, { refArea: 'south', definition: 'z' }]
    expect(requests(funds).requests).toMatchObject([{ area: 'south', beside: [{ obsId: 'figure-0' }, { obsId: 'figure-1' }] }])
  })

  it('asks for the exact number where 40余 and 45 leave the order open, and for nothing where it is proved', () => {
    const open = { obsValue: '40', qualifier: 'more-than' }
    expect(requests([open, { refArea: 'south', obsValue: '45' }]).requests).toMatchObject([
      { area: 'north', comparison: { grade: 'B', order: { kind: 'undecided' } } },
    ])
    expect(requests([open, { refArea: 'south', obsValue: '52' }]).requests).toEqual([])
  })

  it('asks nothing at D, where more than one thing differs', () => {
    expect(requests([{}, { refArea: 'south', definition: 'x', nature: 'annual-flow' }]).requests).toEqual([])
  })
})
