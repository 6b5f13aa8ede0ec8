import { onceFor } from './onceFor.ts'

/** A stretch of whole days, both ends included, in days since 1970-01-01. Halves of a day occur only in midpoints. */
export interface Period {
  readonly start: number
  readonly end: number
}

const millisecondsPerDay = 86_400_000
const calendarForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Days since 1970-01-01, counted in UTC so that no time zone shifts them; a month or day outside its range runs over. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

function parseCalendarDate(text: string): Period | null {
  const match = calendarForm.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (year < 1000) return null
  if (month === null) return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) }
  if (month < 1 || month > 12) return null
  const lastOfMonth = dayNumber(year, month + 1, 0)
  if (day === null) return { start: dayNumber(year, month, 1), end: lastOfMonth }
  const exact = dayNumber(year, month, day)
  return day < 1 || exact > lastOfMonth ? null : { start: exact, end: exact }
}

/**
 * Reads an ISO 8601 date, month, year, or an interval of two of them (`2021-09/2021-12`, both written in full). `null` where the
 * text is none of these, names a day that does not exist, or ends before it starts.
 */
export function parsePeriod(text: string): Period | null {
  const [first = '', last, ...rest] = text.split('/')
  const start = parseCalendarDate(first)
  const end = last === undefined ? start : parseCalendarDate(last)
  if (start === null || end === null || rest.length > 0 || end.start < start.start || end.end < start.end) return null
  return { start: start.start, end: end.end }
}

/**
 * The same for text that has passed the schema of the dataset.
 * @throws {RangeError} where the text is no period
 */
export function periodOf(text: string): Period {
  const period = known.get(text) ?? parsePeriod(text)
  if (period === null) throw new RangeError(`“${text}” is not an ISO 8601 date, month, year or interval`)
  known.set(text, period)
  return period
}

/** Whether two periods have a day in common. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** A dataset has few dates, and each is asked for with every comparison. */
const known = new Map<string, Period>()

/** The middle of a period as a period without length. */
export function midpoint(period: Period): Period {
  const middle = (period.start + period.end) / 2
  return { start: middle, end: middle }
}

/** The largest distance in days that two dates known only to lie within these periods can have: two days in one month, up to 30. */
export function largestGapDays(a: Period, b: Period): number {
  return Math.max(Math.abs(a.end - b.start), Math.abs(b.end - a.start))
}

/** The least distance in days that two such dates can have: none where they may be the same day. */
export function leastGapDays(a: Period, b: Period): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/** Mean length of a month of the Gregorian calendar, in days. */
const daysOfMonth = 365.2425 / 12

/** Days in months, to the nearest whole one. */
export function wholeMonths(days: number): number {
  return Math.round(days / daysOfMonth)
}

/** Months since year 0, from January of which a period has its first and its last day. */
export interface MonthSpan {
  readonly first: number
  readonly last: number
}

function monthNumber(day: number): number {
  const date = new Date(day * millisecondsPerDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The calendar months in which a period starts and ends. `month % 12` is 0 for January. */
export function monthSpan(period: Period): MonthSpan {
  return { first: monthNumber(period.start), last: monthNumber(period.end) }
}

/** The month in which a date lies, or `null` where the period is so wide that the month is not known. */
export function knownMonth(period: Period): number | null {
  const { first, last } = monthSpan(period)
  return first === last ? first : null
}

/** The whole calendar years that a period is, as `2021` or `2020/2022`; null where it begins or ends within a year. */
export function calendarYearsOf(text: string): string | null {
  const { start, end } = periodOf(text)
  const [first, last] = [start, end].map((day) => new Date(day * millisecondsPerDay).getUTCFullYear())
  if (first === undefined || last === undefined) return null
  if (start !== dayNumber(first, 1, 1) || end !== dayNumber(last, 12, 31)) return null
  return first === last ? String(first) : `${first}/${last}`
}

/** Whether a period is the last day of a year, or lies in its last month and ends with it. */
export function isYearEnd({ start, end }: Period): boolean {
  const day = new Date(end * millisecondsPerDay)
  return day.getUTCMonth() === 11 && day.getUTCDate() === 31 && end - start < 31
}

/** The calendar years a period touches, earliest first. */
export const periodYears = onceFor((period: Period): readonly number[] => {
  const first = Math.floor(monthNumber(period.start) / 12)
  const last = Math.floor(monthNumber(period.end) / 12)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
})
