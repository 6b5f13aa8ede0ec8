import { describe, expect, it } from 'vitest'
import { normalForm } from './normalForm.ts'
import { simplified, simplifiedCharacters } from './traditional.ts'

describe('normalForm', () => {
  it.each([
    ['重慶市綦江區', '重庆市綦江区'],
    ['超過３，０００萬餘個', '超过3,000万余个'],
    ['５～１０家', '5~10家'],
    ['１６０００㎡', '16000平方米'],
    ['二○二一年', '二〇二一年'],
    ['ＯＫ', 'OK'],
    ['壹佰元', '一百元'],
    ['队伍', '队伍'],
    ['參加', '参加'],
    ['乾隆', '乾隆'],
  ])('%s is %s', (text, form) => {
    expect(normalForm(text).text).toBe(form)
  })

  it('knows where each character comes from', () => {
    const { text, at } = normalForm('約１６㎡')
    expect(Array.from(text, (_, index) => at[index])).toEqual([0, 1, 2, 3, 3, 3])
    expect(at.at(-1)).toBe(4)
  })
})

describe('simplified', () => {
  it('gives characters that are themselves simplified, one for one', () => {
    const all = [...simplifiedCharacters.values()]
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter((character) => simplified(character) !== character)).toEqual([])
    expect([...simplifiedCharacters.keys()].every((character) => character.length === 1)).toBe(true)
  })

  it('leaves simplified texts as they are', () => {
    const text = '两江新区着力打造更加领先、更加高效的人才特区，征集后备人才，于2021年累计兑现'
    expect(simplified(text)).toBe(text)
  })
})
