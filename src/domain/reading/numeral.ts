/** Numerals as Chinese texts print them: digits with or without separators, Chinese characters, in one scale or several. */

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

/** Powers of ten of the scales behind a numeral. */
export const scalePowers: Readonly<Record<string, number>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

/** Regular-expression sources, for the normal form of a text. */
export const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
export const characters = '[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?'
export const scale = '(?:万亿|[十百千]?[万亿]|[百千](?!分之|分点))'

/**
 * The value of a run of Chinese numerals below 万: 二十三 is 23, 十 is 10, 一百零五 is 105, 二〇二一 is 2021, 三点五 is 3.5, 一千二 is 1200.
 * @returns `null` where the characters name no number: 三四, 百十, 十十
 */
export function chineseValue(run: string): number | null {
  const [whole = '', fraction] = run.split('点')
  const value = wholeValue(whole)
  if (value === null || fraction === undefined) return value
  const decimals = Array.from(fraction, (character) => digits[character] ?? 0).join('')
  return Number(`${value}.${decimals}`)
}

function wholeValue(run: string): number | null {
  const all = Array.from(run)
  if (!all.some((character) => character in places)) {
    if (all.length === 1) return digits[run] ?? null
    // Digits in a row are a year or a code (二〇二一); two of 一 to 九 side by side are "three or four", which is no number.
    return all.length === 4 && all.every((character) => character !== '两')
      ? Number(all.map((character) => digits[character]).join(''))
      : null
  }
  let [total, digit, lastPlace]: [number, number | null, number] = [0, null, Number.POSITIVE_INFINITY]
  let afterZero = false
  for (const character of all) {
    const place = places[character]
    if (place === undefined) {
      if (digit !== null && digit !== 0) return null
      digit = digits[character] ?? null
      if (digit === 0) afterZero = true
      continue
    }
    if (place >= lastPlace) return null
    if (digit === null && total > 0) return null
    if (digit === 0 && place !== 10) return null
    total += (digit === null || digit === 0 ? 1 : digit) * place
    digit = null
    afterZero = false
    lastPlace = place
  }
  if (digit === null || digit === 0) return total
  // 一百二 is said for 120, 一百零二 and 二十二 for what they say.
  return total + digit * (!afterZero && lastPlace > 10 ? lastPlace / 10 : 1)
}
