import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import type { Plotted } from '#figures/model.ts'
import { EvidenceAnchor, spokenFigure } from '#figures/value/FigureLink.tsx'
import { rovingStop } from '#figures/rovingFocus.ts'
import { englishFigure } from '#i18n/amount.ts'
import { printedFigure } from '#i18n/printed.ts'
import { useWords } from '#i18n/words.tsx'
import { valueStart, valueWidth } from './labelRoom.ts'
import { useRuler } from './rulerContext.ts'
import { fittingBesides, useRowText } from './rowText.ts'
import { rowHeight, rulerSizes } from './rulerSize.ts'
import { WholeText } from './WholeText.tsx'
import styles from './RulerChart.module.css'

interface RulerBarLinkProps {
  /** Of the bar. */
  readonly index: number
  /** px from the left of the chart to zero, from zero to the bar's end, from the top of the chart to the middle of the bar. */
  readonly left: number
  readonly length: number
  readonly middle: number
  /** px from zero to the right end of the chart, and how high the chart is. */
  readonly room: number
  readonly chart: number
}

/** A row of a ruler as the way to its evidence, with the printed value at the bar's end. A stop of the arrow keys. */
export function RulerBarLink({ index, left, length, middle, room, chart }: RulerBarLinkProps) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const ruler = useRuler()
  const bar = ruler.bars[index]
  const name = useRowText(index, left)
  if (bar === undefined || name === null) return null
  const { plotted } = bar
  const { observation, judgement } = plotted
  const end = left + valueStart(bar, length)
  const printed = valueWidth(observation, words.lang)
  const besides = bar.parts.length === 0 ? say.besides(bar) : ''
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
        y={middle - 5 - rulerSizes.bar / 2}
        width={end + printed}
        height={rowHeight(ruler) - 2}
        className={styles['hit']}
      />
      <text x={end} y={middle + 5.4} className={styles['value']}>
        <Value plotted={plotted} />
      </text>
      {/* Before the value the sign would read as a minus. */}
      {judgement !== null && (
        <g transform={`translate(${end + printed + 6} ${middle - 5})`} className={styles['judgement']}>
          <JudgementSign judgement={judgement} />
        </g>
      )}
      <WholeText text={name.text} shown={name.lines} x={name.x} middle={middle} room={name.room} chart={chart} size={name.size} />
      <WholeText
        text={besides}
        shown={[fittingBesides(besides, room)]}
        x={left}
        middle={middle + rulerSizes.bar / 2 + 11}
        room={room}
        chart={chart}
        size={rulerSizes.number}
      />
    </EvidenceAnchor>
  )
}

/** The figure as printed; in English in English words. */
function Value({ plotted: { observation } }: { readonly plotted: Plotted }) {
  const { lang } = useWords()
  if (lang === 'en') return <tspan className={styles['strong']}>{englishFigure(observation)}</tspan>
  return printedFigure(observation).words.map((word) => (
    <tspan key={word.text} className={word.strong ? styles['strong'] : undefined}>
      {word.text}
    </tspan>
  ))
}
