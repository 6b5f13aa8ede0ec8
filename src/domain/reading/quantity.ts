/**
 * Reads the quantities that a Chinese text prints: value, multiplier, qualifier, unit, per, direction, and where it stands. What looks
 * like a number and names no quantity (a date, 第一, 数十, 世界500强) is refused, with the reason.
 */
import { exact } from '#domain/exact.ts'
import type { Qualifier } from '#domain/codes.ts'
import { normalForm, type NormalForm } from './normalForm.ts'
import { arabic, characters, chineseValue, scale, scalePowers } from './numeral.ts'
import {
  currencies,
  currencySigns,
  declineWords,
  durations,
  growthWords,
  leads,
  measures,
  pers,
  perTails,
  tails,
  type Per,
} from './words.ts'

/** Where a reading stands in the text, UTF-16, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Power of ten that 万, 亿 and 万亿 stand for. */
export type Multiplier = 0 | 4 | 8 | 12

/** A quantity as printed. */
export interface Quantity {
  readonly kind: 'quantity'
  /** The numeral without 万 and 亿 (23.61万 → 23.61, 1亿5千万 → 1.5, 3千 → 3000); of a range the low end; below 0 for a decline. */
  readonly value: number
  /** The high end of a range, in the same multiplier; `null` for all else. */
  readonly high: number | null
  readonly unitMult: Multiplier
  readonly qualifier: Qualifier
  /** 人, 元, 美元, 人次, %, 个百分点, 倍, 比, 份额; empty where none is printed. */
  readonly unit: string
  readonly per: Per | null
  /** Whether it is an amount of change (同比增长3%); `null` for a level. */
  readonly direction: 'growth' | 'decline' | null
  readonly span: Span
}

export const refusals = ['vague', 'ordinal', 'date', 'name', 'indefinite', 'no-number', 'several', 'rest'] as const
/** Why something that looks like a number names no quantity. */
export type RefusalReason = (typeof refusals)[number]

export interface Refusal {
  readonly kind: 'refused'
  readonly why: RefusalReason
  /** The words it is about. */
  readonly words: string
  readonly span: Span
}

export type Reading = Quantity | Refusal

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const sticky = (source: string) => new RegExp(source, 'y')

const leadPattern = new RegExp(`(?:${oneOf(leads.map(([word]) => word))})$`)
const tailPattern = sticky(`(?:\\(含\\))?(${oneOf(tails.map(([word]) => word))})`)
const perPattern = new RegExp(`(${oneOf(pers.map(([word]) => word))})[^\\d,.;:!?。，；：！？、\\n]{0,14}$`)
const perTailPattern = sticky(`(${oneOf(perTails.map(([word]) => word))})`)
const growthPattern = new RegExp(
  `(?<!新)(${oneOf([...growthWords, ...declineWords])})(?!到|至)(?:率|幅度)?(?:了|达到|达|为|约|近|超过|超|逾){0,3}$`,
)
const moneyPattern = sticky(`(${oneOf(currencies.map(([word]) => word))})`)
const durationPattern = sticky(`(${oneOf(durations)})`)
const measurePattern = sticky(`(${oneOf(measures)})`)
const signPattern = new RegExp(`(${oneOf(Object.keys(currencySigns))})$`)

/** One numeral with its scales, behind `at`. */
interface Amount {
  /** In the unit itself. */
  readonly total: number
  readonly unitMult: Multiplier
  /** 余, 多 or 来 inside of it or directly behind. */
  readonly more: 'more-than' | 'about' | null
  readonly end: number
  readonly isChinese: boolean
}

const partPattern = sticky(
  `(${arabic}|${characters})(余|多(?![元样种层功方])|来(?=[万亿个名人家位项]))?(${scale})?(余|多(?![元样种层功方]))?`,
)
/** 百余家, 近万人: a scale without a numeral counts one where a word of precision stands beside it. */
const bareScalePattern = sticky('([百千万亿])(?:[余多]|(?<=(?:近|超|超过|逾|上|突破|不足|不到|约)[百千万亿]))')
const fractionPattern = sticky(`(${characters})分之(${characters})|(\\d+)/(\\d+)(?![\\d/年月])`)
const ratioPattern = sticky(`(\\d+(?:\\.\\d+)?)(?::|比)(\\d+(?:\\.\\d+)?)(?![\\d:])`)
const percentOfPattern = sticky(`(百|千|万)分之(${arabic}|${characters})`)
const tenthsPattern = sticky('(成半|成)(?![立功果员为就长效分都色本品人交])')
const doublingPattern = sticky('翻(?:了)?([一二两三四五六七八九十\\d]+)?番')

