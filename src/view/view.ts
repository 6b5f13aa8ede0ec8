/** What is shown. Every screen is a function of the dataset and this value; the link carries it. */
import type { AreaId, IndicatorId, ObsId, PolicyId, SourceId } from '#domain/model.ts'
import { emptyFilters, type FilterValues, type ThresholdMode } from './filters.ts'

export const langs = ['zh', 'en'] as const
export type Lang = (typeof langs)[number]

/** How a list is grouped: by category (policies: by kind), by area, by date. There is no order by size: most sizes do not compare. */
export const sorts = ['subject', 'area', 'date'] as const
export type Sort = (typeof sorts)[number]

/** Beyond two areas: what only one of them has a figure of is told by its number, or listed. Two areas always list it. */
export const singles = ['counted', 'listed'] as const
export type Singles = (typeof singles)[number]

export type Page =
  | { readonly name: 'overview' | 'compare' | 'figures' | 'areas' | 'policies' | 'sources' | 'deck' | 'add' }
  | { readonly name: 'indicator'; readonly indicator: IndicatorId }
  | { readonly name: 'area'; readonly area: AreaId }
  | { readonly name: 'source'; readonly source: SourceId }
  | { readonly name: 'unknown'; readonly path: string }

export type EvidenceRef = { readonly kind: 'figure'; readonly id: ObsId } | { readonly kind: 'policy'; readonly id: PolicyId }

/** The id of a figure of the page (`panel-funds`, `board`), as its model carries it; of a deck `slide-1`. */
export type FigureRef = string

/** What is on the projector: a figure, and which of its pages, from 0. */
export interface Presented {
  readonly figure: FigureRef
  readonly page: number
}

/** What is shown, with the value of every filter (`filters.ts`). Lists hold each id once, in the order in which it was chosen. */
export interface View extends FilterValues {
  readonly page: Page
  /** The reader's own area: it stands first. */
  readonly own: AreaId | null
  readonly thresholdMode: ThresholdMode
  readonly sort: Sort
  /** How a comparison of three areas or more tells what only one of them has. */
  readonly singles: Singles
  readonly lang: Lang
  readonly evidence: EvidenceRef | null
  /** The figure and page on the projector. */
  readonly presenting: Presented | null
  /** A deck that came by the link, as the text its owner reads; null for the reader's own. */
  readonly deck: string | null
  /** The figure that is shown alone, inside another page. */
  readonly embedded: FigureRef | null
}

/** What the device remembers and a link that names none takes over. */
export type ViewDefaults = Pick<View, 'lang' | 'own'>

/** The view of a link that says nothing. */
export function defaultView({ lang, own }: ViewDefaults): View {
  return {
    ...emptyFilters,
    page: { name: 'overview' },
    own,
    thresholdMode: 'mark',
    sort: 'subject',
    singles: 'counted',
    lang,
    evidence: null,
    presenting: null,
    deck: null,
    embedded: null,
  }
}
