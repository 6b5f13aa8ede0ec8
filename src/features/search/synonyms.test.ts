import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { instruments } from '#domain/codes.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { restLabelsZh } from '#i18n/labels.rest.zh.ts'
import { indicatorSynonyms, instrumentSynonyms } from './synonyms.ts'

describe('synonyms', () => {
  it('belong to indicators of the data', () => {
    const known = new Set(
      readFileSync('data/indicators.csv', 'utf8')
        .split('\n')
        .map((line) => line.split(',')[0] ?? ''),
    )
    expect([...indicatorSynonyms.keys()].filter((id) => !known.has(id))).toEqual([])
  })

  it('each stand once, and differ from the name they lead to', () => {
    const of = [
      ...instruments.map((code): [string, readonly string[]] => [restLabelsZh.instrument[code], instrumentSynonyms[code] ?? []]),
      ...[...indicatorSynonyms].map(([id, words]): [string, readonly string[]] => [
        shipped.indicators.find(({ indicator }) => indicator === id)?.nameZh ?? '',
        words,
      ]),
    ]
    const all = of.flatMap(([, words]) => words)
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
    expect(of.filter(([name, words]) => words.includes(name))).toEqual([])
  })
})
