/** The bars of a ruler as a panel of the comparison: large with the axis above, or one area's kinds with the axis below. */
import { createContext, memo, useContext, useMemo } from 'react'
import {
  Bar,
  BarChart,
  LabelList,
  useChartHeight,
  XAxis,
  YAxis,
  type BarShapeProps,
  type LabelProps,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts'
import { lookup } from '#domain/lookup.ts'
import { valueInUnit } from '#domain/interval.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { barPieces } from '#figures/marks/bar.ts'
import { Pieces } from '#figures/marks/Pieces.tsx'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { sealBreadth } from '#figures/marks/sealBreadth.ts'
import type { Ruler } from '#figures/model.ts'
import { axisUnit, numberedEvery, tickLabels } from '#figures/page/axis.ts'
import { textLines } from '#figures/page/lineBreak.ts'
import { textWidth } from '#figures/page/measure.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { lastMarkAt, reachOf, startOf } from '#figures/ruler/reach.ts'
import { labelMiddles } from '#figures/ruler/partLabels.ts'
import type { RowText } from '#figures/ruler/rowText.ts'
import { WholeText } from '#figures/ruler/WholeText.tsx'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor, spokenFigure } from '#figures/value/FigureLink.tsx'
import { englishFigure } from '#i18n/amount.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { printedFigure } from '#i18n/printed.ts'
import { useWords, type Words } from '#i18n/words.tsx'
import {
  dateRoom,
  labelOver,
  scaleHeight,
  scaleLift,
  scaleRoom,
  scaleSizes,
  scaleTicks,
  valueRoom,
  type LabelPlace,
  type ScaleLook,
} from './scale.ts'
import styles from './ScaleChart.module.css'

interface ScaleChartProps {
  readonly ruler: Ruler
  /** px */
  readonly width: number
  readonly look: ScaleLook
  /** The numbers of the sources of each bar on the page: [1][2]. */
  readonly citations: readonly string[]
}

interface ScaleSetting {
  readonly ruler: Ruler
  readonly look: ScaleLook
  readonly citations: readonly string[]
  readonly ticks: readonly number[]
  /** px of the chart, and of it left of zero. */
  readonly width: number
  readonly names: number
  /** Type of what is counted before the bars, px: one for all of a chart, as a larger one would say that it matters more. */
  readonly kindSize: 13 | 15
  readonly place: LabelPlace
  /** px that a bar stands higher than the middle of its row. */
  readonly lift: number
}

const ScaleContext = createContext<ScaleSetting | null>(null)

function useScale(): ScaleSetting {
  const setting = useContext(ScaleContext)
  if (setting === null) throw new Error('a mark is drawn outside of its chart')
  return setting
}

/** The chart of a ruler on the comparison page. */
export const ScaleChart = memo(function ScaleChart({ ruler, width, look, citations }: ScaleChartProps) {
  const { dataset } = useFigureSetting()
  const { lang, pick } = useWords()
  const size = scaleSizes[look]
  const { names, labels, place } = scaleRoom(ruler, look, width, lang)
  const { ticks, end } = scaleTicks(ruler)
  const lift = scaleLift(ruler, look, place)
  const isOfShortNames = ruler.bars.every(
    ({ plotted }) => textWidth(kindName(dataset, plotted.observation, pick), 15, 400, 'sans') <= names - 8,
  )
  const kindSize = isOfShortNames ? 15 : 13
  const setting = useMemo<ScaleSetting>(
    () => ({ ruler, look, citations, ticks, width, names, kindSize, place, lift }),
    [ruler, look, citations, ticks, width, names, kindSize, place, lift],
  )
  const rows = ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) }))
  const every = numberedEvery(tickLabels(ticks, lang), width - names - labels, 13)
  return (
    <ScaleContext value={setting}>
      <BarChart
        layout="vertical"
        width={width}
        height={scaleHeight(ruler, look, place)}
        margin={{ top: 0, right: labels, bottom: 0, left: 0 }}
        data={rows}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[0, end]}
          ticks={[...ticks]}
          interval={every - 1}
          orientation={look === 'large' ? 'top' : 'bottom'}
          height={size.axis}
          tickSize={8}
          tickLine={inkLine}
          axisLine={inkEdge}
          tick={numberTick}
        />
        <YAxis type="category" dataKey="id" width={names} interval={0} axisLine={inkEdge} tickLine={false} tick={nameTick} />
        <Bar dataKey="reach" barSize={size.bar} isAnimationActive={false} shape={barShape}>
          <LabelList dataKey="id" content={barLabel} />
        </Bar>
      </BarChart>
    </ScaleContext>
  )
})

