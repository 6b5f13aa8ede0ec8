/**
 * What a figure shows: rows of recorded figures with their grades and reasons, what is missing and why, and the sources of exactly
 * what is plotted. No pixel, no React, no translated sentence. Screen, projector, picture, table and copyable sentence all render
 * the same value, so they cannot disagree.
 */
import type { Cell } from '#domain/places.ts'
import type { Category, Instrument } from '#domain/codes.ts'
import type { Condition } from '#domain/condition.ts'
import type { Derived } from '#domain/derived.ts'
import type { Firmness } from '#domain/firmness.ts'
import type { Comparison, Grade } from '#domain/grade.ts'
import type { Position } from '#domain/position.ts'
import type { Absence, AreaId, IndicatorId, Observation, Policy, SourceId } from '#domain/model.ts'
import type { Strand } from '#domain/series.ts'
import type { Judgement } from '#domain/threshold.ts'

/** The four lines of the page: an order is proved · side by side · each by its own definition · only one area gives figures. */
export const lines = ['ruler', 'dots', 'broken', 'plain'] as const
export type Line = (typeof lines)[number]

/** One recorded figure as it stands in a figure of ours. */
export interface Plotted {
  readonly observation: Observation
  /** Null where no threshold is set for its family. */
  readonly judgement: Judgement | null
}

/** A row of a ruler. Its length means its value, because every bar of the ruler may be compared with every other. */
export interface RulerBar {
  /** The newest of the area. */
  readonly plotted: Plotted
  /** Whether it counts only a stated part of what another row of the ruler counts. */
  readonly counts: 'all' | 'part'
  /** What contradicts it. */
  readonly against: readonly Plotted[]
  /** What else the area gives of the same within the dates of the ruler, the newest first. */
  readonly others: readonly Plotted[]
  /** Parts that the source says add up to it (8 + 23 = 31), in the order of the text; empty where there are none. */
  readonly parts: readonly Observation[]
}

/**
 * A common axis: figures graded A or B, or figures of one source with one unit, nature, scope and date. A single bar stands on one
 * only where its parts are drawn in it.
 */
export interface Ruler {
  /** Stable: the indicator and the ids of its bars. */
  readonly id: string
  readonly indicator: IndicatorId
  readonly basis: 'graded' | 'one-source'
  /** The unit of the axis, multiplier 1 (个, 人, 元). */
  readonly unit: string
  /** Whole numbers up to 40 in all: one block per unit may be drawn. */
  readonly countable: boolean
  /** Tick values in the unit from 0 to the end of the axis, ascending, at most 7; the last is the end of the axis. */
  readonly ticks: readonly number[]
  readonly bars: readonly RulerBar[]
  /** Pairs among the figures, where there are many those that tell; empty for one source. */
  readonly comparisons: readonly Comparison[]
}

/** Figures of one indicator that stand on no ruler, set under each other with fixed-length marks, each under its own name. */
export interface LedgerGroup {
  readonly indicator: IndicatorId
  readonly line: Line
  /** Empty where every figure of the indicator stands on a ruler of its own area and only the comparisons are left to be said. */
  readonly entries: readonly Plotted[]
  /** Pairs of different areas among all figures of the indicator in the panel, except those that share a ruler. Best verdict first. */
  readonly comparisons: readonly Comparison[]
}

/** Why an area has no figure here: what the sources say about it, or that the reader's filters leave its figures out. */
export type Reason = Exclude<Cell, { kind: 'observed' }> | { readonly kind: 'filtered-out' }

/** An area of the figure that has no row in it, for one indicator or (null) for none at all. */
export interface MissingArea {
  readonly area: AreaId
  readonly indicator: IndicatorId | null
  readonly cell: Reason
}

/** How far a statement holds: what a reader's conditions leave out of it. */
export interface Within {
  /** At least one. */
  readonly conditions: readonly Condition[]
  /** How many figures, or policies, are left out of what it is about; not both 0. */
  readonly figures: number
  readonly policies: number
  /** Indicators in which an order is proved that the conditions keep from being shown. */
  readonly ordered: number
}

/**
 * The computed statement at the head of a figure, or of the page; translated by `sentence.ts`. Where it is computed from a part of the
 * rows it is about, it says within what.
 */
export type Finding = Claim & { readonly within?: Within | null }

