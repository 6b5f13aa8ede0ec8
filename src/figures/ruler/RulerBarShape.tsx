import { valueInUnit } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { barPieces, partSpans, type PartSpan } from '#figures/marks/bar.ts'
import { Pieces } from '#figures/marks/Pieces.tsx'
import type { RulerBar } from '#figures/model.ts'
import { areaColour } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { labelMiddles } from './partLabels.ts'
import { reachOf, startOf } from './reach.ts'
import { fittingBesides } from './rowText.ts'
import { useRuler } from './rulerContext.ts'
import styles from './RulerChart.module.css'

interface RulerBarShapeProps {
  readonly index: number
  /** px from zero of the axis to the end the source states, and where the bar stands in the chart. */
  readonly left: number
  readonly top: number
  readonly length: number
  readonly height: number
  /** px from zero of the axis to the right end of the chart. */
  readonly room: number
}

/** A bar: one block for each unit where they can be counted, its parts bracketed. What is said of it is said by its link. */
export function RulerBarShape({ index, left, top, length, height, room }: RulerBarShapeProps) {
  const { say } = useFigureSetting()
  const ruler = useRuler()
  const bar = ruler.bars[index]
  if (bar === undefined) return null
  const { observation } = bar.plotted
  const counts = bar.parts.length > 0 ? bar.parts.map(valueInUnit) : ruler.countable ? [valueInUnit(observation)] : []
  const reach = reachOf(observation)
  const pieces = barPieces(observation, {
    length,
    from: reach === 0 ? 0 : (startOf(observation) / reach) * length,
    height,
    scale: 1,
    units: ruler.countable ? counts : [],
  })
  return (
    <g transform={`translate(${left} ${top})`} className={styles['bar']} aria-hidden="true" data-bar={observation.obsId}>
      <g style={{ color: areaColour(observation.refArea) }} data-pieces>
        <Pieces pieces={pieces} />
      </g>
      {[...bar.against, ...bar.others].map(({ observation: other }) => {
        const at = reach === 0 ? 0 : (reachOf(other) / reach) * length
        return <path key={other.obsId} d={`M${at} -4V${height + 4}`} className={styles['otherValue']} data-other={other.obsId} />
      })}
      {bar.parts.length > 0 && <Brackets bar={bar} spans={partSpans({ length, units: counts, scale: 1 })} below={height} />}
      {bar.parts.length === 0 && (
        <text y={height + 16} className={styles['besides']}>
          {fittingBesides(say.besides(bar), room)}
        </text>
      )}
    </g>
  )
}

/** A bracket under each part with its name and number. */
function Brackets({
  bar,
  spans,
  below,
}: {
  readonly bar: RulerBar
  readonly spans: readonly PartSpan[]
  readonly below: number
}) {
  const { dataset } = useFigureSetting()
  const { pick } = useWords()
  const labels = bar.parts.map((part) => {
    const { countsZh, countsEn, printedNames } = lookup(dataset.definitionById, part.definition)
    return `${pick(printedNames[0] ?? countsZh, countsEn.split(' ')[0] ?? countsEn)} ${valueInUnit(part)}`
  })
  const middles = labelMiddles(labels, spans)
  return bar.parts.map((part, index) => {
    const span = spans[index]
    if (span === undefined) return null
    return (
      <g key={part.obsId}>
        <path d={`M${span.from + 0.5} ${below + 3}v4H${span.to - 0.5}v-4`} className={styles['bracket']} />
        <text x={middles[index]} y={below + 20} textAnchor="middle" className={styles['part']}>
          {labels[index]}
        </text>
      </g>
    )
  })
}
