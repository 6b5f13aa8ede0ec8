/** What is offered before anything is typed, and how much the sources give of each thing. */
import { instruments, type Instrument } from '#domain/codes.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { syllablesOf } from '#domain/pinyin.ts'
import { countedFigures } from '#domain/places.ts'
import { ownersOf, type Entry, type EntryKind } from './entries.ts'
import type { HitGroup } from './rank.ts'

/** How much the sources give. */
export interface DatasetCounts {
  readonly figures: ReadonlyMap<AreaId, number>
  readonly policies: ReadonlyMap<AreaId, number>
  /** The areas an indicator has figures of, in the order of the data. */
  readonly areas: ReadonlyMap<IndicatorId, readonly AreaId[]>
  /** Policies of all areas under an instrument. */
  readonly instruments: ReadonlyMap<Instrument, number>
}

/** Counts once for a dataset; restatements are not counted. */
export const countsOf = onceFor((dataset: Dataset): DatasetCounts => {
  const figures = countedFigures(dataset)
  const order = new Map(dataset.areas.map((row, index) => [row.areaId, index]))
  const areas = new Map<IndicatorId, Set<AreaId>>()
  for (const row of figures) areas.set(row.indicator, (areas.get(row.indicator) ?? new Set()).add(row.refArea))
  return {
    figures: counted(figures),
    policies: counted(dataset.policies),
    instruments: new Map(
      instruments.map((instrument) => [
        instrument,
        dataset.policies.filter((policy) => policy.instruments.includes(instrument)).length,
      ]),
    ),
    areas: new Map([...areas].map(([id, set]) => [id, [...set].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))])),
  }
})

function counted(rows: readonly { readonly refArea: AreaId }[]): ReadonlyMap<AreaId, number> {
  const counts = new Map<AreaId, number>()
  for (const { refArea } of rows) counts.set(refArea, (counts.get(refArea) ?? 0) + 1)
  return counts
}

/** The areas the sources say anything of, and the indicators with figures of two or more areas, those with the most first. */
export function suggestionsOf(dataset: Dataset): readonly HitGroup[] {
  const { figures, policies, areas } = countsOf(dataset)
  const breadth = ({ target }: Entry) => (target.kind === 'indicator' ? (areas.get(target.row.indicator)?.length ?? 0) : 0)
  const entries = ownersOf(dataset)
  const named = entries.filter(
    ({ target }) => target.kind === 'area' && (figures.has(target.row.areaId) || policies.has(target.row.areaId)),
  )
  const broad = entries.filter((entry) => breadth(entry) > 1).sort((a, b) => breadth(b) - breadth(a))
  return [offered('area', named), offered('indicator', broad)].filter(({ hits }) => hits.length > 0)
}

function offered(kind: EntryKind, entries: readonly Entry[]): HitGroup {
  return { kind, hits: entries.map((entry) => ({ entry, terms: [] })) }
}

/** What can be typed, shown on an area of the dataset, whose reading the data give; null without an area. */
export interface Examples {
  readonly zh: string
  readonly pinyin: string
  readonly initials: string
  readonly en: string
}

/** The first area with a reading, in the four ways it can be typed. */
export function examplesOf(dataset: Dataset): Examples | null {
  for (const { nameZh, shortEn, shortZh, pinyin } of dataset.areas) {
    const syllables = syllablesOf(pinyin, nameZh.length)
    if (syllables === null) continue
    return {
      zh: shortZh,
      pinyin: syllables.join(''),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
      en: shortEn,
    }
  }
  return null
}
