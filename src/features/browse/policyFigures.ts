/** What the page of the policies says of them as a whole: the matrix that narrows its list, and who does not mention an instrument. */
import type { Instrument } from '#domain/codes.ts'
import type { Area, Dataset } from '#domain/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { shownBy } from '#view/shown.ts'
import { filterCleared } from '#view/transitions.ts'
import type { View } from '#view/view.ts'

/**
 * Instruments × areas on the page of the policies. It is where areas and instruments are chosen, so it shows all of them, whichever
 * are chosen, with the policies that the other filters leave: as every number beside a choice, a cell counts what choosing it lists.
 */
export function policyMatrix(dataset: Dataset, view: View): FigureModel<'matrix'> {
  return matrixModel(dataset, shownBy(dataset, filterCleared(filterCleared(view, 'areas'), 'instruments')))
}

/**
 * Where the list is of one instrument: the areas asked for (all of which a text has been read, if none is chosen) whose texts do not
 * mention it, whatever the other filters; null where there is nothing to say.
 */
export function areasWithoutMention(
  { areas, policies }: Pick<Dataset, 'areas' | 'policies'>,
  view: Pick<View, 'instruments' | 'areas'>,
): { readonly instrument: Instrument; readonly areas: readonly Area[] } | null {
  const [instrument, another] = view.instruments
  if (instrument === undefined || another !== undefined) return null
  const read = new Set(policies.map((policy) => policy.refArea))
  const writing = new Set(policies.filter((row) => row.instruments.includes(instrument)).map((row) => row.refArea))
  const asked = areas.filter(({ areaId }) => (view.areas.length === 0 ? read.has(areaId) : view.areas.includes(areaId)))
  // Of an area without a text nothing is known, not even what it does not mention.
  const missing = asked.filter(({ areaId }) => read.has(areaId) && !writing.has(areaId))
  return missing.length === 0 ? null : { instrument, areas: missing }
}
