import { describe, expect, it } from 'vitest'
import { perHead } from '#domain/perHead.ts'
import { wordsOf } from '#i18n/words.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { perHeadAmount, perHeadNotes, perHeadRefusal } from './sentence.ts'

const [zh, en] = [wordsOf('zh'), wordsOf('en')]
const closed = (value: number) => ({ value, open: false })
const open = (value: number) => ({ value, open: true })

function figure(id: string) {
  const found = shipped.observations.find((row) => row.obsId === id)
  if (found === undefined) throw new Error(`no figure ${id}`)
  return found
}

const stations = figure('jiangbei-postdoc-stations')

describe('perHeadAmount', () => {
  it.each([
    [{ lo: closed(0.33484), hi: closed(0.33484) }, '每万常住人口约0.335个', 'About 0.335 per 10,000 residents'],
    [{ lo: closed(0.33484), hi: null }, '每万常住人口不少于0.334个', '0.334 or more per 10,000 residents'],
    [{ lo: open(0.33484), hi: null }, '每万常住人口多于0.334个', 'More than 0.334 per 10,000 residents'],
    [{ lo: null, hi: closed(0.33411) }, '每万常住人口至多0.335个', '0.335 at most per 10,000 residents'],
    [{ lo: null, hi: open(12.341) }, '每万常住人口少于12.4个', 'Less than 12.4 per 10,000 residents'],
    [{ lo: closed(0.3), hi: closed(0.6) }, '每万常住人口0.3个至0.6个', '0.3 to 0.6 per 10,000 residents'],
    [{ lo: closed(0), hi: closed(0) }, '每万常住人口约0个', 'About 0 per 10,000 residents'],
  ])('rounds ends outwards to three digits: %o', (interval, chinese, english) => {
    expect(perHeadAmount(zh, stations, interval)).toBe(chinese)
    expect(perHeadAmount(en, stations, interval)).toBe(english)
  })
})

describe('perHeadNotes', () => {
  it('tell how far apart, how sure, from where, and that it orders nothing', () => {
    const reading = perHead(shipped, stations)
    if (reading.kind !== 'figure') throw new Error(reading.kind)
    expect(perHeadNotes(zh, shipped, reading)).toBe(
      '两数的时点最多相差425天；前一数的时点为推定；人口数取自汇编整理，不是统计公报原文；不用来排先后',
    )
    expect(perHeadNotes(en, shipped, reading)).toMatch(/^The two dates may be 425 days apart; .*not for putting areas in order$/)
  })
})

describe('perHeadRefusal', () => {
  const refusal = (words: typeof zh, id: string) => {
    const reading = perHead(shipped, figure(id))
    if (reading.kind === 'figure' || reading.kind === 'unfit') throw new Error(reading.kind)
    return perHeadRefusal(words, shipped, figure(id), reading)
  }

  it.each([
    ['qijiang-postdoc-stations', '綦江区不作人均：普查含万盛经开区，文章未说明其口径是否包括'],
    ['liangjiang-incubators', '两江新区不作人均：现有来源没有这一地域的人口数；它与江北区地域部分重叠，不能借用其人口数'],
    ['jiangjin-specialised', '江津区不作人均：人口数是2020年11月1日的，与这个数最多相差1155天，超过三年'],
    ['jiangbei-postdocs-recruited', '江北区不作人均：这个数的起止时间不明'],
  ])('%s', (id, sentence) => {
    expect(refusal(zh, id)).toBe(sentence)
  })

  it.each([
    [
      'qijiang-postdoc-stations',
      'Qijiang District: no figure per head. The census includes Wansheng; the article does not say whether its figures do',
    ],
    [
      'jiangjin-specialised',
      'Jiangjin District: no figure per head. The residents were counted on 1 Nov 2020, up to 1155 days from this figure: more than three years',
    ],
  ])('%s in English', (id, sentence) => {
    expect(refusal(en, id)).toBe(sentence)
  })
})
