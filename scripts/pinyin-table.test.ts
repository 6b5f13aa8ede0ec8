import { describe, expect, it } from 'vitest'
import { pinyinTable } from './pinyin-table.ts'

describe('pinyinTable', () => {
  const table = pinyinTable(['行业协会的“长江”银行', 'English only'])

  it('reads characters by their words', () => {
    expect(table['chong']).toContain('重')
    expect(table['zhong']).toContain('重')
    expect(table['chang']).toContain('长')
    expect(table['hang']).toContain('行')
    expect(table['xing']).toContain('行')
    expect(table['qu']).toContain('区')
    expect(table['ou']).not.toContain('区')
  })

  it('knows rare characters of place names', () => {
    expect(table['qi']).toContain('綦')
    expect(table['fu']).toContain('涪')
  })

  it('writes v for ü, and both spellings of lüe', () => {
    expect(table['lv']).toContain('率')
    expect(table['lve']).toContain('略')
    expect(table['lue']).toContain('略')
  })

  it('has syllables for keys and each character once under each', () => {
    for (const [syllable, characters] of Object.entries(table)) {
      expect(syllable).toMatch(/^[a-z]{1,6}$/)
      expect(new Set(characters).size, syllable).toBe([...characters].length)
    }
  })
})
