import { describe, expect, it } from 'vitest'
import { shipped } from '#tests/fixtures/shipped.ts'
import { entriesOf, type Entry } from './entries.ts'
import { holdersOf } from './holders.ts'

const entries = entriesOf(shipped)

function holding(core: string): readonly Entry[] {
  const held = holdersOf(entries, core)
  return entries.filter((_, index) => held[index] === 1)
}

describe('holdersOf', () => {
  it.each(['博', '博士后', '人才', '区', '江北', '2017', '1000万', 'doctor', 'a', '龘', '。'])(
    '%s: the same as one look at each',
    (core) => {
      const looked = entries.filter(({ all }) => all.zh.includes(core) || all.en.includes(core))
      expect(holding(core)).toEqual(looked)
    },
  )

  it('finds in the first entry, in the last, and in all where nothing is asked', () => {
    const first = entries.slice(0, 1)
    const last = entries.slice(-1)
    expect(holding(first[0]?.all.zh ?? '')).toEqual(expect.arrayContaining(first))
    expect(holding(last[0]?.all.zh.split('\n')[0] ?? '')).toEqual(expect.arrayContaining(last))
    expect(holding('')).toEqual(entries)
  })

  it('finds nothing that begins in one entry and ends in the next', () => {
    const [one, two] = entries
    expect(holding(`${one?.all.en.slice(-2) ?? ''}${two?.all.zh.slice(0, 2) ?? ''}`)).toEqual([])
  })
})
