import { describe, expect, it } from 'vitest'
import { compare } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { languageOf, loadLanguage } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, type ObservationCells } from '#tests/fixtures/rows.ts'
import { shortOrder } from './shortOrder.ts'
import { shortWord } from './shortWord.ts'

describe('shortWord', () => {
  it('keeps what may not be done of each English word of a grade', async () => {
    await loadLanguage('en')
    const { grade } = languageOf('en').labels
    expect(Object.values(grade).map(shortWord)).toEqual(['Comparable', 'Broadly comparable', 'Not ranked', 'Not comparable'])
  })
})

describe('shortOrder', () => {
  const said = (lang: 'zh' | 'en', one: ObservationCells, other: ObservationCells) => {
    const figures = [
      observation({ obsId: 'a', refArea: 'north', ...one }),
      observation({ obsId: 'b', refArea: 'south', ...other }),
    ] as const
    const dataset = datasetOf({
      areas: [
        area({ areaId: 'north', nameZh: '北区', shortZh: '北', shortEn: 'North' }),
        area({ areaId: 'south', nameZh: '南区', shortZh: '南', shortEn: 'South' }),
      ],
      indicators: [indicator({ indicator: 'stations' })],
      observations: figures,
    })
    const { order } = compare(dataset, ...figures)
    if (order.kind !== 'proved') throw new Error('an order expected')
    const [larger, smaller] = [order.larger, order.smaller].map((id) => lookup(dataset.observationById, id))
    if (larger === undefined || smaller === undefined) throw new Error('two figures expected')
    return shortOrder(wordsOf(lang), sentencesOf(dataset, lang), { larger, smaller, basis: order.basis })
  }

  it('names what an order rests on that the texts do not state', async () => {
    await Promise.all([loadLanguage('zh'), loadLanguage('en')])
    const [fortyOdd, fiftyTwo] = [{ obsValue: '40', qualifier: 'more-than' }, { obsValue: '52' }]
    expect(said('zh', { obsValue: '31' }, { obsValue: '3' })).toBe('北多于南')
    expect(said('zh', fortyOdd, fiftyTwo)).toBe('按用法，南多于北')
    expect(said('en', fortyOdd, fiftyTwo)).toBe('by usage, more in South than in North')
  })
})
