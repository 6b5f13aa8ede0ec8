/** The first column of a figure whose rows are areas: seals and names with the numbers of their sources, as wide as the longest needs. */
import type { AreaId, SourceId } from '#domain/model.ts'
import { row, words, type Box } from './box.ts'
import { citation, face, type Setting } from './setting.ts'
import { sealedName } from './value.ts'

/** Share of the width that names may take. */
const mostOfWidth = 0.24

/** An area with the sources of what stands in its row. */
export interface SourcedArea {
  readonly area: AreaId
  readonly sources: readonly SourceId[]
}

export interface AreaLead {
  /** px from the left edge to what stands beside the names. */
  readonly beside: number
  readonly name: (area: AreaId) => Box
}

export function areaLead(setting: Setting, areas: readonly SourcedArea[], width: number): AreaLead {
  const { format } = setting
  const type = face(format, 'note', 'plain')
  const boxes = new Map(
    areas.map(({ area, sources }) => {
      const cited = words([{ text: citation(setting, sources), face: type }])
      const name = sealedName(setting, { refArea: area, scope: 'area' }, width * mostOfWidth)
      return [area, row([name, cited], format.space * 0.6)] as const
    }),
  )
  const name = (area: AreaId) => boxes.get(area) ?? sealedName(setting, { refArea: area, scope: 'area' }, width * mostOfWidth)
  const widest = Math.max(0, ...[...boxes.values()].map((box) => box.width))
  return { beside: Math.ceil(widest + format.space * 1.5), name }
}
