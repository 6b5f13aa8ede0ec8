import type { ReactNode } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { AreaId } from '#domain/model.ts'
import { isReference } from '#figures/area.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, MatrixRow } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { MatrixRowView, type MatrixPress } from './MatrixRowView.tsx'
import styles from './Matrix.module.css'

/** A cell of the matrix. */
export interface MatrixChoice {
  readonly instrument: Instrument
  readonly area: AreaId
}

interface MatrixTableProps {
  readonly model: FigureModel<'matrix'>
  readonly press: MatrixPress
  readonly isPressed: (choice: MatrixChoice) => boolean
  /** Rows that stand out: that of a pressed cell. */
  readonly isLit: (instrument: Instrument) => boolean
  readonly onCell: (choice: MatrixChoice) => void
  /** The head of a row where it is more than the instrument's name. */
  readonly renderHead?: (row: MatrixRow) => ReactNode
  /** What opens under a row; null for nothing. */
  readonly renderUnder?: (row: MatrixRow) => ReactNode
}

/** Instruments × areas as a table. */
export function MatrixTable({ model, press, isPressed, isLit, onCell, renderHead, renderUnder = () => null }: MatrixTableProps) {
  const { dataset, say } = useFigureSetting()
  const peers = model.areas.filter((area) => !isReference(dataset, area, model.areas)).length
  return (
    <table className={styles['matrix']}>
      <thead>
        <tr>
          <th scope="col">{longPhrasesOf(say.context).table.instrument}</th>
          {model.areas.map((area) => (
            <th key={area} scope="col" data-apart={isReference(dataset, area, model.areas) || undefined}>
              <AreaSeal area={area} />
              <span>{say.areaShort(area)}</span>
            </th>
          ))}
          {peers > 1 && (
            <th scope="col" className={styles['spread']}>
              {longPhrasesOf(say.context).table.spread}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <MatrixRowView
            key={row.instrument}
            row={row}
            head={renderHead?.(row) ?? say.instrument(row.instrument)}
            areas={model.areas}
            spread={peers > 1 ? 'shown' : 'left-out'}
            press={press}
            look={isLit(row.instrument) ? 'lit' : 'plain'}
            isPressed={(area) => isPressed({ instrument: row.instrument, area })}
            onCell={(area) => onCell({ instrument: row.instrument, area })}
            under={renderUnder(row)}
          />
        ))}
      </tbody>
    </table>
  )
}
