/** A ruler: recharts gives the frame (scales, axes, where a bar stands), and every mark in it is our own. */
import { memo, useMemo } from 'react'
import {
  Bar,
  BarChart,
  ResponsiveContainer,
  usePlotArea,
  XAxis,
  YAxis,
  type BarShapeProps,
  type YAxisTickContentProps,
} from 'recharts'
import type { Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { reachOf } from './reach.ts'
import { RulerBarLink } from './RulerBarLink.tsx'
import { RulerBarShape } from './RulerBarShape.tsx'
import { RulerEdge } from './RulerEdge.tsx'
import { RulerRowName } from './RulerRowName.tsx'
import { labelRoom, liftOf, nameRoom, plotHeight, rowHeight, rulerSizes } from './rulerSize.ts'

/** The chart of a ruler. Rendered again only when its model is another one. */
export const RulerChart = memo(function RulerChart({ ruler }: { readonly ruler: Ruler }) {
  const { lang } = useWords()
  const data = useMemo(
    () => ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) })),
    [ruler],
  )
  const tick = useMemo(() => rowNames(ruler), [ruler])
  const shape = useMemo(() => bars(ruler), [ruler])
  const height = plotHeight(ruler)
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
      <BarChart
        layout="vertical"
        data={data}
        margin={{ top: 0, right: labelRoom(ruler, lang), bottom: 0, left: 0 }}
        barSize={rulerSizes.bar}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[0, ruler.ticks.at(-1) ?? 1]}
          ticks={ruler.ticks}
          height={rulerSizes.axis}
          axisLine={false}
          tickLine={false}
          tick={false}
        />
        <YAxis type="category" dataKey="id" width={nameRoom(ruler)} axisLine={false} tickLine={false} interval={0} tick={tick} />
        <Bar dataKey="reach" isAnimationActive={false} shape={shape} />
        <Overlay ruler={ruler} />
      </BarChart>
    </ResponsiveContainer>
  )
})

/** Draws the name of a row where recharts would set the id of its bar. */
function rowNames(ruler: Ruler) {
  return ({ y, index }: YAxisTickContentProps) => <RulerRowName ruler={ruler} index={index} middle={Number(y) - liftOf(ruler)} />
}

/** Draws a bar where recharts would set a rectangle. */
function bars(ruler: Ruler) {
  return ({ x, y, width, height, index }: BarShapeProps) => (
    <RulerBarShape ruler={ruler} index={index} left={x} top={y - liftOf(ruler)} length={width} height={height} />
  )
}

/**
 * Edge and links, placed by the chart's own area. recharts makes its bars anew whenever the chart gets another width, and what has the
 * focus must not be made anew: so the links are ours.
 */
function Overlay({ ruler }: { readonly ruler: Ruler }) {
  const area = usePlotArea()
  if (!area) return null
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
