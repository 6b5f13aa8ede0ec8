import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDeckFile, formatDeckLink, parseDeckFile, parseDeckLink } from './codec.ts'
import { longestLine, mostItems, type Deck } from './deck.ts'

const item = fc.record({
  link: fc.webQueryParameters().map((query) => `/compare?${query}`),
  figure: fc.constantFrom('comparison', 'panel-funds', 'standing-doctors', 'figure-jiangbei-doctors'),
  line: fc.string({ unit: 'grapheme', maxLength: 30 }).map((line) => line.slice(0, longestLine)),
  showed: fc.record({
    version: fc.constantFrom('0.2.0', '1.0.0'),
    count: fc.nat(200),
    digest: fc.constantFrom('1z141z3', '0'),
  }),
})
const decks: fc.Arbitrary<Deck> = fc.array(item, { maxLength: 20 })

const one: Deck = [
  {
    link: '/compare?a=jiangbei~qijiang&v=0.2.0',
    figure: 'comparison',
    line: '先看截至日期',
    showed: { version: '0.2.0', count: 52, digest: '1z141z3' },
  },
]

describe('a deck in a file', () => {
  it('is read back the same', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(parseDeckFile(formatDeckFile(deck))).toEqual({ ok: true, deck })
      }),
    )
  })

  it('can be read by a person', () => {
    expect(formatDeckFile(one)).toContain('"line": "先看截至日期"')
  })

  it.each([
    ['', 'not-a-deck'],
    ['PK\u0003\u0004', 'not-a-deck'],
    ['{"rows":[]}', 'not-a-deck'],
    [formatDeckFile(one).slice(0, -20), 'not-a-deck'],
    ['{"wutong":"deck","format":2,"slides":[]}', 'later'],
    ['{"wutong":"deck","format":1}', 'damaged'],
    [formatDeckFile(one).replace('"count": 52', '"count": "52"'), 'damaged'],
    [formatDeckFile(one).replace('/compare?', 'javascript:'), 'damaged'],
    [formatDeckFile(Array.from({ length: mostItems + 1 }, () => one).flat()), 'damaged'],
  ])('is refused with the reason where it is none: %j', (text, fault) => {
    expect(parseDeckFile(text)).toEqual({ ok: false, fault })
  })
})

describe('a deck in a link', () => {
  it('is read back the same, wherever it fits', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const text = formatDeckLink(deck)
        if (text !== null) expect(parseDeckLink(text)).toEqual({ ok: true, deck })
      }),
    )
  })

  it('has no letter that an address encodes', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(formatDeckLink(deck) ?? '').toMatch(/^[\w-]*$/)
      }),
    )
  })

  it('is short: twenty slides of one comparison with a line each take no more than a long address', () => {
    const lines = Array.from({ length: 20 }, (_, n) => `第${n + 1}点，请看截至日期`)
    const deck = lines.flatMap((line) => one.map((slide) => ({ ...slide, line })))
    expect(formatDeckLink(deck)?.length).toBeLessThan(800)
  })

  it('is refused where it was cut, changed or grows without end', () => {
    const text = formatDeckLink(one) ?? ''
    const fault = { ok: false, fault: 'damaged' }
    expect(parseDeckLink(text.slice(0, -9))).toEqual(fault)
    expect(parseDeckLink('nonsense!')).toEqual(fault)
    expect(parseDeckLink('x'.repeat(9000))).toEqual(fault)
  })

  it('is too long for an address where its lines are', () => {
    const random = Array.from({ length: mostItems }, (_, n) =>
      one.map((slide) => ({
        ...slide,
        line: String.fromCodePoint(...Array.from({ length: 100 }, (__, at) => 0x4e00 + ((n * 7919 + at * 104729) % 20000))),
      })),
    ).flat()
    expect(formatDeckLink(random)).toBeNull()
  })
})
