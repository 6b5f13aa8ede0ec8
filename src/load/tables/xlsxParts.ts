/** The parts of a workbook beside its sheets: which sheets there are, shared texts, formats of numbers. */
import { insidesOf, prefixOf, tagsOf, textOf, unescaped } from './xmlText.ts'

export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** Path of its part. */
  readonly path: string
}

/** A path of a relation, from the folder of the part that has it; a target with a slash at its head is one from the root. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = ['xl']
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

export interface Relation {
  readonly kind: string
  readonly path: string
}

/** Relations of the workbook by their ids. */
export function relationsOf(xml: string): ReadonlyMap<string, Relation> {
  return new Map(
    tagsOf(xml, 'Relationship').map((attributes) => [
      attributes.get('Id') ?? '',
      { kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '', path: pathOf(attributes.get('Target') ?? '') },
    ]),
  )
}

/** The sheets in the order of the workbook; those of charts alone have no cells and are passed over. */
export function sheetsOf(xml: string, relations: ReadonlyMap<string, Relation>): readonly SheetEntry[] {
  return tagsOf(xml, 'sheet').flatMap((attributes) => {
    const id = [...attributes].find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? ''
    const relation = relations.get(id)
    if (relation?.kind !== 'worksheet') return []
    const state = attributes.get('state') ?? 'visible'
    return [{ name: unescaped(attributes.get('name') ?? ''), isHidden: state !== 'visible', path: relation.path }]
  })
}

const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

/** Whether days are counted from 1904. */
export function isFrom1904(workbook: string): boolean {
  return tagsOf(workbook, 'workbookPr').some((attributes) => isOn(attributes.get('date1904')))
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789', (digit, at) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[at] ?? digit]),
)

/** Raised digits as characters of their own: 1234 with a raised 1 behind it is not 12341. */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => raised[digit] ?? digit)
}

/** The texts of a shared or inline string: its runs put together, what tells how to say it left out. */
export function stringOf(inside: string, prefix: string): string {
  const texts = (xml: string) => {
    let text = ''
    for (const piece of insidesOf(xml, `${prefix}t`)) text += textOf(piece)
    return text
  }
  let spoken = inside
  if (inside.includes(`<${prefix}rPh`)) for (const sound of insidesOf(inside, `${prefix}rPh`)) spoken = spoken.replace(sound, '')
  if (!spoken.includes('superscript')) return unescaped(texts(spoken))
  const runs = [...insidesOf(spoken, `${prefix}r`)]
  return unescaped(
    runs.map((run) => (/vertAlign\s+val="superscript"/.test(run) ? raisedDigits(texts(run)) : texts(run))).join(''),
  )
}

/** The texts that cells refer to by their numbers. */
export function sharedStringsOf(xml: string): readonly string[] {
  const prefix = prefixOf(xml)
  const strings: string[] = []
  for (const inside of insidesOf(xml, `${prefix}si`)) strings.push(stringOf(inside, prefix))
  return strings
}

/** What the format of a number makes of it. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  /** Shown to the day, the month or the year. */
  | { readonly kind: 'date'; readonly to: 'day' | 'month' | 'year' }
  /** Words before or behind the number: 0"人". */
  | { readonly kind: 'words'; readonly before: string; readonly behind: string }

const plain: NumberFormat = { kind: 'plain' }

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30), those of Chinese programs among them. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' }
  if (id === 17 || id === 27 || id === 57 || id === 55 || id === 52 || id === 36 || id === 50)
    return { kind: 'date', to: 'month' }
  if ((id >= 14 && id <= 22 && id !== 18 && id !== 19 && id !== 20 && id !== 21) || (id >= 28 && id <= 31))
    return { kind: 'date', to: 'day' }
  if (id === 51 || id === 53 || id === 54 || id === 58) return { kind: 'date', to: 'day' }
  return plain
}

