import { Fragment, type ReactNode } from 'react'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { runsOf, sourceNumbers } from './model.ts'
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
            <span>
              <b>{say.area(area)}</b>{' '}
              <span className={styles['sources']}>
                {runsOf(sourceNumbers(dataset, model, area)).map(([first, last]) => (
                  <Fragment key={first}>
                    {say.footnoteSign(first)}
                    {last > first && `–${say.footnoteSign(last).trim()}`}
                    <wbr />
                  </Fragment>
                ))}
              </span>
            </span>
          </span>
          <span className={styles['below']}>{below(area)}</span>
        </div>
      ))}
    </div>
  )
}
