/** The drafts of an article: what `suggest` finds in its text, ready to be reviewed. */
import type { Nature } from '#domain/codes.ts'
import { exact } from '#domain/exact.ts'
import { grouped } from '#domain/grouped.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import type { Span } from '#domain/reading/quantity.ts'
import type { ArticleReading, LeftOut, Suggestion } from '#domain/suggest/suggest.ts'
import { blankFields, type Counting, type Draft, type DraftFields } from './draft.ts'
import type { NumberFields } from './numberFields.ts'
import { policyDraftOf, type PolicyDraft } from './policyDraft.ts'
import { fittest, quotesFor, quoting, type Quote } from './quote.ts'

export interface ArticleDrafts {
  readonly figures: readonly Draft[]
  /** Policies that the article names. */
  readonly policies: readonly PolicyDraft[]
  /** Numbers that are no figure of a district, with the reason; a reader may make a draft of any. */
  readonly leftOut: readonly LeftOut[]
}

/** The far end of a range, as printed beside its first numeral. */
function farOf({ qualifier, value, unitMult, lowerBound, upperBound }: Suggestion): number | null {
  if (qualifier !== 'range') return null
  const far = value < 0 ? lowerBound : upperBound
  return far === null ? null : exact(far / 10 ** unitMult)
}

/** Uses, rounds and events pass: there is no stock of them. */
const passing: ReadonlySet<string> = new Set(['人次', '场', '场次', '次', '批次', '家次', '班次', '件次'])

function natureOf({ nature, unitMeasure }: Suggestion): Nature {
  return nature === 'stock' && passing.has(unitMeasure) ? 'cumulative' : nature
}

const figuresByDefinition = onceFor(({ observations }: Dataset) => grouped(observations, ({ definition }) => definition))

/** Over what a definition is counted wherever the dataset has a figure of the same area by it; else what the text says. */
function scopeOf(dataset: Dataset, { scope, area, candidates }: Suggestion): Pick<DraftFields, 'scope' | 'scopeName'> {
  const [best] = candidates
  const figures = best === undefined ? [] : (figuresByDefinition(dataset).get(best.definition) ?? [])
  const [first, ...others] = figures.filter(({ refArea }) => refArea === area)
  if (first === undefined || others.some((figure) => figure.scope !== first.scope)) return { scope, scopeName: null }
  return { scope: first.scope, scopeName: first.scopeName }
}

function draftOf(dataset: Dataset, quotesOf: (span: Span) => readonly Quote[], suggestion: Suggestion, at: number): Draft {
  const { span, printed, candidates, timePeriod, per } = suggestion
  const [first, ...others] = candidates.map(({ definition, indicator }): Counting => ({ kind: 'known', definition, indicator }))
  const { countsZh: words = '', indicator = null } = suggestion.newCounting ?? {}
  const own: readonly Counting[] =
    suggestion.newCounting === null ? [] : [{ kind: 'new', indicator, countsZh: words, countsEn: '', breadthStated: false }]
  const fields: DraftFields = {
    area: suggestion.area,
    counting: first ?? null,
    value: suggestion.value,
    far: farOf(suggestion),
    unitMeasure: suggestion.unitMeasure,
    unitMult: suggestion.unitMult,
    qualifier: suggestion.qualifier,
    per: per === 'year' ? per : null,
    nature: natureOf(suggestion),
    timePeriod,
    timeBasis: suggestion.timeBasis,
    countStart: null,
    ...scopeOf(dataset, suggestion),
    comment: null,
  }
  return {
    id: `n${at + 1}`,
    place: { kind: 'article', span },
    printed,
    quote: fittest(quotesOf(span), fields),
    fields,
    alternatives: { counting: [...others, ...own] },
    confidence: suggestion.confidence,
    state: 'open',
  }
}

/** What was read of an article, as drafts in the order of the text. */
export function draftsOf(dataset: Dataset, text: string, { suggestions, leftOut, policies }: ArticleReading): ArticleDrafts {
  const quotesOf = quoting(text)
  return {
    figures: suggestions.map((suggestion, at) => draftOf(dataset, quotesOf, suggestion, at)),
    policies: policies.map((policy, at) => policyDraftOf(text, policy, `p${at + 1}`)),
    leftOut,
  }
}

/**
 * A draft of a number that was left out, for a reader who knows better: everything that the number itself does not say is open.
 * @param id unique in the review it is for
 */
export function draftOfLeftOut(
  text: string,
  { span, printed }: LeftOut,
  id: string,
  known: { readonly area: AreaId | null; readonly timePeriod: string | null; readonly number: NumberFields | null },
): Draft {
  return {
    id,
    place: { kind: 'article', span },
    printed,
    quote: quotesFor(text, span)[0] ?? null,
    fields: { ...blankFields, area: known.area, ...known.number, timePeriod: known.timePeriod, timeBasis: 'publication' },
    alternatives: {},
    confidence: 0,
    state: 'open',
  }
}
