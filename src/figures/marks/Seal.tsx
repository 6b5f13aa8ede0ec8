import { areaColour, scaled } from '#figures/theme.ts'

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
    <svg
      className="seal"
      width={side}
      height={side}
      viewBox="0 0 18 18"
      aria-hidden="true"
      focusable="false"
      style={scaled(side, side)}
    >
      <rect
        x={solid ? 0 : 0.75}
        y={solid ? 0 : 0.75}
        width={solid ? 18 : 16.5}
        height={solid ? 18 : 16.5}
        rx="2"
        fill={solid ? colour : 'none'}
        stroke={solid ? 'none' : colour}
        strokeWidth="1.5"
      />
      <text x="9" y="13.4" textAnchor="middle" fontSize="12" fontWeight="700" fill={solid ? 'var(--ground)' : colour}>
        {character}
      </text>
    </svg>
  )
}
