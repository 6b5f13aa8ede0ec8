import { describe, expect, it } from 'vitest'
import { spansWidth, textWidth } from './measure.ts'

describe('textWidth', () => {
  it('counts a Chinese character as one em, its punctuation too', () => {
    expect(textWidth('人才，“余”', 20, 400, 'sans')).toBe(6 * 20)
  })

  it('gives digits one width, so that columns of figures align', () => {
    const widths = new Set('0123456789'.split('').map((digit) => textWidth(digit, 20, 700, 'sans')))
    expect(widths.size).toBe(1)
  })

  it('takes bold wider than regular', () => {
    expect(textWidth('Liangjiang', 20, 700, 'sans')).toBeGreaterThan(textWidth('Liangjiang', 20, 400, 'sans'))
  })

  it('counts a character outside the basic plane once', () => {
    expect(textWidth('𠮷', 20, 400, 'sans')).toBe(20)
  })
})

describe('spansWidth', () => {
  it('adds the spans', () => {
    const span = { text: '人', size: 20, weight: 400, family: 'sans', colour: '#000000' } as const
    expect(spansWidth([span, { ...span, size: 30 }])).toBe(50)
  })
})
