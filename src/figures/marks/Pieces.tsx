import { useId } from 'react'
import type { MarkPiece } from './pieces.ts'
import { strokesOf } from './strokes.ts'

/** The pieces of a mark or bar inside an SVG, in `currentColor`. */
export function Pieces({ pieces }: { readonly pieces: readonly MarkPiece[] }) {
  return (
    <>
      {pieces.map((piece) => (piece.kind === 'fade' ? <Fade key={piece.x} piece={piece} /> : null))}
      {strokesOf(pieces).map(({ width, opacity, dashed, d }) =>
        width === null ? (
          <path key={`fill ${opacity}`} d={d} fill="currentColor" {...(opacity === 1 ? {} : { fillOpacity: opacity })} />
        ) : (
          <path
            key={`${width} ${opacity} ${dashed}`}
            d={d}
            stroke="currentColor"
            strokeWidth={width}
            {...(opacity === 1 ? {} : { strokeOpacity: opacity })}
            {...(dashed ? { strokeDasharray: `${3.5 * width} ${2.5 * width}` } : {})}
          />
        ),
      )}
    </>
  )
}

/** The piece that goes out to the right, with a gradient of its own: no two marks are of one colour for sure. */
function Fade({ piece: { x, y, width, height } }: { readonly piece: Exclude<MarkPiece, { kind: 'line' }> }) {
  const id = useId()
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stopColor="currentColor" stopOpacity="0.78" />
        <stop offset="1" stopColor="currentColor" stopOpacity="0.04" />
      </linearGradient>
      <rect x={x} y={y} width={width} height={height} fill={`url(#${id})`} />
    </>
  )
}
