/** Which date the words around a number give it. */
import type { TimeBasis } from '#domain/codes.ts'
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

/** Dates printed whole: 2023年12月, 2023年上半年, 2021年9月至12月, 2020—2022年. The last one before a number is its own. */
const printed =
  /((?:19|20)\d\d)\s*年?\s*(?:[-—–~～至到]+\s*((?:19|20)\d\d)\s*年|年?\s*(上半年|下半年|[一二三四1-4]季度|(\d{1,2})\s*月(?:份)?(?:\s*[-—–~～至到]+\s*(\d{1,2})\s*月)?(?:\s*(\d{1,2})\s*日)?)?)/g

const halves: Readonly<Record<string, readonly [from: string, to: string]>> = {
  上半年: ['01', '06'],
  下半年: ['07', '12'],
  一季度: ['01', '03'],
  二季度: ['04', '06'],
  三季度: ['07', '09'],
  四季度: ['10', '12'],
  '1季度': ['01', '03'],
  '2季度': ['04', '06'],
  '3季度': ['07', '09'],
  '4季度': ['10', '12'],
}

function periodOfMatch(match: RegExpExecArray): string | null {
  const [whole, year = '', lastYear, part, month, lastMonth, day] = match
  if (lastYear !== undefined) return lastYear > year ? `${year}/${lastYear}` : null
  // Four digits without 年 behind them are a count or a name.
  if (!whole.includes('年')) return null
  const half = part === undefined ? undefined : halves[part]
  if (half !== undefined) return `${year}-${half[0]}/${year}-${half[1]}`
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return year
  if (lastMonth !== undefined) return Number(lastMonth) > Number(month) ? `${year}-${two(month)}/${year}-${two(lastMonth)}` : year
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** Words that reckon from the article's own date, and the period they mean in its year. */
const relative: readonly (readonly [words: RegExp, period: (year: number, month: string | null) => string])[] = [
  [/今年上半年|本年上半年/, (year) => `${year}-01/${year}-06`],
  [/今年(?:第?一季度)/, (year) => `${year}-01/${year}-03`],
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
    const [year = '', month = null] = articleDate.split('-')
    return { timePeriod: reckoned[1](Number(year), month), basis: 'inferred' }
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