const inkLine = { stroke: 'var(--ink)' } as const
const inkEdge = { stroke: 'var(--ink)', strokeWidth: 1.5 } as const

function numberTick({ x, y, payload }: XAxisTickContentProps) {
  return <TickNumber index={payload.index} x={Number(x)} y={Number(y)} />
}

function nameTick({ y, payload }: YAxisTickContentProps) {
  return <RowName index={payload.index} middle={Number(y)} />
}

function barShape({ x, y, width, height, originalDataIndex }: BarShapeProps) {
  return <BarBody index={originalDataIndex} left={x} top={y} length={width} height={height} />
}

function barLabel({ x, y, width, height, index = 0 }: LabelProps) {
  return <BarValue index={index} end={Number(x) + Number(width)} middle={Number(y) + Number(height) / 2} />
}

/** The number of a tick, at its middle; behind the last the unit. */
function TickNumber({ index, x, y }: { readonly index: number; readonly x: number; readonly y: number }) {
  const { ruler, look, ticks } = useScale()
  const { lang } = useWords()
  const label = tickLabels(ticks, lang)[index] ?? ''
  const dy = look === 'large' ? -2 : 11
  return (
    <g className={styles['number']} aria-hidden="true">
      <text x={x} y={y} dy={dy} textAnchor="middle">
        {label}
      </text>
      {index === ticks.length - 1 && (
        <text x={x + textWidth(label, 13, 400, 'sans') / 2 + (lang === 'en' ? 4 : 0)} y={y} dy={dy}>
          {axisUnit(ticks, ruler.unit, lang)}
        </text>
      )}
    </g>
  )
}

/** What a bar of one area counts, as its text names it. */
function kindName({ definitionById }: Dataset, { definition }: Observation, pick: Words['pick']): string {
  const { printedNames, countsZh, countsEn } = lookup(definitionById, definition)
  return pick(printedNames[0] ?? countsZh, countsEn)
}

/** What a row is: the area, or what the bar counts; null if there is no such row. */
function useScaleRowText(index: number): RowText | null {
  const { dataset } = useFigureSetting()
  const { pick } = useWords()
  const { ruler, look, names, kindSize: size } = useScale()
  const observation = ruler.bars[index]?.plotted.observation
  if (observation === undefined) return null
  if (look === 'kinds') {
    const text = kindName(dataset, observation, pick)
    const room = names - 8
    const [first = '', second, ...more] = textLines(text, room, (line) => textWidth(line, size, 400, 'sans'))
    const rest = second === undefined ? [] : [more.length === 0 ? second : cut([second, ...more].join(pick('', ' ')), room)]
    return { sealed: null, text, lines: [first, ...rest], x: 0, room, size }
  }
  const area = lookup(dataset.areaById, observation.refArea)
  const { nameZh, nameEn, shortZh, shortEn } = area
  const breadth = 26 * sealBreadth(area.seal)
  const room = names - breadth - 12
  const isWhole = textWidth(nameZh, 17, 700, 'sans') <= room
  const lines = [cut(isWhole ? pick(nameZh, shortEn) : pick(shortZh, shortEn), room, 17)]
  return { sealed: { area, breadth }, text: pick(nameZh, nameEn), lines, x: breadth + 10, room, size: 17 }
}

