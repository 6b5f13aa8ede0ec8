import { useMemo, type ReactNode } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { MatrixTable } from '#figures/kinds/matrix/View.tsx'
import type { FigureModel, MatrixRow } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useStable } from '#ui/isSame.ts'
import { viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import { policyMatrix } from './policyFigures.ts'
import styles from './Policies.module.css'

interface PolicyMatrixProps {
  readonly dataset: Dataset
  readonly view: View
  readonly actionsFor: (model: FigureModel) => ReactNode
  /** The list has been narrowed or let go. */
  readonly onNarrowed: () => void
}

/** Instruments × areas, where a cell or the name of a row narrows the list; pressed again it lets the list go. */
export function PolicyMatrix({ dataset, view, actionsFor, onNarrowed }: PolicyMatrixProps) {
  const { t, pick } = useWords()
  const model = useStable(useMemo(() => policyMatrix(dataset, view), [dataset, view]))
  if (model.rows.length === 0) return null
  const isChosen = (instrument: Instrument) => view.instruments.includes(instrument)
  const isPressed = (instrument: Instrument, area: AreaId) => isChosen(instrument) && view.areas.includes(area)
  const narrow = (instruments: readonly Instrument[], areas: readonly AreaId[]) => {
    viewEvents.policiesNarrowed(instruments, areas)
    onNarrowed()
  }
  const hasLeftOut = model.rows.some((row) => row.cells.some((cell) => cell.policies.length === 0 && cell.leftOut > 0))
  return (
    <FigureFrame model={model} subject={t('matrix.subject')} actions={actionsFor(model)}>
      <p className={styles['caution']}>
        {[t('matrix.caution'), ...(hasLeftOut ? [t('policies.matrix.brackets')] : []), t('policies.matrix.press')].join(
          pick('', ' '),
        )}
      </p>
      <div className={styles['scroll']}>
        <MatrixTable
          model={model}
          press="narrows"
          isPressed={({ instrument, area }) => isPressed(instrument, area)}
          isHighlighted={isChosen}
          onCell={({ instrument, area }) => (isPressed(instrument, area) ? narrow([], []) : narrow([instrument], [area]))}
          renderHead={(row) => (
            <RowHead
              row={row}
              isChosen={isChosen(row.instrument)}
              onPress={() => narrow(isChosen(row.instrument) ? [] : [row.instrument], view.areas)}
            />
          )}
        />
      </div>
    </FigureFrame>
  )
}

interface RowHeadProps {
  readonly row: MatrixRow
  readonly isChosen: boolean
  readonly onPress: () => void
}

/** The name of an instrument, which lists what all areas write of under it. */
function RowHead({ row, isChosen, onPress }: RowHeadProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const instrument = say.instrument(row.instrument)
  const n = row.cells.reduce((sum, cell) => sum + cell.policies.length, 0)
  return (
    <button
      type="button"
      className={styles['rowHead']}
      aria-pressed={isChosen}
      aria-label={t('policies.matrix.row', { instrument, n })}
      onClick={onPress}
    >
      {instrument}
    </button>
  )
}
