import { valueInUnit } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { barPieces, openEnd, partSpans, type PartSpan } from '#figures/marks/bar.ts'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { Pieces } from '#figures/marks/Pieces.tsx'
import type { Ruler, RulerBar } from '#figures/model.ts'
import { areaColour } from '#figures/theme.ts'
import { spokenFigure } from '#figures/value/spoken.ts'
import { walkStop } from '#figures/walk.ts'
import { englishFigure } from '#i18n/english.ts'
import { printedFigure } from '#i18n/printed.ts'
import { useWords } from '#i18n/words.tsx'
import { reachOf, startOf } from './reach.ts'
import { nameRoom, rowHeight } from './rulerSize.ts'
import styles from './Ruler.module.css'

interface RulerBarShapeProps {
  readonly ruler: Ruler
  readonly index: number
  /** px from zero of the axis to the end the source states, and where the bar stands in the chart. */
  readonly left: number
  readonly top: number
  readonly length: number
  readonly height: number
}

/** A bar: one block for each unit where they can be counted, its parts bracketed, its value and date at its end. */
export function RulerBarShape({ ruler, index, left, top, length, height }: RulerBarShapeProps) {
  const { dataset, say, links } = useFigureSetting()
  const words = useWords()
  const bar = ruler.bars[index]
  if (bar === undefined) return null
  const { plotted, parts } = bar
  const { observation, judgement } = plotted
  const counts = parts.length > 0 ? parts.map(valueInUnit) : ruler.countable ? [valueInUnit(observation)] : []
  const reach = reachOf(observation)
  const pieces = barPieces(observation, {
    length,
    from: reach === 0 ? 0 : (startOf(observation) / reach) * length,
    height,
    scale: 1,
    units: ruler.countable ? counts : [],
  })
  const end = length + (observation.qualifier === 'exact' ? 0 : openEnd) + 8
  const value = judgement === null ? end : end + 16
  const row = rowHeight(ruler)
  return (
    <a
      {...walkStop(observation.obsId, observation.indicator)}
      className={styles['bar']}
      href={links.hrefOf({ kind: 'figure', id: observation.obsId })}
      aria-label={spokenFigure({ dataset, say, words }, plotted, ruler.comparisons)}
      data-evidence={observation.obsId}
      data-open={links.open === observation.obsId || undefined}
    >
      <g transform={`translate(${left} ${top})`}>
        <rect x={1 - nameRoom(ruler)} y={-5} width={end + nameRoom(ruler) + 56} height={row - 2} className={styles['hit']} />
        <g
          style={{ color: areaColour(lookup(dataset.areaById, observation.refArea).slot) }}
          data-units={ruler.countable ? reach : undefined}
        >
          <Pieces pieces={pieces} />
        </g>
        {parts.length > 0 && <Brackets bar={bar} spans={partSpans({ length, units: counts, scale: 1 })} below={height} />}
        <text x={value} y={height / 2 + 5} className={styles['value']}>
          <Value bar={bar} />
        </text>
        {judgement !== null && (
          <g transform={`translate(${end} ${height / 2 - 5})`} className={styles['judgement']}>
            <JudgementSign judgement={judgement} />
          </g>
        )}
      </g>
    </a>
  )
}

/** The figure as printed; in English in English words. */
function Value({ bar: { plotted } }: { readonly bar: RulerBar }) {
  const { lang } = useWords()
  if (lang === 'en') return <tspan className={styles['strong']}>{englishFigure(plotted.observation)}</tspan>
  return printedFigure(plotted.observation).words.map((word) => (
    <tspan key={word.text} className={word.strong ? styles['strong'] : undefined}>
      {word.text}
    </tspan>
  ))
}

/** A name stands no further left than this, px from zero: it must not run into the name of the row. */
const narrowest = 24

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
  return bar.parts.map((part, index) => {
    const span = spans[index]
    const { countsZh, countsEn, printedNames } = lookup(dataset.definitionById, part.definition)
    if (span === undefined) return null
    return (
      <g key={part.obsId}>
        <path d={`M${span.from + 0.5} ${below + 3}v4H${span.to - 0.5}v-4`} className={styles['bracket']} />
        <text x={Math.max((span.from + span.to) / 2, narrowest)} y={below + 19} textAnchor="middle" className={styles['part']}>
          {pick(printedNames[0] ?? countsZh, countsEn.split(' ')[0] ?? countsEn)} {valueInUnit(part)}
        </text>
      </g>
    )
  })
}