/** A statement by itself. */
export type Claim =
  | { readonly kind: 'orders'; readonly orders: readonly ProvedOrder[]; readonly others: number }
  | { readonly kind: 'no-order'; readonly areas: readonly AreaId[]; readonly indicators: number }
  | { readonly kind: 'kinds-of-money'; readonly count: number }
  | { readonly kind: 'rulers-shared'; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: 'kinds-introduced'; readonly count: number; readonly ordered: number }
  | {
      readonly kind: 'instruments-shared'
      readonly shared: readonly Instrument[]
      readonly single: readonly Instrument[]
      readonly areas: number
    }
  | { readonly kind: 'coverage'; readonly indicators: number; readonly figures: number; readonly sources: number }
  /** Of areas set side by side one alone has figures, or none (null). */
  | { readonly kind: 'one-area'; readonly area: AreaId | null; readonly without: readonly AreaId[]; readonly indicators: number }
  | { readonly kind: 'requests'; readonly count: number; readonly unlocks: number }
  | { readonly kind: 'figure'; readonly observation: Observation }
  | { readonly kind: 'pair'; readonly comparison: Comparison }
  | {
      readonly kind: 'summary'
      readonly indicator: IndicatorId
      readonly line: Line
      /** Proved for a pair, never closed by transitivity; empty unless the line is the ruler. */
      readonly orders: readonly ProvedOrder[]
    }
  | {
      readonly kind: 'ranking'
      readonly indicator: IndicatorId
      /** How many areas stand in it, and of how many the place is narrower than from the first to the last. */
      readonly areas: number
      readonly placed: number
      /** The reader's own area and its place; null where it is not among them. */
      readonly own: { readonly area: AreaId; readonly position: Position } | null
      /** How many areas have no figure that could stand among these. */
      readonly others: number
    }
  | { readonly kind: 'series'; readonly first: Observation; readonly last: Observation }
  /** So many of the figures are wholly from before a year. */
  | { readonly kind: 'figures-before'; readonly before: number; readonly figures: number; readonly year: number }
  | {
      readonly kind: 'instruments-written'
      readonly instruments: number
      readonly byAll: number
      readonly byOne: number
      readonly areas: number
    }
  /** So many of the figures are exact numbers of a whole area. */
  | { readonly kind: 'figures-exact'; readonly exact: number; readonly figures: number }
  | { readonly kind: 'nothing' }

export interface ProvedOrder {
  readonly indicator: IndicatorId
  readonly larger: Observation
  readonly smaller: Observation
  readonly basis: 'stated' | 'usage'
}

/** When the plotted figures of one area are from; several where they differ. */
export interface AreaDates {
  readonly area: AreaId
  readonly periods: readonly { readonly timePeriod: string; readonly timeBasis: Observation['timeBasis'] }[]
}

/** What a reader of the figure must be told; translated by `sentence.ts`. */
export type Note =
  | { readonly kind: 'lengths-say-nothing' }
  /** How long a row is says how many figures are recorded, and nothing else. */
  | { readonly kind: 'length-is-count' }
  | { readonly kind: 'inferred-dates' }
  /** Figures of pages that were not kept: their words cannot be shown. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'never-added' }
  | { readonly kind: 'not-mentioned-is-not-absent' }
  | { readonly kind: 'city-is-reference' }
  | { readonly kind: 'usage-order' }
  /** Sources contradict each other about these: one figure of each contradiction. */
  | { readonly kind: 'conflict'; readonly figures: readonly Observation[] }
  /** Of figures that count the same at several dates the latest is shown. */
  | { readonly kind: 'latest-only' }
  /** Of an indicator with too many figures those with the largest printed numbers are drawn. */
  | { readonly kind: 'largest-only' }
  | { readonly kind: 'comment'; readonly observation: Observation }
  | { readonly kind: 'area'; readonly area: AreaId }

/** The marks and signs a figure uses; its legend explains these and no others. */
export const legendKeys = [
  'exact',
  'more-than',
  'at-least',
  'nearly',
  'about',
  'range',
  'planned',
  'cumulative',
  'part-of-area',
  'block',
  'parts',
  'named-without-number',
  'not-mentioned',
  'not-applicable',
  'policy-written',
  'policy-planned',
  'grade-A',
  'grade-B',
  'grade-C',
  'grade-D',
  'part-of',
  'passes',
  'undecided',
  'fails',
] as const
export type LegendKey = (typeof legendKeys)[number]

/** Those of the marks beside figures. */
export const markKeys = [
  'exact',
  'more-than',
  'at-least',
  'nearly',
  'about',
  'range',
  'planned',
  'cumulative',
  'part-of-area',
] as const satisfies readonly LegendKey[]

