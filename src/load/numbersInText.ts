/** Numbers in free text, Chinese or English, as values: what one text says that another must say too. */
import { exact } from '#domain/exact.ts'
import { normalForm } from '#domain/reading/normalForm.ts'
import { arabic, characters, chineseValue, scale, scalePowers } from '#domain/reading/numeral.ts'

/** The numbers of a text. */
export interface TextNumbers {
  /** What it states, each with the words it stands in. */
  readonly stated: ReadonlyMap<number, string>
  /** What it may be read as: with and without its scale, each character of a run by itself, months by their number. */
  readonly possible: ReadonlySet<number>
}

/** Chinese numerals up to this are often parts of words (一体, 三农, 十分) and counts of what is listed beside them. */
const smallChinese = 10

const chinesePattern = new RegExp(`(?:(${arabic})|(${characters}))[余多]?(${scale})?`, 'g')

/** The same text is read for itself, for its English and for the rows that lean on it. */
function kept(read: (text: string) => TextNumbers): (text: string) => TextNumbers {
  const known = new Map<string, TextNumbers>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    if (known.size >= mostKept) known.clear()
    known.set(text, found)
    return found
  }
}

const mostKept = 10_000

/** The numbers of a Chinese text. */
export const chineseNumbers = kept(readChinese)

/** The numbers of an English text. */
export const englishNumbers = kept(readEnglish)

function readChinese(original: string): TextNumbers {
  const { text } = normalForm(original)
  const stated = new Map<number, string>()
  const possible = new Set<number>()
  for (const [words, digits, run, scaleWord = ''] of text.matchAll(chinesePattern)) {
    const value = digits === undefined ? chineseValue(run ?? '') : Number(digits.replaceAll(',', ''))
    // In 2014百名 and 千人计划 the scale counts by itself.
    const isLone = digits === undefined ? /^[百千]+$/.test(run ?? '') : /^(?:19|20)\d\d$/.test(digits) && /[百千]/.test(scaleWord)
    for (const character of run ?? '') possible.add(chineseValue(character) ?? Number.NaN)
    if (value === null) continue
    const scaled = exact(value * 10 ** (isLone ? 0 : (scalePowers[scaleWord] ?? 0)))
    possible.add(value)
    possible.add(scaled)
    if (digits !== undefined || (scaled > smallChinese && !isLone)) stated.set(scaled, words)
  }
  for (const [word, values] of otherWords) if (word.test(text)) for (const value of values) possible.add(value)
  for (const [, five] of text.matchAll(fiveYears)) {
    const plan = 10 + (chineseValue(five ?? '') ?? 0)
    const first = yearBeforePlans + 5 * plan
    for (const number of [plan, first, first + 4]) possible.add(number)
  }
  return { stated, possible }
}

/** Words that are no numeral and may be said as a number. */
const otherWords: readonly (readonly [word: RegExp, values: readonly number[]])[] = [
  [/[双对俩半]/, [2]],
  [/万/, [10, 10_000]],
  [/每十万/, [100_000]],
]

/** The plans for five years: the fourteenth, 十四五, is that of 2021 to 2025. */
const yearBeforePlans = 1951
const fiveYears = /十([一二三四五六七])五/g

const numberWords = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
].map((words) => words.split(' '))
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const months = 'January February March April May June July August September October November December'.split(' ')
const larger: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }

const valueOfWord: ReadonlyMap<string, number> = new Map([
  ...numberWords.flatMap((words) => words.map((word, value): [string, number] => [word, value])),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half', 2],
  ['both', 2],
  ['twice', 2],
  ['once', 1],
  ['hundred', 100],
  ['hundreds', 100],
  ['thousands', 1000],
])

const englishPattern = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+(thousand|million|billion)\b)?|\b([A-Za-z]+)\b/g

/** Words that state a number only where they count: one, first and second have other uses. */
const otherUses: ReadonlySet<string> = new Set([
  'one',
  'first',
  'second',
  'half',
  'both',
  'once',
  'twice',
  'zero',
  'hundred',
  'hundreds',
  'thousands',
])

function readEnglish(text: string): TextNumbers {
  const stated = new Map<number, string>()
  const possible = new Set<number>()
  for (const [words, digits, scaleWord, word] of text.matchAll(englishPattern)) {
    if (digits !== undefined) {
      const value = Number(digits.replaceAll(',', ''))
      const scaled = exact(value * (larger[scaleWord ?? ''] ?? 1))
      possible.add(value)
      possible.add(scaled)
      stated.set(scaled, words)
      continue
    }
    const month = months.indexOf(word ?? '')
    if (month >= 0) possible.add(month + 1)
    const value = valueOfWord.get((word ?? '').toLowerCase())
    if (value === undefined) continue
    possible.add(value)
    if (!otherUses.has((word ?? '').toLowerCase())) stated.set(value, words)
  }
  return { stated, possible }
}

/** What a text states that none of the others can be read as; the words it is stated in. */
export function unsupported({ stated }: TextNumbers, others: readonly TextNumbers[]): readonly string[] {
  return [...stated].flatMap(([value, words]) => (others.some(({ possible }) => possible.has(value)) ? [] : [words]))
}
