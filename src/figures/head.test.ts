import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, definition, indicator, observation, policy, source } from '#tests/fixtures/rows.ts'
import { areaNotes, commentNotes, headOf } from './head.ts'
import { legendOf, nothingDrawn, type Drawn } from './legend.ts'
import type { Plotted } from './model.ts'

const mark = (cells: Parameters<typeof observation>[0]): Plotted => ({ observation: observation(cells), judgement: null })

const figures = [
  mark({ obsId: 'a', refArea: 'north', sourceId: 'paper-2', timePeriod: '2021-10', timeBasis: 'inferred' }),
  mark({ obsId: 'b', refArea: 'north', sourceId: 'paper-1', timePeriod: '2021-10', timeBasis: 'inferred' }),
  mark({ obsId: 'c', refArea: 'north', sourceId: 'paper-1', timePeriod: '2020' }),
  mark({ obsId: 'd', refArea: 'south', sourceId: 'paper-3', timePeriod: '2022' }),
]
const dataset = datasetOf({
  areas: [area({ areaId: 'north', partOf: 'city' }), area({ areaId: 'south' }), area({ areaId: 'city' })],
  observations: figures.map((plotted) => plotted.observation),
})
const [north, south, city] = dataset.areas.map((row) => row.areaId)
if (north === undefined || south === undefined || city === undefined) throw new Error('three areas')

function head(drawn: Partial<Drawn>, areas = [north, south]) {
  if (areas.includes(undefined)) throw new Error('areas')
  return headOf(dataset, {
    id: 'test',
    finding: { kind: 'nothing' },
    areas: areas.flatMap((id) => id ?? []),
    drawn: { ...nothingDrawn, ...drawn },
  })
}

describe('headOf', () => {
  it('numbers sources by first appearance, and a source leaves with its last figure', () => {
    expect(head({ marks: figures }).sources).toEqual(['paper-2', 'paper-1', 'paper-3'])
    expect(head({ marks: figures.slice(1) }).sources).toEqual(['paper-1', 'paper-3'])
  })

  it('cites what names a thing without a number, and not what is merely not applicable', () => {
    const named = absence({ sourceId: 'letter' })
    const notApplicable = absence({ sourceId: 'programme', reason: 'not-applicable' })
    expect(head({ reasons: [{ kind: 'named-without-number', absence: named }] }).sources).toEqual(['letter'])
    expect(head({ reasons: [{ kind: 'not-applicable', absence: notApplicable }] }).sources).toEqual([])
  })

  it('gives each area its dates, each once', () => {
    expect(head({ marks: figures }).dates).toEqual([
      {
        area: 'north',
        periods: [
          { timePeriod: '2021-10', timeBasis: 'inferred' },
          { timePeriod: '2020', timeBasis: 'stated' },
        ],
      },
      { area: 'south', periods: [{ timePeriod: '2022', timeBasis: 'stated' }] },
    ])
  })

  it('dates a policy by the text that names it', () => {
    const card = policy({ sourceId: 'paper' })
    const withPolicy = datasetOf({ policies: [card], sources: [source({ sourceId: 'paper', published: '2022-03-02' })] })
    const drawn = { ...nothingDrawn, policies: [{ area: card.refArea, policies: [card], planned: false, leftOut: 0 }] }
    const { dates, sources } = headOf(withPolicy, { id: 'x', finding: { kind: 'nothing' }, areas: [card.refArea], drawn })
    expect(dates).toEqual([{ area: 'north', periods: [{ timePeriod: '2022-03-02', timeBasis: 'publication' }] }])
    expect(sources).toEqual(['paper'])
  })

  it('notes what is true of the figure and nothing else', () => {
    expect(head({}).notes).toEqual([])
    expect(head({ marks: figures }).notes.map(({ kind }) => kind)).toEqual(['lengths-say-nothing', 'inferred-dates'])
    expect(head({ reasons: [{ kind: 'not-mentioned' }] }).notes.map(({ kind }) => kind)).toEqual(['not-mentioned-is-not-absent'])
    expect(head({}, [north, city]).notes.map(({ kind }) => kind)).toEqual(['city-is-reference'])
  })

  it('says that money is never added where two kinds of it are counted', () => {
    const kinds = ['loans', 'awards'].map((kind) => mark({ obsId: kind, indicator: kind, definition: kind, unitMeasure: '元' }))
    const funds = datasetOf({
      indicators: ['loans', 'awards'].map((kind) => indicator({ indicator: kind, family: 'funds', category: 'funds' })),
      definitions: ['loans', 'awards'].map((kind) => definition({ definitionId: kind, indicator: kind })),
      observations: kinds.map((plotted) => plotted.observation),
    })
    const notesOf = (marks: readonly Plotted[]) =>
      headOf(funds, { id: 'x', finding: { kind: 'nothing' }, areas: [], drawn: { ...nothingDrawn, marks } }).notes
    expect(notesOf(kinds)).toContainEqual({ kind: 'never-added' })
    expect(notesOf(kinds.slice(1))).not.toContainEqual({ kind: 'never-added' })
  })

  it('tells of overlapping territory only where both areas have figures, by the areas that have a note on it', () => {
    const both = datasetOf({
      areas: [
        area({ areaId: 'north', overlaps: 'south', noteZh: '与南区重叠。', noteEn: 'Overlaps.' }),
        area({ areaId: 'south' }),
      ],
      observations: figures.map((plotted) => plotted.observation),
    })
    const notesOf = (marks: readonly Plotted[]) =>
      headOf(both, {
        id: 'x',
        finding: { kind: 'nothing' },
        areas: both.areas.map((row) => row.areaId),
        drawn: { ...nothingDrawn, marks },
      }).notes
    expect(notesOf(figures).filter(({ kind }) => kind === 'area')).toEqual([{ kind: 'area', area: 'north' }])
    expect(notesOf(figures.slice(0, 3)).map(({ kind }) => kind)).not.toContain('area')
  })
})

