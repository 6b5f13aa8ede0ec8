/** A series as a line chart: a line for each strand, years along the x axis, values along the y axis. */
import { memo, useMemo } from 'react'
import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type DotItemDotProps,
} from 'recharts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import type { Strand } from '#domain/series.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Pieces } from '#figures/marks/Pieces.tsx'
import type { FigureModel } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import { areaColour } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { seriesChartData } from './chart.ts'
import { labelPlaces, pointOf, segmentsOf, type SeriesScales } from './geometry.ts'
import { clearance, pointPieces, segmentPieces } from './pieces.ts'
import { seriesHeight, seriesMargin } from './seriesSize.ts'
import styles from './View.module.css'

interface SeriesChartProps {
  readonly model: FigureModel<'series'>
  /** px */
  readonly width: number
}

const { top, right, bottom, left } = seriesMargin

/** The chart of a series. The figures below it are the way to the evidence; to a listener the chart is their repetition. */
export const SeriesChart = memo(function SeriesChart({ model, width }: SeriesChartProps) {
  const { dataset } = useFigureSetting()
  const { lang } = useWords()
  const { lines, years } = useMemo(() => seriesChartData(model), [model])
  const end = model.ticks.at(-1) ?? 1
  return (
    <div aria-hidden="true" data-series={model.id} style={{ color: areaColour(model.area) }}>
      <LineChart width={width} height={seriesHeight} margin={{ top, right, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <text x={0} y={14} className={styles['number']}>
          {axisUnit(model.ticks, lookup(dataset.indicatorById, model.indicator).unit, lang)}
        </text>
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          dataKey="day"
          domain={[years[0] ?? 0, years.at(-1) ?? 1]}
          ticks={years}
          interval={0}
          height={bottom}
          axisLine={{ className: styles['axis'] }}
          tickLine={{ className: styles['axis'] }}
          tickSize={5}
          tickMargin={15}
          tick={<TickLabel labels={model.years.map(String)} anchor="middle" />}
        />
        <YAxis
          type="number"
          domain={[0, end]}
          ticks={model.ticks}
          interval={0}
          width={left}
          axisLine={false}
          tickLine={false}
          tick={<TickLabel labels={tickLabels(model.ticks, lang)} anchor="end" />}
        />
        {lines.map(({ strand, rows }) => (
          <Line
            key={strand[0].obsId}
            data={rows}
            dataKey="value"
            shape={<StrandLine strand={strand} />}
            dot={figureAt(strand)}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <Values figures={model.strands.flat()} />
        </ZIndexLayer>
      </LineChart>
    </div>
  )
})

interface TickLabelProps {
  readonly labels: readonly string[]
  readonly anchor: 'middle' | 'end'
  /** Given by recharts: px to the place of the tick's label, and which tick it is. */
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly index: number }
}

function TickLabel({ labels, anchor, x = 0, y = 0, payload }: TickLabelProps) {
  return (
    <text x={x} y={anchor === 'end' ? y + 4 : y} textAnchor={anchor} className={styles['number']}>
      {labels[payload?.index ?? 0]}
    </text>
  )
}

/** The scales of the chart; `null` until it knows them. */
function useScales(): SeriesScales | null {
  const across = useXAxisScale()
  const down = useYAxisScale()
  return useMemo(() => {
    if (across === undefined || down === undefined) return null
    return { across: (day) => across(day) ?? 0, down: (value) => down(value) ?? 0 }
  }, [across, down])
}

/** The line of a strand, broken where one of its figures is not exact. */
function StrandLine({ strand }: { readonly strand: Strand }) {
  const scales = useScales()
  if (scales === null) return null
  return segmentsOf(strand.map((observation) => pointOf(observation, scales))).map((segment) => (
    <g key={`${segment.from.observation.obsId} ${segment.to.observation.obsId}`} data-segment={segment.exact ? 'exact' : 'open'}>
      <Pieces pieces={segmentPieces(segment, 1)} />
    </g>
  ))
}

/** Draws the figure of a strand that recharts asks for. */
function figureAt(strand: Strand) {
  return ({ index }: DotItemDotProps) => <Figure key={strand[index]?.obsId} observation={strand[index]} />
}

/** A figure: its date from the first to the last day, and its ends as sure as its source makes them. */
function Figure({ observation }: { readonly observation: Observation | undefined }) {
  const scales = useScales()
  if (scales === null || observation === undefined) return null
  return (
    <g data-point={observation.obsId}>
      <Pieces pieces={pointPieces(pointOf(observation, scales), 1)} />
    </g>
  )
}

const valueSize = 15
const valueLine = 19

/** The printed values of all strands, placed together so that no two touch. */
function Values({ figures }: { readonly figures: readonly Observation[] }) {
  const { say } = useFigureSetting()
  const scales = useScales()
  const plot = usePlotArea()
  if (scales === null || plot === undefined) return null
  const points = figures.map((observation) => pointOf(observation, scales))
  const printed = figures.map(say.value)
  const widths = printed.map((text) => textWidth(text, valueSize, 700, 'sans'))
  const places = labelPlaces(points, widths, valueLine, clearance(1), plot)
  return figures.map(({ obsId }, index) => (
    <text key={obsId} x={places[index]?.x} y={places[index]?.y} textAnchor="middle" className={styles['value']}>
      {printed[index]}
    </text>
  ))
}
