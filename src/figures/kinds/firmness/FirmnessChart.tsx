/** The figures of areas as bars of blocks, a block a figure: each is the way to its words. */
import { memo, useCallback, useMemo } from 'react'
import { Bar, BarChart, LabelList, XAxis, YAxis, type BarShapeProps, type LabelProps } from 'recharts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Pieces } from '#figures/marks/Pieces.tsx'
import type { FirmnessBlock, FirmnessRow } from '#figures/model.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { useWords } from '#i18n/words.tsx'
import { blockPieces } from './block.ts'
import { firmnessSize } from './firmnessSize.ts'
import { blockPitch, longest, sizeOf, startsOf } from './geometry.ts'
import { countOf, figuresOfRow } from './model.ts'
import styles from './View.module.css'

interface FirmnessChartProps {
  readonly rows: readonly FirmnessRow[]
  /** px */
  readonly width: number
}

export const FirmnessChart = memo(function FirmnessChart({ rows, width }: FirmnessChartProps) {
  const data = useMemo(() => rows.map((row) => ({ area: row.area, figures: figuresOfRow(row).length })), [rows])
  const pitch = blockPitch(rows, width - firmnessSize.count, 1)
  // recharts tells a bar which one it is and where it stands.
  const bar = useCallback(
    ({ originalDataIndex, x, y, height }: BarShapeProps) => (
      <Blocks row={rows[originalDataIndex]} left={x} top={y} pitch={pitch} height={height} />
    ),
    [rows, pitch],
  )
  const count = useCallback(
    ({ index = 0, x, y, width: length, height }: LabelProps) => (
      <Count row={rows[index]} x={Number(x) + Number(length)} y={Number(y) + Number(height) / 2} />
    ),
    [rows],
  )
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * firmnessSize.row}
      margin={{ top: 0, right: Math.max(0, width - pitch * longest(rows)), bottom: 0, left: 0 }}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, longest(rows)]} hide />
      <YAxis type="category" dataKey="area" hide width={0} interval={0} />
      <Bar dataKey="figures" barSize={firmnessSize.bar} shape={bar} isAnimationActive={false}>
        <LabelList dataKey="figures" content={count} />
      </Bar>
    </BarChart>
  )
})

interface BlocksProps {
  readonly row: FirmnessRow | undefined
  /** px from the left and the top of the chart. */
  readonly left: number
  readonly top: number
  /** px from one figure to the next, and of the bar. */
  readonly pitch: number
  readonly height: number
}

function Blocks({ row, left, top, pitch, height }: BlocksProps) {
  if (row === undefined) return null
  const starts = startsOf(row)
  return row.blocks.map((block, index) => (
    <Block
      key={block.plotted.observation.obsId}
      block={block}
      x={left + (starts[index] ?? 0) * pitch}
      y={top}
      pitch={pitch}
      height={height}
    />
  ))
}

interface BlockProps {
  readonly block: FirmnessBlock
  readonly x: number
  readonly y: number
  readonly pitch: number
  readonly height: number
}

function Block({ block, x, y, pitch, height }: BlockProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { plotted, others, firmness } = block
  const { observation } = plotted
  const said = say.announced(plotted) + (others.length > 0 ? t('areaRows.others', { n: others.length }) : '')
  const width = sizeOf(block) * pitch
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: observation.obsId }}
      {...rovingStop(observation.refArea, observation.obsId)}
      className={styles['block']}
      aria-label={said}
    >
      <title>{said}</title>
      <g transform={`translate(${x} ${y})`} style={{ color: areaColour(observation.refArea) }}>
        <Pieces pieces={blockPieces(firmness, width - pitch * 0.18, height, 1)} />
        <rect x={-pitch * 0.09} y={-1} width={width} height={height + 2} className={styles['hit']} />
      </g>
    </EvidenceAnchor>
  )
}

interface CountProps {
  readonly row: FirmnessRow | undefined
  readonly x: number
  readonly y: number
}

/** 5 / 7: five of seven figures are exact numbers of the whole area. */
function Count({ row, x, y }: CountProps) {
  if (row === undefined) return null
  return (
    <text x={x + 8} y={y + 6} className={styles['count']}>
      <tspan className={styles['exact']}>{countOf(row, 'exact')}</tspan> / {figuresOfRow(row).length}
    </text>
  )
}
