/** Which date the words around a number give it. */
import type { TimeBasis } from '#domain/codes.ts'
import { chineseValue } from '#domain/reading/numeral.ts'
import type { Span } from '#domain/reading/quantity.ts'
import { parsePeriod } from '#domain/period.ts'

export interface ProposedDate {
  /** ISO 8601 date, month, year or interval; `null` where neither the words nor the article give one, or the words are not understood. */
  readonly timePeriod: string | null
  /**
   * `stated`: printed beside the number · `inferred`: reckoned from the article's own date (今年), or taken from an earlier sentence that
   * this one continues (拥有…) · `publication`: the article's date.
   */
  readonly basis: TimeBasis
}

const until = '[-—–~～至到]+'
const numeral = String.raw`(?:\d{1,2}|[一二两三四五六七八九十]{1,3})`
const unit = '(?:季度|月份?)'
const fourDigits = String.raw`(?:19|20)\d\d`

/** How many years words lie from that of the article. */
const yearsAway: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['年初以来', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
])
/** None of them is in 以上年龄, 目前年产, 基本年薪. */
const spokenYear = String.raw`(?<![以晚目之此基日])(?:${[...yearsAway.keys()].join('|')})(?![薪龄均产轻级])`

/** Signs between parts each of which is named (一、二季度); not where each has a number of its own. */
const list = String.raw`(?:、\s*第?\s*${numeral}\s*${unit}?\s*)*[、和及与](?![^，。；]{0,12}分别)`

/** 上半年, 第三季度, 8月, 8月31日; at the beginning of a range without its unit (一至三季度), at its end a day alone (8月15日至20日). */
const part = (name: 'from' | 'to', instead: string) => {
  const day = String.raw`(?<=月)\s*(?<${name}Day>${numeral})\s*[日号]`
  const counted = String.raw`(?<${name}Unit>半年|${unit})(?:${day})?`
  return String.raw`第?\s*(?<${name}>[上下](?=\s*半年)|${numeral})\s*(?:${counted}|${instead})`
}
const unitBehind = String.raw`(?=\s*(?:${until}|${list})\s*第?\s*${numeral}\s*${unit})`
const partBehind = String.raw`(?=\s*第?\s*(?:[上下]\s*半年|${numeral}\s*(?:${unit}|[日号])))`

/** Words of parts of a year and of ends of ranges, in an order that is not understood. */
const partWords = String.raw`(?:[\d\s一二两三四五六七八九十第前上下头首末初春夏秋冬个ⅠⅡⅢⅣ、至到~～—–-]|[次当同翌]年){0,16}`
const notUnderstood = [
  String.raw`的?${partWords}(?:月(?!均)|季|半年)`,
  String.raw`(?:[-–~～]|—(?!—))\s*[\d一二两三四五六七八九十第上下]`,
  String.raw`${until}${partWords}(?:年|今|日|目前|现在)`,
  String.raw`[和及与]${partWords}(?:月|季|半年)`,
]

const firstParts = String.raw`前\s*(?<first>${numeral})\s*个?\s*(?<firstUnit>${unit})`
const endYear = String.raw`${until}\s*(?:(?<lastYear>${fourDigits})\s*年|(?<lastSpoken>${spokenYear}))度?`

/** A year with the part of it that is named: 2023年12月, 去年上半年, 2024年第一季度至第三季度, 2021年9月至12月, 2020—2022年. */
const datePattern = new RegExp(
  [
    String.raw`(?:(?<year>(?<!\d)${fourDigits})\s*年?|(?<spoken>${spokenYear}|全年))度?(?:[\s，,]*全年)?`,
    String.raw`(?:[\s，,的]*(?:${firstParts}|${part('from', unitBehind)}))?`,
    String.raw`(?:\s*(?:${endYear}|(?<sign>${until}|${list})${partBehind})(?:\s*${part('to', '(?<toDayOnly>[日号])')})?)?`,
    String.raw`(?<unclear>\s*(?:${notUnderstood.join('|')}))?`,
  ].join(''),
  'g',
)

type Groups = Readonly<Partial<Record<string, string>>>

/** What a year is counted in, and the months of each. */
const monthsIn: ReadonlyMap<string | undefined, number> = new Map([
  ['半年', 6],
  ['季度', 3],
  ['月', 1],
  ['月份', 1],
])

interface Months {
  readonly from: number
  readonly to: number
}

