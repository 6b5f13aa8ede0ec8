import { describe, expect, it } from 'vitest'
import { headlineLines, textLines, unbreakables } from './lineBreak.ts'
import { textWidth } from './measure.ts'

const size = 20
const measure = (text: string) => textWidth(text, size, 400, 'sans')
const lines = (text: string, characters: number) => textLines(text, characters * size, measure)
const headline = (text: string, characters: number) => headlineLines(text, characters * size, measure)

const texts = [
  '为融入“双循环”唱好“双城记”建好“经济圈”夯实綦江人才支撑，七一网（作者系綦江区委常委、组织部部长），2020年11月17日',
  '博士、高层次人才，片区：两江协同创新区；超14亿元，不少于1亿元/年，5~10家，2021年9—12月（推定）',
  '《集聚海外高层次人才 助推重庆高质量发展——重庆市科协海智工作成效显著》，重庆科技报（记者刘代荣）',
  '江北区2021年的31个多于綦江区2020年11月的3个：口径相同，差9—13个月，“近200个”平台含国家级8个、市级23个',
  'Guidance fund for equity investment in technology innovation (Liangjiang New Area), at least CNY 100 million a year',
]

describe('textLines', () => {
  it.each(texts)('loses nothing: %s', (text) => {
    for (const width of [4, 7, 11, 18, 30]) expect(lines(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it.each(texts)('keeps within the width where a character fits: %s', (text) => {
    for (const width of [6, 9, 16, 25]) {
      for (const line of lines(text, width)) expect(measure(line), line).toBeLessThanOrEqual(width * size)
    }
  })

  it.each(texts)('starts no line with punctuation and ends none with an opening bracket: %s', (text) => {
    for (const width of [6, 9, 13, 21]) {
      for (const line of lines(text, width)) {
        expect(line).not.toMatch(/^[，。、；：！？）》”’—]/)
        expect(line).not.toMatch(/[（《“‘]$/)
      }
    }
  })

  it('never parts a number from its unit', () => {
    const text = '累计兑现超14亿元，每年不少于1亿元/年，引进近200个平台、40余家研发机构、23.61万人'
    for (let width = 9; width < 24; width += 1) {
      const joined = lines(text, width).join('\n')
      for (const whole of ['超14亿元', '不少于1亿元/年', '近200个', '40余家', '23.61万人'])
        expect(joined, String(width)).toContain(whole)
    }
  })

  it('keeps a few quoted words whole', () => {
    for (let width = 8; width < 20; width += 1) {
      expect(lines('可与两江新区40余家对照，最好到“基本可比”', width).join('\n')).toContain('“基本可比”')
    }
  })

  it('keeps Latin words whole', () => {
    for (const line of lines(texts[4] ?? '', 12)) {
      for (const word of line.split(' ')) expect(texts[4]?.split(' ')).toContain(word)
    }
  })

  it('breaks what no line can hold rather than cut it', () => {
    expect(lines('Donaudampfschifffahrtsgesellschaft', 6).join('')).toBe('Donaudampfschifffahrtsgesellschaft')
    expect(lines('2021年11月17日', 3).join('')).toBe('2021年11月17日')
  })

  it('leaves no single character alone on the last line', () => {
    const found = lines('市级以上研发机构和创新平台共有', 14)
    expect(found).toHaveLength(2)
    expect((found[1] ?? '').length).toBeGreaterThan(3)
  })
})

describe('headlineLines', () => {
  it('breaks at punctuation, never inside 工作站', () => {
    expect(headline('排得出先后的只有一项：博士后科研工作站，江北多于綦江', 18)).toEqual([
      '排得出先后的只有一项：',
      '博士后科研工作站，江北多于綦江',
    ])
  })

  it('balances the lines', () => {
    const [first = '', second = ''] = headline('两江、綦江、江津之间，没有一项数字排得出先后', 18)
    expect(Math.abs(measure(first) - measure(second))).toBeLessThan(6 * size)
  })
})

describe('unbreakables', () => {
  it('holds punctuation to the word before and brackets to the word after', () => {
    expect(unbreakables('（近200个）、《十条》')).toEqual(['（近200个）、', '《十', '条》'])
  })
})
