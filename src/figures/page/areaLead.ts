/** The first column of a figure whose rows are areas: seals and names, as wide as the longest needs. */
import type { AreaId } from '#domain/model.ts'
import type { Box } from './box.ts'
import type { Setting } from './setting.ts'
import { sealedName } from './value.ts'

/** Share of the width that names may take. */
const mostOfWidth = 0.24

export interface AreaLead {
  /** px from the left edge to what stands beside the names. */
  readonly beside: number
  readonly name: (area: AreaId) => Box
}

export function areaLead(setting: Setting, areas: readonly AreaId[], width: number): AreaLead {
  const name = (area: AreaId) => sealedName(setting, { refArea: area, scope: 'area' }, width * mostOfWidth)
  const widest = Math.max(0, ...areas.map((area) => name(area).width))
  return { beside: Math.ceil(widest + setting.format.space * 1.5), name }
}
