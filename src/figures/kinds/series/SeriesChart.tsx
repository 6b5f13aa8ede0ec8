/** A series: recharts gives the frame (scales and where the plot lies), and every mark in it is our own. */
import { BarChart, usePlotArea, XAxis, YAxis } from 'recharts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Pieces } from '#figures/marks/Pieces.tsx'
import type { FigureModel } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import { areaColour } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { labelPlaces, seriesGeometry } from './geometry.ts'
import { clearance, pointPieces, segmentPieces } from './pieces.ts'
import { seriesHeight, seriesMargin } from './seriesSize.ts'
import styles from './Series.module.css'

interface SeriesChartProps {
  readonly model: FigureModel<'series'>
  /** px */
  readonly width: number
}

/** The chart of a series. The figures below it are the way to the evidence; to a listener the chart is their repetition. */
export function SeriesChart({ model, width }: SeriesChartProps) {
  return (
    <div aria-hidden="true" data-series={model.id}>
      <BarChart width={width} height={seriesHeight} margin={seriesMargin} accessibilityLayer={false} compact>
        <XAxis type="number" domain={[0, 1]} height={0} hide />
        <YAxis type="number" domain={[0, model.ticks.at(-1) ?? 1]} width={0} hide />
        <Plot model={model} />
      </BarChart>
    </div>
  )
}

const valueSize = 14
const valueLine = 18

function Plot({ model }: { readonly model: FigureModel<'series'> }) {
  const { dataset, say } = useFigureSetting()
  const { lang } = useWords()
  const area = usePlotArea()
  if (!area) return null
  const { points, segments, years, ticks } = seriesGeometry(model, area)
  const labels = tickLabels(model.ticks, lang)
  const unit = axisUnit(model.ticks, lookup(dataset.indicatorById, model.indicator).unit, lang)
  const printed = points.map(({ observation }) => say.value(observation))
  const widths = printed.map((text) => textWidth(text, valueSize, 700, 'sans'))
  const places = labelPlaces(points, widths, valueLine, clearance(1), area.width)
  return (
    <g transform={`translate(${area.x} ${area.y})`}>
      <text x={-seriesMargin.left} y={-seriesMargin.top + 14} className={styles['number']}>
        {unit}
      </text>
      {ticks.map(({ value, y }, index) => (
        <g key={value}>
          <path d={`M0 ${y}h${area.width}`} className={value === 0 ? styles['axis'] : styles['grid']} />
          <text x={-8} y={y + 4} textAnchor="end" className={styles['number']}>
            {labels[index]}
          </text>
        </g>
      ))}
      {years.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${x} ${area.height}v5`} className={styles['axis']} />
          <text x={x} y={area.height + 20} textAnchor="middle" className={styles['number']}>
            {year}
          </text>
        </g>
      ))}
      <g color={areaColour(lookup(dataset.areaById, model.area).slot)}>
        {segments.map((segment) => (
          <g
            key={`${segment.from.observation.obsId} ${segment.to.observation.obsId}`}
            data-segment={segment.exact ? 'exact' : 'open'}
          >
            <Pieces pieces={segmentPieces(segment, 1)} />
          </g>
        ))}
        {points.map((point) => (
          <g key={point.observation.obsId} data-point={point.observation.obsId}>
            <Pieces pieces={pointPieces(point, 1)} />
          </g>
        ))}
      </g>
      {points.map(({ observation }, index) => (
        <text key={observation.obsId} x={places[index]?.x} y={places[index]?.y} textAnchor="middle" className={styles['value']}>
          {printed[index]}
        </text>
      ))}
    </g>
  )
}
