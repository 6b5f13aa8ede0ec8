/** What a reader types as a threshold: 40, 2000万, 1.5亿, 一亿, 1,000, ４０家; in English also 20 million, 1.5 billion, 300k. */
import { largestThreshold, smallestThreshold } from '#view/filters.ts'

export type Amount =
  | { readonly kind: 'amount'; readonly value: number }
  /** Nothing typed, or 0: no threshold. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: 'negative' | 'too-large' | 'unreadable' }

const scales: Readonly<Record<string, number>> = {
  '': 1,
  百: 100,
  千: 1000,
  k: 1000,
  thousand: 1000,
  万: 1e4,
  百万: 1e6,
  million: 1e6,
  m: 1e6,
  千万: 1e7,
  亿: 1e8,
  billion: 1e9,
  bn: 1e9,
  万亿: 1e12,
}

const decoration = /^(?:≥|>=|>|不少于|至少|cny|rmb|¥)+|(?:元|人民币|家|个|所|支|项|人|名|位|yuan|people)$/g
const western = /^(\d+(?:\.\d+)?|\.\d+)(百万|千万|万亿|[百千万亿]|k|thousand|million|m|billion|bn)?/
const chinese = /^([零〇一二两三四五六七八九十百千]+)(万亿|[万亿])?/

/**
 * Reads a typed number into the unit itself. Several numerals with falling scales add up, as in 1亿5000万. Rounded to 15 significant
 * digits, so that 4.24亿 is 424000000 and not a neighbour of it.
 */
export function parseAmount(text: string): Amount {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，]/g, '')
    .replace(decoration, '')
  if (plain === '') return { kind: 'none' }
  if (/^[-–—−负]/.test(plain)) return { kind: 'refused', why: parseSum(plain.slice(1)) === null ? 'unreadable' : 'negative' }
  const value = parseSum(plain)
  if (value === null) return { kind: 'refused', why: 'unreadable' }
  if (value > largestThreshold) return { kind: 'refused', why: 'too-large' }
  if (value > 0 && value < smallestThreshold) return { kind: 'refused', why: 'unreadable' }
  return value === 0 ? { kind: 'none' } : { kind: 'amount', value: Number(value.toPrecision(15)) }
}

function parseSum(text: string): number | null {
  let [rest, total, lastScale] = [text, 0, Number.POSITIVE_INFINITY]
  while (rest !== '') {
    const match = western.exec(rest) ?? chinese.exec(rest)
    if (match === null) return null
    const [whole, numeral = '', scaleWord = ''] = match
    const scale = scales[scaleWord]
    const value = chineseNumeral(numeral) ?? Number(numeral)
    if (scale === undefined || scale >= lastScale || !Number.isFinite(value)) return null
    total += value * scale
    lastScale = scale
    rest = rest.slice(whole.length)
  }
  return total
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const pattern = /^[零〇一二两三四五六七八九十百千]+$/

/** The value of a numeral up to 九千九百九十九, without 万 and 亿; `null` for anything else. */
function chineseNumeral(text: string): number | null {
  if (!pattern.test(text)) return null
  let total = 0
  let digit: number | null = null
  let lastPlace = Number.POSITIVE_INFINITY
  for (const character of text) {
    const place = places[character]
    if (place === undefined) {
      // Two digits in a row are a telephone number, not a quantity; a zero only keeps an empty place.
      if (digit !== null && digit !== 0) return null
      digit = digits[character] ?? null
      continue
    }
    if (place >= lastPlace || digit === 0) return null
    total += (digit ?? 1) * place
    digit = null
    lastPlace = place
  }
  return total + (digit ?? 0)
}
