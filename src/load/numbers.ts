/** That no number stands in a policy's own words or in English that the quote, or the Chinese, does not hold. */
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset, Definition, Indicator, Policy, TargetGroup } from '#domain/model.ts'
import { onceForBoth } from '#domain/onceFor.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { chineseNumbers, englishNumbers, unsupported, type TextNumbers } from './numbersInText.ts'
import type { RowRules } from './rowRules.ts'

/** A Chinese text and its English. */
type Twin = readonly [column: string, zh: string | null, en: string | null]

/** Numbers that stand in one of two texts that say the same, and not in the other. */
function breachOfTwins(twins: readonly Twin[]): string | null {
  for (const [column, zh, en] of twins) {
    // Chinese that stands in for English says the same.
    if (zh === null || en === null || zh === en) continue
    const [chinese, english] = [chineseNumbers(zh), englishNumbers(en)]
    const foreign = unsupported(english, [chinese])
    if (foreign.length > 0) return `${column} says ${foreign.join(', ')} in English, which “${zh}” does not`
    const lost = unsupported(chinese, [english])
    if (lost.length > 0) return `${column} says ${lost.join(', ')} in Chinese, which “${en}” does not`
  }
  return null
}

/** What the words of a policy, of its figures and the dates of both can be read as. */
const supportOf = onceForBoth((dataset: Dataset, policy: Policy): readonly TextNumbers[] => {
  const figures = policy.linkedObs.map((id) => lookup(dataset.observationById, id))
  const source = lookup(dataset.sourceById, policy.sourceId)
  const texts = [policy.quote, policy.year, source.published, source.title, ...figures.map(carryingWords)]
  return texts.map((text) => chineseNumbers(text ?? ''))
})

export const policyNumbers: RowRules<Policy> = {
  'text-number': (policy, dataset) => {
    const { nameZh, benefit, conditions, term, basis, claim, summaryZh } = policy
    const support = supportOf(dataset, policy)
    // What is said of money, conditions and time is as printed; names and claims are the source's own and may be read beside the quote.
    const own = { name_zh: nameZh, benefit, conditions, term, basis, summary_zh: summaryZh }
    const printed = [...support, ...[nameZh, claim].map((text) => chineseNumbers(text ?? ''))]
    for (const [column, text] of Object.entries(own)) {
      const among = column === 'name_zh' ? support : printed
      const foreign = text === null ? [] : unsupported(chineseNumbers(text), among)
      if (foreign.length > 0) return `${column} says ${foreign.join(', ')}, which neither the quote nor a linked figure does`
    }
    return null
  },
  'english-number': ({ nameZh, nameEn, summaryZh, summaryEn }) =>
    breachOfTwins([
      ['name', nameZh, nameEn],
      ['summary', summaryZh, summaryEn],
    ]),
}

export const areaNumbers: RowRules<Area> = {
  'english-number': ({ noteZh, noteEn }) => breachOfTwins([['note', noteZh, noteEn]]),
}

export const indicatorNumbers: RowRules<Indicator> = {
  'english-number': ({ nameZh, nameEn, definitionZh, definitionEn, notRankableZh, notRankableEn }) =>
    breachOfTwins([
      ['name', nameZh, nameEn],
      ['definition', definitionZh, definitionEn],
      ['not_rankable', notRankableZh, notRankableEn],
    ]),
}

export const definitionNumbers: RowRules<Definition> = {
  'english-number': ({ countsZh, countsEn }) => breachOfTwins([['counts', countsZh, countsEn]]),
}

export const targetGroupNumbers: RowRules<TargetGroup> = {
  'english-number': ({ nameZh, nameEn }) => breachOfTwins([['name', nameZh, nameEn]]),
}

/** The English of free text, one row of `translations.csv`. */
export const translationNumbers: RowRules<{ readonly zh: string; readonly en: string }> = {
  'english-number': ({ zh, en }) => breachOfTwins([['en', zh, en]]),
}
