import { describe, expect, it } from 'vitest'
import { readingsFrom } from '#domain/pinyin.ts'
import { beginsWord, queryOf } from './match.ts'
import { indexedText, type IndexedText } from './texts.ts'

const readings = readingsFrom({
  bo: '博',
  shi: '士实事',
  hou: '后',
  ke: '科',
  yan: '研验',
  gong: '工',
  zuo: '作',
  zhan: '站',
  ren: '人',
  cai: '才',
  liang: '两',
  jiang: '江',
  tiao: '条',
  shi2: '',
  chong: '重',
  zhong: '重',
  qing: '庆',
  xi: '西',
  an: '安',
  xian: '先',
})

const stations = indexedText('博士后科研工作站', 'zh', 'name')
const articles = indexedText('《“两江人才”十条》', 'zh', 'name')

/** What is found, as text, and how; null for nothing. */
function found(text: IndexedText, typed: string) {
  const [term] = queryOf(typed, readings).terms
  const place = term?.matchIn(text) ?? null
  return place === null ? null : [text.folded.slice(place.start, place.end), place.way]
}

describe('Term.matchIn', () => {
  it.each([
    ['工作站', '工作站', 'written'],
    ['boshihou', '博士后', 'spelled'],
    // The last syllable is still being typed.
    ['boshih', '博士后', 'spelled'],
    ["bo'shi'hou", '博士后', 'spelled'],
    ['bóshìhòu', '博士后', 'spelled'],
    ['gongzuozhan', '工作站', 'spelled'],
    ['bshky', '博士后科研', 'initials'],
    ['gzz', '工作站', 'initials'],
    // 站 begins with zh.
    ['gzzh', '工作站', 'initials'],
    ['bs', '博士', 'initials'],
    ['boshihky', '博士后科研', 'mixed'],
    ['博士hou', '博士后', 'spelled'],
    ['b', '博', 'spelled'],
  ])('%s finds %s, %s', (typed, text, way) => {
    expect(found(stations, typed)).toEqual([text, way])
  })

  it('two initials inside a name, or one letter, say too little', () => {
    expect(found(stations, 'gz')).toBeNull()
    expect(found(stations, 'g')).toBeNull()
  })

  it('a character is found by each of its readings', () => {
    const city = indexedText('重庆市', 'zh', 'name')
    expect(found(city, 'chongqing')).toEqual(['重庆', 'spelled'])
    expect(found(city, 'zhongqing')).toEqual(['重庆', 'spelled'])
  })

  it('the reading the data give holds before the table', () => {
    const city = indexedText('重庆市', 'zh', 'name', 'chongqing shi')
    expect(found(city, 'cqs')).toEqual(['重庆市', 'initials'])
    expect(found(city, 'zhongqing')).toBeNull()
  })

  it('a name whose reading the data give is found without a table', () => {
    const [term] = queryOf('jbq', null).terms
    const area = indexedText('江北区', 'zh', 'name', 'jiangbei qu')
    expect(term?.matchIn(area)).toEqual({ way: 'initials', start: 0, end: 3 })
    expect(term?.matchIn(stations)).toBeNull()
  })

  it('xian is one syllable or two', () => {
    expect(found(indexedText('西安', 'zh', 'name'), 'xian')).toEqual(['西安', 'spelled'])
    expect(found(indexedText('率先', 'zh', 'name'), 'xian')).toEqual(['先', 'spelled'])
  })

  it('a passage is found by two syllables, and by no initials', () => {
    const quote = indexedText('江北区共有博士后科研工作站31个', 'zh', 'passage')
    expect(found(quote, 'boshihou')).toEqual(['博士后', 'spelled'])
    expect(found(quote, 'boshi')).toEqual(['博士', 'spelled'])
    expect(found(quote, 'bo')).toBeNull()
    expect(found(quote, 'bshky')).toBeNull()
    expect(found(quote, '31')).toEqual(['31', 'written'])
  })

  it.each([
    ['先安后', 'xiana', '先安', 'a syllable, then one that may still be typed'],
    ['到西安去', 'xian', '西安', 'two syllables where one would do'],
    ['新的“西”·“安”', 'xian', '西”·“安', 'signs between'],
    ['先西安', 'xian', '西安', 'not where it goes on with something else'],
    ['从A人才', 'aren', 'a人', 'a letter as it is written, then a syllable'],
    ['共有人5才', 'ren5cai', '人5才', 'a numeral as it is written, between syllables'],
  ])('a passage %s, %s: %s, %s', (text, typed, place) => {
    expect(found(indexedText(text, 'zh', 'passage'), typed)?.[0] ?? null).toBe(place)
  })

  it('quotation marks and brackets need not be typed', () => {
    expect(found(articles, '两江人才十条')).toEqual(['两江人才”十条', 'written'])
    expect(found(articles, 'liangjiangrencai')).toEqual(['两江人才', 'spelled'])
    expect(found(articles, '“两江')).toEqual(['“两江', 'written'])
  })

  it('a number does not run on over a sign', () => {
    expect(found(indexedText('1、4号', 'zh', 'passage'), '14')).toBeNull()
    expect(found(indexedText('14号', 'zh', 'passage'), '14')).toEqual(['14', 'written'])
  })

  it('full width and half width, capitals and small letters are the same', () => {
    expect(found(indexedText('ＡＩ（１+４）', 'zh', 'name'), 'ai(1+4)')).toEqual(['ai(1+4)', 'written'])
    expect(found(indexedText('Talent Fund', 'en', 'name'), 'ｆｕｎｄ')).toEqual(['fund', 'written'])
  })

  it('traditional characters, and other signs for the same, are the same', () => {
    const city = indexedText('重庆市', 'zh', 'name')
    expect(found(city, '重慶')).toEqual(['重庆', 'written'])
    expect(found(indexedText('重慶兩江新區', 'zh', 'name'), '重庆两江新区')).toEqual(['重庆两江新区', 'written'])
    expect(found(indexedText('5～10家', 'zh', 'passage'), '5~10家')).toEqual(['5~10家', 'written'])
    expect(found(indexedText('16000㎡厂房', 'zh', 'passage'), '16000平方米')).toEqual(['16000平方米', 'written'])
  })

  it('the start of a word comes before its inside', () => {
    const [term] = queryOf('art', null).terms
    expect(term?.matchIn(indexedText('Start of art', 'en', 'name'))).toMatchObject({ start: 9 })
  })
})

describe('beginsWord', () => {
  it.each([
    ['博士后', 0, true],
    ['博士后', 1, false],
    ['A博士', 1, false],
    ['“博士”', 1, true],
    ['3 doctors', 2, true],
    ['达3亿元', 1, true],
    ['1.3亿元', 2, false],
    ['1,300人', 2, false],
    ['13亿元', 1, false],
    ['h7', 1, false],
    ['😀博', 2, true],
    ['𠮷博', 2, true],
  ])('%s at %i: %s', (text, at, begins) => {
    expect(beginsWord(text, at)).toBe(begins)
  })
})
