/**
 * One form for characters that print the same thing: half width for full width, simplified for traditional, one sign for those that are
 * used for one another. Every character of the form knows its place in the text it was made from.
 */
import { simplifiedCharacters } from './traditional.ts'

/** What numbers are printed with besides the simplified characters: a currency by its formal name, a numeral by its variant. */
const numeralWords: ReadonlyMap<string, string> = new Map([
  ['圓', '元'],
  ['圆', '元'],
  ['叄', '叁'],
])

/** Signs that texts use for one another. */
const signs: ReadonlyMap<string, string> = new Map([
  ['～', '~'],
  ['〜', '~'],
  ['∼', '~'],
  ['﹣', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['－', '-'],
  ['∶', ':'],
  ['：', ':'],
  ['⁄', '/'],
  ['・', '·'],
  ['㎡', '平方米'],
  ['㎢', '平方公里'],
  ['㎥', '立方米'],
])

/** Financial numerals (壹佰元): words of their own one by one (队伍, 大陆), numerals only in a run. */
const financial: ReadonlyMap<string, string> = new Map(
  Array.from('壹贰叁肆伍陆柒捌玖拾佰仟', (character, index) => [character, '一二三四五六七八九十百千'[index] ?? character]),
)

export interface NormalForm {
  readonly text: string
  /** `at[i]` is the UTF-16 index in the original text of character `i` of the form; one more entry for the end. */
  readonly at: readonly number[]
}

/** A character in the form: half width, simplified, of several signs for one thing the plainest. */
export function plainCharacter(character: string): string {
  const plain = signs.get(character) ?? character.normalize('NFKC')
  return numeralWords.get(plain) ?? simplifiedCharacters.get(plain) ?? plain
}

/** The form of a text, with the place of each of its characters. A character that NFKC writes as several keeps one place for all. */
export function normalForm(original: string): NormalForm {
  let text = ''
  const at: number[] = []
  let index = 0
  for (const character of original) {
    for (const unit of plainCharacter(character)) {
      text += unit
      for (let half = 0; half < unit.length; half += 1) at.push(index)
    }
    index += character.length
  }
  at.push(index)
  const zeros = text.replace(/(?<=[〇零一二三四五六七八九])[O○◯]|[O○◯](?=[〇零一二三四五六七八九])/g, '〇')
  const plain = zeros.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,}/g, (run) =>
    Array.from(run, (character) => financial.get(character) ?? character).join(''),
  )
  return { text: plain, at }
}
