/**
 * A figure as its source prints it: the words of its quote, where they say everything its columns say, and else a form composed from the
 * columns. Both ends of a range, the word of precision, the multiplier and the unit are always there.
 */
import { farEnd } from '#domain/interval.ts'
import type { Change, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { formatQuantity, perWord } from '#domain/reading/format.ts'

/** A run of the printed figure: the numeral with its 万 or 亿 is strong, words and unit are not. */
export interface PrintedWord {
  readonly text: string
  readonly strong: boolean
}

export interface Printed {
  readonly words: readonly PrintedWord[]
  /** Where the figure stands in the quote (UTF-16, half open); null if it was composed from the columns. */
  readonly span: { readonly start: number; readonly end: number } | null
}

type PrintedColumns = Pick<
  Observation,
  | 'obsValue'
  | 'unitMeasure'
  | 'unitMult'
  | 'qualifier'
  | 'lowerBound'
  | 'upperBound'
  | 'per'
  | 'quote'
  | 'printed'
  | 'printedAt'
  | 'change'
>

/** Numerals in digits of either width or in characters, with their scales and the signs inside of them. */
const numerals = /(?:[\d０-９.,，/／:：∶~～—–-]|[零〇一二两三四五六七八九十百千万亿]|分之|点)+/g

/**
 * The printed form of a figure, in Chinese, as it stands in the source. Made once: it is printed in many places, and its row never changes.
 */
export const printedFigure = onceFor((o: PrintedColumns): Printed => {
  const text = o.printedAt === null ? composed(o) : fromWords(o, o.printedAt)
  return { words: runs(changeUnsaid(text, o.change) + text), span: o.printedAt }
})

/** Words of growth or decline often stand apart from the numeral in a text, and are set before it then. */
function changeUnsaid(text: string, change: Change | null): string {
  if (change === null || /[增升降减跌负−-]/.test(text.replace(/(?<=\d)-(?=\d)/g, ''))) return ''
  if (change === 'growth') return '增长'
  return /[%‰]|百分点|成$/.test(text) ? '下降' : '减少'
}

/** The printed form as one string: 40余家, 不少于1亿元/年. */
export function printedText(o: PrintedColumns): string {
  return printedFigure(o)
    .words.map((word) => word.text)
    .join('')
}

/** What a figure holds anew for is often said far from the numeral, and is set behind it then. */
function fromWords(o: PrintedColumns, { start, end }: NonNullable<PrintedColumns['printedAt']>): string {
  const text = carryingWords(o).slice(start, end)
  return /\D\/|每/.test(text) ? text : text + perWord(o.per)
}

/** Of a decline its size: that it is one is set before it. */
function composed({ unitMult, unitMeasure, per, ...figure }: PrintedColumns): string {
  const { obsValue, qualifier } = figure
  const far = farEnd(figure)
  const high = far === null ? null : far / 10 ** unitMult
  return formatQuantity({ value: obsValue, high, unitMult, qualifier, unit: unitMeasure, per, direction: null })
}

function runs(text: string): readonly PrintedWord[] {
  const words: PrintedWord[] = []
  let from = 0
  // Signs count only in a numeral: the stroke of /年 is none.
  for (const { 0: run, index } of text.matchAll(numerals)) {
    if (!/[^.,，/／:：∶~～—–-]/.test(run)) continue
    if (index > from) words.push({ text: text.slice(from, index), strong: false })
    words.push({ text: run, strong: true })
    from = index + run.length
  }
  if (from < text.length) words.push({ text: text.slice(from), strong: false })
  return words
}
