/** What one cell of a column of figures says: a figure in the unit of its column or its own, no figure, or why none can be read. */
import { fieldsOfQuantity, type NumberFields } from '#domain/draft/numberFields.ts'
import { exact } from '#domain/exact.ts'
import { onceFor } from '#domain/onceFor.ts'
import { normalForm } from '#domain/reading/normalForm.ts'
import { readQuantity, type Quantity, type RefusalReason } from '#domain/reading/quantity.ts'
import { sameUnit } from '#domain/unit.ts'
import { wordsOf, type Cell } from './grid.ts'
import { absentKindOf, unmarked, type AbsentKind } from './marks.ts'
import type { TableRule } from './problem.ts'

export type CellReading =
  | { readonly kind: 'absent'; readonly why: AbsentKind }
  | {
      readonly kind: 'figure'
      /** The number with its unit, as cell and head print it together (1234.5万元). */
      readonly printed: string
      readonly fields: NumberFields
      readonly marks: readonly string[]
      /** What a person has to look at all the same. */
      readonly problem: TableRule | null
      /** Other values the words allow. */
      readonly otherValues: readonly number[]
    }
  | { readonly kind: 'none'; readonly rule: TableRule }

/** How the numbers of a column are read, made once from its unit. */
export interface UnitForm {
  /** As printed behind each number; empty where no unit is known. */
  readonly unit: string
  /** The same, as the reader of numbers reads it: what one of it is. */
  readonly one: NumberFields
  /** Whether the unit is printed in the table, or only assumed. */
  readonly isPrinted: boolean
}

/** How numbers in a unit are read; a unit the reader does not know stands as it is printed. */
export function unitFormOf(unit: string | null, assumed: string | null): UnitForm {
  const words = unit ?? assumed ?? ''
  const read = words === '' ? null : readQuantity(`1${words}`)
  const known = read?.kind === 'quantity' && read.unit !== '' ? fieldsOfQuantity(read) : null
  const bare: NumberFields = {
    value: 1,
    far: null,
    unitMeasure: normalForm(words).text,
    unitMult: 0,
    qualifier: 'exact',
    per: null,
  }
  const multiplied = read?.kind === 'quantity' && read.unit === '' && read.unitMult !== 12
  const onlyScale: NumberFields =
    read?.kind === 'quantity' && multiplied ? { ...fieldsOfQuantity(read), unitMeasure: assumed ?? '' } : bare
  return { unit: words, one: known ?? onlyScale, isPrinted: unit !== null }
}

const ruleOfRefusal: Readonly<Record<RefusalReason, TableRule>> = {
  vague: 'no-quantity',
  ordinal: 'no-quantity',
  indefinite: 'no-quantity',
  name: 'no-quantity',
  date: 'date-in-figures',
  'no-number': 'no-number',
  several: 'several-numbers',
  rest: 'words-left',
}

const errorValue = /^#(?:\?|N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)/
const plainNumber = /^\d+(?:\.\d+)?$/
/** Numbers of more digits than a double holds are codes or damage, and no count of anything. */
const mostDigits = 15

/** Written out: a table has a hundred thousand of these. */
function withValue({ far, unitMeasure, unitMult, qualifier, per }: NumberFields, value: number): NumberFields {
  return { value, far, unitMeasure, unitMult, qualifier, per }
}

/** Whether a cell is a number that is a figure as it stands, whatever the unit of its column. */
export function isPlainNumber(cell: Cell | undefined): boolean {
  if (typeof cell !== 'number') return false
  const size = Math.abs(cell)
  return size < 1e15 && (size === 0 || size >= 1e-6)
}

/** The number of a cell that is one, in the unit of its column. */
function ofNumber(value: number, form: UnitForm): CellReading {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return { kind: 'none', rule: 'too-large' }
  // A number that is written with 15 digits or fewer is as exact as it can be.
  const written = String(value)
  const plain = written.length <= 16 ? value : exact(value)
  const digits = plain === value ? written : String(plain)
  // A number below a millionth is written with an exponent, which no text prints.
  if (digits.includes('e')) return { kind: 'none', rule: 'no-quantity' }
  const times = form.one.value ?? 1
  return {
    kind: 'figure',
    printed: form.isPrinted ? `${digits}${form.unit}` : digits,
    fields: withValue(form.one, times === 1 ? plain : exact(plain * times)),
    marks: none,
    problem: null,
    otherValues: none,
  }
}

const none: readonly never[] = []

