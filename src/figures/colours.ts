/**
 * Which area has which colour. Colours belong to what is compared: no two areas of a figure share one, and there are fewer colours than
 * areas.
 */
import type { AreaId, Dataset } from '#domain/model.ts'
import { slotCount } from './theme.ts'

/** The palette slot of each area that has a colour; all others share one neutral. */
export type AreaSlots = ReadonlyMap<AreaId, number>

/** So many chosen areas have a colour, beside the reader's own. */
const mostChosen = 5

/**
 * The slots in what is shown: of the municipality, of the reader's own area, and of the first five of those chosen (where none is, of every
 * area with a slot of its own). Each in this order takes its own slot, or else the first that is free, those before all that belong to no
 * area: an area chosen later changes no colour of an earlier one.
 */
export function areaSlots(dataset: Dataset, own: AreaId | null, chosen: readonly AreaId[]): AreaSlots {
  const owners = new Map(dataset.areas.flatMap(({ areaId, slot }) => (slot === null ? [] : [[areaId, slot] as const])))
  const cities = dataset.areas.filter(({ level }) => level === 'municipality').map(({ areaId }) => areaId)
  const others = chosen.length === 0 ? [...owners.keys()] : chosen.filter((area) => area !== own).slice(0, mostChosen)
  const owned = new Set(owners.values())
  const inTurn = Array.from({ length: slotCount }, (_, index) => index + 1).sort(
    (a, b) => Number(owned.has(a)) - Number(owned.has(b)),
  )

  const slots = new Map<AreaId, number>()
  const isFree = (slot: number | undefined) => slot !== undefined && ![...slots.values()].includes(slot)
  for (const area of new Set([...cities, ...(own === null ? [] : [own]), ...others])) {
    const slot = [owners.get(area), ...inTurn].find(isFree)
    if (slot !== undefined) slots.set(area, slot)
  }
  return slots
}
