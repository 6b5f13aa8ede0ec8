import { beforeEach, describe, expect, it, vi } from 'vitest'

// As a page starts: nothing has been loaded.
beforeEach(() => vi.resetModules())

describe('loadLanguage', () => {
  it('Chinese has the words of the first screen from the start, and says so where others are asked for', async () => {
    const { hasLanguage, restOf } = await import('./language.ts')
    const { wordsOf } = await import('./words.tsx')
    const { t, labels } = wordsOf('zh')
    expect(hasLanguage('zh')).toBe(true)
    expect(hasLanguage('en')).toBe(false)
    expect(t('page.overview')).toBe('总览')
    expect(labels.grade.C).toBe('并列看，不排名')
    expect(() => t('filters.hide')).toThrow('“filters.hide” is not said on the first screen, and has not been loaded.')
    expect(() => labels.instrument).toThrow('the others have not been loaded')
    expect(() => restOf('en')).toThrow('The words of the language “en” have not been loaded.')
  })

  it('brings all words of a language, also to those who took the first ones before', async () => {
    const { loadLanguage, longPhrasesOf } = await import('./language.ts')
    const { wordsOf } = await import('./words.tsx')
    const { t, labels } = wordsOf('zh')
    await Promise.all([loadLanguage('zh'), loadLanguage('en')])
    expect(t('filters.hide')).toBe('收起筛选')
    expect(labels.instrument.housing).toBe('住房')
    expect(longPhrasesOf({ lang: 'zh' }).spread.common).toBe('各地都写到')
    expect(wordsOf('en').t('filters.hide')).toBe('Hide filters')
  })
})
