/** A policy before a person has confirmed it: its name, where its words stand, and what is proposed for each of its columns. */
import type { Instrument, PolicyKind } from '#domain/codes.ts'
import { firstOfEach } from '#domain/grouped.ts'
import type { AreaId } from '#domain/model.ts'
import type { Span } from '#domain/reading/quantity.ts'
import type { PolicySuggestion } from '#domain/suggest/policies.ts'
import type { Draft, DraftState } from './draft.ts'
import { mostCharacters, quotesFor, unfit, type Quote } from './quote.ts'

/** What a draft says in each of the columns a person may correct. Empty: nothing yet, or nothing to say. */
export interface PolicyFields {
  readonly area: AreaId | null
  readonly nameZh: string
  /** Empty: the Chinese stands in for it; so with the English of the summary. */
  readonly nameEn: string
  readonly kind: PolicyKind
  readonly instruments: readonly Instrument[]
  /** What it gives, as the quote says it. */
  readonly benefit: string
  /** What it rests on: its number as a document (渝人社发〔2020〕88号). */
  readonly basis: string
  readonly issuer: string
  readonly year: string
  /** Empty: the words of the quote stand in for it. */
  readonly summaryZh: string
  readonly summaryEn: string
}

export interface PolicyDraft {
  /** Unique in its review, the drafts of figures included. */
  readonly id: string
  /** Where its name stands in the text; `null` where it came with rows of another. */
  readonly span: Span | null
  readonly quote: Draft['quote']
  readonly fields: PolicyFields
  /** Columns that a review has no field for, by their names in policies.csv, as they came. */
  readonly others: Readonly<Record<string, string>>
  /** A policy has no indicator that could be missing. */
  readonly state: Exclude<DraftState, 'unfit'>
}

export const blankPolicy: PolicyFields = {
  area: null,
  nameZh: '',
  nameEn: '',
  kind: 'policy-document',
  instruments: [],
  benefit: '',
  basis: '',
  issuer: '',
  year: '',
  summaryZh: '',
  summaryEn: '',
}

/** What keeps a draft from being confirmed. */
export type PolicyMissing = 'area' | 'nameZh' | 'quote' | 'year'

/** What a draft still lacks; empty where it can become a row. */
export function missingInPolicy({ fields, quote }: Pick<PolicyDraft, 'fields' | 'quote'>): readonly PolicyMissing[] {
  const { area, nameZh, year } = fields
  const lacks: Readonly<Record<PolicyMissing, boolean>> = {
    area: area === null,
    nameZh: nameZh.trim() === '',
    quote: quote === null || quote.words.trim() === '',
    year: year.trim() !== '' && !/^(?:19|20)\d\d(?:-\d\d)?$/.test(year.trim()),
  }
  const order: readonly PolicyMissing[] = ['area', 'nameZh', 'quote', 'year']
  return order.filter((field) => lacks[field])
}

const isShort = (words: string) => Array.from(words).length <= mostCharacters && !unfit.test(words)

/** The words of a text from a place on, as many as a quote holds. */
function beginning(text: string, { start, end }: Span): Quote | null {
  const line = text.slice(start, end).split(unfit, 1)[0] ?? ''
  const words = Array.from(line).slice(0, mostCharacters).join('').trimEnd()
  return words === '' ? null : { words, start }
}

/** The words that may carry a policy: from its name to what it gives where they fit, its clause, its name. */
export function policyQuotes(text: string, span: Span, benefit: Span | null): readonly Quote[] {
  const reach = benefit === null ? null : { start: Math.min(span.start, benefit.start), end: Math.max(span.end, benefit.end) }
  const words = reach === null ? '' : text.slice(reach.start, reach.end)
  const whole = reach !== null && isShort(words) ? [{ words, start: reach.start }] : []
  const first = beginning(text, span)
  const all = [...whole, ...quotesFor(text, span), ...(first === null ? [] : [first])]
  return firstOfEach(all, ({ words: said, start }) => `${start} ${said}`)
}

/** A draft of a policy that an article names. */
export function policyDraftOf(text: string, suggestion: PolicySuggestion, id: string): PolicyDraft {
  const { span, name, kind, area, instruments, issuer, year, documentNumber, benefit } = suggestion
  const [quote = null] = policyQuotes(text, span, benefit)
  const amount = benefit === null ? '' : text.slice(benefit.start, benefit.end)
  return {
    id,
    span,
    quote,
    fields: {
      ...blankPolicy,
      area,
      nameZh: name,
      kind,
      instruments,
      // A number of a column has to stand in the quote.
      benefit: quote?.words.includes(amount) === true ? amount : '',
      basis: documentNumber !== null && quote?.words.includes(documentNumber) === true ? documentNumber : '',
      issuer: issuer ?? '',
      year: year ?? '',
    },
    others: {},
    state: 'open',
  }
}

/** A draft whose words the reader gave and whose name is still to be said. */
export function policyByHand(text: string): PolicyDraft {
  const start = text.length - text.trimStart().length
  const span = { start, end: text.trimEnd().length }
  return { id: 'hand', span, quote: beginning(text, span), fields: blankPolicy, others: {}, state: 'open' }
}
