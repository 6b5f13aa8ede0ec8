/**
 * A figure before a person has confirmed it: its words, where they stand, and what is proposed for each of its columns. A text, a table and
 * a form all give drafts; one review shows them. Plain values, so that a half-done review can be kept as JSON.
 */
import type { Nature, Periodicity, Qualifier, Scope, TimeBasis, TrustTier, UnitMultiplier } from '#domain/codes.ts'
import type { AreaId, DefinitionId, IndicatorId } from '#domain/model.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Span } from '#domain/reading/quantity.ts'

/** Where a figure stands. Rows and columns of a table are counted from 1, as a spreadsheet shows them. */
export type DraftPlace =
  | { readonly kind: 'article'; readonly span: Span }
  | { readonly kind: 'table'; readonly sheet: string | null; readonly row: number; readonly column: number }
  | { readonly kind: 'hand' }
  /**
   * A row of a package in the format of `data/`: its cells that no field of a review is for, the keys of other figures as they are there.
   */
  | { readonly kind: 'row'; readonly cells: Readonly<Record<string, string>> }

/** How a figure is counted: by a definition of the dataset, or in a way of its own. */
export type Counting =
  | { readonly kind: 'known'; readonly definition: DefinitionId; readonly indicator: IndicatorId }
  | {
      readonly kind: 'new'
      /** `null`: not chosen yet. */
      readonly indicator: IndicatorId | null
      readonly countsZh: string
      /** Empty: the Chinese words stand in for it. */
      readonly countsEn: string
      readonly breadthStated: boolean
      /** Of a definition that came with a package, its columns that no field of a review is for. */
      readonly others?: Readonly<Record<string, string>>
    }

/** A way of counting that the dataset does not have. */
export type NewCounting = Extract<Counting, { readonly kind: 'new' }>

/** What a draft says in each of the columns a person may correct. `null`: nothing yet, or nothing to say. */
export interface DraftFields {
  readonly area: AreaId | null
  readonly counting: Counting | null
  /** The numeral as printed, without 万 and 亿; of a range the low end, of a decline below zero. */
  readonly value: number | null
  /** The second numeral of a range, in the same multiplier; `null` for all else. */
  readonly far: number | null
  readonly unitMeasure: string
  readonly unitMult: UnitMultiplier
  readonly qualifier: Qualifier
  readonly per: Periodicity | null
  readonly nature: Nature | null
  /** ISO 8601. */
  readonly timePeriod: string | null
  readonly timeBasis: TimeBasis
  readonly countStart: string | null
  readonly scope: Scope
  readonly scopeName: string | null
  readonly comment: string | null
}

export type DraftField = keyof DraftFields

/** The fields of a draft of which nothing is known. */
export const blankFields: DraftFields = {
  area: null,
  counting: null,
  value: null,
  far: null,
  unitMeasure: '',
  unitMult: 0,
  qualifier: 'exact',
  per: null,
  nature: null,
  timePeriod: null,
  timeBasis: 'stated',
  countStart: null,
  scope: 'area',
  scopeName: null,
  comment: null,
}

/** Other values that the words allow, the likeliest first; the proposed one is not among them. */
export type Alternatives = { readonly [Field in DraftField]?: readonly DraftFields[Field][] }

/** Of the ways of counting that words allow the one in these words themselves; `null` where they name nothing. */
export function countingInWords(countings: readonly (Counting | null)[] = []): NewCounting | null {
  const found = countings.find((one) => one?.kind === 'new')
  return found?.kind === 'new' ? found : null
}

/** A new way of counting that a person has still to put into words, under the indicator that was proposed, if any. */
export function unwordedCounting(proposed: Counting | null): NewCounting {
  return { kind: 'new', indicator: proposed?.indicator ?? null, countsZh: '', countsEn: '', breadthStated: false }
}

/** `dropped`: no figure, or not wanted. `unfit`: a figure of a district, but of nothing that an indicator is about; it is listed among what was left out. */
export type DraftState = 'open' | 'confirmed' | 'dropped' | 'unfit'

/** Whether a draft in this state becomes no row, whatever else is done. */
export function isOut(state: DraftState): boolean {
  return state === 'dropped' || state === 'unfit'
}