/** 3个多月, 两个多小时. */
const splitDurationPattern = sticky('个多(月|小时|星期)')

const largestScale = (power: number): Multiplier => (power >= 12 ? 12 : power >= 8 ? 8 : power >= 4 ? 4 : 0)

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function numeralValue(numeral: string): number | null {
  return /\d/.test(numeral) ? Number(numeral.replaceAll(',', '')) : chineseValue(numeral)
}

/** Numerals with falling scales add up, as in 1亿5千万 and 三万五千. */
function amountAt(text: string, at: number): Amount | null {
  let [end, total, lastPower, largest]: [number, number, number, number] = [at, 0, Number.POSITIVE_INFINITY, 0]
  let more: Amount['more'] = null
  let isChinese = false
  for (;;) {
    // 2亿零500万: a 零 keeps an empty place.
    const from = end > at && text[end] === '零' && /\d/.test(text[end + 1] ?? '') ? end + 1 : end
    const match = exec(partPattern, text, from)
    if (match === null) break
    const [whole, numeral = '', inside, scaleWord = '', behind] = match
    const value = numeralValue(numeral)
    const power = scalePowers[scaleWord] ?? 0
    // A second numeral in digits without a scale of its own fills the places of the first (3万5000), or is another number.
    const fills = power > 0 || !/\d/.test(numeral) || numeral.length === lastPower
    const joins = end === at || (power < lastPower && fills && isBelow(value, lastPower))
    if (value === null || !joins) break
    total += afterScale(value, power, lastPower, numeral)
    isChinese ||= !/\d/.test(numeral)
    largest = Math.max(largest, power)
    lastPower = power
    end = from + whole.length
    const sign = inside ?? behind
    if (sign !== undefined) {
      more = sign === '来' ? 'about' : 'more-than'
      break
    }
    if (power === 0) break
  }
  if (end > at) return { total: exact(total), unitMult: largestScale(largest), more, end, isChinese }
  const bare = exec(bareScalePattern, text, at)
  if (bare === null) return null
  const power = scalePowers[bare[1] ?? ''] ?? 0
  return { total: 10 ** power, unitMult: largestScale(power), more: 'more-than', end: at + bare[0].length, isChinese: true }
}

function isBelow(value: number | null, lastPower: number): boolean {
  return value !== null && value < 10 ** lastPower
}

/** 一万二 is said for 12 000: a last single character behind 万 or 亿 counts the place below. */
function afterScale(value: number, power: number, lastPower: number, numeral: string): number {
  const isShort = power === 0 && Number.isFinite(lastPower) && numeral.length === 1 && !/[十百千]/.test(numeral)
  return isShort ? value * 10 ** (lastPower - 1) : value * 10 ** power
}

interface Unit {
  readonly unit: string
  readonly end: number
  readonly isDuration: boolean
}

function unitAt(text: string, at: number): Unit {
  const space = /\s?/y
  const from = at + (exec(space, text, at)?.[0].length ?? 0)
  const money = exec(moneyPattern, text, from)
  if (money !== null) {
    const unit = currencies.find(([printed]) => printed === money[1])?.[1] ?? ''
    return { unit, end: from + money[0].length, isDuration: false }
  }
  const sign = /%|‰/y
  const percent = exec(sign, text, from)
  if (percent !== null) return { unit: percent[0], end: from + 1, isDuration: false }
  const duration = exec(durationPattern, text, from)
  const measure = exec(measurePattern, text, from)
  if (duration !== null && duration[0].length >= (measure?.[0].length ?? 0))
    return { unit: duration[0], end: from + duration[0].length, isDuration: true }
  if (measure !== null) return { unit: measure[0], end: from + measure[0].length, isDuration: false }
  return { unit: '', end: at, isDuration: false }
}

