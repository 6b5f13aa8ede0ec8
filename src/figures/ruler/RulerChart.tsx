/** A ruler: recharts gives the scales; every mark on and beside them is our own. */
import { createContext, useContext, useMemo, useState } from 'react'
import { BarChart, useXAxisScale, XAxis } from 'recharts'
import type { Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { reachOf } from './reach.ts'
import { RulerBarLink } from './RulerBarLink.tsx'
import { RulerBarShape } from './RulerBarShape.tsx'
import { RulerEdge } from './RulerEdge.tsx'
import { RulerRowName } from './RulerRowName.tsx'
import { labelRoom, liftOf, nameRoom, plotHeight, rowHeight, rulerSizes } from './rulerSize.ts'
import styles from './Ruler.module.css'

/** The ruler for its marks: they are drawn anew when it changes, and the frame only when its numbers do. */
const RulerContext = createContext<Ruler | null>(null)

interface RulerChartProps {
  readonly ruler: Ruler
  /** px */
  readonly width: number
}

/**
 * The chart of a ruler: the bars, and over them the edge, the names and the links. These are placed by the same numbers as the bars and
 * do not wait for recharts, which needs several goes; nor are they made anew with its bars, since what has the focus must not be.
 */
export function RulerChart({ ruler, width }: RulerChartProps) {
  const { lang } = useWords()
  const end = endOf(ruler)
  const height = plotHeight(ruler)
  const names = nameRoom(ruler)
  const labels = labelRoom(ruler, lang)
  const bars = useMemo(
    () => (
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        margin={{ top: 0, right: labels, bottom: rulerSizes.axis, left: names }}
        accessibilityLayer={false}
        compact
      >
        <XAxis type="number" domain={[0, end]} allowDataOverflow niceTicks="none" hide />
        <Bars />
      </BarChart>
    ),
    [width, height, end, names, labels],
  )
  return (
    <RulerContext value={ruler}>
      {bars}
      <svg className={styles['over']} width={width} height={height}>
        <Rows ruler={ruler} left={names} width={Math.max(0, width - names - labels)} height={height - rulerSizes.axis} />
      </svg>
    </RulerContext>
  )
}

/** Where the axis ends. */
function endOf({ ticks }: Ruler): number {
  return ticks.at(-1) ?? 1
}

/** The bars, one in each row, as long as the scale of recharts says. */
function Bars() {
  const ruler = useContext(RulerContext)
  // recharts knows its axis when it has been drawn: once they stand, the bars are drawn again, and not only in the frame after it.
  const [, stand] = useState<SVGGElement | null>(null)
  const along = useXAxisScale()
  const zero = along?.(0)
  return (
    <g ref={stand}>
      {zero !== undefined &&
        ruler?.bars.map(({ plotted: { observation } }, index) => (
          <RulerBarShape
            key={observation.obsId}
            ruler={ruler}
            index={index}
            left={zero}
            top={middleOf(ruler, index) - rulerSizes.bar / 2}
            length={(along?.(reachOf(observation)) ?? zero) - zero}
            height={rulerSizes.bar}
          />
        ))}
    </g>
  )
}

/** px from the top of the chart to the middle of a bar. */
function middleOf(ruler: Ruler, index: number): number {
  return (index + 0.5) * rowHeight(ruler) - liftOf(ruler)
}

interface RowsProps {
  readonly ruler: Ruler
  /** Where the bars stand, px. */
  readonly left: number
  readonly width: number
  readonly height: number
}

/** The edge, and for each bar its name and its link. */
function Rows({ ruler, left, width, height }: RowsProps) {
  const end = endOf(ruler)
  return (
    <>
      <RulerEdge ruler={ruler} area={{ x: left, y: 0, width, height }} />
      {ruler.bars.map(({ plotted }, index) => {
        const middle = middleOf(ruler, index)
        return (
          <g key={plotted.observation.obsId}>
            <RulerRowName ruler={ruler} index={index} middle={middle} />
            <RulerBarLink
              ruler={ruler}
              plotted={plotted}
              left={left}
              length={(reachOf(plotted.observation) / end) * width}
              middle={middle}
            />
          </g>
        )
      })}
    </>
  )
}
