import { describe, expect, it } from 'vitest'
import { nextStop, positionOf, scaleFor, sliderEnd, stopAt } from './scale.ts'

const scale = scaleFor([2, 31, 340])

describe('scaleFor', () => {
  it('stops at round numbers from under the smallest figure to above the largest', () => {
    expect(scale.stops).toEqual([1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400])
  })

  it('has stops without figures too', () => {
    expect(scaleFor([]).stops.length).toBeGreaterThan(2)
  })

  it('reaches above a figure that is a stop itself', () => {
    expect(scaleFor([100]).stops).toEqual([100, 150])
  })
})

describe('positionOf', () => {
  it('keeps no threshold at the left end and all figures inside', () => {
    expect(positionOf(scale, 0)).toBe(0)
    expect(positionOf(scale, 1)).toBeGreaterThan(0)
    expect(positionOf(scale, 340)).toBeLessThan(sliderEnd)
    expect(positionOf(scale, 1e9)).toBe(sliderEnd)
  })

  it('gives equal ratios equal room', () => {
    expect(positionOf(scale, 100) - positionOf(scale, 10)).toBeCloseTo(positionOf(scale, 200) - positionOf(scale, 20))
  })

  it('puts a typed number between its stops', () => {
    expect(positionOf(scale, 45)).toBeGreaterThan(positionOf(scale, 40))
    expect(positionOf(scale, 45)).toBeLessThan(positionOf(scale, 50))
  })
})

describe('stopAt', () => {
  it('leads back from the position of every stop', () => {
    expect(scale.stops.map((stop) => stopAt(scale, positionOf(scale, stop)))).toEqual(scale.stops)
  })

  it('is no threshold at the left end', () => {
    expect(stopAt(scale, 0)).toBeNull()
  })
})

describe('nextStop', () => {
  it('walks by stops, off a typed number too, and stays at the last', () => {
    expect(nextStop(scale, 45, 1)).toBe(50)
    expect(nextStop(scale, 45, -1)).toBe(40)
    expect(nextStop(scale, null, 1)).toBe(1)
    expect(nextStop(scale, 1, -1)).toBeNull()
    expect(nextStop(scale, 400, 1)).toBe(400)
  })
})
