import { describe, expect, it } from 'vitest'
import type { Tables } from '#domain/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { panelModel } from './model.ts'

const platforms = (id: string) => indicator({ indicator: id, durable: 'true' })
const districts = ['north', 'south', 'east'].map((areaId) => area({ areaId, partOf: 'city' }))

/** The panel of platforms over these figures; ids figure-0, figure-1…; three districts and their city. */
function panel(cells: readonly ObservationCells[], rows: Partial<Tables> = {}) {
  const observations = cells.map((cell, index) => observation({ obsId: `figure-${index}`, quoteStart: String(index), ...cell }))
  const dataset = datasetOf({
    areas: [...districts, area({ areaId: 'city' })],
    indicators: ['stations', 'studios'].map(platforms),
    observations,
    ...rows,
  })
  return panelModel(dataset, everything(dataset, ['city', 'north', 'south', 'east']), 'platforms')
}

const idsOf = (model: ReturnType<typeof panel>) => ({
  rulers: model.rulers.map((ruler) => ruler.bars.map((bar) => bar.plotted.observation.obsId)),
  groups: model.groups.map((group) => group.entries.map((entry) => entry.observation.obsId)),
})

describe('panelModel', () => {
  it('draws each figure once: on a ruler, inside a bar, or in the ledger', () => {
    const model = panel([
      { obsValue: '31' },
      { obsValue: '8', indicator: 'studios', definition: 'national', partOf: 'figure-0' },
      { obsValue: '23', indicator: 'studios', definition: 'municipal', partOf: 'figure-0' },
      { obsValue: '3', refArea: 'south' },
      { obsValue: '40', refArea: 'east', definition: 'other' },
    ])
    expect(idsOf(model)).toEqual({ rulers: [['figure-0', 'figure-3']], groups: [['figure-4']] })
    expect(model.rulers[0]?.bars[0]?.parts).toHaveLength(2)
  })

  it('gives a group the line of its indicator and the comparisons no ruler has, those with a ruler’s figures included', () => {
    const model = panel([{ obsValue: '31' }, { obsValue: '3', refArea: 'south' }, { refArea: 'east', definition: 'other' }])
    expect(model.groups[0]).toMatchObject({
      line: 'ruler',
      comparisons: [
        { a: 'figure-0', grade: 'C' },
        { a: 'figure-1', grade: 'C' },
      ],
    })
  })

  it('keeps comparisons where every figure is on a ruler of its own area', () => {
    const two = (refArea: string) =>
      ['x', 'y'].map((definition) => ({ refArea, definition: `${refArea}-${definition}`, sourceId: refArea }))
    const model = panel([...two('north'), ...two('south')])
    expect(idsOf(model)).toEqual({
      rulers: [
        ['figure-0', 'figure-1'],
        ['figure-2', 'figure-3'],
      ],
      groups: [[]],
    })
    expect(model.groups[0]?.comparisons).toHaveLength(4)
  })

  it('sets the city last: in the order of areas, in the ledger, and its rulers', () => {
    const model = panel([
      { refArea: 'city', indicator: 'stations', definition: 'x' },
      { refArea: 'city', indicator: 'stations', definition: 'y' },
      { refArea: 'city', indicator: 'studios' },
      { refArea: 'south', indicator: 'studios', definition: 'other' },
      { refArea: 'north', indicator: 'studios', definition: 'z', sourceId: 'a' },
      { refArea: 'north', indicator: 'studios', definition: 'w', sourceId: 'a' },
    ])
    expect(model.areas.at(-1)).toBe('city')
    expect(idsOf(model).rulers).toEqual([
      ['figure-4', 'figure-5'],
      ['figure-0', 'figure-1'],
    ])
    expect(idsOf(model).groups).toEqual([['figure-3', 'figure-2']])
  })

  it('names areas without a figure, with the reason, on rulers that others share', () => {
    const rows = { absences: [absence({ refArea: 'east' })] }
    const model = panel([{ obsValue: '31' }, { obsValue: '3', refArea: 'south' }], rows)
    expect(model.missing).toMatchObject([
      { area: 'east', indicator: 'stations', cell: { kind: 'named-without-number' } },
      { area: 'city', indicator: null, cell: { kind: 'unread' } },
    ])
  })

  it('says of an area whose figures the filters leave out that it has some', () => {
    const observations = [observation({ obsId: 'a' }), observation({ obsId: 'b', refArea: 'south', timePeriod: '2010' })]
    const dataset = datasetOf({ indicators: [platforms('stations')], observations })
    const shown = { ...everything(dataset), observations: observations.slice(0, 1) }
    expect(panelModel(dataset, shown, 'platforms').missing).toEqual([
      { area: 'south', indicator: null, cell: { kind: 'filtered-out' } },
    ])
  })

  it('judges by the threshold of the family and hides nothing for it', () => {
    const observations = [
      observation({ obsId: 'a', obsValue: '40', qualifier: 'more-than' }),
      observation({ obsId: 'b', obsValue: '3', definition: 'x' }),
    ]
    const dataset = datasetOf({ indicators: [platforms('stations')], observations })
    const model = panelModel(dataset, everything(dataset, undefined, [{ family: 'platforms', min: 45 }]), 'platforms')
    const plotted = [
      ...model.rulers.flatMap((ruler) => ruler.bars.map((bar) => bar.plotted)),
      ...model.groups.flatMap((group) => group.entries),
    ]
    expect(plotted.map(({ judgement }) => judgement)).toEqual(['undecided', 'fails'])
    expect(model.legend).toEqual(expect.arrayContaining(['undecided', 'fails']))
  })
})

describe('panel findings', () => {
  it('platforms: the indicators on which areas share a ruler, perhaps none', () => {
    expect(panel([{}, { refArea: 'south' }]).finding).toEqual({ kind: 'rulers-shared', indicators: ['stations'] })
    expect(panel([{}, { refArea: 'south', definition: 'x' }]).finding).toEqual({ kind: 'rulers-shared', indicators: [] })
    expect(panel([]).finding).toEqual({ kind: 'nothing' })
  })

  it('funds: kinds of money, ratios and single projects not counted', () => {
    const rows = [
      { indicator: 'loans' },
      { indicator: 'awards' },
      { indicator: 'matching', nature: 'rate', unitMeasure: '比' },
      { indicator: 'start-up', scope: 'project', scopeName: '项目' },
    ].map((cells, index) => observation({ obsId: `figure-${index}`, unitMeasure: '元', ...cells }))
    const dataset = datasetOf({
      indicators: rows.map((row) =>
        indicator({ indicator: row.indicator, category: 'funds', family: row.indicator === 'matching' ? 'ratios' : 'funds' }),
      ),
      observations: rows,
    })
    expect(panelModel(dataset, everything(dataset), 'funds').finding).toEqual({ kind: 'kinds-of-money', count: 2 })
  })

  it('introduced: kinds of counts, recruitment among them, and in how many an order is proved', () => {
    const rows = [
      { indicator: 'doctors', obsValue: '500' },
      { indicator: 'doctors', obsValue: '3', refArea: 'south' },
      { indicator: 'teachers' },
    ].map((cells, index) => observation({ obsId: `figure-${index}`, unitMeasure: '人', ...cells }))
    const dataset = datasetOf({
      indicators: [
        indicator({ indicator: 'doctors', category: 'talent-introduced' }),
        indicator({ indicator: 'teachers', category: 'recruitment' }),
      ],
      observations: rows,
    })
    expect(panelModel(dataset, everything(dataset), 'introduced').finding).toEqual({
      kind: 'kinds-introduced',
      count: 2,
      ordered: 1,
    })
  })
})