/** The quantity whose numeral begins at `at` of the form; `null` where none does. */
function quantityAt(form: NormalForm, at: number): Quantity | null {
  return (
    fractionAt(form, at) ??
    percentAt(form, at) ??
    ratioAt(form, at) ??
    doublingAt(form, at) ??
    rangeAt(form, at) ??
    plainAt(form, at)
  )
}

interface Found {
  readonly value: number
  readonly high?: number
  readonly unitMult: Multiplier
  readonly unit: string
  readonly more: Amount['more']
  readonly end: number
}

/** A quantity from what was found at a numeral and from the words around it. */
function withWords({ text, at: places }: NormalForm, at: number, found: Found): Quantity {
  const minus = /(?:^|[^\d\w)])([-负])$/.exec(text.slice(Math.max(0, at - 2), at))
  let start = at - (minus ? 1 : 0)
  const money = found.unit === '' ? signPattern.exec(text.slice(Math.max(0, start - 3), start)) : null
  if (money !== null) start -= money[0].length
  const lead = leadOf(text, start)
  start -= lead.length
  const tail = exec(tailPattern, text, found.end)
  const perTail = exec(perTailPattern, text, found.end + (tail?.[0].length ?? 0))
  const end = found.end + (tail?.[0].length ?? 0) + (perTail?.[0].length ?? 0)
  const change = growthPattern.exec(text.slice(Math.max(0, start - 12), start))?.[1]
  const isDecline = minus !== null || (change !== undefined && declineWords.includes(change))
  const before = perPattern.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  const sign = isDecline ? -1 : 1
  return {
    kind: 'quantity',
    value: found.value * sign,
    high: found.high === undefined ? null : found.high * sign,
    unitMult: found.unitMult,
    qualifier: qualifierOf(found, lead.qualifier, tails.find(([word]) => word === tail?.[1])?.[1] ?? null),
    unit: money === null ? found.unit : (currencySigns[money[0]] ?? ''),
    per: perTails.find(([word]) => word === perTail?.[1])?.[1] ?? pers.find(([word]) => word === before)?.[1] ?? null,
    direction: isDecline ? 'decline' : change === undefined ? null : 'growth',
    span: { start: places[start] ?? 0, end: places[end] ?? places[places.length - 1] ?? 0 },
  }
}

function leadOf(text: string, at: number): { readonly length: number; readonly qualifier: Qualifier | null } {
  const before = text.slice(Math.max(0, at - 6), at)
  const gap = /\s?$/.exec(before)?.[0].length ?? 0
  const word = leadPattern.exec(before.slice(0, before.length - gap))?.[0]
  const found = leads.find(([lead]) => lead === word)
  if (found === undefined || isOtherWord(before.slice(0, before.length - gap), found[0])) return { length: 0, qualifier: null }
  return { length: found[0].length + gap, qualifier: found[1] }
}

/** Words that end in one of precision and are another: 最近3年, 附近, 以上 before a number, 线上, 马上. */
function isOtherWord(before: string, lead: string): boolean {
  const previous = before.slice(0, before.length - lead.length).at(-1) ?? ''
  if (lead === '近') return '最附靠临邻新'.includes(previous) && previous !== ''
  if (lead === '上') return previous !== '' && !'，。；、：,;:达有数'.includes(previous)
  if (lead === '约') return '签条合节预公制'.includes(previous) && previous !== ''
  return false
}

function qualifierOf({ high, more }: Found, lead: Qualifier | null, tail: Qualifier | null): Qualifier {
  if (high !== undefined) return 'range'
  // 超过40余家 says 余 and means beyond it; 约40余家 says 余, which bounds it.
  if (lead === 'over' || lead === 'at-least' || lead === 'at-most' || lead === 'under' || lead === 'nearly') return lead
  if (more === 'more-than') return 'more-than'
  return tail ?? lead ?? more ?? 'exact'
}

function scaled({ total, unitMult }: Pick<Amount, 'total' | 'unitMult'>): number {
  return exact(total / 10 ** unitMult)
}

