/** A ruler: recharts sets the bars on their scale; every mark on and beside them is our own. */
import { createContext, useContext, useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useStable } from '#ui/useStable.ts'
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
  const frame = useStable({
    data: ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) })),
    ticks: ruler.ticks,
    height: plotHeight(ruler),
    names: nameRoom(ruler),
    labels: labelRoom(ruler, lang),
  })
  const { height, names, labels } = frame
  const bars = useMemo(() => {
    const { data, ticks } = frame
    return (
      <BarChart
        layout="vertical"
        width={width}
        height={frame.height}
        data={data}
        margin={{ top: 0, right: frame.labels, bottom: rulerSizes.axis, left: frame.names }}
        barSize={rulerSizes.bar}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} niceTicks="none" hide />
        <YAxis type="category" dataKey="id" hide />
        <Bar dataKey="reach" isAnimationActive={false} shape={bar} zIndex={0} />
      </BarChart>
    )
  }, [frame, width])
  return (
    <RulerContext value={ruler}>
      {bars}
      <svg className={styles['over']} width={width} height={height}>
        <Rows ruler={ruler} left={names} width={Math.max(0, width - names - labels)} height={height - rulerSizes.axis} />
      </svg>
    </RulerContext>
  )
}

type Place = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height' | 'index'>

/** Draws a bar where recharts would set a rectangle. */
const bar = ({ x, y, width, height, index }: BarShapeProps) => <Shape x={x} y={y} width={width} height={height} index={index} />

function Shape({ x, y, width, height, index }: Place) {
  const ruler = useContext(RulerContext)
  return ruler && <RulerBarShape ruler={ruler} index={index} left={x} top={y - liftOf(ruler)} length={width} height={height} />
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
  const end = ruler.ticks.at(-1) ?? 1
  return (
    <>
      <RulerEdge ruler={ruler} area={{ x: left, y: 0, width, height }} />
      {ruler.bars.map(({ plotted }, index) => {
        const middle = (index + 0.5) * rowHeight(ruler) - liftOf(ruler)
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
