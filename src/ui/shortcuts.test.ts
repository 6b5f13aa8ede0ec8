import { describe, expect, it } from 'vitest'
import { actionOf, shortcuts } from './shortcuts.ts'

describe('actionOf', () => {
  it('knows the keys of a clicker, and capital letters', () => {
    expect(actionOf(shortcuts.step, 'PageDown')).toBe('next')
    expect(actionOf(shortcuts.screen, 'B')).toBe('blank')
    expect(actionOf(shortcuts.screen, '.')).toBe('blank')
  })

  it('is null for any other key', () => {
    expect(actionOf(shortcuts.screen, 'x')).toBeNull()
    expect(actionOf(shortcuts.step, 'toString')).toBeNull()
  })
})

describe('shortcuts', () => {
  it('gives no key two meanings in one place', () => {
    const places: readonly (readonly Readonly<Record<string, readonly string[]>>[])[] = [
      [shortcuts.page],
      [shortcuts.figure],
      [shortcuts.drawer],
      [shortcuts.step, shortcuts.screen],
    ]
    for (const place of places) {
      const keys = place.flatMap((actions) => Object.values(actions)).flat()
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
