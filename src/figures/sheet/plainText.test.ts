import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, isAtRisk, unguarded } from './plainText.ts'

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫']
const before = ['', ' ', '\t', '\r', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff', "'", ' \t\r', "''"]

describe('guarded', () => {
  it.each(before.flatMap((lead) => signs.map((sign) => `${lead}${sign}1+1`)))('keeps %j from being read as a formula', (text) => {
    expect(isAtRisk(text)).toBe(true)
    expect(guarded(text)).toBe(`'${text}`)
    expect(unguarded(guarded(text))).toBe(text)
  })

  it('leaves every other text as it is', () => {
    for (const text of ['', '40余家', '1+10+N', "'t", "'", '“1+4”政策体系', 'a=b', '2021-09']) expect(guarded(text)).toBe(text)
  })

  it('can be taken back from any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom("'", '=', ' ', 'x', '-') }))
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguarded(guarded(text))).toBe(text)
        expect(/^\s*[=+\-@]/.test(guarded(text))).toBe(false)
      }),
    )
  })
})
