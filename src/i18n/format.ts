/** Dates (ISO 8601 dates, months, years and intervals) and numbers in words, and the signs of the grades. */
import type { Grade } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import { isYearEnd, periodOf } from '#domain/period.ts'
import type { FirstLabels } from './language.ts'

/** The drawn sign of a grade; always beside its word. */
export const gradeSigns: Readonly<Record<Grade, string>> = { A: '●', B: '◐', C: '○', D: '∥' }

/**
 * A plain number with thousands separators; at most twelve significant digits, so that no multiplication noise shows; with an exponent
 * below 1e-6 and from 1e21 on. The first `Intl.NumberFormat` of a page takes 10 ms to make.
 */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',')
}

export type DateLang = 'zh' | 'en'

interface DateParts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

function parts(iso: string): DateParts {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return { year, month: month ?? null, day: day ?? null }
}

function zh({ year, month, day }: DateParts): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`
}

function en({ year, month, day }: DateParts): string {
  return [day, month === null ? null : months[month - 1], year].filter((part) => part !== null).join(' ')
}

/** 2021年9—12月, 2020年11月17日, 2023年2月20—23日; in English Sep–Dec 2021, 17 Nov 2020, 20–23 Feb 2023. */
export function formatPeriod(period: string, lang: DateLang): string {
  const [from = '', to] = period.split('/')
  const a = parts(from)
  if (to === undefined) return lang === 'zh' ? zh(a) : en(a)
  const b = parts(to)
  return lang === 'zh' ? zhInterval(a, b) : enInterval(a, b)
}

function zhInterval(a: DateParts, b: DateParts): string {
  if (a.year !== b.year) return `${zh(a)}—${zh(b)}`
  if (a.month !== b.month || a.day === null) {
    if (a.day === null && b.day === null && a.month !== null) return `${a.year}年${a.month}—${b.month ?? ''}月`
    return `${zh(a)}—${zh(b).replace(`${b.year}年`, '')}`
  }
  return `${a.year}年${a.month ?? ''}月${a.day}—${b.day ?? ''}日`
}

function enInterval(a: DateParts, b: DateParts): string {
  if (a.year !== b.year) return `${en(a)} – ${en(b)}`
  if (a.month === b.month && a.day !== null) return `${a.day}–${en(b)}`
  const dash = a.day === null && b.day === null ? '–' : ' – '
  return `${en(a).replace(` ${a.year}`, '')}${dash}${en(b)}`
}

/**
 * A date for narrow columns, to the month and the same in both languages: 2022-03, 2021-09—12, 2021. A star marks a date that follows
 * from the text and is not printed in it; the full date is spoken and stands in the evidence.
 */
export function formatShortPeriod(period: string, basis: 'stated' | 'inferred' | 'publication'): string {
  const [from = '', to = from] = period.split('/').map((end) => end.slice(0, 'YYYY-MM'.length))
  const star = basis === 'inferred' ? '*' : ''
  if (from === to) return from + star
  return `${from}—${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}${star}`
}

/** 累计 · 期间数 · 年末数: what a figure is by its nature and, of a stock, by its date. */
export function natureName({ nature, timePeriod }: Observation, { nature: names, stockAtYearEnd }: FirstLabels): string {
  return nature === 'stock' && isYearEnd(periodOf(timePeriod)) ? stockAtYearEnd : names[nature]
}
