import type { ReactNode } from 'react'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { sourceNumbers } from './model.ts'
import styles from './View.module.css'

interface ColumnsViewProps {
  readonly model: FigureModel<'comparison'>
  /** What stands under the name of an area. */
  readonly below: (area: AreaId) => ReactNode
}

/** The heads of the columns, which stay in sight while the rows scroll. Hidden from assistive technology: each cell names its area itself. */
export function ColumnsView({ model, below }: ColumnsViewProps) {
  const { dataset, say } = useFigureSetting()
  return (
    <div className={styles['heads']} aria-hidden="true">
      {model.areas.map((area) => (
        <div key={area} className={styles['head']}>
          <span className={styles['name']}>
            <AreaSeal area={area} />
            <b>{say.area(area)}</b>
            <span className={styles['sources']}>{sourceNumbers(dataset, model, area).map(say.footnoteSign).join('')}</span>
          </span>
          <span className={styles['below']}>{below(area)}</span>
        </div>
      ))}
    </div>
  )
}
