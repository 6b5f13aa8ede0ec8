import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { AreaId } from '#domain/model.ts'
import {
  code,
  decimal,
  flag,
  id,
  listOf,
  may,
  must,
  period,
  sha256,
  text,
  traitsOf,
  url,
  whole,
  wholeOf,
  words,
} from './columns.ts'

function accepts(column: v.GenericSchema, cells: readonly string[]): readonly boolean[] {
  return cells.map((cell) => v.safeParse(column, cell).success)
}

describe('cells', () => {
  it.each([
    ['text', ['甲 乙'], ['', ' 甲', '甲 '], must(text)],
    ['words', [' 甲'], [''], must(words)],
    ['id', ['north', 'north-2'], ['', 'North', 'north_2', '-north', 'north--2', '北'], must(id<AreaId>())],
    ['code', ['exact'], ['', 'Exact', '超'], must(code(['exact', 'over']))],
    [
      'decimal',
      ['0', '31', '0.5', '23.61', '-12.5'],
      ['', '031', '1.50', '-0', '+1', '1e3', '1,360', '31个', '.5', '1.'],
      must(decimal),
    ],
    ['whole', ['0', '31'], ['', '1.5', '-1', '01'], must(whole)],
    ['wholeOf', ['0', '4', '8'], ['', '5', 'x'], must(wholeOf([0, 4, 8]))],
    ['flag', ['true', 'false'], ['', 'TRUE', '1'], must(flag)],
    ['period', ['2021-10', '2021-09/2021-12'], ['', '2021.10', '2021-12/2021-09'], must(period)],
    ['sha256', ['a'.repeat(64)], ['', 'a'.repeat(63), 'A'.repeat(64)], must(sha256)],
    ['url', ['https://example.org/a'], ['', 'example.org'], must(url)],
  ])('%s takes %j and not %j', (_, sound, broken, column) => {
    expect(accepts(column, sound)).toEqual(sound.map(() => true))
    expect(accepts(column, broken)).toEqual(broken.map(() => false))
  })
})

describe('may and listOf', () => {
  it('an empty cell is null, or an empty list', () => {
    expect(v.parse(may(decimal), '')).toBeNull()
    expect(v.parse(may(decimal), '0')).toBe(0)
    expect(v.parse(listOf(text), '')).toEqual([])
    expect(v.parse(listOf(text), '甲|乙')).toEqual(['甲', '乙'])
  })

  it('refuses an empty or wrong item', () => {
    expect(accepts(listOf(code(['a', 'b'])), ['a|', 'a|c'])).toEqual([false, false])
    expect(accepts(may(decimal), ['x'])).toEqual([false])
  })
})

describe('traitsOf', () => {
  it('tells type, codes and references', () => {
    expect(traitsOf(listOf(code(['a', 'b']), { references: 'areas' }))).toEqual({
      type: 'list',
      required: false,
      codes: ['a', 'b'],
      references: 'areas',
      translated: false,
    })
    expect(traitsOf(must(whole))).toMatchObject({ type: 'integer', required: true, codes: null, references: null })
  })

  it('knows columns only', () => {
    expect(() => traitsOf(v.string())).toThrow(TypeError)
  })
})
