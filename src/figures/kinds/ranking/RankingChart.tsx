/** A ranking as a bar chart: places and names left of zero, the value behind each bar the way to its evidence. */
import { createContext, memo, useContext, useMemo } from 'react'
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  LabelList,
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
import { barPieces } from '#figures/marks/bar.ts'
import { Pieces } from '#figures/marks/Pieces.tsx'
import type { FigureModel, RulerBar } from '#figures/model.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { reachOf, startOf } from '#figures/ruler/reach.ts'
import { areaColour } from '#figures/theme.ts'
import { WholeText } from '#figures/ruler/WholeText.tsx'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import {
  asideStart,
  labelStart,
  labelWidth,
  nameEdge,
  rankingChartProps,
  rankingSizes,
  type RankingChartProps,
  type RankingRow,
} from './chart.ts'
import styles from './View.module.css'

interface Props {
  readonly model: FigureModel<'ranking'>
  /** px */
  readonly width: number
  /** Of the areas that the reader looks for. */
  readonly found: readonly string[]
}

interface Drawing extends RankingChartProps {
  readonly model: FigureModel<'ranking'>
  readonly found: readonly string[]
}

const DrawingContext = createContext<Drawing | null>(null)

/** What a mark that recharts asks for is part of: its row and its bar; null where the chart has none of this index. */
function useRow(index: number): (Drawing & { readonly row: RankingRow; readonly bar: RulerBar }) | null {
  const drawing = useContext(DrawingContext)
  const [row, bar] = [drawing?.rows[index], drawing?.model.ruler.bars[index]]
  return drawing === null || row === undefined || bar === undefined ? null : { ...drawing, row, bar }
}

/** The chart of a ranking. */
export const RankingChart = memo(function RankingChart({ model, width, found }: Props) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const props = useMemo(() => rankingChartProps({ dataset, say, words }, model, width), [dataset, say, words, model, width])
  const drawing = useMemo(() => ({ ...props, model, found }), [props, model, found])
  const { rows, ticks } = props
  return (
    <DrawingContext value={drawing}>
      <BarChart
        layout="vertical"
        width={width}
        height={props.height}
        margin={{ top: 0, right: props.labelRoom, bottom: 0, left: 0 }}
        data={rows}
        accessibilityLayer={false}
      >
        <Grounds />
        <XAxis
          type="number"
          orientation="top"
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          interval={props.tickInterval}
          height={rankingSizes.axis}
          axisLine={false}
          tickLine={false}
          tickSize={6}
          tickMargin={6}
          tick={numberTick}
        />
        <YAxis
          type="category"
          dataKey="id"
          width={props.placeRoom + props.nameRoom}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={nameTick}
        />
        <Bar dataKey="reach" barSize={rankingSizes.bar} shape={barShape} isAnimationActive={false}>
          <LabelList dataKey="id" content={BarLabel} zIndex={DefaultZIndexes.label + 1} />
        </Bar>
        <Edge />
      </BarChart>
    </DrawingContext>
  )
})

// recharts tells a mark which one it is and where it stands, px from the left and the top of the chart.

function numberTick({ x, y, payload }: XAxisTickContentProps) {
  return <AxisNumber index={payload.index} x={Number(x)} y={Number(y)} />
}

function nameTick({ y, payload }: YAxisTickContentProps) {
  return <RowName index={payload.index} middle={Number(y)} />
}

function barShape({ x, y, width, height, originalDataIndex }: BarShapeProps) {
  return <BarMark index={originalDataIndex} left={x} top={y} length={width} height={height} />
}

function BarLabel({ x, y, width, height, index = 0 }: LabelProps) {
  return <RowLink index={index} left={Number(x)} length={Number(width)} middle={Number(y) + Number(height) / 2} />
}

/** The ground of the reader's own row and of those looked for, under everything else. */
function Grounds() {
  const drawing = useContext(DrawingContext)
  const plot = usePlotArea()
  if (drawing === null || plot === undefined) return null
  return drawing.rows.map(({ id, isOwn }, index) =>
    isOwn || drawing.found.includes(id) ? (
      <rect
        key={id}
        x={0}
        y={plot.y + index * drawing.rowHeight}
        width={drawing.width}
        height={drawing.rowHeight}
        className={styles['ground']}
      />
    ) : null,
  )
}

/** The line of zero, and the axis above the bars with its ticks. */
function Edge() {
  const drawing = useContext(DrawingContext)
  const plot = usePlotArea()
  const across = useXAxisScale()
  if (drawing === null || plot === undefined || across === undefined) return null
  const places = drawing.ticks.map((tick) => across(tick) ?? plot.x)
  const [zero = plot.x, end = plot.x] = [places[0], places.at(-1)]
  return (
    <g aria-hidden="true">
      <path d={`M${zero} ${plot.y}H${end}`} className={styles['edge']} />
      <path d={places.map((x) => `M${x} ${plot.y}v-6`).join('')} className={styles['edge']} />
      <path d={`M${zero} ${plot.y}v${plot.height}`} className={styles['zero']} />
    </g>
  )
}

interface PlaceProps {
  readonly index: number
}

