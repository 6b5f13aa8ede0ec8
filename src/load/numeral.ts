const digits = '〇一二三四五六七八九'
const digitValues: ReadonlyMap<string, number> = new Map([
  ...Array.from(digits, (digit, value): [string, number] => [digit, value]),
  ['零', 0],
  ['两', 2],
])
const placeValues: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** The value of a run of Chinese numerals: 二十三 is 23, 十 is 10, 一百零五 is 105, 二〇二一 is 2021. 万 and 亿 are no part of a run. */
function chineseValue(run: string): number {
  if (!Array.from(run).some((character) => placeValues.has(character))) {
    return Array.from(run).reduce((value, character) => value * 10 + (digitValues.get(character) ?? 0), 0)
  }
  let sum = 0
  let digit: number | null = null
  for (const character of run) {
    const place = placeValues.get(character)
    if (place === undefined) digit = digitValues.get(character) ?? 0
    else {
      sum += (digit === null || digit === 0 ? 1 : digit) * place
      digit = null
    }
  }
  return sum + (digit ?? 0)
}

function allMatches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match)
}

/**
 * Every number that a text prints, in digits of either width (1/2 also as 0.5) or in Chinese numerals, without 万 and 亿: what
 * `obs_value` has to be one of.
 */
export function numeralsIn(text: string): ReadonlySet<number> {
  const narrow = text.normalize('NFKC')
  const fractions = [...narrow.matchAll(/(\d+)\/(\d+)/g)].map(([, over, under]) => Number(over) / Number(under))
  return new Set([
    ...allMatches(narrow, /\d+(?:\.\d+)?/g).map(Number),
    ...fractions,
    ...allMatches(text, /[〇零一二两三四五六七八九十百千]+/g).map(chineseValue),
  ])
}
