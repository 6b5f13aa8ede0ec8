import { describe, expect, it } from 'vitest'
import { numeralsIn } from './numeral.ts'

describe('numeralsIn', () => {
  it.each([
    ['共有博士后科研工作站31个', [31]],
    ['其中国家级8个、市级23个', [8, 23]],
    ['人才资源总量23.61万人', [23.61]],
    ['提供英才服务1万余人次', [1]],
    ['占全市1/2', [1, 2, 0.5]],
    ['给予1:1资金配套', [1]],
    ['占比达到57%', [57]],
    ['建站数量为5~10家', [5, 10]],
    ['有３１个', [31]],
    ['已分四批次选聘', [4]],
    ['五十余万', [50]],
    ['二十三个', [23]],
    ['十家', [10]],
    ['一百零五名', [105]],
    ['两千人', [2000]],
    ['二〇二一年', [2021]],
    ['没有数', []],
  ])('%s: %j', (text, numbers) => {
    expect([...numeralsIn(text)]).toEqual(numbers)
  })

  it('does not find a number inside another', () => {
    expect([2, 12, 24, 4].filter((number) => numeralsIn('共124家').has(number))).toEqual([])
  })
})
