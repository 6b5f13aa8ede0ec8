/**
 * One form for characters that print the same thing: half width for full width, simplified for traditional in the words that numbers
 * are printed with. Every character of the form knows its place in the text it was made from.
 */

/** Traditional (and financial) characters of numerals, scales, words of precision, measure words and periods → simplified. */
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from(
    '萬万億亿兩两餘余餘余個个項项場场類类篇篇條条戶户間间門门處处棟栋輛辆臺台歲岁員员總总達达過过約约幾几數数於于當当' +
      '貳贰參叁陸陆圓元圆元幣币單单畝亩噸吨層层僅仅級级課课時时學学隊队' +
      '種种準准資资號号陣阵屆届檔档張张頭头筆笔對对雙双組组冊册齣出發发增增長长減减幅幅降降倍倍翻翻'.replaceAll('\n', ''),
  ).reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character])
    return pairs
  }, []),
)

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
  ['○', '〇'],
  ['◯', '〇'],
  ['Ｏ', '〇'],
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

/** The form of a text, with the place of each of its characters. A character that NFKC writes as several keeps one place for all. */
export function normalForm(original: string): NormalForm {
  let text = ''
  const at: number[] = []
  let index = 0
  for (const character of original) {
    const plain = signs.get(character) ?? character.normalize('NFKC')
    for (const unit of plain === '' ? '' : (simplified.get(plain) ?? plain)) {
      text += unit
      for (let half = 0; half < unit.length; half += 1) at.push(index)
    }
    index += character.length
  }
  at.push(index)
  const plain = text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,}/g, (run) =>
    Array.from(run, (character) => financial.get(character) ?? character).join(''),
  )
  return { text: plain, at }
}
