import { describe, expect, it } from 'vitest'
import { numberedEvery, tickLabels } from './axis.ts'

const people = [0, 50_000, 100_000, 150_000, 200_000, 250_000]
const tens = [0, 10, 20, 30, 40]

describe('numberedEvery', () => {
  // “150,000” is 45 px wide at 12 px: with 12 px between two numbers a step needs 57 px.
  it.each([
    ['en', people, 300, 1],
    ['en', people, 270, 5],
    ['en', people, 60, 5],
    ['zh', people, 135, 1],
    ['zh', tens, 400, 1],
    ['zh', tens, 100, 2],
    ['zh', tens, 40, 4],
    ['zh', [0, 1], 10, 1],
  ] as const)('%s: %j on %d px have a number at every tick × %d', (lang, ticks, length, every) => {
    expect(numberedEvery(tickLabels(ticks, lang), length, 12)).toBe(every)
  })
})
