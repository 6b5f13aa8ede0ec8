import { textLines } from '#figures/page/lineBreak.ts'
import { textWidth } from '#figures/page/measure.ts'
import styles from './WholeText.module.css'

interface WholeTextProps {
  readonly text: string
  /** What of it stands there, line by line. */
  readonly shown: readonly string[]
  /** px from the left and the top of the chart to the text's left edge and the middle of its lines, and how wide it may be. */
  readonly x: number
  readonly middle: number
  readonly room: number
  /** Height of the chart, px. */
  readonly chart: number
  /** Type, px. */
  readonly size: number
  readonly weight?: 400 | 700
  /** At which edge of its room it stands. */
  readonly edge?: 'start' | 'end'
}

/** px from the ground of a text to its letters. */
const margin = 3

/**
 * What had to be cut in a chart, whole in as many lines as it needs, in its own room and over what stands there: seen while the link
 * that it stands in is pointed at or has the focus. Nothing where nothing is cut.
 */
export function WholeText({ text, shown, x, middle, room, chart, size, weight = 400, edge = 'start' }: WholeTextProps) {
  if (shown.at(-1)?.endsWith('…') !== true) return null
  const lines = textLines(text, room, (line) => textWidth(line, size, weight, 'sans'))
  const line = size + 3
  const height = lines.length * line
  // No chart is seen beyond its edges; what is higher than the chart is seen from its beginning.
  const top = Math.max(margin + 1, Math.min(middle - height / 2, chart - height - margin - 1))
  return (
    <g className={styles['whole']} aria-hidden="true" data-whole>
      <rect x={x - margin} y={top - margin} width={room + margin * 2} height={height + margin * 2} className={styles['ground']} />
      <text fontSize={size} fontWeight={weight} textAnchor={edge} className={styles['text']}>
        {lines.map((one, at) => (
          <tspan key={one} x={edge === 'start' ? x : x + room} y={top + at * line + size}>
            {one}
          </tspan>
        ))}
      </text>
    </g>
  )
}
