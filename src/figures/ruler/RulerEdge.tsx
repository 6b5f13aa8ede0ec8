import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { useWords } from '#i18n/words.tsx'
import { beforeUnit } from './labelRoom.ts'
import { useRuler } from './rulerContext.ts'
import styles from './RulerChart.module.css'

/** Between two numbers of the axis stand this many small divisions. */
const divisions = 5

interface RulerEdgeProps {
  /** px from the left of the chart to each tick. */
  readonly ticks: readonly number[]
  /** px from the top of the chart to the edge. */
  readonly y: number
}

/** The edge of the ruler: the line all bars are measured along, with its divisions. */
export function RulerEdge({ ticks, y }: RulerEdgeProps) {
  const [zero = 0, end = 0] = [ticks[0], ticks.at(-1)]
  const count = (ticks.length - 1) * divisions
  const small = Array.from({ length: count + 1 }, (_, index) => zero + (index * (end - zero)) / count)
  return (
    <g aria-hidden="true">
      <rect x={zero} y={y} width={end - zero} height={9} className={styles['edge']} />
      <path d={`M${zero} ${y + 0.75}H${end}`} className={styles['edgeLine']} />
      <path d={small.map((x) => `M${x} ${y}v4.5`).join('')} className={styles['tick']} />
      <path d={ticks.map((x) => `M${x} ${y}v9`).join('')} className={styles['tick']} />
    </g>
  )
}

interface RulerNumberProps {
  /** Of the tick. */
  readonly index: number
  /** px from the left and the top of the chart to the middle of its baseline. */
  readonly x: number
  readonly y: number
}

/** The number of a tick; the unit stands behind the last. */
export function RulerNumber({ index, x, y }: RulerNumberProps) {
  const { ticks, unit } = useRuler()
  const { lang } = useWords()
  const label = tickLabels(ticks, lang)[index] ?? ''
  return (
    <text x={x} y={y} textAnchor="middle" className={styles['number']} aria-hidden="true">
      {label}
      {index === ticks.length - 1 && (
        <tspan x={x + beforeUnit(label)} textAnchor="start">
          {axisUnit(ticks, unit, lang)}
        </tspan>
      )}
    </text>
  )
}