export interface FigureHead {
  /**
   * Stable within a page: `panel-funds`, `ages`, `written`, `firmness`, `matrix`, `board`, `requests`, `comparison`, `figure-<obs_id>`,
   * `pair-<obs_id>-<obs_id>`, `standing-<indicator>`, `ranking-<indicator>`, `series-<area>-<indicator>`.
   */
  readonly id: string
  readonly finding: Finding
  /** Areas of the figure in the order they stand in, those without a row included. */
  readonly areas: readonly AreaId[]
  readonly dates: readonly AreaDates[]
  readonly notes: readonly Note[]
  /** Exactly what is plotted or quoted, in the order of first appearance; numbered from 1 in every rendering. */
  readonly sources: readonly SourceId[]
  readonly legend: readonly LegendKey[]
}

export const panels = ['funds', 'platforms', 'introduced'] as const
export type PanelName = (typeof panels)[number]

/** One figure set as type, with its words and date. */
export interface NumberBody {
  readonly kind: 'number'
  readonly plotted: Plotted
}

/** Two figures put together with what may be said about them. */
export interface PairBody {
  readonly kind: 'pair'
  readonly a: Plotted
  readonly b: Plotted
  readonly comparison: Comparison
  /** The common axis where the grade allows one. */
  readonly ruler: Ruler | null
}

/** The figures of an indicator that are named and not drawn, because there are more than can be read side by side. */
export interface Rest {
  readonly indicator: IndicatorId
  readonly entries: readonly Plotted[]
}

/** Rulers on top, a ledger below, what is only named, the areas without a figure last. */
export interface PanelBody {
  readonly kind: 'panel'
  readonly panel: PanelName
  readonly rulers: readonly Ruler[]
  readonly groups: readonly LedgerGroup[]
  /** Empty where every figure is drawn. */
  readonly rest: readonly Rest[]
  readonly missing: readonly MissingArea[]
}

export interface MatrixCell {
  readonly area: AreaId
  readonly policies: readonly Policy[]
  /** All of them are only planned (拟设立, 筹备, 将…). */
  readonly planned: boolean
  /** How many more the area's text writes of, which the filters leave out: a cell with some is not one that is not mentioned. */
  readonly leftOut: number
  /** No policies of the area were read: what its texts do not mention is not known. */
  readonly unread?: boolean
}

export interface MatrixRow {
  readonly instrument: Instrument
  readonly cells: readonly MatrixCell[]
}

/** Instruments × areas. An empty cell says that the text does not mention it, not that it does not exist. */
export interface MatrixBody {
  readonly kind: 'matrix'
  /** In the order of the codes; where the reader has an own area, first those of which it differs from others. */
  readonly rows: readonly MatrixRow[]
  /** The cell whose policies are listed at first; null where no row has any. */
  readonly opens: { readonly instrument: Instrument; readonly area: AreaId } | null
}

export interface BoardCell {
  readonly area: AreaId
  /** What the dataset holds, whatever the filters. */
  readonly cell: Cell
  /** The cell's figures that the filters leave; empty where it has none, or (the cell being observed) none of them is shown. */
  readonly plotted: readonly Plotted[]
}

export interface BoardRow {
  readonly indicator: IndicatorId
  readonly line: Line
  readonly cells: readonly BoardCell[]
  /** Pairs of different areas, best verdict first. */
  readonly comparisons: readonly Comparison[]
  /** What is left out of it; none where not given. */
  readonly within?: Within | null
}

export interface BoardGroup {
  readonly category: Category
  /** Rows with figures of two or more areas. */
  readonly open: readonly BoardRow[]
  /** Rows with figures of one area, folded on screen. */
  readonly folded: readonly BoardRow[]
}

/** Indicators × areas, every figure as printed. */
export interface BoardBody {
  readonly kind: 'board'
  readonly groups: readonly BoardGroup[]
}

/** A question whose answer would make a comparison possible. */
export type Request =
  /** An area names a thing without its number. */
  | {
      readonly kind: 'named-without-number'
      readonly area: AreaId
      readonly indicator: IndicatorId
      readonly absence: Absence
      /** Figures of other areas that the answer would stand beside at the best grade. */
      readonly beside: readonly Observation[]
      /** The best grade an answer can reach: an exact number, of the same date, that counts in the same way. */
      readonly best: Grade
    }
  /** Two figures that one thing keeps apart (the definition, the scope, the months), or an order that an exact number would decide. */
  | {
      readonly kind: 'near-miss'
      readonly area: AreaId
      readonly indicator: IndicatorId
      /** With the first of `beside`. */
      readonly comparison: Comparison
      /** The figure of `area` that is asked about. */
      readonly figure: Observation
      /** Figures of other areas that the same answer would bring to the best grade. */
      readonly beside: readonly Observation[]
      readonly best: Grade
    }

export interface RequestsBody {
  readonly kind: 'requests'
  readonly requests: readonly Request[]
}

