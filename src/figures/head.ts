/** The head of a figure: dates, sources, notes and legend of exactly what is drawn in it. */
import { agreementOf, disputeOf, sourcesOfFigure } from '#domain/agreement.ts'
import { sharersOf } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import { grouped } from '#domain/grouped.ts'
import type { Absence, AreaId, Dataset, Observation, Policy, SourceId } from '#domain/model.ts'
import { isReference } from './area.ts'
import { legendOf, type Drawn } from './legend.ts'
import type { AreaDates, FigureHead, Finding, Note } from './model.ts'
import { figuresOfBar } from './rows.ts'

/** What a figure tells its head. Everything else follows from what is drawn. */
export interface HeadFacts {
  readonly id: string
  readonly finding: Finding
  /** In the order they stand in. */
  readonly areas: readonly AreaId[]
  readonly drawn: Drawn
  /** What is quoted in words only, without a mark. */
  readonly quoted?: Quoted
  /** Notes that only this kind of figure needs, set before the common ones. */
  readonly notes?: readonly Note[]
}

/** Figures and absences that a figure quotes without drawing a mark for them. */
export interface Quoted {
  readonly figures: readonly Observation[]
  readonly absences: readonly Absence[]
}

const nothingQuoted: Quoted = { figures: [], absences: [] }

/** The common head, computed from what is drawn: filter an area out, and its source, dates and notes leave with it. */
export function headOf(
  dataset: Dataset,
  { id, finding, areas, drawn, quoted = nothingQuoted, notes = [] }: HeadFacts,
): FigureHead {
  const figures = [...new Set([...figuresDrawn(drawn), ...quoted.figures])]
  return {
    id,
    finding,
    areas,
    dates: datesOf(dataset, areas, figures, drawn),
    notes: [
      ...notes,
      ...commonNotes(dataset, areas, figures, drawn).filter((note) => !notes.some((told) => isSameNote(told, note))),
    ],
    sources: sourcesOf(dataset, figures, drawn, quoted),
    legend: legendOf(drawn),
  }
}

/** Every figure drawn, parts of bars included, each once. */
export function figuresDrawn({ rulers, marks }: Drawn): readonly Observation[] {
  const bars = rulers.flatMap((ruler) => ruler.bars.flatMap(figuresOfBar))
  return [...new Set([...bars, ...marks.map((mark) => mark.observation)])]
}

/** Figures first, then what is named without a number, then policies. What is merely not applicable is not quoted. */
function sourcesOf(dataset: Dataset, figures: readonly Observation[], drawn: Drawn, quoted: Quoted): readonly SourceId[] {
  const rows: readonly (Absence | Policy)[] = [
    ...drawn.reasons.flatMap((reason) => (reason.kind === 'named-without-number' ? [reason.absence] : [])),
    ...quoted.absences,
    ...drawn.policies.flatMap((cell) => cell.policies),
  ]
  const ofFigures = figures.flatMap((figure) => sourcesOfFigure(dataset, figure))
  return [...new Set([...ofFigures, ...rows.flatMap(({ sourceId }) => sourceId ?? [])])]
}

/** For each area the dates of its figures; policies are dated by the text that names them. Areas with neither are left out. */
function datesOf(
  dataset: Dataset,
  areas: readonly AreaId[],
  figures: readonly Observation[],
  drawn: Drawn,
): readonly AreaDates[] {
  const dated = grouped(
    [
      ...figures.map(({ refArea, timePeriod, timeBasis }) => ({ refArea, timePeriod, timeBasis })),
      ...drawn.policies
        .flatMap((cell) => cell.policies)
        .map((policy) => ({ refArea: policy.refArea, ...dateOfText(dataset, policy) })),
    ],
    ({ refArea }) => refArea,
  )
  return areas
    .map((area) => {
      const periods = new Map(
        (dated.get(area) ?? []).map(({ timePeriod, timeBasis }) => [`${timePeriod} ${timeBasis}`, { timePeriod, timeBasis }]),
      )
      return { area, periods: [...periods.values()] }
    })
    .filter(({ periods }) => periods.length > 0)
}

