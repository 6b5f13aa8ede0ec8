import { markSizes, type MarkSize } from '#figures/theme.ts'
import { markPieces } from './mark.ts'
import type { MarkFacts } from './pieces.ts'
import { Pieces } from './Pieces.tsx'

interface MarkProps {
  readonly facts: MarkFacts
  readonly size: MarkSize
  /** Any CSS colour on screen; a plain `#RRGGBB` where the picture must stand alone. */
  readonly colour: string
}

/** The small fixed-length mark beside a figure. Decorative: what it says is also in the words beside it. */
export function Mark({ facts, size, colour }: MarkProps) {
  const { width, height } = markSizes[size]
  return (
    <svg className="sign" width={width} height={height} color={colour} aria-hidden="true">
      <Pieces pieces={markPieces(facts, width, height)} />
    </svg>
  )
}
