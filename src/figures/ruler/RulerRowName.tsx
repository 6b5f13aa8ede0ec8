import { areaColour } from '#figures/theme.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { rowSizes, useRowText } from './rowText.ts'
import { useRuler } from './rulerContext.ts'
import { sharesDate } from './rulerSize.ts'
import styles from './RulerChart.module.css'

interface RulerRowNameProps {
  /** Of the row. */
  readonly index: number
  /** px from the top of the chart to the middle of the row's bar. */
  readonly middle: number
  /** px left of zero. */
  readonly room: number
}

/** What a row is, before its bar; of an area also the date, where the rows differ in it. */
export function RulerRowName({ index, middle, room }: RulerRowNameProps) {
  const ruler = useRuler()
  const name = useRowText(index, room)
  const observation = ruler.bars[index]?.plotted.observation
  if (name === null || observation === undefined) return null
  const { sealed, text, lines, x } = name
  if (sealed !== null) {
    return (
      <g>
        <title>{text}</title>
        <rect
          x={0}
          y={middle - rowSizes.seal / 2}
          width={sealed.breadth}
          height={rowSizes.seal}
          rx={2}
          fill={areaColour(sealed.area.areaId)}
        />
        <text x={sealed.breadth / 2} y={middle + 4.9} textAnchor="middle" className={styles['seal']}>
          {sealed.area.seal}
        </text>
        <text x={x} y={middle + 5.2} className={styles['area']}>
          {lines}
        </text>
        {!sharesDate(ruler) && (
          <text x={0} y={middle + 24} className={styles['date']}>
            {formatShortPeriod(observation.timePeriod, observation.timeBasis)}
          </text>
        )}
      </g>
    )
  }
  const first = middle + 4.2 - ((lines.length - 1) * rowSizes.line) / 2
  return (
    <text className={styles['kind']}>
      <title>{text}</title>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={first + at * rowSizes.line}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
