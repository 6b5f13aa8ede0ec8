/** What is shown. Every screen is a function of the dataset and this value; the link carries it. */
import type { Category, Instrument, Nature, PolicyKind, TrustTier } from '#domain/codes.ts'
import type { Grade } from '#domain/grade.ts'
import type { AreaId, IndicatorId, ObsId, PolicyId, SourceId, TargetGroupId } from '#domain/model.ts'
import type { Threshold } from '#domain/threshold.ts'

export const langs = ['zh', 'en'] as const
export type Lang = (typeof langs)[number]

/** How a list is grouped: by category (policies: by kind), by area, by date. There is no order by size: most sizes do not compare. */
export const sorts = ['subject', 'area', 'date'] as const
export type Sort = (typeof sorts)[number]

export const grades = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[]

/** Whether an indicator must have figures of two areas to be shown. */
export const coverages = ['any', 'two-or-more'] as const
export type Coverage = (typeof coverages)[number]

/** No threshold lies above it: a larger number is a slip of the pen (1e99). */
export const largestThreshold = 1e13

/** What thresholds do to figures that do not reach them. Undecided figures are never hidden. */
export const thresholdModes = ['mark', 'hide'] as const
export type ThresholdMode = (typeof thresholdModes)[number]

export type Page =
  | { readonly name: 'overview' | 'compare' | 'figures' | 'areas' | 'policies' | 'sources' }
  | { readonly name: 'indicator'; readonly indicator: IndicatorId }
  | { readonly name: 'area'; readonly area: AreaId }
  | { readonly name: 'source'; readonly source: SourceId }
  | { readonly name: 'unknown'; readonly path: string }

export type EvidenceRef = { readonly kind: 'figure'; readonly id: ObsId } | { readonly kind: 'policy'; readonly id: PolicyId }

/** The id of a figure of the page (`panel-funds`, `board`), as its model carries it. */
export type FigureRef = string

/** Years, both included; null: open. */
export interface YearRange {
  readonly from: number | null
  readonly to: number | null
}

/** An empty list filters nothing. Lists hold each id once, in the order in which it was chosen. */
export interface View {
  readonly page: Page
  readonly areas: readonly AreaId[]
  /** The reader's own area: it stands first. */
  readonly own: AreaId | null
  readonly categories: readonly Category[]
  readonly indicators: readonly IndicatorId[]
  readonly kinds: readonly PolicyKind[]
  readonly instruments: readonly Instrument[]
  readonly targetGroups: readonly TargetGroupId[]
  /** At most one for each family. */
  readonly thresholds: readonly Threshold[]
  readonly thresholdMode: ThresholdMode
  readonly years: YearRange
  readonly natures: readonly Nature[]
  /** The lowest grade shown: figures that stand beside another area's at this grade or a better one; D shows all, also those without a partner. */
  readonly minGrade: Grade
  readonly coverage: Coverage
  /** The lowest tier shown. */
  readonly minTrust: TrustTier
  readonly text: string
  readonly sort: Sort
  readonly lang: Lang
  readonly evidence: EvidenceRef | null
  /** The figure on the projector. */
  readonly presenting: FigureRef | null
}

/** The fields that leave figures or policies out. */
export const filterNames = [
  'areas',
  'categories',
  'indicators',
  'kinds',
  'instruments',
  'targetGroups',
  'thresholds',
  'years',
  'natures',
  'minGrade',
  'coverage',
  'minTrust',
  'text',
] as const satisfies readonly (keyof View)[]
export type FilterName = (typeof filterNames)[number]

/** What the device remembers and a link that names none takes over. */
export type ViewDefaults = Pick<View, 'lang' | 'own'>

/** One empty list and one open range for all views, so that a field nobody has touched is known by being the very same. */
const none: readonly never[] = []
const allYears: YearRange = { from: null, to: null }

/** The view of a link that says nothing. */
export function defaultView({ lang, own }: ViewDefaults): View {
  return {
    page: { name: 'overview' },
    areas: none,
    own,
    categories: none,
    indicators: none,
    kinds: none,
    instruments: none,
    targetGroups: none,
    thresholds: none,
    thresholdMode: 'mark',
    years: allYears,
    natures: none,
    minGrade: 'D',
    coverage: 'any',
    minTrust: 'compilation',
    text: '',
    sort: 'subject',
    lang,
    evidence: null,
    presenting: null,
  }
}
