import { describe, expect, it } from 'vitest'
import { readingsFrom, syllablesOf } from './pinyin.ts'

describe('readingsFrom', () => {
  it('gives a character all its readings', () => {
    const readings = readingsFrom({ chong: '冲重', zhong: '中重' })
    expect(readings.get('重')).toEqual(['chong', 'zhong'])
    expect(readings.get('中')).toEqual(['zhong'])
    expect(readings.get('轻')).toBeUndefined()
  })
})

describe('syllablesOf', () => {
  it.each([
    ['jiangbei qu', 3, ['jiang', 'bei', 'qu']],
    ['liangjiang xinqu', 4, ['liang', 'jiang', 'xin', 'qu']],
    ['Chongqing shi', 3, ['chong', 'qing', 'shi']],
    ["xi'an shi", 3, ['xi', 'an', 'shi']],
    // Only one division has as many syllables as the name has characters.
    ['xian', 1, ['xian']],
    ['xian', 2, ['xi', 'an']],
    ['fangan', 2, ['fang', 'an']],
    ['yuzhong qu', 3, ['yu', 'zhong', 'qu']],
    ['lvliang', 2, ['lv', 'liang']],
  ])('%s, %d characters', (pinyin, characters, syllables) => {
    expect(syllablesOf(pinyin, characters)).toEqual(syllables)
  })

  it('is null where the pinyin does not come out even', () => {
    expect(syllablesOf('beiqu', 3)).toBeNull()
    expect(syllablesOf('jiangbei qu', 2)).toBeNull()
    expect(syllablesOf('xyz', 1)).toBeNull()
    expect(syllablesOf('', 2)).toBeNull()
  })
})
