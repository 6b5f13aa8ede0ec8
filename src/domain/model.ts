/**
 * The dataset as plain values. Field names are the column names of `data/*.csv` in camel case; an empty cell is `null`
 * (or an empty list where the column is a list). Nothing here is derived: what follows from these values is computed by the
 * functions beside this file.
 */
import type {
  AbsenceReason,
  AreaGroup,
  AreaLevel,
  Category,
  Family,
  Instrument,
  KeptForm,
  Nature,
  ObservationStatus,
  Periodicity,
  PolicyKind,
  Qualifier,
  Scope,
  TimeBasis,
  TrustTier,
  UnitMultiplier,
} from './codes.ts'

/** A string that names one kind of thing; two kinds cannot be swapped by mistake. */
type Id<Kind extends string> = string & { readonly __kind: Kind }

export type AreaId = Id<'area'>
export type IndicatorId = Id<'indicator'>
export type DefinitionId = Id<'definition'>
export type ObsId = Id<'observation'>
export type PolicyId = Id<'policy'>
export type SourceId = Id<'source'>
/** For whom a policy is made, a code of `target-groups.csv`. */
export type TargetGroupId = Id<'target-group'>

/** Where something stands. */
interface Place {
  readonly sourceId: SourceId
  /** 0-based index in UTF-16 code units in the file read as UTF-8; 0 where the page was not kept. */
  readonly quoteStart: number
}

/** W3C TextQuoteSelector reduced to what locates words in one text: the exact words and their 0-based UTF-16 index. */
export interface Quotation extends Place {
  /** Verbatim, at most 40 characters. */
  readonly quote: string
}

export interface Area {
  readonly areaId: AreaId
  readonly nameZh: string
  readonly nameEn: string
  /** As people say it in a sentence: 江北, Jiangbei. */
  readonly shortZh: string
  readonly shortEn: string
  /** One or two characters that no other area has. */
  readonly seal: string
  readonly pinyin: string
  readonly level: AreaLevel
  /** The official group it belongs to; null for the municipality alone. */
  readonly group: AreaGroup | null
  /** GB/T 2260 code; null for a new area that has none. Areas are ordered by it. */
  readonly gbt2260: string | null
  readonly partOf: AreaId | null
  readonly overlaps: readonly AreaId[]
  /** ISO 8601 month or date from which, and until which, the area existed in this form; null where not recorded. */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successor: AreaId | null
  /** Its own palette slot, which no other area has; null for the areas that get a colour only when they are chosen. */
  readonly slot: number | null
  readonly noteZh: string | null
  readonly noteEn: string | null
  /** Its figure of residents, where a person judged that it counts the territory of its other figures; null where not, or not known. */
  readonly population: ObsId | null
  /** Where the dates, the relations and the note are taken from. */
  readonly sourceId: SourceId | null
}

export interface Indicator {
  readonly indicator: IndicatorId
  readonly nameZh: string
  readonly nameEn: string
  readonly category: Category
  readonly family: Family
  /** Unit as printed in the head of a figure: 人, 个, 元. */
  readonly unit: string
  readonly definitionZh: string
  readonly definitionEn: string
  readonly rankable: boolean
  /** Why its figures may never be ordered; null if they may. */
  readonly notRankableZh: string | null
  readonly notRankableEn: string | null
  /** A thing that stays once it is there (a platform), as against an event (a recruit). */
  readonly durable: boolean
  readonly partOf: IndicatorId | null
}

export interface Definition {
  readonly definitionId: DefinitionId
  readonly indicator: IndicatorId
  readonly countsZh: string
  readonly countsEn: string
  /** Whether the source says how wide it counts (all levels, or which). */
  readonly breadthStated: boolean
  readonly printedNames: readonly string[]
  /** A wider definition of the same indicator, of which this one counts a part; null for none. */
  readonly within: DefinitionId | null
}

