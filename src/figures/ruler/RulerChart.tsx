/** A ruler: recharts gives the frame (scales, axes, where a bar stands), and every mark in it is our own. */
import { createContext, useContext, useMemo } from 'react'
import { Bar, BarChart, usePlotArea, XAxis, YAxis, type BarShapeProps, type YAxisTickContentProps } from 'recharts'
import type { Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useStable } from '#ui/useStable.ts'
import { reachOf } from './reach.ts'
import { RulerBarLink } from './RulerBarLink.tsx'
import { RulerBarShape } from './RulerBarShape.tsx'
import { RulerEdge } from './RulerEdge.tsx'
import { RulerRowName } from './RulerRowName.tsx'
import { labelRoom, liftOf, nameRoom, plotHeight, rowHeight, rulerSizes } from './rulerSize.ts'

/** The ruler for its marks: they are drawn anew when it changes, and the frame only when its numbers do. */
const RulerContext = createContext<Ruler | null>(null)

interface RulerChartProps {
  readonly ruler: Ruler
  /** px */
  readonly width: number
}

/** The chart of a ruler. */
export function RulerChart({ ruler, width }: RulerChartProps) {
  const { lang } = useWords()
  const frame = useStable({
    data: ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) })),
    ticks: ruler.ticks,
    height: plotHeight(ruler),
    names: nameRoom(ruler),
    labels: labelRoom(ruler, lang),
  })
  const chart = useMemo(() => {
    const { data, ticks, height, names, labels } = frame
    return (
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={data}
        margin={{ top: 0, right: labels, bottom: 0, left: 0 }}
        barSize={rulerSizes.bar}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          height={rulerSizes.axis}
          axisLine={false}
          tickLine={false}
          tick={false}
        />
        <YAxis type="category" dataKey="id" width={names} axisLine={false} tickLine={false} interval={0} tick={rowName} />
        <Bar dataKey="reach" isAnimationActive={false} shape={bar} />
        <Overlay />
      </BarChart>
    )
  }, [frame, width])
  return <RulerContext value={ruler}>{chart}</RulerContext>
}

/** Draws the name of a row where recharts would set the id of its bar. */
const rowName = ({ y, index }: YAxisTickContentProps) => <RowName y={Number(y)} index={index} />

function RowName({ y, index }: { readonly y: number; readonly index: number }) {
  const ruler = useContext(RulerContext)
  return ruler && <RulerRowName ruler={ruler} index={index} middle={y - liftOf(ruler)} />
}

type Place = Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height' | 'index'>

/** Draws a bar where recharts would set a rectangle. */
const bar = ({ x, y, width, height, index }: BarShapeProps) => <Shape x={x} y={y} width={width} height={height} index={index} />

function Shape({ x, y, width, height, index }: Place) {
  const ruler = useContext(RulerContext)
  return ruler && <RulerBarShape ruler={ruler} index={index} left={x} top={y - liftOf(ruler)} length={width} height={height} />
}

/**
 * Edge and links, placed by the chart's own area. recharts makes its bars anew whenever the chart gets another width, and what has the
 * focus must not be made anew: so the links are ours.
 */
function Overlay() {
  const ruler = useContext(RulerContext)
  const area = usePlotArea()
  if (!area || ruler === null) return null
  const end = ruler.ticks.at(-1) ?? 1
  return (
    <>
      <RulerEdge ruler={ruler} area={area} />
      {ruler.bars.map(({ plotted }, index) => (
        <RulerBarLink
          key={plotted.observation.obsId}
          ruler={ruler}
          plotted={plotted}
          left={area.x}
          length={(reachOf(plotted.observation) / end) * area.width}
          middle={area.y + (index + 0.5) * rowHeight(ruler) - liftOf(ruler)}
        />
      ))}
    </>
  )
}