/** What a format code makes of a number above zero: its first section says. */
export function formatOf(code: string): NumberFormat {
  const section = /^(?:[^;"\\]|"[^"]*"|\\.)*/.exec(code)?.[0] ?? ''
  const bare = section
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/s\.0+/gi, 's')
  if (/general|standard|g\/通用格式/i.test(bare)) return wordsOfFormat(section, /general|standard|g\/通用格式/i)
  const isOfYear = /[yd]|e(?![+-])/i.test(bare)
  // A time of day or a number of hours, of which m is the minutes.
  if (!isOfYear && /[hs]/i.test(bare)) return plain
  if ((isOfYear || /m/i.test(bare)) && !/[0#?]/.test(bare)) {
    return { kind: 'date', to: /d/i.test(bare) ? 'day' : /m/i.test(bare) ? 'month' : 'year' }
  }
  if (/%/.test(bare)) return { kind: 'percent' }
  // A comma behind the last digit shows thousands: the words are of what is shown, and not of the number.
  if (/[0#?][^0#?]*,(?![^;]*[0#?])/.test(bare) || /[!]/.test(section)) return plain
  return wordsOfFormat(section, /[0#?][0#?,.]*(?:E[+-][0#?]+)?/i)
}

/** The words in a section before and behind what stands for the number. */
function wordsOfFormat(section: string, number: RegExp): NumberFormat {
  const parts = section.replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '')
  const words = (text: string) =>
    text.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, one?: string) => quoted ?? one ?? '').trim()
  const masked = parts.replace(/"[^"]*"|\\./g, (literal) => '\u0000'.repeat(literal.length))
  const match = number.exec(masked)
  if (match === null) return plain
  const before = words(parts.slice(0, match.index))
  const rest = match.index + match[0].length
  // Digits go on behind a sign of the format: its words may be of what is shown (1.2345万) or of the number (12 345人); none is taken.
  if (/[0#?]/.test(masked.slice(rest))) return plain
  const behind = words(parts.slice(rest))
  return /[\p{L}%‰]/u.test(before + behind) ? { kind: 'words', before, behind } : plain
}

/** The format of each style that cells refer to by its number. */
export function formatsOf(styles: string): readonly NumberFormat[] {
  const codes = new Map(
    tagsOf(styles, 'numFmt').map((attributes) => [
      Number(attributes.get('numFmtId')),
      (attributes.get('formatCode') ?? '').slice(0, 255),
    ]),
  )
  const from = styles.indexOf('cellXfs')
  const list = from < 0 ? '' : styles.slice(from, styles.indexOf('cellXfs>', from + 8))
  return tagsOf(list, 'xf').map((attributes) => {
    const id = Number(attributes.get('numFmtId') ?? 0)
    const code = codes.get(id)
    return code === undefined ? builtIn(id) : formatOf(code)
  })
}

const dayLength = 86_400_000

/** The day a number stands for, as ISO 8601; `null` where it stands for none. */
export function dateOfSerial(serial: number, from1904: boolean, to: 'day' | 'month' | 'year'): string | null {
  const days = Math.floor(serial)
  if (!Number.isFinite(serial) || days < 1 || days > 2_958_465) return null
  // A day that never was, 29 February 1900, is counted.
  const shift = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const iso = new Date(shift + days * dayLength).toISOString().slice(0, 10)
  return to === 'day' ? iso : to === 'month' ? iso.slice(0, 7) : iso.slice(0, 4)
}

/** Hidden columns, from 0. A file may hide all up to the last one; only so many are told as are read. */
export function hiddenColumnsOf(xml: string, most: number): ReadonlySet<number> {
  const hidden = new Set<number>()
  for (const attributes of tagsOf(xml, 'col')) {
    if (!isOn(attributes.get('hidden'))) continue
    const [first, last] = [Number(attributes.get('min')), Number(attributes.get('max'))]
    for (let column = Math.max(first, 1); column <= Math.min(last, most); column += 1) hidden.add(column - 1)
  }
  return hidden
}
