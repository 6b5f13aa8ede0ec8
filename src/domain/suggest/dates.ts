/** Which date the words around a number give it. */
import type { TimeBasis } from '#domain/codes.ts'
import { chineseValue } from '#domain/reading/numeral.ts'
import type { Span } from '#domain/reading/quantity.ts'

export interface ProposedDate {
  /** ISO 8601 date, month, year or interval; `null` where neither the words nor the article give one. */
  readonly timePeriod: string | null
  /**
   * `stated`: printed beside the number · `inferred`: reckoned from the article's own date (今年), or taken from an earlier sentence that
   * this one continues (拥有…) · `publication`: the article's date.
   */
  readonly basis: TimeBasis
}

const two = (digits: string) => digits.padStart(2, '0')

const until = '[-—–~～至到]+'

/** A part of a year: 上半年, 第三季度, 前三季度, 一至三季度, 前8个月, 1至8月. */
const partOfYear = [
  '上半年|下半年',
  String.raw`前[两二三23]个?季度|[一1](?:季度)?${until}第?[二三四2-4]季度|第?[一二三四1-4]季度`,
  String.raw`前(?:十一|[两二三四五六七八九十]|\d{1,2})个月`,
  String.raw`\d{1,2}\s*(?:月(?:份)?\s*)?${until}\s*\d{1,2}\s*月`,
].join('|')

/** Dates printed whole: 2023年12月, 2023年上半年, 2021年9月至12月, 2020—2022年. The last one before a number is its own. */
const printed = new RegExp(
  String.raw`((?:19|20)\d\d)\s*年?\s*(?:${until}\s*((?:19|20)\d\d)\s*年|年?\s*(${partOfYear}|(\d{1,2})\s*月(?:份)?(?:\s*(\d{1,2})\s*日)?)?)`,
  'g',
)

/** The first and the last month of a part of a year; `null` where it names none. */
function monthsOf(part: string): readonly [from: number, to: number] | null {
  if (part.endsWith('半年')) return part === '上半年' ? [1, 6] : [7, 12]
  const count = (word: string | undefined) => (word === undefined ? null : /\d/.test(word) ? Number(word) : chineseValue(word))
  const quarter = count(/(.)个?季度$/.exec(part)?.[1])
  if (quarter !== null) return [new RegExp(`^(?:前|.(?:季度)?${until})`).test(part) ? 1 : 3 * quarter - 2, 3 * quarter]
  const [from, to] = part.startsWith('前') ? [1, count(/^前(.+)个月$/.exec(part)?.[1])] : (part.match(/\d+/g) ?? []).map(Number)
  return from && to && from < to && to <= 12 ? [from, to] : null
}

function periodOfPart(year: number | string, part: string): string | null {
  const months = monthsOf(part)
  return months === null ? null : months.map((month) => `${year}-${two(String(month))}`).join('/')
}

function periodOfMatch(match: RegExpExecArray): string | null {
  const [whole, year = '', lastYear, part, month, day] = match
  if (lastYear !== undefined) return lastYear > year ? `${year}/${lastYear}` : null
  // Four digits without 年 behind them are a count or a name.
  if (!whole.includes('年')) return null
  if (part === undefined) return year
  if (month === undefined) return periodOfPart(year, part) ?? year
  if (Number(month) < 1 || Number(month) > 12) return year
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** Words that reckon from the article's own date, and the period they mean in its year: the part of it that they name, if they do. */
const relative: readonly (readonly [words: RegExp, period: (year: number, month: string | null, part: string) => string])[] = [
  [new RegExp(`[今本]年(${partOfYear})`), (year, _, part) => periodOfPart(year, part) ?? String(year)],
  [/今年以来|年初以来|今年/, (year, month) => (month === null ? String(year) : `${year}-01/${year}-${month}`)],
  // All of a year is told when it is over, or nearly.
  [/全年/, (year, month) => String(month !== null && Number(month) < 11 ? year - 1 : year)],
  [/去年|上年/, (year) => String(year - 1)],
  [/前年/, (year) => String(year - 2)],
]

/** Words with which a sentence goes on telling what there was at the date of the one before (拥有…, 其中…); 建成 counts over a time. */
const goesOn = /^[ \t　]*(?:其中|另有|还有|此外|同时)?[，,]?(?:全[区县市]|我[区县市])?(?:其中|现有|拥有|共有|已有|建有|累计)/

/** What a number is held against (较2020年增长18%) says nothing of when it was counted. */
const heldAgainst = /(?:较|比|与|自|从)\s*$/

const isRelative = (words: string) => relative.some(([one]) => one.test(words))

/**
 * The date up to which a sentence of the same paragraph counts (截至2024年6月底，…。拥有…), where this one and all in between go on with
 * it and name no time; `null` else.
 */
function dateGoneOnWith(text: string, sentence: Span): string | null {
  if (!goesOn.test(text.slice(sentence.start, sentence.end))) return null
  const paragraph = text.slice(text.lastIndexOf('\n', sentence.start - 1) + 1, sentence.start)
  for (const before of paragraph.split(/(?<=[。！？!?])/).reverse()) {
    const last = [...before.matchAll(printed)]
      .filter((match) => periodOfMatch(match) !== null && !heldAgainst.test(before.slice(0, match.index)))
      .at(-1)
    if (last !== undefined) {
      const isCountedUpTo = /截[至止]到?\s*$/.test(before.slice(0, last.index))
      return isCountedUpTo && !isRelative(before.slice(last.index)) ? periodOfMatch(last) : null
    }
    if (isRelative(before) || !goesOn.test(before)) return null
  }
  return null
}

/**
 * The date of a number: the last that is printed before it in its sentence, else the words that reckon from the article's date, else the
 * one up to which an earlier sentence counts that this one continues, else the article's.
 * @param articleDate ISO 8601 date, month or year of the article; `null` where it is not known
 */
export function proposedDate(text: string, sentence: Span, at: number, articleDate: string | null): ProposedDate {
  const before = text.slice(sentence.start, at)
  const stated = [...before.matchAll(printed)].flatMap((match) => periodOfMatch(match) ?? []).at(-1)
  if (stated !== undefined) return { timePeriod: stated, basis: 'stated' }
  const reckoned = relative.find(([words]) => words.test(before))
  if (reckoned !== undefined && articleDate !== null) {
    const [words, period] = reckoned
    const [year = '', month = null] = articleDate.split('-')
    return { timePeriod: period(Number(year), month, words.exec(before)?.[1] ?? ''), basis: 'inferred' }
  }
  const goneOnWith = reckoned === undefined ? dateGoneOnWith(text, sentence) : null
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
  return Number(month) > 12 || Number(day) > 31 ? null : `${year}-${two(month)}-${two(day)}`
}
