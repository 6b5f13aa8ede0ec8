/** The turns of phrase about one area: how it stands to others, and the passage that says what the sources give of it. */
export interface AreaPhrases {
  /** What a relation is, and what it means for putting figures side by side. */
  readonly relation: {
    readonly within: (area: string, whole: string) => RelationWords
    readonly contains: (area: string, parts: string) => RelationWords
    readonly overlaps: (area: string, other: string) => RelationWords
    /** `when` is null where it is not recorded. */
    readonly succeeded: (area: string, next: string, when: string | null) => RelationWords
    readonly preceded: (area: string, previous: string, when: string | null) => RelationWords
  }
  readonly given: (
    area: string,
    counts: { readonly indicators: number; readonly figures: number; readonly sources: number },
  ) => string
  readonly noFigures: (area: string, sources: number) => string
  readonly nothing: (area: string) => string
  /** An indicator with its values: 驻村与下派59名（…）、184名（…）. */
  readonly figures: (indicator: string, values: readonly string[]) => string
  /** Several indicators of one date. */
  readonly indicators: (said: readonly string[]) => string
  readonly partOf: (whole: string) => string
  /** How many of the figures are of less than the whole area. */
  readonly partial: (count: number) => string
  readonly instruments: (names: string) => string
}

export interface RelationWords {
  readonly what: string
  readonly meaning: string
}
