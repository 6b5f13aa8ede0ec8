import { describe, expect, it } from 'vitest'
import { themeFor } from './theme.ts'

describe('themeFor', () => {
  it('is the choice, or the system’s', () => {
    expect(themeFor('projector', 'dark', 'own')).toBe('projector')
    expect(themeFor('system', 'dark', 'own')).toBe('dark')
  })

  it('stands out from a ground that the system paints, and keeps large type where it does', () => {
    expect(themeFor('light', 'dark', 'forced')).toBe('dark')
    expect(themeFor('projector', 'dark', 'forced')).toBe('dark')
    expect(themeFor('projector', 'light', 'forced')).toBe('projector')
    expect(themeFor('system', 'light', 'forced')).toBe('light')
  })
})
