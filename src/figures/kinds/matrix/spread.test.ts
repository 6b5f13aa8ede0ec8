import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, policy } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import type { Instrument } from '#domain/codes.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { matrixModel, writersAmong } from './model.ts'
import { spreadWords } from './spread.ts'

const districts = ['north', 'south', 'east', 'west'] as const
const writers: Readonly<Partial<Record<Instrument, readonly string[]>>> = {
  award: districts,
  credit: ['north'],
  housing: ['south', 'west'],
  tax: ['north', 'south', 'east'],
  training: ['north', 'city'],
  'recruitment-drive': ['south', 'east', 'west', 'city'],
  premises: ['city'],
  'project-funding': ['north', 'south', 'city'],
}
const dataset = datasetOf({
  areas: [
    area({ areaId: 'city', shortZh: '全市', shortEn: 'The city' }),
    ...districts.map((areaId) => area({ areaId, partOf: 'city', shortZh: `${areaId}地`, shortEn: areaId })),
  ],
  policies: Object.entries(writers).flatMap(([instruments, areas]) =>
    areas.map((refArea) => policy({ policyId: `${refArea}-${instruments}`, refArea, instruments })),
  ),
})
const model = matrixModel(dataset, everything(dataset, ['north', 'south', 'east', 'west', 'city']))

function said(lang: 'zh' | 'en'): Readonly<Record<string, string>> {
  const say = sentencesOf(dataset, lang)
  return Object.fromEntries(model.rows.map((row) => [row.instrument, spreadWords(say, row)]))
}

describe('spreadWords', () => {
  it('names one or two areas, counts more, and sets the city apart', () => {
    expect(said('zh')).toEqual({
      award: '各地都写到',
      credit: '仅north地写到',
      housing: 'south地、west地写到',
      tax: '3地写到',
      training: 'north地、全市写到',
      'recruitment-drive': '3地、全市写到',
      premises: '仅全市写到',
      'project-funding': 'north地、south地、全市写到',
    })
  })

  it('says it in English', () => {
    expect(said('en')).toEqual({
      award: 'all areas',
      credit: 'north only',
      housing: 'south and west',
      tax: '3 areas',
      training: 'The city and north',
      'recruitment-drive': 'The city and 3 areas',
      premises: 'The city only',
      'project-funding': 'The city, north and south',
    })
  })
})

describe('writersAmong', () => {
  it('has the fewest and the most of the areas asked', () => {
    const rows = model.rows.filter(({ instrument }) => instrument === 'housing' || instrument === 'recruitment-drive')
    expect(
      writersAmong(
        rows,
        dataset.areas.filter(({ areaId }) => areaId !== 'city').map(({ areaId }) => areaId),
      ),
    ).toEqual({
      least: 2,
      most: 3,
    })
  })
})
