import { useId } from 'react'
import type { MarkPiece } from './pieces.ts'

/** The pieces of a mark or bar inside an SVG, in `currentColor`. */
export function Pieces({ pieces }: { readonly pieces: readonly MarkPiece[] }) {
  const fadeId = useId()
  return (
    <>
      {pieces.some((piece) => piece.kind === 'fade') && (
        <linearGradient id={fadeId}>
          <stop offset="0" stopColor="currentColor" stopOpacity="0.78" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0.04" />
        </linearGradient>
      )}
      {pieces.map((piece) => (
        <Piece key={keyOf(piece)} piece={piece} fadeId={fadeId} />
      ))}
    </>
  )
}

const keyOf = (piece: MarkPiece) =>
  piece.kind === 'line' ? `${piece.x1} ${piece.y1} ${piece.x2} ${piece.y2}` : `${piece.kind} ${piece.x} ${piece.y}`

function Piece({ piece, fadeId }: { readonly piece: MarkPiece; readonly fadeId: string }) {
  if (piece.kind !== 'line') {
    const { x, y, width, height, opacity } = piece
    const fill = piece.kind === 'fade' ? `url(#${fadeId})` : 'currentColor'
    return <rect x={x} y={y} width={width} height={height} fill={fill} opacity={opacity} />
  }
  const { x1, y1, x2, y2, stroke, opacity, dashed } = piece
  return (
    <line
      x1={x1}
      y1={y1}
      x2={x2}
      y2={y2}
      stroke="currentColor"
      strokeWidth={stroke}
      opacity={opacity}
      {...(dashed ? { strokeDasharray: `${3.5 * stroke} ${2.5 * stroke}` } : {})}
    />
  )
}
