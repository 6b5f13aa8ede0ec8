import { describe, expect, it } from 'vitest'
import { dotPlaces, mostAbove, namedYears } from './geometry.ts'

const room = { across: (day: number) => day, width: 400, pitch: 8 }

describe('dotPlaces', () => {
  it('stands a lone dot at its day, in the middle of the row', () => {
    expect(dotPlaces([100], room)).toEqual([{ x: 100, y: 0 }])
  })

  it('stacks the figures of one day around it, at most five above each other', () => {
    const places = dotPlaces(
      Array.from({ length: 7 }, () => 100),
      room,
    )
    expect(new Set(places.map(({ x }) => x))).toEqual(new Set([96, 104]))
    expect(places.filter(({ x }) => x === 96)).toHaveLength(mostAbove)
    expect(Math.max(...places.map(({ y }) => y))).toBe(16)
  })

  it('moves columns apart where they would lie on each other, and keeps them inside the plot', () => {
    const places = dotPlaces([0, 1, 2, 399, 400], room)
    const columns = places.map(({ x }) => x)
    expect(columns.slice(1).every((x, index) => x - (columns[index] ?? 0) >= 8 - 1e-9)).toBe(true)
    expect(columns.every((x) => x >= 4 && x <= 396)).toBe(true)
  })
})

describe('namedYears', () => {
  it('names every year where there is room, else every other, the newest always', () => {
    expect(namedYears({ years: [2020, 2021, 2022, 2023], hasEarlier: false }, 200, 40)).toEqual([2020, 2021, 2022])
    expect(namedYears({ years: [2020, 2021, 2022, 2023, 2024], hasEarlier: false }, 100, 40)).toEqual([2021, 2023])
  })

  it('names the column for all that is earlier, and none that would stand on its name', () => {
    expect(namedYears({ years: [2018, 2019, 2020, 2021], hasEarlier: true }, 200, 40)).toEqual([2018, 2019, 2020])
    expect(namedYears({ years: [2018, 2019, 2020, 2021, 2022], hasEarlier: true }, 100, 40)).toEqual([2018, 2021])
  })
})