/** The area with its seal, or what the bar counts. */
function RowName({ index, middle: row }: { readonly index: number; readonly middle: number }) {
  const { say } = useFigureSetting()
  const { ruler, lift } = useScale()
  const name = useScaleRowText(index)
  const observation = ruler.bars[index]?.plotted.observation
  if (name === null || observation === undefined) return null
  const middle = row - lift
  const { sealed, lines, x, room, size } = name
  if (sealed === null) {
    return (
      <text className={styles['kind']} fontSize={size} textAnchor="end">
        <title>{say.measured(observation)}</title>
        {lines.map((line, at) => (
          <tspan key={line} x={room} y={middle + 5 + (at - (lines.length - 1) / 2) * 15}>
            {line}
          </tspan>
        ))}
      </text>
    )
  }
  return (
    <g>
      <title>{name.text}</title>
      <rect x={0} y={middle - 13} width={sealed.breadth} height={26} rx={2} fill={areaColour(sealed.area.areaId)} />
      <text x={sealed.breadth / 2} y={middle + 6} textAnchor="middle" className={styles['seal']}>
        {sealed.area.seal}
      </text>
      <text x={x} y={middle + 6} className={styles['area']}>
        {lines}
      </text>
    </g>
  )
}

/** A text as far as it fits, ended by “…” where it does not. */
function cut(text: string, room: number, size = 13): string {
  const fits = (given: string) => textWidth(given, size, 400, 'sans') <= room
  if (fits(text)) return text
  let length = text.length - 1
  while (length > 1 && !fits(`${text.slice(0, length)}…`)) length -= 1
  return `${text.slice(0, length)}…`
}

interface BarBodyProps {
  readonly index: number
  readonly left: number
  readonly top: number
  readonly length: number
  readonly height: number
}

/** A bar: one block for each unit where they can be counted, its parts bracketed below. */
function BarBody({ index, left, top, length, height }: BarBodyProps) {
  const { ruler, lift } = useScale()
  const bar = ruler.bars[index]
  const { dataset, say } = useFigureSetting()
  const { pick } = useWords()
  if (bar === undefined) return null
  const { observation } = bar.plotted
  const reach = reachOf(observation)
  const pieces = barPieces(observation, {
    length,
    from: reach === 0 ? 0 : (startOf(observation) / reach) * length,
    height,
    scale: 1,
    units: ruler.countable && ruler.basis === 'graded' ? [valueInUnit(observation)] : [],
  })
  const sum = bar.parts.reduce((total, part) => total + valueInUnit(part), 0)
  const spans = bar.parts.map((part, at) => {
    const before = bar.parts.slice(0, at).reduce((total, one) => total + valueInUnit(one), 0)
    return { from: (before / sum) * length, to: ((before + valueInUnit(part)) / sum) * length }
  })
  const names = bar.parts.map((part) => {
    const { countsZh, countsEn, printedNames } = lookup(dataset.definitionById, part.definition)
    return `${pick(printedNames[0] ?? countsZh, countsEn.split(' ')[0] ?? countsEn)} ${valueInUnit(part)}`
  })
  const middles = labelMiddles(names, spans)
  return (
    <g transform={`translate(${left} ${top - lift})`} className={styles['bar']} aria-hidden="true" data-bar={observation.obsId}>
      <g style={{ color: areaColour(observation.refArea) }} data-pieces>
        <Pieces pieces={pieces} />
      </g>
      {[...bar.against, ...bar.others].map(({ observation: other }) => (
        <path
          key={other.obsId}
          d={`M${reach === 0 ? 0 : (reachOf(other) / reach) * length} -4V${height + 4}`}
          className={styles['other']}
          data-other={other.obsId}
        />
      ))}
      {spans.map(({ from, to }, part) => (
        <g key={names[part]}>
          <path d={`M${from + 1} ${height + 5}v6H${to - 1}v-6`} className={styles['bracket']} />
          <text x={middles[part]} y={height + 27} textAnchor="middle" className={styles['part']}>
            {names[part]}
          </text>
        </g>
      ))}
      {spans.length === 0 && ruler.basis === 'graded' && (
        <text y={height + 16} className={styles['besides']}>
          {say.besides(bar)}
        </text>
      )}
    </g>
  )
}

