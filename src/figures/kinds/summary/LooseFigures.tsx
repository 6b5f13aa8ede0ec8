import type { Comparison } from '#domain/grade.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { Plotted } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { PeriodText } from '#i18n/components.tsx'
import styles from './Summary.module.css'

interface LooseFiguresProps {
  readonly entries: readonly Plotted[]
  readonly comparisons: readonly Comparison[]
}

/** Figures that stand on no ruler: area, mark and value as printed, what is counted, date. */
export function LooseFigures({ entries, comparisons }: LooseFiguresProps) {
  const { say } = useFigureSetting()
  if (entries.length === 0) return null
  return (
    <ul className={styles['loose']}>
      {entries.map((plotted) => (
        <li key={plotted.observation.obsId}>
          <span className={styles['area']}>
            <AreaSeal area={plotted.observation.refArea} scope={plotted.observation.scope} />
            {say.areaShort(plotted.observation.refArea)}
          </span>
          <FigureLink plotted={plotted} size="panel" comparisons={comparisons} />
          <span className={styles['detail']}>
            {say.measured(plotted.observation)}{' '}
            <PeriodText period={plotted.observation.timePeriod} basis={plotted.observation.timeBasis} />
          </span>
        </li>
      ))}
    </ul>
  )
}