const wholeYear: Months = { from: 1, to: 12 }

function valueOf(count: string): number | null {
  if (count === '上' || count === '下') return count === '上' ? 1 : 2
  return /\d/.test(count) ? Number(count) : chineseValue(count)
}

/** The months of one part (the third quarter: 7 to 9); `null` where a year has no such part. */
function monthsOf(count: string, counted: string | undefined): Months | null {
  const [nth, length] = [valueOf(count), monthsIn.get(counted)]
  if (nth === null || length === undefined || nth < 1 || nth * length > 12) return null
  return { from: (nth - 1) * length + 1, to: nth * length }
}

/** Where a date begins: 前三季度 in January, a year that names no part with all of it; in 一至三季度 the unit stands once, at the end. */
function startOf({ first, firstUnit, from, fromUnit, toUnit }: Groups): Months | null {
  if (first === undefined) return from === undefined ? wholeYear : monthsOf(from, fromUnit ?? toUnit)
  const last = monthsOf(first, firstUnit)
  return last === null ? null : { from: 1, to: last.to }
}

function isoOf(year: number, month: number, day: string | undefined): string {
  const numbers = [month, ...(day === undefined ? [] : [valueOf(day) ?? 0])]
  return [year, ...numbers.map((number) => String(number).padStart(2, '0'))].join('-')
}

/** The period of a date, given the years in which it begins and ends; `null` where it is not understood or does not exist. */
function periodOf(year: number, lastYear: number, groups: Groups): string | null {
  const { first, from, fromDay, sign, lastYear: printed, lastSpoken, to, toUnit, toDay, toDayOnly, unclear } = groups
  const namesNoStart = first === undefined && from === undefined
  if (unclear !== undefined || (namesNoStart && sign !== undefined)) return null
  if (namesNoStart && to === undefined) return lastYear < year ? null : [...new Set([year, lastYear])].join('/')
  const isRange = to !== undefined || printed !== undefined || lastSpoken !== undefined
  const isInOneMonth = toDayOnly !== undefined
  const start = startOf(groups)
  const end = !isRange || isInOneMonth ? start : to === undefined ? wholeYear : monthsOf(to, toUnit)
  if (start === null || end === null || (isInOneMonth && fromDay === undefined)) return null
  // Parts that are named one by one have to be of one kind and to follow one another.
  const steps = sign?.match(/[、和及与]/g)?.length
  const next = (steps ?? 0) * (start.to - start.from + 1)
  if (steps !== undefined && (fromDay !== undefined || end.from !== start.from + next || end.to !== start.to + next)) return null
  const begin = isoOf(year, start.from, fromDay)
  const finish = isoOf(lastYear, end.to, isInOneMonth ? to : isRange ? toDay : fromDay)
  const period = begin === finish ? begin : `${begin}/${finish}`
  return parsePeriod(period) === null ? null : period
}

interface SaidDate {
  readonly index: number
  readonly words: string
  /** `null` where the words are not understood, or reckon from an article without a date. */
  readonly timePeriod: string | null
  readonly isReckoned: boolean
}

/** All the days meant by words that reckon from an article of this year and month, and name no part of a year. */
function reckoned(words: string, year: number, month: string | undefined): string {
  // All of a year is told when it is over, or nearly.
  if (words === '全年') return String(month !== undefined && Number(month) < 11 ? year - 1 : year)
  return yearsAway.get(words) === 0 && month !== undefined ? `${year}-01/${year}-${month}` : String(year)
}

/** The dates that a text names, in their order. */
function datesIn(text: string, articleDate: string | null): readonly SaidDate[] {
  const [articleYear, articleMonth] = articleDate?.split('-') ?? []
  // Four digits without 年 behind them are a count or a name.
  const matches = [...text.matchAll(datePattern)].filter(([words]) => /[年季]/.test(words))
  return matches.map((match): SaidDate => {
    const { 0: words, index } = match
    const groups: Groups = match.groups ?? {}
    const { spoken, lastSpoken } = groups
    const isReckoned = spoken !== undefined || lastSpoken !== undefined
    if (isReckoned && articleYear === undefined) return { index, words, timePeriod: null, isReckoned }
    const yearOf = (digits: string | undefined, word: string | undefined) =>
      digits === undefined ? Number(articleYear) + (yearsAway.get(word ?? '') ?? 0) : Number(digits)
    const year = yearOf(groups['year'], spoken)
    const lastYear = (groups['lastYear'] ?? lastSpoken) === undefined ? year : yearOf(groups['lastYear'], lastSpoken)
    const isBare = words.replace(/度$/, '') === spoken
    const timePeriod = isBare ? reckoned(spoken, year, articleMonth) : periodOf(year, lastYear, groups)
    return { index, words, timePeriod, isReckoned }
  })
}

