import type { Ruler } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { useWords } from '#i18n/words.tsx'
import { slackOf } from './rulerSize.ts'
import styles from './Ruler.module.css'

/** Between two numbers of the axis stand this many small divisions. */
const divisions = 5
/** Numbers nearer to each other than this touch, px. */
const narrow = 30

interface RulerEdgeProps {
  readonly ruler: Ruler
  /** Where the bars stand in the chart, px. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The edge of the ruler: the line all bars are measured along, its divisions, its numbers, the unit behind the last. */
export function RulerEdge({ ruler, area }: RulerEdgeProps) {
  const { lang } = useWords()
  const { ticks } = ruler
  const bottom = area.y + area.height - slackOf(ruler)
  const step = area.width / (ticks.length - 1)
  const labels = tickLabels(ticks, lang)
  const small = Array.from({ length: (ticks.length - 1) * divisions + 1 }, (_, index) => (index * step) / divisions)
  return (
    <g aria-hidden="true">
      <rect x={area.x} y={bottom} width={area.width} height={9} className={styles['edge']} />
      <path d={`M${area.x} ${bottom + 0.75}h${area.width}`} className={styles['edgeLine']} />
      <path d={small.map((x) => `M${area.x + x} ${bottom}v4.5`).join('')} className={styles['tick']} />
      <path d={ticks.map((_, index) => `M${area.x + index * step} ${bottom}v9`).join('')} className={styles['tick']} />
      {ticks.map((tick, index) => {
        const last = ticks.length - 1
        const isLast = index === last
        // Where numbers would touch, every other one is left out, or all but the ends; the unit stands behind the last.
        if (step < narrow && index % (last % 2 === 0 ? 2 : last) !== 0) return null
        const x = area.x + index * step
        return (
          <text key={tick} x={x} y={bottom + 21} textAnchor="middle" className={styles['number']}>
            {labels[index]}
            {isLast && (
              <tspan x={x + 4 + (labels[index] ?? '').length * 3.6} textAnchor="start">
                {axisUnit(ticks, ruler.unit, lang)}
              </tspan>
            )}
          </text>
        )
      })}
    </g>
  )
}
