/** Areas within, beside and after one another, and what that decides for their figures. */
import { areaGroups, type AreaGroup } from './codes.ts'
import { grouped } from './grouped.ts'
import type { Area, AreaId, Dataset } from './model.ts'
import { lookup } from './lookup.ts'
import { onceFor } from './onceFor.ts'

/**
 * The areas of which a text was read: it gave a policy, a name without a number, or a figure. Of a page that was not kept nothing is known
 * but the figures that were noted from it.
 */
const readAreas = onceFor(({ observations, policies, absences, sourceById }: Dataset): ReadonlySet<AreaId> => {
  const fromTexts = observations.filter(({ sourceId }) => sourceById.get(sourceId)?.kept === 'file')
  const said = absences.filter(({ sourceId }) => sourceId !== null)
  return new Set([...fromTexts, ...policies, ...said].map(({ refArea }) => refArea))
})

/** Whether a text of an area was read. Of one that was not nothing is known, not even what it does not mention. */
export function isRead(dataset: Dataset, area: AreaId): boolean {
  return readAreas(dataset).has(area)
}

/** The areas that contain an area, nearest first: a district's municipality. */
export function containersOf(dataset: Dataset, area: AreaId): readonly AreaId[] {
  const { partOf } = lookup(dataset.areaById, area)
  return partOf === null ? [] : [partOf, ...containersOf(dataset, partOf)]
}

/** Whether the first area contains the second, directly or through areas between. No area contains itself. */
export function contains(dataset: Dataset, whole: AreaId, part: AreaId): boolean {
  const { partOf } = lookup(dataset.areaById, part)
  return partOf !== null && (partOf === whole || contains(dataset, whole, partOf))
}

/** Of these areas those that contain another of them. One walk from each area to what contains it. */
export function containersAmong(dataset: Dataset, areas: Iterable<AreaId>): ReadonlySet<AreaId> {
  const present = new Set(areas)
  const found = new Set<AreaId>()
  for (const area of present) {
    for (const container of containersOf(dataset, area)) if (present.has(container)) found.add(container)
  }
  return found
}

/** Whether figures of two areas are a pair: neither is the other, and neither contains the other. */
export function areApart(dataset: Dataset, a: AreaId, b: AreaId): boolean {
  return a !== b && !contains(dataset, a, b) && !contains(dataset, b, a)
}

/** For each area those recorded, on either side, as sharing territory with it. */
const overlapsOf = onceFor((dataset: Dataset): ReadonlyMap<AreaId, ReadonlySet<AreaId>> => {
  const found = new Map<AreaId, Set<AreaId>>()
  const note = (area: AreaId, other: AreaId) => found.set(area, (found.get(area) ?? new Set()).add(other))
  for (const { areaId, overlaps } of dataset.areas) {
    for (const other of overlaps) {
      note(areaId, other)
      note(other, areaId)
    }
  }
  return found
})

/** The areas that share territory with an area, whichever of the two is recorded as sharing it. */
export function sharersOf(dataset: Dataset, area: AreaId): ReadonlySet<AreaId> {
  return overlapsOf(dataset).get(area) ?? none
}

const none: ReadonlySet<AreaId> = new Set()

/** Whether two areas are recorded, on either side, as sharing territory without one containing the other. */
export function overlap(dataset: Dataset, a: AreaId, b: AreaId): boolean {
  return sharersOf(dataset, a).has(b)
}

/** The area that took this one's place, the next after that, and so on; empty for an area that still exists. */
export function successorsOf(dataset: Dataset, area: AreaId): readonly Area[] {
  const { successor } = lookup(dataset.areaById, area)
  return successor === null ? [] : [lookup(dataset.areaById, successor), ...successorsOf(dataset, successor)]
}

/** Areas of one official group in the order given; `group` is null for areas in none, as the municipality is. */
export interface GroupedAreas<Row> {
  readonly group: AreaGroup | null
  readonly areas: readonly Row[]
}

/** Areas parted by their official groups, the groups in their order and those in none last; no empty group. */
export function inGroups<Row extends Pick<Area, 'group'>>(areas: readonly Row[]): readonly GroupedAreas<Row>[] {
  const byGroup = grouped(areas, ({ group }) => group)
  return [...areaGroups, null].flatMap((group) => {
    const members = byGroup.get(group)
    return members === undefined ? [] : [{ group, areas: members }]
  })
}

export type AreaRelation =
  /** The area lies inside another. */
  | { readonly kind: 'within'; readonly other: AreaId }
  | { readonly kind: 'contains'; readonly others: readonly AreaId[] }
  /** They share territory at one time, and neither contains the other. */
  | { readonly kind: 'overlaps'; readonly other: AreaId }
  /** Another area took its territory over; `when` is the ISO 8601 month or date, null where not recorded. */
  | { readonly kind: 'succeeded-by'; readonly other: AreaId; readonly when: string | null }
  | { readonly kind: 'preceded-by'; readonly other: AreaId; readonly when: string | null }

/**
 * The relations of an area, computed from `areas.csv`: what changed first, then what it overlaps, what contains it, what it contains.
 * Other areas in the order of the data. An area and its successor do not exist at one time, so they are not said to overlap.
 */
export function relationsOf(dataset: Dataset, area: AreaId): readonly AreaRelation[] {
  const { validFrom, validTo, successor } = lookup(dataset.areaById, area)
  const others = dataset.areas.filter((row) => row.areaId !== area)
  const parts = others.filter((row) => contains(dataset, area, row.areaId)).map((row) => row.areaId)
  const before = others.filter((row) => row.successor === area)
  const overlapping = others.filter(
    (row) => row.areaId !== successor && row.successor !== area && overlap(dataset, area, row.areaId),
  )
  return [
    ...before.map((row): AreaRelation => ({ kind: 'preceded-by', other: row.areaId, when: row.validTo ?? validFrom })),
    ...(successor === null
      ? []
      : [
          {
            kind: 'succeeded-by',
            other: successor,
            when: validTo ?? lookup(dataset.areaById, successor).validFrom,
          } as const,
        ]),
    ...overlapping.map((row): AreaRelation => ({ kind: 'overlaps', other: row.areaId })),
    ...others
      .filter((row) => contains(dataset, row.areaId, area))
      .map((row): AreaRelation => ({ kind: 'within', other: row.areaId })),
    ...(parts.length === 0 ? [] : [{ kind: 'contains', others: parts } as const]),
  ]
}