/** The date that words are, and nothing else; `null` where they are none, more than one or reckon from an article. */
export function dateAlone(words: string): string | null {
  const [said] = datesIn(words, null)
  return said?.words.trim() === words.trim() && !said.isReckoned ? said.timePeriod : null
}

/** Words with which a sentence goes on telling what there was at the date of the one before (拥有…, 其中…); 建成 counts over a time. */
const goesOn = /^[ \t　]*(?:其中|另有|还有|此外|同时)?[，,]?(?:全[区县市]|我[区县市])?(?:其中|现有|拥有|共有|已有|建有|累计)/

/** What a number is held against (较2020年增长18%) says nothing of when it was counted. */
const heldAgainst = /(?:较|比|与|自|从)\s*$/

/** What a number is held against in words that reckon: 比去年, 高于去年同期, 是去年的2.8倍. */
function isHeldAgainst({ index, words }: SaidDate, text: string): boolean {
  const behind = text.slice(index + words.length)
  return /(?:较|比|与|同|跟|相当于)\s*$/.test(text.slice(0, index)) || /^的?(?:同期|[\d.一二两三四五六七八九十]+倍)/.test(behind)
}

/**
 * The date up to which a sentence of the same paragraph counts (截至2024年6月底，…。拥有…), where this one and all in between go on with
 * it and name no time; `null` else.
 */
function dateGoneOnWith(text: string, sentence: Span): string | null {
  if (!goesOn.test(text.slice(sentence.start, sentence.end))) return null
  const paragraph = text.slice(text.lastIndexOf('\n', sentence.start - 1) + 1, sentence.start)
  for (const before of paragraph.split(/(?<=[。！？!?])/).reverse()) {
    const said = datesIn(before, null)
    const last = said.filter(({ index, isReckoned }) => !isReckoned && !heldAgainst.test(before.slice(0, index))).at(-1)
    if (last !== undefined) {
      const isCountedUpTo = /截[至止]到?\s*$/.test(before.slice(0, last.index))
      return isCountedUpTo && !said.some(({ index, isReckoned }) => isReckoned && index > last.index) ? last.timePeriod : null
    }
    if (said.some(({ isReckoned }) => isReckoned) || !goesOn.test(before)) return null
  }
  return null
}

/**
 * The date of a number: the last that is printed before it in its sentence, else the last words that reckon from the article's date, else
 * the one up to which an earlier sentence counts that this one continues, else the article's.
 * @param articleDate ISO 8601 date, month or year of the article; `null` where it is not known
 */
export function proposedDate(text: string, sentence: Span, at: number, articleDate: string | null): ProposedDate {
  const before = text.slice(sentence.start, at)
  const said = datesIn(before, articleDate)
  const stated = said.filter(({ isReckoned }) => !isReckoned).at(-1)
  if (stated !== undefined) return { timePeriod: stated.timePeriod, basis: 'stated' }
  const ofArticle = said.filter((one) => !isHeldAgainst(one, before)).at(-1)
  if (ofArticle !== undefined && articleDate !== null) return { timePeriod: ofArticle.timePeriod, basis: 'inferred' }
  const goneOnWith = said.length === 0 ? dateGoneOnWith(text, sentence) : null
  if (goneOnWith !== null) return { timePeriod: goneOnWith, basis: 'inferred' }
  return { timePeriod: articleDate, basis: 'publication' }
}

/** Who an article says at its head that it comes from (来源：巴南日报); `null` where it does not. */
export function publisherOfArticle(text: string): string | null {
  return /(?:来源|稿源)\s*[:：]\s*([^\s，。；|]{2,20})/.exec(text.slice(0, 600))?.[1] ?? null
}

/** The date an article prints at its head (2022-03-02, 2020年11月17日): within its first lines, before anything is told. */
export function dateOfArticle(text: string): string | null {
  const head = text.slice(0, 600)
  const found = /((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.exec(head)
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  return Number(month) > 12 || Number(day) > 31 ? null : isoOf(Number(year), Number(month), day)
}