export interface Draft {
  /** Unique in its review. */
  readonly id: string
  readonly place: DraftPlace
  /** The figure as printed (40余家). */
  readonly printed: string
  /** Of a text that is at hand: verbatim words that hold the numeral, at most 40 characters, and their UTF-16 index; else `null`. */
  readonly quote: { readonly words: string; readonly start: number } | null
  readonly fields: DraftFields
  readonly alternatives: Alternatives
  /** 0…1: how sure what it counts is; 1 where a person said so. */
  readonly confidence: number
  readonly state: DraftState
}

/** What the reader says once of where all figures of a review come from. */
export interface SourceFacts {
  readonly title: string
  readonly publisher: string
  /** English of both; empty where nobody gave it. */
  readonly titleEn: string
  readonly publisherEn: string
  /** ISO 8601. */
  readonly published: string
  readonly publishedBasis: TimeBasis
  /** An address of the web; empty where there is none. */
  readonly url: string
  readonly trust: TrustTier
  /** ISO 8601 day on which it was read. */
  readonly seen: string
  /** SHA-256 of its text in UTF-8, where the text is at hand; `null` for a table or a page. */
  readonly sha256: string | null
  /**
   * Of a source that came with a package: its columns that no field of a review is for, and the English of Chinese texts of the package.
   */
  readonly given?: {
    readonly columns: Readonly<Record<string, string>>
    readonly english: Readonly<Record<string, string>>
  }
}

/** What is known of a source before the reader has said anything. @param day ISO 8601, on which it is read */
export function untoldSource(day: string): SourceFacts {
  return {
    title: '',
    publisher: '',
    titleEn: '',
    publisherEn: '',
    published: '',
    publishedBasis: 'stated',
    url: '',
    trust: 'repost',
    seen: day,
    sha256: null,
  }
}

/** What keeps a draft from being confirmed. */
export interface Missing {
  readonly field: 'area' | 'counting' | 'value' | 'far' | 'unitMeasure' | 'nature' | 'timePeriod' | 'scopeName' | 'comment'
  readonly what: 'empty' | 'no-period' | 'far-end' | 'scope-name'
}

/** Whether a way of counting says what is counted, and under which indicator. */
function isWhole(counting: Counting): boolean {
  return counting.kind === 'known' || (counting.indicator !== null && counting.countsZh.trim() !== '')
}

/** What a draft still lacks; empty where it can become a row. What rows say wrongly together is found by the rules of the dataset. */
export function missingIn({ fields, place }: Pick<Draft, 'fields' | 'place'>): readonly Missing[] {
  const { area, counting, value, far, unitMeasure, qualifier, nature, timePeriod, timeBasis, scope, scopeName, comment } = fields
  const empty = (field: Missing['field'], isEmpty: boolean): readonly Missing[] => (isEmpty ? [{ field, what: 'empty' }] : [])
  // Dated by its source: whatever that will be.
  const isPeriod = timeBasis === 'publication' || (timePeriod !== null && parsePeriod(timePeriod) !== null)
  return [
    ...empty('area', area === null),
    ...empty('counting', counting === null || !isWhole(counting)),
    ...empty('value', value === null || !Number.isFinite(value)),
    ...empty('unitMeasure', unitMeasure.trim() === ''),
    ...empty('nature', nature === null),
    ...(isPeriod ? [] : [{ field: 'timePeriod', what: (timePeriod ?? '') === '' ? 'empty' : 'no-period' } as const]),
    ...(qualifier === 'range' && (far === null || value === null || Math.abs(far) <= Math.abs(value))
      ? [{ field: 'far', what: 'far-end' } as const]
      : []),
    ...(scope !== 'area' && (scopeName ?? '').trim() === '' ? [{ field: 'scopeName', what: 'scope-name' } as const] : []),
    // Without a text or a table its place is what the reader says of it.
    ...empty('comment', place.kind === 'hand' && (comment ?? '').trim() === ''),
  ]
}

/** What the source of a review still lacks. */
export type SourceMissing = 'title' | 'publisher' | 'published' | 'url'

/** What a source still lacks, in the order in which it is asked; a source whose text is not at hand needs an address. */
export function missingInSource({ title, publisher, published, url, sha256 }: SourceFacts): readonly SourceMissing[] {
  const missing: Readonly<Record<SourceMissing, boolean>> = {
    title: title.trim() === '',
    publisher: publisher.trim() === '',
    published: parsePeriod(published) === null,
    // What is no address of the web would be refused at the end.
    url: url.trim() === '' ? sha256 === null : !/^https?:\/\/[^\s/]+/i.test(url.trim()),
  }
  const order: readonly SourceMissing[] = ['title', 'publisher', 'published', 'url']
  return order.filter((field) => missing[field])
}