function plainAt(form: NormalForm, at: number): Quantity | null {
  const { text } = form
  const amount = amountAt(text, at)
  if (amount === null) return null
  const tenths = exec(tenthsPattern, text, amount.end)
  if (tenths !== null && amount.total <= 10) {
    const value = exact(amount.total * 10 + (tenths[1] === '成半' ? 5 : 0))
    return withWords(form, at, { value, unitMult: 0, unit: '%', more: amount.more, end: amount.end + tenths[0].length })
  }
  const split = amount.more === null ? exec(splitDurationPattern, text, amount.end) : null
  if (split !== null) {
    const end = amount.end + split[0].length
    return withWords(form, at, {
      value: scaled(amount),
      unitMult: amount.unitMult,
      unit: `个${split[1] ?? ''}`,
      more: 'more-than',
      end,
    })
  }
  const unit = unitAt(text, amount.end)
  const late = unit.isDuration && /^[多余](?![元样种层功方])/.test(text.slice(unit.end)) ? 1 : 0
  return withWords(form, at, {
    value: scaled(amount),
    unitMult: amount.unitMult,
    unit: unit.unit,
    more: late === 1 ? 'more-than' : amount.more,
    end: unit.end + late,
  })
}

const between = /^\s?(?:~|-{1,2}|至|到)\s?/

/** 5~10家, 5家至10家, 1~2万元, 1万元到2万元, 8%-9%. The scale and the unit may stand once or twice. */
function rangeAt(form: NormalForm, at: number): Quantity | null {
  const { text } = form
  const low = amountAt(text, at)
  if (low === null || low.more !== null) return null
  const lowUnit = unitAt(text, low.end)
  const joint = between.exec(text.slice(lowUnit.end))?.[0]
  if (joint === undefined) return null
  const high = amountAt(text, lowUnit.end + joint.length)
  if (high === null || high.more !== null) return null
  const highUnit = unitAt(text, high.end)
  if (lowUnit.unit !== '' && lowUnit.unit !== highUnit.unit) return null
  // A scale that stands once, behind the second numeral, is meant for both.
  const inherits = low.unitMult === 0 && lowUnit.unit === '' && high.unitMult > 0 && low.total < high.total / 10 ** high.unitMult
  const lowTotal = inherits ? low.total * 10 ** high.unitMult : low.total
  if (lowTotal >= high.total) return null
  const unitMult = high.unitMult
  return withWords(form, at, {
    value: exact(lowTotal / 10 ** unitMult),
    high: exact(high.total / 10 ** unitMult),
    unitMult,
    unit: highUnit.unit,
    more: null,
    end: highUnit.end,
  })
}

function fractionAt(form: NormalForm, at: number): Quantity | null {
  const match = exec(fractionPattern, form.text, at)
  if (match === null) return null
  const [whole, underWords, overWords, overDigits, underDigits] = match
  if (underWords === '百' || underWords === '千') return null
  const over = overDigits === undefined ? chineseValue(overWords ?? '') : Number(overDigits)
  const under = underDigits === undefined ? chineseValue(underWords ?? '') : Number(underDigits)
  if (over === null || under === null || under === 0) return null
  return withWords(form, at, { value: over / under, unitMult: 0, unit: '份额', more: null, end: at + whole.length })
}

function percentAt(form: NormalForm, at: number): Quantity | null {
  const match = exec(percentOfPattern, form.text, at)
  if (match === null) return null
  const value = numeralValue(match[2] ?? '')
  if (value === null) return null
  const unit = { 百: '%', 千: '‰', 万: '‱' }[match[1] ?? ''] ?? '%'
  const end = at + match[0].length
  const joint = between.exec(form.text.slice(end))?.[0] ?? ''
  const second = joint === '' ? null : exec(percentOfPattern, form.text, end + joint.length)
  const high = second === null || second[1] !== match[1] ? null : numeralValue(second[2] ?? '')
  return high === null || second === null
    ? withWords(form, at, { value, unitMult: 0, unit, more: null, end })
    : withWords(form, at, { value, high, unitMult: 0, unit, more: null, end: end + joint.length + second[0].length })
}

