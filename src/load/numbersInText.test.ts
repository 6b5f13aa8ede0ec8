import { describe, expect, it } from 'vitest'
import { chineseNumbers, englishNumbers, unsupported } from './numbersInText.ts'

/** What the first text says in a number that the second does not. */
const foreignIn = {
  english: (en: string, zh: string) => unsupported(englishNumbers(en), [chineseNumbers(zh)]),
  chinese: (zh: string, en: string) => unsupported(chineseNumbers(zh), [englishNumbers(en)]),
}

describe('numbers of Chinese and English texts', () => {
  it.each([
    ['每年不少于1亿元', 'At least CNY 100 million a year'],
    ['已累计拨付经费1250万元', 'CNY 12.5 million paid to date'],
    ['16000平方米基础厂房', '16,000 m² of premises'],
    ['2021年9月至12月', 'September to December 2021'],
    ['第二届论坛', 'Second forum'],
    ['十八项措施', 'Eighteen measures'],
    ['“十四五”开局之年', 'The first year of the 14th five-year plan'],
    ['“十四五”规划', 'Plan for 2021–2025'],
    ['千人计划', 'A talent plan'],
    ['2014百名海外博士', 'A hundred overseas PhDs, 2014'],
    ['政企“双向”挂职', 'Two-way secondment'],
    ['占全市1/2', '1/2 of the city'],
  ])('%s says what “%s” says', (zh, en) => {
    expect([...foreignIn.english(en, zh), ...foreignIn.chinese(zh, en)]).toEqual([])
  })

  it.each([
    ['每年不少于1亿元', 'At least CNY 10 million a year'],
    ['68项服务', '999999 items'],
    ['3个工作站', 'Nine stations'],
    ['2021年9月', 'September 2022'],
  ])('%s does not say what “%s” says', (zh, en) => {
    expect(foreignIn.english(en, zh).length).toBeGreaterThan(0)
  })

  it('a number that the English leaves out is missed', () => {
    expect(foreignIn.chinese('签约的12个含重庆', 'The signatories include Chongqing')).toEqual(['12'])
  })
})
