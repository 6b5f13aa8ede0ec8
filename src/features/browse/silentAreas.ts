import type { Instrument } from '#domain/codes.ts'
import type { Area, Dataset } from '#domain/model.ts'
import type { View } from '#view/view.ts'

/**
 * Where the list is of one instrument: the areas asked for (all of which a text has been read, if none is chosen) whose texts do not
 * mention it, whatever the other filters; null where there is nothing to say.
 */
export function silentAreas(
  { areas, policies }: Pick<Dataset, 'areas' | 'policies'>,
  view: Pick<View, 'instruments' | 'areas'>,
): { readonly instrument: Instrument; readonly areas: readonly Area[] } | null {
  const [instrument, another] = view.instruments
  if (instrument === undefined || another !== undefined) return null
  const read = new Set(policies.map((policy) => policy.refArea))
  const writing = new Set(policies.filter((row) => row.instruments.includes(instrument)).map((row) => row.refArea))
  const asked = areas.filter(({ areaId }) => (view.areas.length === 0 ? read.has(areaId) : view.areas.includes(areaId)))
  // Of an area without a text nothing is known, not even what it does not mention.
  const silent = asked.filter(({ areaId }) => read.has(areaId) && !writing.has(areaId))
  return silent.length === 0 ? null : { instrument, areas: silent }
}
