import { describe, expect, it } from 'vitest'
import { choiceOf } from './choice.ts'

describe('choiceOf', () => {
  it('is every screen in the four sizes, in Chinese and light, where nothing is asked', () => {
    const { screens, settings, extent } = choiceOf([])
    expect(screens.map(({ name }) => name)).toEqual(expect.arrayContaining(['overview', 'evidence', 'export', 'error']))
    expect(settings).toEqual(
      ['1920x1080', '1366x768', '1024x768', '390x844'].map((size) => ({ size, lang: 'zh', theme: 'light' })),
    )
    expect(extent).toBe('window')
  })

  it('crosses what is asked: two languages and three themes in one size are six columns', () => {
    const { screens, settings } = choiceOf([
      '--lang',
      'en,zh',
      '--theme',
      'all',
      '--size',
      '390x844',
      '--only',
      'sources,overview',
    ])
    expect(settings).toHaveLength(6)
    expect(settings[0]).toEqual({ size: '390x844', lang: 'zh', theme: 'light' })
    expect(screens.map(({ name }) => name)).toEqual(['overview', 'sources'])
  })

  it('names what it does not know, and what it knows', () => {
    expect(() => choiceOf(['--theme', 'sepia'])).toThrow('--theme knows light, dark, projector and all, but not sepia.')
  })
})
