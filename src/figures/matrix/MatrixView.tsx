import { useState, type ReactNode } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { isReference } from '#figures/area.ts'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, MatrixRow } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { MatrixRowView } from './MatrixRowView.tsx'
import { PolicyList } from './PolicyList.tsx'
import { spreadOf } from './rows.ts'
import styles from './Matrix.module.css'

/** A cell whose policies are listed. */
export interface MatrixChoice {
  readonly instrument: Instrument
  readonly area: AreaId
}

/** More areas than these stand in a box of their own that scrolls. */
const mostColumns = 12

interface MatrixViewProps {
  readonly model: FigureModel<'matrix'>
  /** Where a cell's policies are listed: beside the matrix where there is room, else under the cell's row. */
  readonly list: 'beside' | 'under'
  readonly actions?: ReactNode
}

/** Instruments × areas. Each cell opens the names and words behind it; what is not mentioned is not said to be absent. */
export function MatrixView({ model, list, actions }: MatrixViewProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  // Beside the matrix a list always stands: first that of an instrument only one area writes of.
  const [choice, setChoice] = useState(() => (list === 'beside' ? firstChoice(dataset, model.rows) : null))
  const cell =
    choice && model.rows.find((row) => row.instrument === choice.instrument)?.cells.find(({ area }) => area === choice.area)
  const peers = model.areas.filter((area) => !isReference(dataset, area, model.areas)).length
  const chosen = choice && cell && cell.policies.length > 0 ? { ...choice, policies: cell.policies } : null
  return (
    <FigureFrame model={model} subject={t('matrix.subject')} actions={actions}>
      <p className={styles['caution']}>{t('matrix.caution')}</p>
      <div className={styles['layout']} data-list={list} data-many={model.areas.length > mostColumns || undefined}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{say.table.instrument}</th>
              {model.areas.map((area) => (
                <th key={area} scope="col" data-apart={isReference(dataset, area, model.areas) || undefined}>
                  <AreaSeal area={area} />
                  <span>{say.areaShort(area)}</span>
                </th>
              ))}
              {peers > 1 && (
                <th scope="col" className={styles['spread']}>
                  {say.table.spread}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <MatrixRowView
                key={row.instrument}
                row={row}
                areas={model.areas}
                spread={peers > 1 ? 'shown' : 'left-out'}
                chosen={chosen?.instrument === row.instrument ? chosen : null}
                list={list}
                onChoose={(area) => setChoice((last) => toggled(last, { instrument: row.instrument, area }))}
              />
            ))}
          </tbody>
        </table>
        {list === 'beside' && (
          <div className={styles['pane']}>
            {chosen ? <PolicyList {...chosen} /> : <p className={styles['hint']}>{t('matrix.hint')}</p>}
          </div>
        )}
      </div>
    </FigureFrame>
  )
}

function firstChoice(dataset: Dataset, rows: readonly MatrixRow[]): MatrixChoice | null {
  const row = rows.find((candidate) => spreadOf(dataset, candidate) === 'only') ?? rows[0]
  const cell = row?.cells.find(({ policies }) => policies.length > 0)
  return row && cell ? { instrument: row.instrument, area: cell.area } : null
}

/** Choosing the same cell again closes its list. */
function toggled(last: MatrixChoice | null, next: MatrixChoice): MatrixChoice | null {
  return last?.area === next.area && last.instrument === next.instrument ? null : next
}
