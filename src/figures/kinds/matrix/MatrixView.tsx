import { useState, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, MatrixRow } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { MatrixTable, type MatrixChoice } from './MatrixTable.tsx'
import { PolicyList } from './PolicyList.tsx'
import { spreadOf } from './rows.ts'
import styles from './Matrix.module.css'

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
  const { dataset } = useFigureSetting()
  const { t } = useWords()
  // Beside the matrix a list always stands: first that of an instrument only one area writes of.
  const [choice, setChoice] = useState(() => (list === 'beside' ? firstChoice(dataset, model.rows) : null))
  const cell =
    choice && model.rows.find((row) => row.instrument === choice.instrument)?.cells.find(({ area }) => area === choice.area)
  const chosen = choice && cell && cell.policies.length > 0 ? { ...choice, policies: cell.policies } : null
  return (
    <FigureFrame model={model} subject={t('matrix.subject')} actions={actions}>
      <p className={styles['caution']}>{t('matrix.caution')}</p>
      <div className={styles['layout']} data-list={list} data-many={model.areas.length > mostColumns || undefined}>
        <MatrixTable
          model={model}
          press="opens"
          isPressed={(other) => chosen !== null && isSame(chosen, other)}
          isLit={(instrument) => chosen?.instrument === instrument}
          onCell={(next) => setChoice((last) => (last && isSame(last, next) ? null : next))}
          renderUnder={(row) => (list === 'under' && chosen?.instrument === row.instrument ? <PolicyList {...chosen} /> : null)}
        />
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
function isSame(a: MatrixChoice, b: MatrixChoice): boolean {
  return a.area === b.area && a.instrument === b.instrument
}
