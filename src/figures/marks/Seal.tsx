import type { Area } from '#domain/model.ts'
import { areaColour } from '#figures/theme.ts'

interface SealProps {
  readonly area: Pick<Area, 'areaId' | 'seal'>
  /** Solid for a whole area, outlined for a part, a programme or a project. */
  readonly fill: 'solid' | 'outline'
  /** Side in px. */
  readonly side: 20 | 24
}

/** The seal of an area. Decorative: the area's name always stands beside it or is spoken with it. */
export function Seal({ area, fill, side }: SealProps) {
  const colour = areaColour(area.areaId)
  const solid = fill === 'solid'
  return (
    <i
      className="seal"
      data-part={!solid || undefined}
      data-large={side === 24 || undefined}
      data-wide={area.seal.length > 1 || undefined}
      style={solid ? { backgroundColor: colour } : { color: colour }}
      aria-hidden="true"
    >
      {area.seal}
    </i>
  )
}