describe('areaNotes and commentNotes', () => {
  it('leave out what has nothing to say', () => {
    const noted = datasetOf({
      areas: [area({ areaId: 'north', noteZh: '并入新区。', noteEn: 'Merged.' }), area({ areaId: 'south' })],
    })
    expect(
      areaNotes(
        noted,
        noted.areas.map((row) => row.areaId),
      ),
    ).toEqual([{ kind: 'area', area: 'north' }])
    const silent = observation()
    const remarked = observation({ comment: '片区数' })
    expect(commentNotes([silent, remarked])).toEqual([{ kind: 'comment', observation: remarked }])
  })
})

describe('legendOf', () => {
  it('explains the marks present, in the order of the list', () => {
    const marks = [
      mark({ nature: 'cumulative', qualifier: 'more-than' }),
      mark({ nature: 'commitment' }),
      mark({ scope: 'programme', scopeName: '专项', qualifier: 'over' }),
    ]
    expect(legendOf({ ...nothingDrawn, marks })).toEqual(['more-than', 'at-least', 'planned', 'cumulative', 'part-of-area'])
  })

  it('shows the solid mark of an exact number only where one is drawn', () => {
    expect(legendOf({ ...nothingDrawn, marks: [mark({})] })).toEqual(['exact'])
    expect(legendOf({ ...nothingDrawn, marks: [mark({ nature: 'cumulative' })] })).toEqual(['cumulative'])
  })

  it('tells written policies from planned ones and from silence', () => {
    const card = policy()
    const cells = [
      { area: card.refArea, policies: [card], planned: false, leftOut: 0 },
      { area: card.refArea, policies: [card], planned: true, leftOut: 0 },
      { area: card.refArea, policies: [], planned: false, leftOut: 0 },
    ]
    expect(legendOf({ ...nothingDrawn, policies: cells })).toEqual(['not-mentioned', 'policy-written', 'policy-planned'])
  })
})
