/** Chinese numerals as people write a round sum: 一亿, 两千万, 一百二十, 三万五千. */

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
export function chineseNumeral(text: string): number | null {
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
