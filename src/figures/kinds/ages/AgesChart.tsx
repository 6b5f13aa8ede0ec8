/** The figures of areas on an axis of time, as a scatter chart: each dot is the way to its words. */
import { memo, useCallback, useMemo } from 'react'
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, type ScatterShapeProps } from 'recharts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { AgeDot, AgeRow } from '#figures/model.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { ageRows, agesHeight, agesSize } from './agesSize.ts'
import { dotPlaces, namedYears, yearDays } from './geometry.ts'
import styles from './View.module.css'

interface AgesChartProps {
  readonly rows: readonly AgeRow[]
  /** Calendar years from the first to the one after the last. */
  readonly years: readonly number[]
  /** Whether the first of them stands for all years up to it. */
  readonly hasEarlier: boolean
  /** px */
  readonly width: number
}

/** px a year's name takes with the white beside it. */
const nameRoom = 42

export const AgesChart = memo(function AgesChart({ rows, years, hasEarlier, width }: AgesChartProps) {
  const { say } = useFigureSetting()
  const { earlier } = longPhrasesOf(say.context).ages
  const placed = useMemo(() => ageRows(rows), [rows])
  const height = agesHeight(placed)
  const days = useMemo(() => yearDays(years), [years])
  const [first = 0, last = 1] = [days[0], days.at(-1)]
  const named = useMemo(() => namedYears({ years, hasEarlier }, width, nameRoom), [years, hasEarlier, width])
  const dots = useMemo(() => dotsOf(placed, { first, last, width }), [placed, first, last, width])
  const middles = named.map((year) => {
    const at = years.indexOf(year)
    return ((days[at] ?? first) + (days[at + 1] ?? last)) / 2
  })
  const plot = height - agesSize.axis
  // recharts tells a dot which one it is and where it stands.
  const shape = useCallback(
    ({ index, cx, cy }: ScatterShapeProps) => <Dot dot={dots[index]?.dot} x={Number(cx)} y={Number(cy)} />,
    [dots],
  )
  return (
    <ScatterChart width={width} height={height} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
      <CartesianGrid
        verticalValues={[...days]}
        horizontalValues={placed.map(({ top, height: tall }) => top + tall)}
        className={styles['grid']}
        stroke="var(--hairline)"
      />
      <XAxis
        type="number"
        dataKey="day"
        orientation="top"
        domain={[first, last]}
        ticks={middles}
        interval={0}
        height={agesSize.axis}
        axisLine={false}
        tickLine={false}
        tick={<YearName names={named.map((year) => (hasEarlier && year === years[0] ? earlier : String(year)))} width={width} />}
      />
      <YAxis type="number" dataKey="down" domain={[0, plot]} reversed hide width={0} />
      <Scatter data={dots} shape={shape} isAnimationActive={false} />
    </ScatterChart>
  )
})

interface PlacedDot {
  readonly dot: AgeDot
  /** Where it is drawn: as a day of the axis, and px below the top of the plot. */
  readonly day: number
  readonly down: number
}

function dotsOf(
  rows: ReturnType<typeof ageRows>,
  { first, last, width }: { readonly first: number; readonly last: number; readonly width: number },
): PlacedDot[] {
  const perDay = width / (last - first)
  return rows.flatMap(({ row, top, height }) => {
    const places = dotPlaces(
      row.dots.map(({ day }) => day),
      { across: (day) => (day - first) * perDay, width, pitch: agesSize.pitch },
    )
    return row.dots.flatMap((dot, index) => {
      const place = places[index]
      return place === undefined ? [] : [{ dot, day: first + place.x / perDay, down: top + height / 2 + place.y }]
    })
  })
}

interface YearNameProps {
  readonly names: readonly string[]
  /** Of the chart, px: no name leaves it. */
  readonly width: number
  /** Given by recharts: px to the place of the name, and which it is. */
  readonly x?: number
  readonly payload?: { readonly index: number }
}

function YearName({ names, width, x = 0, payload }: YearNameProps) {
  const half = nameRoom / 2
  return (
    <text x={Math.min(Math.max(x, half), width - half)} y={14} textAnchor="middle" className={styles['year']} aria-hidden="true">
      {names[payload?.index ?? 0]}
    </text>
  )
}

interface DotProps {
  readonly dot: AgeDot | undefined
  /** px from the left and the top of the chart. */
  readonly x: number
  readonly y: number
}

function Dot({ dot, x, y }: DotProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (dot === undefined) return null
  const { plotted, others, inferred } = dot
  const { observation } = plotted
  const said = say.announced(plotted) + (others.length > 0 ? t('areaRows.others', { n: others.length }) : '')
  const half = agesSize.pitch / 2
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: observation.obsId }}
      {...rovingStop(observation.refArea, observation.obsId)}
      className={styles['dot']}
      aria-label={said}
    >
      <title>{said}</title>
      <g style={{ color: areaColour(observation.refArea) }} data-inferred={inferred || undefined}>
        <rect x={x - half} y={y - half} width={agesSize.pitch} height={agesSize.pitch} className={styles['hit']} />
        <circle cx={x} cy={y} r={agesSize.radius} className={styles['mark']} />
      </g>
    </EvidenceAnchor>
  )
}