/** One figure as printed. */
export interface Observation extends Place {
  readonly obsId: ObsId
  readonly refArea: AreaId
  readonly indicator: IndicatorId
  readonly definition: DefinitionId
  readonly scope: Scope
  /** Name of the part, programme or project counted; null for the whole area. */
  readonly scopeName: string | null
  /** ISO 8601 date, month, year or interval `start/end`. */
  readonly timePeriod: string
  readonly timeBasis: TimeBasis
  readonly nature: Nature
  /** Where the window of a cumulative count starts, if the text says so. */
  readonly countStart: string | null
  /** The numeral as printed, without 万/亿; a range gives its low end. */
  readonly obsValue: number
  /** Unit as printed: 人, 名, 家, 元. */
  readonly unitMeasure: string
  readonly unitMult: UnitMultiplier
  readonly qualifier: Qualifier
  /** Stated ends only, in the unit itself (multiplier applied). */
  readonly lowerBound: number | null
  readonly upperBound: number | null
  readonly per: Periodicity | null
  readonly partOf: ObsId | null
  readonly restates: ObsId | null
  readonly obsStatus: ObservationStatus
  /** What a reader must know; of a page that was not kept also where on it the figure stands, in own words. */
  readonly comment: string | null
  /** Verbatim words of a text that was kept, at most 40 characters; null for a page that was not. */
  readonly quote: string | null
  /** The figure as a page printed it that was not kept; null for a text that was. */
  readonly printed: string | null
  /**
   * Where the words of the figure print it, with everything its columns say (UTF-16, half open): no column of the file, but read from the
   * quote when the package is read. `null` where the words fall short of the columns.
   */
  readonly printedAt: { readonly start: number; readonly end: number } | null
  /** Of a rate that is how much something grew or fell by, as the same words say; null for a share, a ratio or a count. */
  readonly change: Change | null
}

export type Change = 'growth' | 'decline'

/** What a source says about a cell that has no figure. */
export interface Absence {
  readonly refArea: AreaId
  /** Null: holds for every indicator of the area for which there is neither a figure nor a row of its own. */
  readonly indicator: IndicatorId | null
  readonly reason: AbsenceReason
  readonly obsStatus: ObservationStatus
  /** The figure that includes what is named, if the text says so. */
  readonly within: ObsId | null
  readonly comment: string
  readonly sourceId: SourceId | null
  readonly quote: string | null
  readonly quoteStart: number | null
}

export interface Policy extends Quotation {
  readonly policyId: PolicyId
  readonly refArea: AreaId
  readonly nameZh: string
  readonly nameEn: string
  readonly kind: PolicyKind
  readonly instruments: readonly Instrument[]
  readonly targetGroups: readonly TargetGroupId[]
  /** 额度, 条件, 期限, 依据 as far as the text gives them, in Chinese. */
  readonly benefit: string | null
  readonly conditions: string | null
  readonly term: string | null
  readonly basis: string | null
  /** The source's own word (全国首个), not a finding of this dataset. */
  readonly claim: string | null
  readonly issuer: string | null
  readonly year: string | null
  readonly summaryZh: string
  readonly summaryEn: string
  readonly linkedObs: readonly ObsId[]
}

export interface TargetGroup {
  readonly targetGroup: TargetGroupId
  readonly nameZh: string
  readonly nameEn: string
}

export interface Source {
  readonly sourceId: SourceId
  readonly title: string
  readonly publisher: string
  readonly repostedBy: string | null
  /** ISO 8601; an interval where only bounds are known. */
  readonly published: string
  readonly publishedBasis: TimeBasis
  /** How the date was found, in Chinese. */
  readonly reasoning: string
  /** File name of the text read; null for a fact taken from outside. */
  readonly file: string | null
  readonly sha256: string | null
  readonly url: string | null
  readonly trust: TrustTier
  /** Known damage to the text, in Chinese; null for none. */
  readonly damage: string | null
  readonly kept: KeptForm
  /** ISO 8601 date on which it was read. */
  readonly seen: string
}

/** The rows of every table, in the order of the files. */
export interface Tables {
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly definitions: readonly Definition[]
  readonly observations: readonly Observation[]
  readonly absences: readonly Absence[]
  readonly policies: readonly Policy[]
  readonly targetGroups: readonly TargetGroup[]
  readonly sources: readonly Source[]
}

export interface Dataset extends Tables {
  readonly title: string
  readonly version: string
  /** ISO 8601 date on which this version was made. */
  readonly created: string
  /** English of the Chinese free text in columns that have no English twin; key: the Chinese text. */
  readonly english: ReadonlyMap<string, string>
  /** Keys of the figures, policies, sources and definitions that a reader added on this device; empty for what was shipped alone. */
  readonly added: ReadonlySet<string>
  /** Names the workbook of these, as links do: the beginning of its id and how many figures it has; `null` where nothing is added. */
  readonly workbook: string | null
  readonly areaById: ReadonlyMap<AreaId, Area>
  readonly indicatorById: ReadonlyMap<IndicatorId, Indicator>
  readonly definitionById: ReadonlyMap<DefinitionId, Definition>
  readonly observationById: ReadonlyMap<ObsId, Observation>
  readonly policyById: ReadonlyMap<PolicyId, Policy>
  readonly sourceById: ReadonlyMap<SourceId, Source>
  readonly targetGroupById: ReadonlyMap<TargetGroupId, TargetGroup>
}