/** Policies of several areas under one instrument. */
export interface PolicyRow extends MatrixRow {
  /** All areas write of it (the city, a reference, is not asked), exactly one does, or some do. */
  readonly spread: 'common' | 'only' | 'some'
}

/** Two to five areas side by side; within a category the rows with the best verdict first. */
export interface ComparisonBody {
  readonly kind: 'comparison'
  readonly groups: readonly { readonly category: Category; readonly rows: readonly BoardRow[] }[]
  readonly policies: readonly PolicyRow[]
}

/** One indicator: what is proved between its figures and what is not, and what may be derived from them. Never a rank. */
export interface SummaryBody {
  readonly kind: 'summary'
  /** All figures of the indicator by area, with the comparisons of two areas, best verdict first: all, or of many those that tell most. */
  readonly row: BoardRow
  /** How many pairs of figures of two areas are not among them. */
  readonly unlisted: number
  readonly rulers: readonly Ruler[]
  readonly derived: readonly Derived[]
}

/** Areas by their figures of one definition, of which every two are graded A or B: each with the places that the sources leave it. */
export interface RankingBody {
  readonly kind: 'ranking'
  /** A bar for each area, from the largest printed number to the smallest. */
  readonly ruler: Ruler
  /** Of each bar in turn. */
  readonly positions: readonly Position[]
  readonly own: AreaId | null
  /** The areas that stand out in their colours, the reader's own among them. */
  readonly coloured: readonly AreaId[]
}

/** Figures of one indicator in one area at several dates. */
export interface SeriesBody {
  readonly kind: 'series'
  readonly indicator: IndicatorId
  readonly area: AreaId
  /** A line joins the figures of a strand and no others. */
  readonly strands: readonly Strand[]
  /** Values of the axis in the unit, from 0, ascending, at most 7; the last is its end. */
  readonly ticks: readonly number[]
  /** Calendar years named along the axis of time, ascending, at most 7; it runs from the start of the first to that of the last. */
  readonly years: readonly number[]
}

/** A figure on an axis of time; of very many the figures of one date. */
export interface AgeDot {
  readonly plotted: Plotted
  /** Those of the same date that the dot stands for, too; none where there is a dot for each. */
  readonly others: readonly Plotted[]
  /** The middle of its period, days since 1970-01-01; of one before the years of the axis that of its first column. */
  readonly day: number
  /** Its date follows from the text and is not printed in it. */
  readonly inferred: boolean
}

export interface AgeRow {
  readonly area: AreaId
  /** The oldest first. */
  readonly dots: readonly AgeDot[]
}

/** When the figures are from, a dot each. */
export interface AgesBody {
  readonly kind: 'ages'
  readonly open: readonly AgeRow[]
  /** One press away on the page; tables and pictures have them all. */
  readonly folded: readonly AgeRow[]
  /** Calendar years from the first that is touched to the one after the last. */
  readonly years: readonly number[]
  /** Whether the first of them stands for all years up to it. */
  readonly hasEarlier: boolean
}

/** Instruments of which about as many areas write. */
export interface WrittenGroup {
  /** So many areas write of each, both included. */
  readonly least: number
  readonly most: number
  /** A cell for each area asked. */
  readonly rows: readonly MatrixRow[]
}

/** Which instruments the texts of which areas write of. */
export interface WrittenBody {
  readonly kind: 'written'
  /** Those that all write of first. */
  readonly groups: readonly WrittenGroup[]
  /** Areas in sight; the others are one press away on the page. */
  readonly open: readonly AreaId[]
  readonly folded: readonly AreaId[]
}

/** A figure as a block; of very many the figures that are said equally firmly. */
export interface FirmnessBlock {
  readonly plotted: Plotted
  /** Those that the block stands for, too, as long as all of them; none where there is a block for each. */
  readonly others: readonly Plotted[]
  readonly firmness: Firmness
}

export interface FirmnessRow {
  readonly area: AreaId
  /** The firmest first. */
  readonly blocks: readonly FirmnessBlock[]
}

/** How much of what is recorded is said firmly, a block a figure. */
export interface FirmnessBody {
  readonly kind: 'firmness'
  readonly open: readonly FirmnessRow[]
  readonly folded: readonly FirmnessRow[]
}

export type FigureBody =
  | NumberBody
  | PairBody
  | PanelBody
  | MatrixBody
  | BoardBody
  | RequestsBody
  | ComparisonBody
  | SummaryBody
  | RankingBody
  | SeriesBody
  | AgesBody
  | WrittenBody
  | FirmnessBody
export type FigureKind = FigureBody['kind']
export type FigureModel<Kind extends FigureKind = FigureKind> = FigureHead & Extract<FigureBody, { kind: Kind }>
