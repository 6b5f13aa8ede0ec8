/**
 * A figure as its source prints it. The words at hand carry the numeral, so the printed words are read from them and only
 * composed from the columns where the quote does not show them.
 */
import type { Observation } from '#domain/model.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { onceFor } from '#domain/onceFor.ts'

/** A run of the printed figure: the numeral with its 万 or 亿 is strong, words and unit are not. */
export interface PrintedWord {
  readonly text: string
  readonly strong: boolean
}

export interface Printed {
  readonly words: readonly PrintedWord[]
  /** Where the figure stands in the words at hand (UTF-16, half open); null if it was composed from the columns. */
  readonly span: { readonly start: number; readonly end: number } | null
}

type PrintedColumns = Pick<
  Observation,
  'obsValue' | 'unitMeasure' | 'unitMult' | 'qualifier' | 'lowerBound' | 'upperBound' | 'per' | 'quote' | 'printed'
>

const figure =
  /(不少于|不低于|至少|不超过|不足|不到|超过|超|逾|突破|近|约|最高)?(\d+(?:\.\d+)?)(?:\s*([/／:：∶~～—–-])\s*(\d+(?:\.\d+)?))?([余多])?(万|亿)?([余多])?/g
const chineseNumeral = /[一二两三四五六七八九十]/g
const chineseDigits = '零一二三四五六七八九十'
const trailing = /^(以上|左右|以内)/
const scales = { 0: '', 4: '万', 8: '亿' } as const

/** Units that say what a bare ratio is; they are never printed behind it. */
const silentUnits = new Set(['比', '份额', '—'])

/** The printed form of a figure, in Chinese, as it stands in the source. Read once: it is printed in many places, and its row never changes. */
export const printedFigure = onceFor((o: PrintedColumns): Printed => {
  const found = fromQuote(o)
  const per: PrintedWord[] = o.per === 'year' ? [{ text: '/年', strong: false }] : []
  if (found) return { words: runs([...found.words, ...per]), span: found.span }
  return { words: runs([...composed(o), ...per]), span: null }
})

/** Words set alike are one run. */
function runs(words: readonly PrintedWord[]): readonly PrintedWord[] {
  const joined: PrintedWord[] = []
  for (const { text, strong } of words) {
    const last = joined.at(-1)
    if (last?.strong === strong) joined[joined.length - 1] = { text: last.text + text, strong }
    else joined.push({ text, strong })
  }
  return joined
}

/** The printed form as one string: 40余家, 不少于1亿元/年. */
export function printedText(o: PrintedColumns): string {
  return printedFigure(o)
    .words.map((word) => word.text)
    .join('')
}

interface Found {
  readonly words: readonly PrintedWord[]
  readonly span: { readonly start: number; readonly end: number }
}

function fromQuote(o: PrintedColumns): Found | null {
  const said = carryingWords(o)
  const candidates = [...said.matchAll(figure)].flatMap((match) => {
    const [whole, lead = '', first = '', sign = '', second = '', more = '', scale = '', moreAfter = ''] = match
    const numeral = numeralOf(o, first, sign, second)
    if (numeral === null || scale !== scales[o.unitMult]) return []
    // A second numeral that is not part of this figure (a date, a list) ends the figure before it.
    const length = numeral.length < first.length + sign.length + second.length ? lead.length + first.length : whole.length
    const end = match.index + length
    const unit = unitAt(said, end, o.unitMeasure)
    const after = trailing.exec(said.slice(end + unit.length))?.[0] ?? ''
    const words = strongWords(lead, numeral, more, scale, moreAfter, unit + after)
    return [{ words, span: { start: match.index, end: end + unit.length + after.length }, hasUnit: unit !== '' }]
  })
  return candidates.find((candidate) => candidate.hasUnit) ?? candidates[0] ?? fromChineseNumeral(o)
}

/** The numeral as printed if it means the value in the columns, else null. */
function numeralOf(o: PrintedColumns, first: string, sign: string, second: string): string | null {
  const value = Number(first)
  if (second !== '' && /[/／:：∶]/.test(sign)) {
    if (Number(second) !== 0 && Math.abs(value / Number(second) - o.obsValue) < 1e-9) return `${first}${sign}${second}`
  } else if (second !== '' && o.qualifier === 'range' && value === o.obsValue) {
    return `${first}${sign}${second}`
  }
  return value === o.obsValue ? first : null
}

function fromChineseNumeral(o: PrintedColumns): Found | null {
  const said = carryingWords(o)
  for (const match of said.matchAll(chineseNumeral)) {
    const value = match[0] === '两' ? 2 : chineseDigits.indexOf(match[0])
    const end = match.index + match[0].length
    const unit = unitAt(said, end, o.unitMeasure)
    if (value === o.obsValue && unit !== '') {
      return { words: strongWords('', match[0], '', '', '', unit), span: { start: match.index, end: end + unit.length } }
    }
  }
  return null
}

/** The unit as the quote writes it at this place (brackets of either width), or an empty string. */
function unitAt(quote: string, at: number, unit: string): string {
  const written = quote.slice(at, at + unit.length)
  const narrow = (text: string) => text.replaceAll('（', '(').replaceAll('）', ')')
  return narrow(written) === narrow(unit) ? written : ''
}

function strongWords(
  lead: string,
  numeral: string,
  more: string,
  scale: string,
  moreAfter: string,
  tail: string,
): readonly PrintedWord[] {
  const words = [
    { text: lead, strong: false },
    { text: numeral, strong: true },
    { text: more, strong: false },
    { text: scale, strong: true },
    { text: moreAfter + tail, strong: false },
  ]
  return words.filter((word) => word.text !== '')
}

function composed(o: PrintedColumns): readonly PrintedWord[] {
  const scale = scales[o.unitMult]
  const unit = silentUnits.has(o.unitMeasure) ? '' : o.unitMeasure
  const numeral = String(o.obsValue)
  switch (o.qualifier) {
    case 'exact':
      return strongWords('', numeral, '', scale, '', unit)
    case 'more-than':
      return strongWords('', numeral, '', scale, '余', unit)
    case 'at-least':
      return strongWords('不少于', numeral, '', scale, '', unit)
    case 'over':
      return strongWords('超', numeral, '', scale, '', unit)
    case 'nearly':
      return strongWords('近', numeral, '', scale, '', unit)
    case 'about':
      return strongWords('约', numeral, '', scale, '', unit)
    case 'at-most':
      return strongWords('最高', numeral, '', scale, '', unit)
    case 'under':
      return strongWords('不足', numeral, '', scale, '', unit)
    case 'range':
      return strongWords('', rangeNumeral(o), '', scale, '', unit)
  }
}

/** 5~10, in the printed multiple; an end that is not stated is left out. */
function rangeNumeral(o: Pick<Observation, 'obsValue' | 'upperBound' | 'unitMult'>): string {
  return o.upperBound === null ? String(o.obsValue) : `${o.obsValue}~${o.upperBound / 10 ** o.unitMult}`
}
