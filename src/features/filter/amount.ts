/** What a reader types as a threshold: 40, 2000万, 1亿5千万, 一亿, 1,000, ４０家, 2億; in English also 20 million, 1.5 billion, 300k. */
import { exact } from '#domain/exact.ts'
import { readQuantity } from '#domain/reading/quantity.ts'
import { largestThreshold, smallestThreshold } from '#view/filters.ts'

export type Amount =
  | { readonly kind: 'amount'; readonly value: number }
  /** Nothing typed, or 0: no threshold. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: 'negative' | 'too-large' | 'unreadable' }

const englishScales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/** Signs and words that say no more than the field itself does. */
const decoration = /^(?:≥|>=|>|cny|rmb)\s*|\s*(?:yuan|people)$/g
const english = /^(\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)\s*(k|thousand|m|million|bn|billion)?$/

/** Reads a typed number into the unit itself. What is no one number (a range, a date, 十几) is refused. */
export function parseAmount(text: string): Amount {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(decoration, '').replace(decoration, '')
  if (plain === '') return { kind: 'none' }
  const value = english.test(plain) ? englishNumber(plain) : chineseNumber(plain.replaceAll(/\s/g, ''))
  if (value === null) return { kind: 'refused', why: 'unreadable' }
  if (value < 0) return { kind: 'refused', why: 'negative' }
  if (value > largestThreshold) return { kind: 'refused', why: 'too-large' }
  if (value > 0 && value < smallestThreshold) return { kind: 'refused', why: 'unreadable' }
  return value === 0 ? { kind: 'none' } : { kind: 'amount', value }
}

function englishNumber(plain: string): number {
  const [, digits = '', scale = ''] = english.exec(plain) ?? []
  return exact(Number(digits.replaceAll(',', '')) * (englishScales[scale] ?? 1))
}

function chineseNumber(plain: string): number | null {
  const reading = readQuantity(plain)
  return reading.kind === 'quantity' && reading.high === null ? exact(reading.value * 10 ** reading.unitMult) : null
}