/** A number of digits parted by blanks (1 234), in brackets as in accounts, or plain. */
function tidied(words: string): string {
  return words.replace(/(?<=\d)[\s\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
}

/** Words of precision behind the number (500以上) have the unit before them. */
const tailWords = /^(.*[\d零〇一二三四五六七八九十百千万亿余多])(及?以上|左右|以内|以下|之内|上下|起)$/

function withUnit(words: string, unit: string): string {
  const tail = tailWords.exec(words)
  return tail === null ? `${words}${unit}` : `${tail[1] ?? ''}${unit}${tail[2] ?? ''}`
}

/** A cell of a column of figures. */
export function readCell(cell: Cell | undefined, form: UnitForm): CellReading {
  if (typeof cell === 'number') return ofNumber(cell, form)
  if (cell !== null && typeof cell === 'object') return { kind: 'none', rule: 'date-in-figures' }
  const raw = wordsOf(cell)
  const why = absentKindOf(raw)
  if (why !== null) return { kind: 'absent', why }
  if (errorValue.test(raw)) return { kind: 'none', rule: 'error-value' }
  const { words: marked, marks } = unmarked(raw)
  const words = tidied(marked)
  if (words.length > 60) return { kind: 'none', rule: 'words-left' }
  if (plainNumber.test(words) && words.length <= mostDigits)
    return { ...ofNumber(Number(words), form), ...(marks.length > 0 ? { marks } : {}) }
  const bracketed = /^[(（]\s*([\d,.]+)\s*[)）]$/.exec(words)
  if (bracketed !== null) return ofBrackets(bracketed[1] ?? '', raw, form)
  return ofShape(words, marks, form) ?? ofWords(words, marks, form)
}

/** A number in digits with a word of precision or a multiplier beside it: what the words say does not depend on the digits. */
const shape =
  /^(约|近|超过?|逾|突破|不少于|不足|最高|至少)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([余多]?[万亿]?[余多]?(?:以上|左右|以内|以下)?)$/

/** How a five in each shape is read in a column: a large column has few shapes. */
const shapesOf = onceFor<UnitForm, Map<string, CellReading>>(() => new Map())

function ofShape(words: string, marks: readonly string[], form: UnitForm): CellReading | null {
  const match = words.length > mostDigits ? null : shape.exec(words)
  if (match === null) return null
  const [, before = '', numeral = '', behind = ''] = match
  const key = `${before}5${behind}`
  const shapes = shapesOf(form)
  const five = shapes.get(key) ?? ofWords(key, none, form)
  shapes.set(key, five)
  if (five.kind !== 'figure' || five.fields.value === null) return five
  const value = exact((Number(numeral.replaceAll(',', '')) * five.fields.value) / 5)
  return { ...five, printed: five.printed.replace('5', numeral), fields: withValue(five.fields, value), marks }
}

/** (123) is below zero in accounts, and a count beside another elsewhere: a person says which. */
function ofBrackets(digits: string, raw: string, form: UnitForm): CellReading {
  const value = Number(digits.replaceAll(',', ''))
  if (!Number.isFinite(value)) return { kind: 'none', rule: 'no-quantity' }
  const found = ofNumber(value, form)
  if (found.kind !== 'figure' || found.fields.value === null) return found
  const { value: read } = found.fields
  return { ...found, printed: raw, fields: { ...found.fields, value: null }, problem: 'bracketed', otherValues: [-read, read] }
}

function ofWords(words: string, marks: readonly string[], form: UnitForm): CellReading {
  const alone = readQuantity(words)
  if (alone.kind === 'refused') {
    const withHead = form.unit === '' ? alone : readQuantity(withUnit(words, form.unit))
    if (withHead.kind === 'refused') return { kind: 'none', rule: ruleOfRefusal[alone.why] }
    return figureOf(withUnit(words, form.unit), withHead, marks, null)
  }
  if (/\d{16,}/.test(words)) return { kind: 'none', rule: 'too-large' }
  if (alone.unit !== '') return figureOf(words, alone, marks, differs(alone, form))
  // 1.2万 in a column of 万元: whether 万 stands once or twice nobody can tell.
  if (alone.unitMult !== 0 && (form.one.unitMult !== 0 || form.one.value !== 1)) return { kind: 'none', rule: 'multiplier-twice' }
  const printed = withUnit(words, form.unit)
  const whole = form.unit === '' ? alone : readQuantity(printed)
  if (whole.kind === 'quantity' && (whole.unit !== '' || form.unit === ''))
    return figureOf(form.isPrinted ? printed : words, whole, marks, null)
  const own = fieldsOfQuantity(alone)
  return {
    kind: 'figure',
    printed: words,
    fields: { ...own, unitMeasure: form.one.unitMeasure },
    marks,
    problem: null,
    otherValues: [],
  }
}

/** A cell that prints a unit of another kind than its column's. */
function differs({ unit, unitMult }: Quantity, { one, isPrinted }: UnitForm): TableRule | null {
  if (!isPrinted || one.unitMeasure === '') return null
  return sameUnit(unit, one.unitMeasure) && (unitMult === one.unitMult || one.unitMult === 0) ? null : 'unit-differs'
}

function figureOf(printed: string, read: Quantity, marks: readonly string[], problem: TableRule | null): CellReading {
  return { kind: 'figure', printed, fields: fieldsOfQuantity(read), marks, problem, otherValues: [] }
}
