import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { sealBreadth } from '#figures/marks/sealBreadth.ts'
import { areaColour } from '#figures/theme.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { nameGap } from './chart.ts'
import { fittingLines, fittingName } from './rowName.ts'
import { useRuler } from './rulerContext.ts'
import { sharesDate } from './rulerSize.ts'
import styles from './RulerChart.module.css'

interface RulerRowNameProps {
  /** Of the row. */
  readonly index: number
  /** px from the top of the chart to the middle of the row's bar. */
  readonly middle: number
  /** px left of zero. */
  readonly room: number
}

const size = { note: 13, line: 14, body: 15, seal: 20, gap: 6 } as const

/** What a row is: the area where areas are compared, what is counted where one source's kinds stand side by side. */
export function RulerRowName({ index, middle, room }: RulerRowNameProps) {
  const { dataset, say } = useFigureSetting()
  const { pick, lang } = useWords()
  const ruler = useRuler()
  const observation = ruler.bars[index]?.plotted.observation
  if (observation === undefined) return null
  if (ruler.basis === 'graded') {
    const { seal, nameZh, nameEn, shortZh, shortEn } = lookup(dataset.areaById, observation.refArea)
    const sealWidth = size.seal * sealBreadth(seal)
    return (
      <g>
        <title>{pick(nameZh, nameEn)}</title>
        <rect
          x={0}
          y={middle - size.seal / 2}
          width={sealWidth}
          height={size.seal}
          rx={2}
          fill={areaColour(observation.refArea)}
        />
        <text x={sealWidth / 2} y={middle + 4.9} textAnchor="middle" className={styles['seal']}>
          {seal}
        </text>
        <text x={sealWidth + size.gap} y={middle + 5.2} className={styles['area']}>
          {fittingName(lang === 'zh' ? [nameZh, shortZh] : [shortEn], room - sealWidth - size.gap, size.body)}
        </text>
        {!sharesDate(ruler) && (
          <text x={0} y={middle + 24} className={styles['date']}>
            {formatShortPeriod(observation.timePeriod, observation.timeBasis)}
          </text>
        )}
      </g>
    )
  }
  const lines = fittingLines(say.measured(observation), room - nameGap, size.note)
  const first = middle + 4.2 - ((lines.length - 1) * size.line) / 2
  return (
    <text className={styles['kind']}>
      <title>{say.measured(observation)}</title>
      {lines.map((line, at) => (
        <tspan key={line} x={0} y={first + at * size.line}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
