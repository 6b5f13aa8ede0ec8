/** A date as people type it, as ISO 8601. */
import { parsePeriod } from '#domain/period.ts'
import { proposedDate } from '#domain/suggest/dates.ts'

const two = (digits: string) => digits.padStart(2, '0')

/** 2024.9.3 and 2024/9/3 as 2024-09-03; any other text as it is. */
function withHyphens(text: string): string {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? []
  if (year === undefined || month === undefined) return text
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

/** 2024, 2024-09, 2024.9.3, 2024年9月, 2024年上半年, 2020—2022年, 2024-01/2024-06; `null` for what is no date, or one that does not exist. */
export function readTypedDate(text: string): string | null {
  const plain = text.trim()
  const iso = withHyphens(plain)
  if (parsePeriod(iso) !== null) return iso
  const { timePeriod } = proposedDate(plain, { start: 0, end: plain.length }, plain.length, null)
  return timePeriod !== null && parsePeriod(timePeriod) !== null ? timePeriod : null
}