function AxisNumber({ index, x, y }: PlaceProps & { readonly x: number; readonly y: number }) {
  const drawing = useContext(DrawingContext)
  const { lang } = useWords()
  if (drawing === null) return null
  const { ticks, model } = drawing
  const label = tickLabels(ticks, lang)[index] ?? ''
  const half = textWidth(label, rankingSizes.note, 400, 'sans') / 2
  return (
    <text x={x} y={y} textAnchor="middle" className={styles['number']} aria-hidden="true">
      {label}
      {index === ticks.length - 1 && (
        <tspan x={x + half + 3} textAnchor="start">
          {axisUnit(ticks, model.ruler.unit, lang)}
        </tspan>
      )}
    </text>
  )
}

/** Place and name before a bar; the name on its area's colour where the area stands out. */
function RowName({ index, middle }: PlaceProps & { readonly middle: number }) {
  const { t } = useWords()
  const found = useRow(index)
  if (found === null) return null
  const { row, bar, placeRoom } = found
  const { body, note, gap, row: groundHeight } = rankingSizes
  const width = textWidth(row.name, body, row.isColoured ? 700 : 400, 'sans')
  return (
    <g aria-hidden="true">
      <text x={placeRoom - gap} y={middle + note * 0.36} textAnchor="end" className={styles['number']}>
        {row.place}
      </text>
      {row.isColoured && (
        <rect
          x={placeRoom}
          y={middle - groundHeight / 2 + 1.5}
          width={width + nameEdge * 2}
          height={groundHeight - 3}
          rx={2}
          fill={areaColour(bar.plotted.observation.refArea)}
        />
      )}
      <text
        x={placeRoom + nameEdge}
        y={middle + body * 0.36}
        className={styles['name']}
        data-coloured={row.isColoured || undefined}
      >
        {row.name}
      </text>
      {row.isOwn && (
        <text x={placeRoom + width + nameEdge * 2 + 6} y={middle + note * 0.36} className={styles['own']}>
          {t('ranking.own')}
        </text>
      )}
    </g>
  )
}

/** A bar up to the end its source states, with marks at what contradicts it. What is said of it is said by its link. */
function BarMark({
  index,
  left,
  top,
  length,
  height,
}: PlaceProps & { readonly left: number; readonly top: number; readonly length: number; readonly height: number }) {
  const found = useRow(index)
  if (found === null) return null
  const { bar, row } = found
  const { observation } = bar.plotted
  const reach = reachOf(observation)
  const along = (amount: number) => (reach === 0 ? 0 : (amount / reach) * length)
  const pieces = barPieces(observation, { length, from: along(startOf(observation)), height, scale: 1, units: [] })
  return (
    <g transform={`translate(${left} ${top})`} className={styles['bar']} aria-hidden="true" data-bar={observation.obsId}>
      <g style={{ color: row.isColoured ? areaColour(observation.refArea) : 'var(--neutral)' }} data-pieces>
        <Pieces pieces={pieces} />
      </g>
      {bar.against.map(({ observation: other }) => (
        <path
          key={other.obsId}
          d={`M${along(reachOf(other))} -3V${height + 3}`}
          className={styles['against']}
          data-other={other.obsId}
        />
      ))}
    </g>
  )
}

/** A row as the way to its evidence, with the value behind its bar. A stop of the arrow keys. */
function RowLink({
  index,
  left,
  length,
  middle,
}: PlaceProps & { readonly left: number; readonly length: number; readonly middle: number }) {
  const { say } = useFigureSetting()
  const found = useRow(index)
  if (found === null) return null
  const { row, bar, width, height, model, rowHeight, placeRoom, nameRoom } = found
  const { observation } = bar.plotted
  const { body, note, gap, tallRow } = rankingSizes
  const start = left + labelStart(bar, length)
  const position = model.positions[index]
  const spoken = [
    ...(position === undefined ? [] : [longPhrasesOf(say.context).ranking.place(position)]),
    say.announced(bar.plotted),
    ...(bar.against.length > 0 ? [say.besides(bar)] : []),
  ]
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: observation.obsId }}
      {...rovingStop(observation.obsId, observation.indicator)}
      className={styles['link']}
      aria-label={spoken.join(say.separator)}
    >
      <rect x={1} y={middle - rowHeight / 2 + 1} width={width - 2} height={rowHeight - 2} className={styles['hit']} />
      <text x={start} y={middle + body * 0.36} className={styles['value']} data-coloured={row.isColoured || undefined}>
        {row.value}
      </text>
      {row.aside !== '' && (
        <text
          {...(rowHeight === tallRow
            ? { x: asideStart(row.aside, left, width), y: middle + note * 1.6 }
            : { x: start + labelWidth({ value: row.value, aside: '' }) + gap, y: middle + note * 0.36 })}
          className={styles['number']}
        >
          {row.aside}
        </text>
      )}
      <WholeText
        text={row.wholeName}
        shown={[row.name]}
        x={placeRoom + nameEdge}
        middle={middle}
        room={nameRoom - nameEdge * 2}
        chart={height}
        size={body}
        weight={row.isColoured ? 700 : 400}
      />
    </EvidenceAnchor>
  )
}
