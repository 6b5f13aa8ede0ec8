/** A ruler as a bar chart: its figures are the rows, and the label of a bar is the way to the evidence. */
import { memo, useMemo } from 'react'
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  LabelList,
  useChartHeight,
  useChartWidth,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  type BarShapeProps,
  type LabelProps,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { Ruler } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { rulerChartProps, type RulerChartProps } from './chart.ts'
import { RulerBarLink } from './RulerBarLink.tsx'
import { RulerBarShape } from './RulerBarShape.tsx'
import { RulerContext, useRuler } from './rulerContext.ts'
import { RulerRowName } from './RulerRowName.tsx'
import { rulerSizes } from './rulerSize.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { beforeUnit } from './labelRoom.ts'
import styles from './RulerChart.module.css'

interface Props {
  readonly ruler: Ruler
  /** px */
  readonly width: number
}

/** The chart of a ruler. */
export function RulerChart({ ruler, width }: Props) {
  const { lang } = useWords()
  const { say } = useFigureSetting()
  const kinds = useMemo(() => ruler.bars.map(({ plotted }) => say.measured(plotted.observation)), [ruler, say])
  return (
    <RulerContext value={ruler}>
      <Chart {...rulerChartProps(ruler, width, lang, kinds)} />
    </RulerContext>
  )
}

const Chart = memo(function Chart({ width, height, rows, ticks, tickInterval, nameRoom, labelRoom, padding }: RulerChartProps) {
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, right: labelRoom, bottom: 0, left: 0 }}
      data={rows}
      accessibilityLayer={false}
    >
      <Edge ticks={ticks} />
      <XAxis
        type="number"
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={ticks}
        interval={tickInterval}
        height={rulerSizes.axis}
        tickSize={rulerSizes.division}
        tickMargin={rulerSizes.numberBelow}
        axisLine={false}
        tickLine={false}
        tick={numberTick}
      />
      <YAxis
        type="category"
        dataKey="id"
        width={nameRoom}
        padding={padding}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={nameTick}
      />
      <Bar dataKey="reach" barSize={rulerSizes.bar} shape={barShape} isAnimationActive={false}>
        {/* In front of the names, so that the area of a link also covers the name of its row. */}
        <LabelList dataKey="id" content={BarLabel} zIndex={DefaultZIndexes.label + 1} />
      </Bar>
    </BarChart>
  )
}, isSame)

// recharts tells a mark which one it is and where it stands, px from the left and the top of the chart.

function numberTick({ x, y, payload }: XAxisTickContentProps) {
  return <RulerNumber index={payload.index} x={Number(x)} y={Number(y)} />
}

function nameTick({ y, payload }: YAxisTickContentProps) {
  return <NameOfRow index={payload.index} middle={Number(y)} />
}

function NameOfRow({ index, middle }: { readonly index: number; readonly middle: number }) {
  return <RulerRowName index={index} middle={middle} room={usePlotArea()?.x ?? 0} />
}

function barShape(props: BarShapeProps) {
  return <BarOfRow {...props} />
}

function BarOfRow({ x, y, width, height, originalDataIndex }: BarShapeProps) {
  const room = (useChartWidth() ?? 0) - x
  return <RulerBarShape index={originalDataIndex} left={x} top={y} length={width} height={height} room={room} />
}

/** Unlike shapes and ticks, whose keys are their places, a label has its index for a key: resized, the link is still the same element. */
function BarLabel({ x, y, width, height, index = 0 }: LabelProps) {
  const room = (useChartWidth() ?? 0) - Number(x)
  const chart = useChartHeight() ?? 0
  return (
    <RulerBarLink
      index={index}
      left={Number(x)}
      length={Number(width)}
      middle={Number(y) + Number(height) / 2}
      room={room}
      chart={chart}
    />
  )
}

function Edge({ ticks }: Pick<RulerChartProps, 'ticks'>) {
  const plot = usePlotArea()
  const across = useXAxisScale()
  if (plot === undefined || across === undefined) return null
  return <RulerEdge ticks={ticks.map((tick) => across(tick) ?? plot.x)} y={plot.y + plot.height} />
}

/** Between two numbers of the axis stand this many small divisions. */
const divisions = 5

interface RulerEdgeProps {
  /** px from the left of the chart to each tick. */
  readonly ticks: readonly number[]
  /** px from the top of the chart to the edge. */
  readonly y: number
}

/** The edge of the ruler: the line all bars are measured along, with its divisions. */
function RulerEdge({ ticks, y }: RulerEdgeProps) {
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
function RulerNumber({ index, x, y }: RulerNumberProps) {
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
