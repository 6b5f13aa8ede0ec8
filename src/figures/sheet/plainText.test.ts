import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, isFormulaLike, unguarded } from './plainText.ts'

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫']
const before = ['', ' ', '\t', '\r', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff', "'", ' \t\r', "''"]

describe('guarded', () => {
  it.each(before.flatMap((lead) => signs.map((sign) => `${lead}${sign}1+1`)))('keeps %j from being read as a formula', (text) => {
    expect(isFormulaLike(text)).toBe(true)
    expect(guarded(text, 'program')).toBe(`'${text}`)
    expect(unguarded(guarded(text, 'program'), 'program')).toBe(text)
  })

  it('keeps a ratio, a fraction and a month from becoming a time or a date, and leaves programs what they are', () => {
    for (const text of ['1:1', '1/2', '3-5', '2021-09', '1 : 2.5', '2021-09/2021-12']) {
      expect(guarded(text, 'person')).toBe(`'${text}`)
      expect(guarded(text, 'program')).toBe(text)
    }
    for (const text of ['2021-09-01', '57%', '3', '1.5']) expect(guarded(text, 'person')).toBe(text)
  })

  it('leaves every other text as it is', () => {
    for (const text of ['', '40余家', '1+10+N', "'t", "'", '“1+4”政策体系', 'a=b', '40/亿'])
      expect(guarded(text, 'person')).toBe(text)
  })

  it('can be taken back from any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom("'", '=', ' ', '1', '-', ':') }))
    fc.assert(
      fc.property(texts, fc.constantFrom('person', 'program'), (text, reader) => {
        expect(unguarded(guarded(text, reader), reader)).toBe(text)
        expect(/^\s*[=+\-@]/.test(guarded(text, reader))).toBe(false)
      }),
    )
  })
})
