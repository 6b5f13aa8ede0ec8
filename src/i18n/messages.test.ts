import { describe, expect, it } from 'vitest'
import { en } from './messages.en.ts'
import { zh } from './messages.zh.ts'
import { fillTemplate, placeholderNames } from './template.ts'

const english = new Map<string, string>(Object.entries(en))

describe('messages', () => {
  it.each(Object.entries(zh))('%s takes the same values in both languages', (key, chinese) => {
    expect(placeholderNames(english.get(key) ?? '')).toEqual(placeholderNames(chinese))
  })

  it('Chinese sentences use full-width punctuation', () => {
    for (const [key, chinese] of Object.entries(zh)) {
      expect(chinese, key).not.toMatch(/[一-鿿][,;:?!]|[,;:?!][一-鿿]/)
    }
  })
})

describe('fillTemplate', () => {
  it('chooses the English form by number', () => {
    expect(fillTemplate(en['browse.figures.count'], { n: 1 })).toBe('1 figure')
    expect(fillTemplate(en['browse.figures.count'], { n: 0 })).toBe('0 figures')
  })

  it('leaves the braces of a missing value standing, so that it is seen', () => {
    expect(fillTemplate('{n} of {total}', { n: 1 })).toBe('1 of {total}')
  })
})
