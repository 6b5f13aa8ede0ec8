/** Areas without a figure where there are many: named one by one up to a few, then counted by their reason. */
import type { AreaId } from '#domain/model.ts'
import type { MissingArea } from './model.ts'

/** So many areas are named with one reason. */
const mostNamed = 6

/** Areas without a figure of one indicator for one reason: one that is named, or more than can be. */
export interface MissingGroup extends Omit<MissingArea, 'area'> {
  /** At least one. */
  readonly areas: readonly AreaId[]
}

/** What an area names without a number is its own, and worth asking for; everything else folds where it holds for many areas. */
function keyOf({ area, indicator, cell }: MissingArea): string {
  return `${indicator ?? ''} ${cell.kind === 'named-without-number' ? `${cell.kind} ${area}` : cell.kind}`
}

/** The areas by reason, in their order; those that share one with many others stand together, where the first of them stood. */
export function foldedMissing(missing: readonly MissingArea[]): readonly MissingGroup[] {
  const alike = new Map<string, MissingArea[]>()
  for (const one of missing) {
    const key = keyOf(one)
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  return missing.flatMap((one): MissingGroup[] => {
    const group = alike.get(keyOf(one)) ?? [one]
    const { area, ...rest } = one
    if (group.length <= mostNamed) return [{ ...rest, areas: [area] }]
    return group[0] === one ? [{ ...rest, areas: group.map((other) => other.area) }] : []
  })
}

/** The names of areas, all where they are few. Null where they are more than can be named, and are to be counted. */
export function namedAreas<Area>(areas: readonly Area[]): readonly Area[] | null {
  return areas.length > mostNamed ? null : areas
}
