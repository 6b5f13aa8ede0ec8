/** What the head of a column says besides its name: the unit its numbers are in, and the date they are of. */
import { normalForm } from '#domain/reading/normalForm.ts'
import { readQuantity } from '#domain/reading/quantity.ts'
import type { TimeBasis } from '#domain/codes.ts'
import { parsePeriod } from '#domain/period.ts'
import { dateAlone, proposedDate } from '#domain/suggest/dates.ts'

/** Whether words are a unit, alone or with a multiplier (人, 万元, %, 千人): the reader of numbers reads a number with them whole. */
export function isUnit(words: string): boolean {
  if (words === '' || /\d/.test(words)) return false
  const { kind } = readQuantity(`5${words}`)
  return kind === 'quantity'
}

/** Units that stand together: 人、万元. One that is none makes all of them words. */
function unitsOf(words: string): readonly string[] {
  const units = words
    .replace(/^\s*(?:计量)?单位\s*[:：]?\s*/, '')
    .split(/[、,，;；\s]+/)
    .filter((unit) => unit !== '')
  return units.every(isUnit) ? units : []
}

/** What the words of a title or a line above a table say of units: 单位：人、万元, （万元）. None where they say nothing of them. */
export function unitsStated(words: string): readonly string[] {
  const line = /(?:计量)?单位\s*[:：]\s*([^)）\n]+)/.exec(words)?.[1]
  if (line !== undefined) return unitsOf(line)
  const inBrackets = [...words.matchAll(/[（(【[]([^（()）】\]]{1,8})[)）】\]]/g)].map(([, inside = '']) => unitsOf(inside))
  return inBrackets.find((units) => units.length > 0) ?? []
}

export interface HeadUnit {
  /** The words without the unit. */
  readonly label: string
  /** The unit as printed; `null` where the words name none. */
  readonly unit: string | null
}

/** The unit that stands behind the name of a column: 人才总量（万人）, 投入/万元, 占比%, 博士 单位：人. */
export function headUnitOf(words: string): HeadUnit {
  const brackets = [...words.matchAll(/[（(【[]\s*(?:计量)?(?:单位\s*[:：]?\s*)?([^（()）】\]]{1,8})\s*[)）】\]]/g)]
  for (const found of brackets.reverse()) {
    const inside = (found[1] ?? '').trim()
    if (!isUnit(inside)) continue
    const label = words.slice(0, found.index) + words.slice(found.index + found[0].length)
    return { label: label.trim(), unit: inside }
  }
  const behind = /^(.*?[^\d\s])\s*(?:[/／:：,，\s]|(?=[%‰]))\s*(?:单位\s*[:：]\s*)?([^/／:：,，\s()（）]{1,5})$/.exec(words)
  if (behind !== null && isUnit(behind[2] ?? '')) return { label: (behind[1] ?? '').trim(), unit: behind[2] ?? null }
  return { label: words.trim(), unit: null }
}

export interface StatedDate {
  readonly timePeriod: string
  readonly timeBasis: TimeBasis
}

const twoDigits = (digits: string) => digits.padStart(2, '0')

/** A cell that is a date and nothing else: 2023, 2023年, 2023.12, 2023-12-31, 2023年末, 20231231. */
export function dateOfWords(words: string): string | null {
  const form = normalForm(words).text.replace(/\s/g, '')
  const match =
    /^((?:19|20)\d\d)(?:年度?|年?[底末]|年年末)?$/.exec(form) ??
    /^((?:19|20)\d\d)(?:[-./]|年)(\d{1,2})(?:月[底末份]?)?(?:(?:[-./]|(?<=月))(\d{1,2})日?)?$/.exec(form) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(form)
  if (match === null) return dateAlone(form)
  const [whole, year = '', month, day] = match
  const date = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))].join('-')
  if (parsePeriod(date) === null) return null
  return month === undefined && /[底末]$/.test(whole) ? `${year}-12` : date
}

/** The date that words state (2024年6月末, 截至2023年底, 2023年上半年); the end of a year is its December. `null` where they state none. */
function statedDate(words: string): StatedDate | null {
  const text = normalForm(words).text.replace(/(?<=[\d年月日])\s+(?=[\d年月日])/g, '')
  const yearEnd = /((?:19|20)\d\d)\s*年?\s*(?:年末|年底|末|底)/.exec(text)
  if (yearEnd !== null) return { timePeriod: `${yearEnd[1] ?? ''}-12`, timeBasis: 'stated' }
  const { timePeriod, basis } = proposedDate(text, { start: 0, end: text.length }, text.length, null)
  return timePeriod === null || parsePeriod(timePeriod) === null ? null : { timePeriod, timeBasis: basis }
}

/** The date that the words of a head, a title, a name of a sheet or a note state. */
export function dateStated(words: string): StatedDate | null {
  const alone = dateOfWords(words)
  return alone === null ? statedDate(words) : { timePeriod: alone, timeBasis: 'stated' }
}
