import { areaColour } from '#figures/theme.ts'

interface SealProps {
  /** The one character that tells the area from its neighbours. */
  readonly character: string
  /** Palette slot 1–6. */
  readonly slot: number
  /** Solid for a whole area, outlined for a part, a programme or a project. */
  readonly fill: 'solid' | 'outline'
  /** Side in px. */
  readonly side: 18 | 22
}

/** The seal of an area. Decorative: the area's name always stands beside it or is spoken with it. */
export function Seal({ character, slot, fill, side }: SealProps) {
  const colour = areaColour(slot)
  const solid = fill === 'solid'
  return (
    <i
      className="seal"
      data-part={!solid || undefined}
      data-large={side === 22 || undefined}
      style={solid ? { backgroundColor: colour } : { color: colour }}
      aria-hidden="true"
    >
      {character}
    </i>
  )
}
