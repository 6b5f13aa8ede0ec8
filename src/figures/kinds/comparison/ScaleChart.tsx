/** The bars of a ruler as a panel of the comparison: large with the axis above, or one area's kinds with the axis below. */
import { memo } from 'react'
import {
  Bar,
  BarChart,
  LabelList,
  XAxis,
  YAxis,
  type BarShapeProps,
  type LabelProps,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts'
import { lookup } from '#domain/lookup.ts'
import { valueInUnit } from '#domain/interval.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { barPieces } from '#figures/marks/bar.ts'
import { Pieces } from '#figures/marks/Pieces.tsx'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { sealBreadth } from '#figures/marks/sealBreadth.ts'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { axisUnit, numberedEvery, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { reachOf, startOf } from '#figures/ruler/reach.ts'
import { labelMiddles } from '#figures/ruler/partLabels.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor, spokenFigure } from '#figures/value/FigureLink.tsx'
import { englishFigure } from '#i18n/amount.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { printedFigure } from '#i18n/printed.ts'
import { useWords } from '#i18n/words.tsx'
import { scaleHeight, scaleLift, scaleRoom, scaleSizes, scaleTicks, valueText, type ScaleLook } from './scale.ts'
import styles from './ScaleChart.module.css'

interface ScaleChartProps {
  readonly ruler: Ruler
  /** px */
  readonly width: number
  readonly look: ScaleLook
  /** Number of the source of each bar on the page, from 1. */
  readonly citations: readonly number[]
}

/** The chart of a ruler on the comparison page. */
export const ScaleChart = memo(function ScaleChart({ ruler, width, look, citations }: ScaleChartProps) {
  const { lang } = useWords()
  const size = scaleSizes[look]
  const lift = scaleLift(ruler, look)
  const { names, labels } = scaleRoom(ruler, look, width, lang)
  const { ticks, end } = scaleTicks(ruler)
  const rows = ruler.bars.map(({ plotted: { observation } }) => ({ id: observation.obsId, reach: reachOf(observation) }))
  const every = numberedEvery(tickLabels(ticks, lang), width - names - labels, 13)
  const number = ({ x, y, payload }: XAxisTickContentProps) => (
    <text
      x={Number(x)}
      y={Number(y)}
      dy={look === 'large' ? -2 : 11}
      textAnchor="middle"
      className={styles['number']}
      aria-hidden="true"
    >
      {tickLabels(ticks, lang)[payload.index] ?? ''}
      {payload.index === ticks.length - 1 && <tspan>{axisUnit(ticks, ruler.unit, lang)}</tspan>}
    </text>
  )
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={scaleHeight(ruler, look)}
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
        tickLine={{ stroke: 'var(--ink)' }}
        axisLine={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
        tick={number}
      />
      <YAxis
        type="category"
        dataKey="id"
        width={names}
        interval={0}
        axisLine={{ stroke: 'var(--ink)', strokeWidth: 1.5 }}
        tickLine={false}
        tick={({ y, payload }: YAxisTickContentProps) => (
          <RowName bar={ruler.bars[payload.index]} look={look} middle={Number(y) - lift} room={names} />
        )}
      />
      <Bar
        dataKey="reach"
        barSize={size.bar}
        isAnimationActive={false}
        shape={({ x, y, width: length, height, originalDataIndex }: BarShapeProps) => (
          <BarBody ruler={ruler} bar={ruler.bars[originalDataIndex]} left={x} top={y - lift} length={length} height={height} />
        )}
      >
        <LabelList
          dataKey="id"
          content={({ x, y, width: length, height, index = 0 }: LabelProps) => (
            <BarValue
              ruler={ruler}
              bar={ruler.bars[index]}
              look={look}
              names={names}
              end={Number(x) + Number(length)}
              middle={Number(y) + Number(height) / 2 - lift}
              citation={citations[index] ?? 0}
            />
          )}
        />
      </Bar>
    </BarChart>
  )
})

/** The area with its seal, or what the bar counts. */
function RowName({
  bar,
  look,
  middle,
  room,
}: {
  readonly bar: RulerBar | undefined
  readonly look: ScaleLook
  readonly middle: number
  readonly room: number
}) {
  const { dataset, say } = useFigureSetting()
  const { pick } = useWords()
  if (bar === undefined) return null
  const { observation } = bar.plotted
  if (look === 'kinds') {
    const { printedNames, countsZh, countsEn } = lookup(dataset.definitionById, observation.definition)
    const name = pick(printedNames[0] ?? countsZh, countsEn)
    return (
      <text x={room - 8} y={middle + 5} textAnchor="end" className={styles['kind']}>
        <title>{say.measured(observation)}</title>
        {cut(name, room - 10)}
      </text>
    )
  }
  const { seal, nameZh, shortEn } = lookup(dataset.areaById, observation.refArea)
  const breadth = 26 * sealBreadth(seal)
  return (
    <g>
      <title>{say.area(observation.refArea)}</title>
      <rect x={0} y={middle - 13} width={breadth} height={26} rx={2} fill={areaColour(observation.refArea)} />
      <text x={breadth / 2} y={middle + 6} textAnchor="middle" className={styles['seal']}>
        {seal}
      </text>
      <text x={breadth + 10} y={middle + 6} className={styles['area']}>
        {cut(pick(nameZh, shortEn), room - breadth - 14)}
      </text>
    </g>
  )
}

/** A text as far as it fits, ended by “…” where it does not. */
function cut(text: string, room: number): string {
  const fits = (given: string) => textWidth(given, 15, 400, 'sans') <= room
  if (fits(text)) return text
  let length = text.length - 1
  while (length > 1 && !fits(`${text.slice(0, length)}…`)) length -= 1
  return `${text.slice(0, length)}…`
}

interface BarBodyProps {
  readonly ruler: Ruler
  readonly bar: RulerBar | undefined
  readonly left: number
  readonly top: number
  readonly length: number
  readonly height: number
}

/** A bar: one block for each unit where they can be counted, its parts bracketed below. */
function BarBody({ ruler, bar, left, top, length, height }: BarBodyProps) {
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
  const spans = bar.parts.map((part, index) => {
    const before = bar.parts.slice(0, index).reduce((total, one) => total + valueInUnit(one), 0)
    return { from: (before / sum) * length, to: ((before + valueInUnit(part)) / sum) * length }
  })
  const names = bar.parts.map((part) => {
    const { countsZh, countsEn, printedNames } = lookup(dataset.definitionById, part.definition)
    return `${pick(printedNames[0] ?? countsZh, countsEn.split(' ')[0] ?? countsEn)} ${valueInUnit(part)}`
  })
  const middles = labelMiddles(names, spans)
  return (
    <g transform={`translate(${left} ${top})`} className={styles['bar']} aria-hidden="true" data-bar={observation.obsId}>
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
      {spans.map(({ from, to }, index) => (
        <g key={names[index]}>
          <path d={`M${from + 1} ${height + 5}v6H${to - 1}v-6`} className={styles['bracket']} />
          <text x={middles[index]} y={height + 27} textAnchor="middle" className={styles['part']}>
            {names[index]}
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
  readonly ruler: Ruler
  readonly bar: RulerBar | undefined
  readonly look: ScaleLook
  /** px from the left of the chart to zero. */
  readonly names: number
  /** px from the left of the chart to the end of the bar, and from its top to the middle. */
  readonly end: number
  readonly middle: number
  readonly citation: number
}

/** The printed value behind a bar, which is the way to its evidence and a stop of the arrow keys. */
function BarValue({ ruler, bar, look, names, end, middle, citation }: BarValueProps) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  if (bar === undefined) return null
  const { plotted } = bar
  const { observation, judgement } = plotted
  const size = scaleSizes[look]
  const printed = valueText(observation, words.lang)
  const x = end + (observation.qualifier === 'exact' ? 0 : 26) + 10
  const after = x + textWidth(printed, size.value, 700, 'sans') + 10
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
        y={middle - size.bar / 2 - 4}
        width={Math.max(after - 6, names)}
        height={size.bar + 8}
        className={styles['hit']}
      />
      <text x={x} y={middle + size.value * 0.36} className={styles['value']} fontSize={size.value}>
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
        <text x={after} y={middle + 6} className={styles['date']}>
          {formatShortPeriod(observation.timePeriod, observation.timeBasis)} [{citation}]
        </text>
      )}
      {judgement !== null && (
        <g transform={`translate(${after + (look === 'large' ? 130 : 0)} ${middle - 5})`} className={styles['judgement']}>
          <JudgementSign judgement={judgement} />
        </g>
      )}
    </EvidenceAnchor>
  )
}