function dateOfText(dataset: Dataset, { sourceId }: Policy): AreaDates['periods'][number] {
  const { published, publishedBasis } = lookup(dataset.sourceById, sourceId)
  return { timePeriod: published, timeBasis: publishedBasis === 'inferred' ? 'inferred' : 'publication' }
}

function commonNotes(dataset: Dataset, areas: readonly AreaId[], figures: readonly Observation[], drawn: Drawn): readonly Note[] {
  const silent =
    drawn.reasons.some(({ kind }) => kind === 'not-mentioned') ||
    drawn.policies.some((cell) => cell.policies.length === 0 && !cell.unread)
  const usage = drawn.comparisons.some(({ order }) => order.kind === 'proved' && order.basis === 'usage')
  const disputed = disputesAmong(dataset, figures)
  return [
    ...noteIf(disputed.length > 0, { kind: 'conflict', figures: disputed }),
    ...noteIf(drawn.marks.length > 0, { kind: 'lengths-say-nothing' }),
    ...noteIf(kindsOfMoney(dataset, figures) > 1, { kind: 'never-added' }),
    ...noteIf(silent, { kind: 'not-mentioned-is-not-absent' }),
    ...noteIf(
      areas.some((area) => isReference(dataset, area, areas)),
      { kind: 'city-is-reference' },
    ),
    ...noteIf(
      figures.some(({ timeBasis }) => timeBasis === 'inferred'),
      { kind: 'inferred-dates' },
    ),
    ...noteIf(
      figures.some(({ quote }) => quote === null),
      { kind: 'not-kept' },
    ),
    ...noteIf(usage, { kind: 'usage-order' }),
    ...areaNotes(dataset, overlappingAreas(dataset, areas, figures)),
  ]
}

/** The first figure of each contradiction. */
function disputesAmong(dataset: Dataset, figures: readonly Observation[]): readonly Observation[] {
  const disputed = figures.filter((figure) => agreementOf(dataset, figure).against.length > 0)
  return [...grouped(disputed, (figure) => disputeOf(dataset, figure)).values()].flatMap((same) => same.slice(0, 1))
}

/** Only notes about an area can be told twice: by a figure for itself, and because areas in it overlap. */
function isSameNote(a: Note, b: Note): boolean {
  return a.kind === 'area' && b.kind === 'area' && a.area === b.area
}

function noteIf(holds: boolean, note: Note): readonly Note[] {
  return holds ? [note] : []
}

/** How many ways of counting money there are among figures; they are never added. */
function kindsOfMoney(dataset: Dataset, figures: readonly Observation[]): number {
  const money = figures.filter((figure) => lookup(dataset.indicatorById, figure.indicator).family === 'funds')
  return new Set(money.map((figure) => figure.definition)).size
}

/** Of these areas those with figures here that share territory with another that has some; their notes say what follows. */
function overlappingAreas(dataset: Dataset, areas: readonly AreaId[], figures: readonly Observation[]): readonly AreaId[] {
  const present = new Set(figures.map((figure) => figure.refArea))
  return areas.filter((area) => present.has(area) && [...sharersOf(dataset, area)].some((other) => present.has(other)))
}

/** The notes of areas, for figures that are about few of them. Areas without a note are left out. */
export function areaNotes(dataset: Dataset, areas: readonly AreaId[]): readonly Note[] {
  return areas.filter((area) => lookup(dataset.areaById, area).noteZh !== null).map((area) => ({ kind: 'area', area }) as const)
}

/** The remarks on figures, for figures that are about one or two of them. */
export function commentNotes(figures: readonly Observation[]): readonly Note[] {
  return figures.filter((figure) => figure.comment !== null).map((observation) => ({ kind: 'comment', observation }) as const)
}
