import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsFrom, type Readings } from '#domain/pinyin.ts'
import { pinyinTable } from '#scripts/pinyin-table.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { beyondNames, distancesOf } from './corpus.ts'
import { nearest } from './distance.ts'
import { entriesOf, type Entry } from './entries.ts'
import { queryOf, type Term } from './query.ts'

const readings = readingsFrom(pinyinTable(shipped.observations.map((row) => row.quote)))
const entries = entriesOf(shipped)

/** The same, told by looking into each field of each entry. */
function lookedUp(among: readonly Entry[], term: Term, table: Readings | null): ReadonlyMap<number, number> {
  return new Map(
    among.flatMap(({ names, words }, number): readonly (readonly [number, number])[] => {
      const named = nearest(names, term, table)
      const said = nearest(words, term, table)
      if (named !== null) return [[number, named]]
      return said === null ? [] : [[number, beyondNames + said]]
    }),
  )
}

function expectSame(typed: string, among = entries, table: Readings | null = readings): void {
  for (const term of queryOf(typed).terms) {
    const told = [...distancesOf(among, term, table)].sort(([a], [b]) => a - b)
    expect(told, typed).toEqual([...lookedUp(among, term, table)])
  }
}

describe('distancesOf', () => {
  it.each([
    '博',
    '博士后',
    '人才',
    '区',
    '江北',
    '2017',
    '1000万',
    'doctor',
    'a',
    '龘',
    '。',
    '两江人才十条',
    '“两江',
    '《',
    '《》',
    '14',
    '·',
    'b',
    'bo',
    'boshi',
    'bshky',
    'jbq',
    'rencai',
    '人cai',
    "xi'an",
  ])('%s: the same as a look into every field', (typed) => {
    expectSame(typed)
  })

  it('without a table of readings the same', () => {
    for (const typed of ['jbq', 'jiangbei', 'boshi', '博士', 'fund']) expectSame(typed, entries, null)
  })

  it('any part of any text, and anything else: the same', () => {
    const texts = entries.flatMap(({ names, words }) => [...names, ...words].map(({ text }) => text))
    const part = fc.tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 1, max: 8 })).map(([which, at, length]) => {
      const text = texts[which] ?? ''
      const start = at % Math.max(1, text.length)
      return text.slice(start, start + length)
    })
    fc.assert(
      fc.property(fc.oneof(part, fc.string({ maxLength: 4 })), (typed) => expectSame(typed)),
      { numRuns: 100 },
    )
  })

  it('one entry, and none', () => {
    expectSame('博', entries.slice(0, 1))
    expectSame('区', entries.slice(-1))
    expect(distancesOf([], queryOf('博').terms[0] ?? { text: '博', spelled: null, core: '博' }, readings).size).toBe(0)
  })

  it('nothing is found that begins in one text and ends in the next', () => {
    const [field, next] = entries[0]?.names ?? []
    expectSame(`${field?.text.slice(-1) ?? ''}${next?.text.slice(0, 1) ?? ''}`, entries.slice(0, 1))
  })
})
