/** What a search looks through: the words of the source and the names in both languages, in one lower-case string for each row. */
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset, Observation, Policy } from '#domain/model.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { onceForBoth } from '#domain/onceFor.ts'

/** Full width to half width, capitals to small: what a reader does not mean by a difference. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The last text asked for and its terms: every row asks for the same. */
let last: { readonly text: string; readonly terms: readonly string[] } = { text: '', terms: [] }

/** The words a search must find, all of them. */
export function searchTerms(text: string): readonly string[] {
  if (text !== last.text) {
    const terms = folded(text)
      .split(/\s+/)
      .filter((term) => term !== '')
    last = { text, terms }
  }
  return last.terms
}

function foldedLines(words: readonly (string | null | undefined)[]): string {
  return folded(words.filter((word) => typeof word === 'string').join('\n'))
}

function areaWords(area: Area): readonly string[] {
  return [area.nameZh, area.nameEn, area.pinyin, area.pinyin.replaceAll(' ', '')]
}

/** Chinese free text with its English. */
function both(dataset: Dataset, text: string | null): readonly (string | undefined)[] {
  return text === null ? [] : [text, dataset.english.get(text)]
}

/** What a search finds a figure by: quote, indicator, definition, scope, comment, area. */
export const figureText = onceForBoth((dataset: Dataset, figure: Observation): string => {
  const indicator = lookup(dataset.indicatorById, figure.indicator)
  const definition = lookup(dataset.definitionById, figure.definition)
  return foldedLines([
    carryingWords(figure),
    indicator.nameZh,
    indicator.nameEn,
    definition.countsZh,
    definition.countsEn,
    ...definition.printedNames,
    ...both(dataset, figure.scopeName),
    ...both(dataset, figure.comment),
    ...areaWords(lookup(dataset.areaById, figure.refArea)),
  ])
})

/** What a search finds a policy by: names, summaries, quote, what it gives and to whom, area. */
export const policyText = onceForBoth((dataset: Dataset, policy: Policy): string =>
  foldedLines([
    policy.nameZh,
    policy.nameEn,
    policy.summaryZh,
    policy.summaryEn,
    policy.quote,
    ...[policy.benefit, policy.conditions, policy.claim, policy.issuer].flatMap((text) => both(dataset, text)),
    ...policy.targetGroups.flatMap((id) => {
      const group = lookup(dataset.targetGroupById, id)
      return [group.nameZh, group.nameEn]
    }),
    ...areaWords(lookup(dataset.areaById, policy.refArea)),
  ]),
)
