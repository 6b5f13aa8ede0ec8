/** What a number counts in the words of its clause, for a way of counting of its own. */
import type { Span } from '#domain/reading/quantity.ts'

/** Words before the name of what is counted that say when, where and since when. */
const lead =
  /^(?:截至|截止|到|至)?(?:(?:19|20)?\d{2,4}年?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初]?|今年以来|今年|去年|目前|近年来|其中|全[区县市]|我[区县市]|已经?|累计|现有|共有?|拥有|先后|[，,、。；;：:\s“”（）()]|和|及|并)+/
/** Words behind it that only lead to the number. */
const tail = /(?:已经?|累计|均?达到?|为|是|有|共有?|约|近|超过?|逾|突破|增至|增加到|增长到|升至|[，,：:\s])+$/
const longest = 30
/** Words up to here are as a rule a verb, whose object stands behind the number. */
const shortest = 2

/**
 * The name of what is counted: what stands before its number in the clause (引进海外人才31名), with what stands behind it where that says little (12家企业).
 * @param area words of the district itself, which say nothing of what is counted
 * @returns `null` where the clause has no such words
 */
export function ownWordsFor(text: string, clause: Span, number: Span, area: readonly string[]): string | null {
  let words = text.slice(clause.start, number.start)
  for (let before = ''; before !== words;) {
    before = words
    words = words.replace(lead, '')
    for (const name of area) if (name.length > 1 && words.startsWith(name)) words = words.slice(name.length)
  }
  words = words.replace(tail, '')
  // 引入 alone says nothing of what was brought in.
  if (words.length <= shortest || words.endsWith('等'))
    words += /^的?(\p{Script=Han}{2,12})/u.exec(text.slice(number.end, clause.end))?.[1] ?? ''
  return /^[\p{L}\p{N}·“”《》（）()+-]{2,}$/u.test(words) && words.length <= longest ? words : null
}