interface BarValueProps {
  readonly index: number
  /** px from the left of the chart to the end of the bar, and from its top to the middle of its row. */
  readonly end: number
  readonly middle: number
}

/** The printed value behind a bar, which is the way to its evidence and a stop of the arrow keys. */
function BarValue({ index, end, middle: row }: BarValueProps) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const { ruler, look, width, names, place, lift, citations } = useScale()
  const bar = ruler.bars[index]
  const name = useScaleRowText(index)
  const chart = useChartHeight() ?? 0
  if (bar === undefined || name === null) return null
  const middle = row - lift
  const { plotted } = bar
  const { observation, judgement } = plotted
  const { bar: thick, unit, value } = scaleSizes[look]
  const top = middle - thick / 2
  const valueWidth = valueRoom(observation, look, words.lang)
  const scale = place === 'over' ? Math.min(labelOver.value / value, width / valueWidth) : 1
  const size = { value: value * scale, unit: Math.max(unit * scale, 13) }
  // Over a bar it begins where the bar does, or at the edge where it would not fit.
  const over = Math.max(valueWidth * scale, dateRoom) <= width - names - 8 ? names + 8 : 0
  // Behind its bar, and behind the last mark of what else the area gives.
  const last = names + lastMarkAt(bar, end - names)
  const x = place === 'over' ? over : Math.max(end + (observation.qualifier === 'exact' ? 0 : 26), last) + 10
  const after = x + valueWidth * scale + 10
  const line = place === 'over' ? top - 27 : middle + value * 0.36
  const date = place === 'over' ? { x: over, y: top - 9 } : { x: after, y: middle + 6 }
  const sign = place === 'over' ? { x: after, y: line - 14 } : { x: after + (look === 'large' ? 130 : 0), y: middle - 5 }
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: observation.obsId }}
      {...rovingStop(observation.obsId, observation.indicator)}
      className={styles['link']}
      aria-label={[
        spokenFigure({ dataset, say, words }, plotted, ruler.comparisons),
        ...(bar.others.length > 0 ? [say.besides(bar)] : []),
      ].join(say.separator)}
      data-judgement={judgement ?? undefined}
    >
      <rect
        x={1}
        y={place === 'over' ? line - size.value : top - 4}
        width={place === 'over' ? width - 2 : Math.max(after - 6, names)}
        height={place === 'over' ? top - line + size.value + thick + 4 : thick + 8}
        className={styles['hit']}
      />
      <text x={x} y={line} className={styles['value']} fontSize={size.value}>
        {words.lang === 'en' ? (
          <tspan className={styles['strong']}>{englishFigure(observation)}</tspan>
        ) : (
          printedFigure(observation).words.map((word) => (
            <tspan
              key={word.text}
              className={word.strong ? styles['strong'] : undefined}
              fontSize={word.strong ? size.value : size.unit}
            >
              {word.text}
            </tspan>
          ))
        )}
      </text>
      {look === 'large' && (
        <text {...date} className={styles['date']}>
          {formatShortPeriod(observation.timePeriod, observation.timeBasis)} {citations[index] ?? ''}
        </text>
      )}
      {judgement !== null && (
        <g transform={`translate(${sign.x} ${sign.y})`} className={styles['judgement']}>
          <JudgementSign judgement={judgement} />
        </g>
      )}
      <WholeText
        text={name.text}
        shown={name.lines}
        x={name.x}
        middle={middle}
        room={name.room}
        chart={chart}
        size={name.size}
        weight={name.sealed === null ? 400 : 700}
        edge={name.sealed === null ? 'end' : 'start'}
      />
    </EvidenceAnchor>
  )
}
