import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf, type Span } from './segments.ts'

const text = '引进博士500余名、硕士2000名。'
const span = (id: string, words: string): Span => {
  const start = text.indexOf(words)
  return { id, start, end: start + words.length }
}
const said = (spans: readonly Span[]) =>
  segmentsOf(text, spans).map(({ text: words, covering, beginning }) => `${words}|${covering.join()}|${beginning.join()}`)

describe('segmentsOf', () => {
  it('is the whole text where nobody quotes it', () => {
    expect(said([])).toEqual([`${text}||`])
  })

  it('marks a quote in its place', () => {
    expect(said([span('doctors', '博士500余名')])).toEqual(['引进||', '博士500余名|doctors|doctors', '、硕士2000名。||'])
  })

  it('cuts overlapping quotes where one ends and the other begins; the shorter one is the innermost', () => {
    expect(said([span('both', '博士500余名、硕士'), span('masters', '硕士2000名。')])).toEqual([
      '引进||',
      '博士500余名、|both|both',
      '硕士|masters,both|masters',
      '2000名。|masters|',
    ])
  })

  it('puts a quote inside another, and both of two that are the same, the last given innermost', () => {
    expect(said([span('whole', text), span('first', '500余名'), span('again', '500余名')])).toEqual([
      '引进博士|whole|whole',
      '500余名|again,first,whole|first,again',
      '、硕士2000名。|whole|',
    ])
  })

  it('passes over what lies outside of the text, or is empty', () => {
    const strange = [
      { id: 'before', start: -1, end: 2 },
      { id: 'behind', start: 2, end: text.length + 1 },
      { id: 'empty', start: 3, end: 3 },
    ]
    expect(said(strange)).toEqual([`${text}||`])
  })

  it('has no segment of an empty text', () => {
    expect(segmentsOf('', [])).toEqual([])
  })

  it('joined is the text, whatever is quoted; every character is covered by just the spans that reach over it', () => {
    const place = fc.integer({ min: -3, max: 40 })
    const spans = fc
      .array(fc.record({ start: place, end: place }))
      .map((rows) => rows.map((row, index) => ({ ...row, id: `q${index}` })))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 36 }), spans, (words, quoted) => {
        const segments = segmentsOf(words, quoted)
        expect(segments.map((segment) => segment.text).join('')).toBe(words)
        const valid = quoted.filter(({ start, end }) => start >= 0 && start < end && end <= words.length)
        const covers = (at: number) => valid.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id)
        expect(segments.map(({ covering }) => [...covering].sort())).toEqual(segments.map(({ start }) => covers(start).sort()))
        expect(segments.flatMap((segment) => segment.beginning).sort()).toEqual(valid.map(({ id }) => id).sort())
      }),
    )
  })
})
