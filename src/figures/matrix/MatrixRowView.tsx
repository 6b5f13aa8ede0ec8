import { lookup } from '#domain/lookup.ts'
import type { AreaId, Policy } from '#domain/model.ts'
import { isReference } from '#figures/area.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { PolicySquare } from '#figures/marks/PolicySquare.tsx'
import type { MatrixCell, MatrixRow } from '#figures/model.ts'
import { areaColour } from '#figures/theme.ts'
import { walkStop } from '#figures/walk.ts'
import { useWords } from '#i18n/words.tsx'
import { PolicyList } from './PolicyList.tsx'
import { spreadOf } from './rows.ts'
import styles from './Matrix.module.css'

interface MatrixRowViewProps {
  readonly row: MatrixRow
  readonly areas: readonly AreaId[]
  /** The cell of this row whose policies are listed. */
  readonly chosen: { readonly area: AreaId; readonly policies: readonly Policy[] } | null
  readonly list: 'beside' | 'under'
  /** How far an instrument is spread says something only of two areas and more. */
  readonly spread: 'shown' | 'left-out'
  readonly onChoose: (area: AreaId) => void
}

/** One instrument: a square for each area that writes of it, with how many policies; then how far it is spread. */
export function MatrixRowView({ row, areas, chosen, list, spread, onChoose }: MatrixRowViewProps) {
  const { dataset, say } = useFigureSetting()
  return (
    <>
      <tr data-chosen={chosen !== null || undefined}>
        <th scope="row">{say.instrument(row.instrument)}</th>
        {row.cells.map((cell) => (
          <td key={cell.area} data-apart={isReference(dataset, cell.area, areas) || undefined}>
            <Cell row={row} cell={cell} isOpen={chosen?.area === cell.area} onChoose={onChoose} />
          </td>
        ))}
        {spread === 'shown' && <td className={styles['spread']}>{say.spread(spreadOf(dataset, row))}</td>}
      </tr>
      {list === 'under' && chosen !== null && (
        <tr className={styles['under']}>
          <td colSpan={row.cells.length + 2}>
            <PolicyList instrument={row.instrument} {...chosen} />
          </td>
        </tr>
      )}
    </>
  )
}

interface CellProps {
  readonly row: MatrixRow
  readonly cell: MatrixCell
  readonly isOpen: boolean
  readonly onChoose: (area: AreaId) => void
}

function Cell({ row, cell, isOpen, onChoose }: CellProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const { slot } = lookup(dataset.areaById, cell.area)
  const name = { area: say.area(cell.area), instrument: say.instrument(row.instrument) }
  const n = cell.policies.length
  if (n === 0) {
    return (
      <span
        role="img"
        aria-label={t('matrix.notMentioned', name)}
        title={say.absence('not-mentioned')}
        className={styles['none']}
      >
        <AbsenceSign kind="not-mentioned" />
      </span>
    )
  }
  return (
    <button
      type="button"
      {...walkStop(row.instrument, cell.area)}
      className={styles['cell']}
      aria-expanded={isOpen}
      aria-label={t(cell.planned ? 'matrix.planned' : 'matrix.written', { ...name, n })}
      onClick={() => onChoose(cell.area)}
    >
      <PolicySquare state={cell.planned ? 'planned' : 'written'} colour={areaColour(slot)} />
      {n > 1 && <b>{n}</b>}
    </button>
  )
}
