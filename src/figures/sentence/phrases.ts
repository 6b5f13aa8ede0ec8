/** Every turn of phrase of the sentences, in one language. A turn without its twin in the other does not compile. */
import type { Strike } from '#domain/grade.ts'
import type { Judgement } from '#domain/threshold.ts'
import type { Break } from '#domain/series.ts'
import type { LegendKey, Line, Note, Reason } from '#figures/model.ts'
import type { AreaPhrases } from './phrases.area.ts'
import type { Standing } from '#figures/kinds/summary/sections.ts'

export interface Phrases {
  /** 甲、乙 · A and B. */
  readonly list: (items: readonly string[]) => string
  /** Clauses or reasons of one sentence: 甲；乙. */
  readonly clauses: (items: readonly string[]) => string
  /** Whole sentences, each with its full stop, one after the other. */
  readonly sentences: (items: readonly string[]) => string
  readonly colon: (head: string, rest: string) => string
  readonly bracket: (text: string, inside: string) => string
  /** Behind a list that is cut short: 等. */
  readonly andMore: string
  /** The sign of the nth footnote, from 1: ① · [1]. */
  readonly footnoteSign: (n: number) => string

  readonly finding: {
    readonly oneOrder: (indicator: string, orders: string) => string
    readonly onlyOrder: (indicator: string, orders: string) => string
    readonly manyOrders: (count: number, indicators: string) => string
    /** Of two areas, as a headline. */
    readonly more: (larger: string, smaller: string) => string
    readonly others: (count: number) => string
    readonly noOrder: (areas: string) => string
    readonly noOrderReason: (indicators: number) => string
    readonly kindsOfMoney: (count: number) => string
    readonly rulersShared: (count: number, indicators: string) => string
    readonly kindsIntroduced: (count: number, ordered: number) => string
    readonly instruments: (facts: {
      readonly shared: number
      readonly names: string
      readonly single: number
      readonly areas: number
    }) => string
    readonly coverage: (indicators: number, figures: number, sources: number) => string
    readonly requests: (count: number, unlocks: number) => string
    readonly figure: (area: string, indicator: string, value: string) => string
    readonly pair: (indicator: string, a: string, b: string, verdict: string) => string
    readonly sameNumeral: (value: string) => string
    readonly nothing: string
  }

  readonly verdict: {
    readonly partOf: string
    readonly series: string
    readonly sameCount: string
    readonly sameCountAndDate: string
    readonly notRanked: (reasons: string) => string
    readonly unfit: (reasons: string) => string
    readonly contains: (whole: string, part: string) => string
    readonly share: (part: string, whole: string, share: string) => string
    readonly order: (
      larger: { area: string; date: string; value: string },
      smaller: { area: string; date: string; value: string },
    ) => string
    readonly usage: (words: readonly string[]) => string
    readonly undecided: string
    readonly between: (a: string, b: string) => string
  }

  readonly note: Record<Exclude<Note['kind'], 'comment' | 'area'>, string>
  readonly judgement: Record<Judgement, string>
  readonly line: Record<Line, { readonly name: string; readonly explanation: string }>
  readonly absence: Record<Reason['kind'], string>
  readonly reason: {
    readonly within: (value: string) => string
    /** Why an area has no figure of an indicator: "北区（指标）：文中未提". */
    readonly silence: (area: string, indicator: string | null, reason: string) => string
  }

  readonly asOf: (date: string) => string
  readonly during: (date: string) => string

  readonly source: {
    readonly inferred: (date: string) => string
    readonly reposted: (name: string) => string
    readonly title: (title: string) => string
  }
}

/** Those of the longer sentences, which the first screen can do without. */
export interface LongPhrases {
  readonly legend: Record<LegendKey, string>
  /** Headings of tables. */
  readonly table: Record<
    | 'area'
    | 'indicator'
    | 'value'
    | 'measured'
    | 'date'
    | 'judgement'
    | 'source'
    | 'a'
    | 'b'
    | 'grade'
    | 'reason'
    | 'order'
    | 'figures'
    | 'verdicts'
    | 'silent'
    | 'instrument'
    | 'ask'
    | 'unlocks'
    | 'quote'
    | 'spread'
    | 'policies'
    | 'part',
    string
  >
  readonly spread: Record<'common' | 'only' | 'some', string>
  readonly area: AreaPhrases
  readonly derived: {
    /** Whose figure it is, before what it is of. */
    readonly of: (area: string, what: string) => string
    readonly sum: (whole: string) => string
    readonly share: (part: string, whole: string) => string
    readonly perEach: (counted: string, holders: string) => string
    readonly reckoned: (derived: string) => string
    readonly title: string
    readonly name: string
    readonly arithmetic: string
  }
  readonly standing: Record<Standing, { readonly name: string; readonly explanation: string }>
  readonly series: {
    readonly breaks: Record<Break, string>
    /** Why no line leads to a figure that counts differently. */
    readonly broken: (reasons: string) => string
    readonly joined: string
  }

  readonly request: {
    readonly howMuch: (indicator: string, unit: string, within: string | null) => string
    readonly byStrike: Record<
      Strike,
      (facts: { readonly indicator: string; readonly own: string; readonly other: readonly string[] }) => string
    >
    readonly exact: (indicator: string, value: string) => string
    readonly unlocks: (figures: string, grade: string) => string
    readonly decides: (figures: string) => string
    readonly letterTitle: string
    readonly letterQuote: (quote: string) => string
    readonly letterHave: (figure: string) => string
    readonly letterUse: (unlocks: string) => string
    readonly letterClose: string
    readonly nothing: string
  }

  readonly comparison: {
    readonly noneInCommon: (areas: string) => string
    readonly ruler: (count: number) => string
    readonly dots: (count: number) => string
    readonly broken: (count: number, indicators: string) => string
    readonly plain: (count: number) => string
    readonly onlyHere: (area: string) => string
    readonly common: (areas: number, instruments: string) => string
    readonly only: (area: string, instruments: string) => string
    /** An instrument that some of the areas only plan. */
    readonly planned: (instrument: string, areas: string) => string
    readonly silent: (areas: string, reason: string) => string
    readonly notAbsent: string
  }
}
