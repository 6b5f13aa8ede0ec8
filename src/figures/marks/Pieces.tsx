import { useId } from 'react'
import type { MarkPiece } from './pieces.ts'
import { strokesOf } from './strokes.ts'

/** The pieces of a mark or bar inside an SVG, in `currentColor`. */
export function Pieces({ pieces }: { readonly pieces: readonly MarkPiece[] }) {
  const fadeId = useId()
  const [fade] = pieces.flatMap((piece) => (piece.kind === 'fade' ? [piece] : []))
  return (
    <>
      {fade && (
        <>
          <linearGradient id={fadeId}>
            <stop offset="0" stopColor="currentColor" stopOpacity="0.78" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0.04" />
          </linearGradient>
          <rect x={fade.x} y={fade.y} width={fade.width} height={fade.height} fill={`url(#${fadeId})`} />
        </>
      )}
      {strokesOf(pieces).map(({ width, opacity, dashed, d }) =>
        width === null ? (
          <path key={`fill ${opacity}`} d={d} fill="currentColor" {...faint(opacity)} />
        ) : (
          <path
            key={`${width} ${opacity} ${dashed}`}
            d={d}
            stroke="currentColor"
            strokeWidth={width}
            {...faint(opacity)}
            {...(dashed ? { strokeDasharray: `${3.5 * width} ${2.5 * width}` } : {})}
          />
        ),
      )}
    </>
  )
}

const faint = (opacity: number) => (opacity === 1 ? {} : { opacity })