function ratioAt(form: NormalForm, at: number): Quantity | null {
  const match = exec(ratioPattern, form.text, at)
  if (match === null || Number(match[2]) === 0) return null
  return withWords(form, at, {
    value: exact(Number(match[1]) / Number(match[2])),
    unitMult: 0,
    unit: '比',
    more: null,
    end: at + match[0].length,
  })
}

/** 翻一番 is twice as much, 翻两番 four times. */
function doublingAt(form: NormalForm, at: number): Quantity | null {
  const match = exec(doublingPattern, form.text, at)
  if (match === null) return null
  const times = match[1] === undefined ? 1 : numeralValue(match[1])
  if (times === null) return null
  return withWords(form, at, { value: 2 ** times, unitMult: 0, unit: '倍', more: null, end: at + match[0].length })
}

/** Behind digits that may be a year: no unit, scale or word of precision, which would make a count of them (1900~1950人, 2012.5万元). */
const notCounted = `(?![\\d万亿余多%‰]|${oneOf([...currencies.map(([word]) => word), ...measures])})`

const refusalPatterns: readonly (readonly [why: RefusalReason, pattern: RegExp])[] = [
  ['ordinal', /第\s?(?:\d+|[零〇一二两三四五六七八九十百千]+)/y],
  ['ordinal', /首[批个家位次届例座条项支]/y],
  ['vague', /(?:数|几|好几|若干)[十百千万亿]*(?:[十百千万亿]|个|家|名|位|人|项|次|种|批|支|条|年)/y],
  ['vague', /[十百千][几数][万亿]?/y],
  ['vague', /[二两三四五六七八九][三四五六七八九](?=[十百千万亿个家名位项次人年月天])/y],
  ['vague', /(?:成[百千]上[百千万]|千千万万|[百千]方[百千]计|上百上千)/y],
  ['date', sticky(`(?:19|20)\\d\\d年?\\s?(?:-{1,2}|~|至|到)\\s?(?:19|20)\\d\\d(?:年|${notCounted})`)],
  ['date', /(?:19|20)\d\d年度?(?:\d{1,2}月(?:\d{1,2}[日号])?)?(?:\s?(?:-{1,2}|~|至|到)\s?(?:\d{1,2}月)?(?:\d{1,2}[日号])?)?/y],
  ['date', sticky(`(?:19|20)\\d\\d[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?${notCounted}`)],
  ['date', /[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月)?(?:[一二三四五六七八九十]{1,3}[日号])?/y],
  ['date', /\d{1,2}(?:-{1,2}|~|至|到)\d{1,2}月(?:份)?/y],
  ['date', /\d{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?(?:\d{1,2}[日号])?(?:\s?(?:-{1,2}|~|至|到)\s?(?:\d{1,2}月)?\d{1,2}[日号])?/y],
  ['date', /\d{1,2}:\d{2}(?::\d{2})?/y],
  ['date', /(?:十[二三四五六七]|“十[二三四五六七]”)五/y],
  ['date', /[二三四五六七八九]十年代/y],
  ['name', /\d{2,4}强|百强|千强/y],
  ['name', /\d+(?:\+\d+)+(?:\+[A-Za-z])?|\d+\+[A-Za-z]/y],
  ['name', /三支一扶|双一流|一带一路|三农|一站式|一体化|一流|一系列|一揽子|一对一|一线|一级|二级|三级|一二三产|一区两群|双十/y],
  ['name', /(?:985|211)(?=工程|高校|院校|[、/“”及和])/y],
  ['name', /\d+[GgTKk](?![A-Za-z\d])/y],
  ['name', /[A-Za-z]+-?\d+/y],
  ['name', /\d+号(?!线)/y],
  ['name', /[〔[（(](?:19|20)\d\d[〕\]）)]/y],
]

function refusalAt({ text, at: places }: NormalForm, at: number): Refusal | null {
  for (const [why, pattern] of refusalPatterns) {
    const match = exec(pattern, text, at)
    if (match === null) continue
    const end = at + match[0].length
    return { kind: 'refused', why, words: match[0], span: { start: places[at] ?? 0, end: places[end] ?? 0 } }
  }
  return null
}

const startsNumber = /[\d零〇一二两三四五六七八九十百千万亿翻首第数几好若成双A-Za-z〔[（(“]/

/** Chinese words that begin with a numeral and count nothing, and 一 before a measure word, which mostly means "a". */
function isIndefinite({ text }: NormalForm, at: number, { value, unit, unitMult, qualifier, high }: Quantity): boolean {
  if (/\d/.test(text[at] ?? '')) return false
  if (unit === '' && unitMult === 0 && qualifier === 'exact' && high === null) return true
  return value === 1 && unitMult === 0 && qualifier === 'exact' && text[at] === '一' && !/[共仅只有达计]$/.test(text.slice(0, at))
}

/**
 * Every quantity a text prints and every refusal, in the order of the text. They do not overlap.
 * @param original any Chinese text; spans are its UTF-16 indices
 */
export function readingsIn(original: string): readonly Reading[] {
  const form = normalForm(original)
  const { text } = form
  const readings: Reading[] = []
  let at = 0
  while (at < text.length) {
    if (!startsNumber.test(text[at] ?? '') || isInsideNumber(text, at)) {
      at += 1
      continue
    }
    const refusal = refusalAt(form, at)
    const quantity = refusal === null ? quantityAt(form, at) : null
    if (refusal !== null) {
      readings.push(refusal)
      at = nextIndex(form, refusal.span.end, at)
    } else if (quantity === null) {
      at += 1
    } else {
      const { start, end } = quantity.span
      readings.push(
        isIndefinite(form, at, quantity)
          ? { kind: 'refused', why: 'indefinite', words: original.slice(start, end), span: quantity.span }
          : quantity,
      )
      at = nextIndex(form, end, at)
    }
  }
  return readings
}

function isInsideNumber(text: string, at: number): boolean {
  return /\d/.test(text[at] ?? '') && /[\d.]/.test(text[at - 1] ?? '') && /\d\.?$/.test(text.slice(0, at))
}

/** The index in the form of the first character at or behind a place of the original, at least one further on. */
function nextIndex({ at: places }: NormalForm, place: number, last: number): number {
  let index = last + 1
  while (index < places.length - 1 && (places[index] ?? 0) < place) index += 1
  return index
}

/**
 * The one quantity of a text that prints nothing else: a cell of a table, what a reader types as a number.
 * @returns the quantity; or why it is none: no number, several, words left over, or one of the refusals
 */
export function readQuantity(original: string): Reading {
  const whole: Span = { start: 0, end: original.length }
  const refused = (why: RefusalReason): Refusal => ({ kind: 'refused', why, words: original.trim(), span: whole })
  const form = normalForm(original)
  const from = form.text.search(/\S/)
  if (from < 0) return refused('no-number')
  const first = readingsIn(original).find((reading) => reading.kind === 'refused' && reading.why !== 'indefinite')
  const found: Quantity[] = []
  for (let at = from; at < form.text.length && found.length === 0; at += 1) {
    const quantity = startsNumber.test(form.text[at] ?? '') ? quantityAt(form, at) : null
    if (quantity !== null) found.push(quantity)
  }
  const [quantity] = found
  if (first?.kind === 'refused' && (quantity === undefined || first.span.start <= quantity.span.start)) return first
  if (quantity === undefined) return refused('no-number')
  if (readingsIn(original).filter(({ kind }) => kind === 'quantity').length > 1) return refused('several')
  const { text } = normalForm(`${original.slice(0, quantity.span.start)}\n${original.slice(quantity.span.end)}`)
  const rest = text.replace(ignorable, '')
  return rest === '' ? quantity : refused('rest')
}

/** What may stand beside the one quantity of a cell: what it is for each of, that it is a change or a sum, brackets. */
const ignorable = new RegExp(
  `(?:${oneOf(pers.map(([word]) => word))})[^\\d\\n]{0,14}|人民币|共计|总计|合计|累计|达到|同比|环比|比上年|较上年|新增|${oneOf([...growthWords, ...declineWords])}|[达有共了率幅为到至()约。\\s]`,
  'g',
)
