import type { ReactNode } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { AreaId } from '#domain/model.ts'
import { isReference } from '#figures/area.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { PolicySquare } from '#figures/marks/PolicySquare.tsx'
import type { MatrixCell, MatrixRow } from '#figures/model.ts'
import { areaColour } from '#figures/theme.ts'
import { walkStop } from '#figures/rovingFocus.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { spreadOf } from './rows.ts'
import styles from './Matrix.module.css'

/** What pressing a cell does: it opens a list of its own, or narrows a list that stands elsewhere. */
export type MatrixPress = 'opens' | 'narrows'

interface MatrixRowViewProps {
  readonly row: MatrixRow
  readonly head: ReactNode
  readonly areas: readonly AreaId[]
  /** How far an instrument is spread says something only of two areas and more. */
  readonly spread: 'shown' | 'left-out'
  readonly press: MatrixPress
  readonly look: 'lit' | 'plain'
  readonly isPressed: (area: AreaId) => boolean
  readonly onCell: (area: AreaId) => void
  /** What opens under the row; null for nothing. */
  readonly under: ReactNode
}

/** One instrument: a square for each area that writes of it, with how many policies; then how far it is spread. */
export function MatrixRowView({ row, head, areas, spread, press, look, isPressed, onCell, under }: MatrixRowViewProps) {
  const { dataset, say } = useFigureSetting()
  return (
    <>
      <tr data-chosen={look === 'lit' || undefined}>
        <th scope="row">{head}</th>
        {row.cells.map((cell) => (
          <td key={cell.area} data-apart={isReference(dataset, cell.area, areas) || undefined}>
            <Cell row={row} cell={cell} press={press} isPressed={isPressed(cell.area)} onPress={() => onCell(cell.area)} />
          </td>
        ))}
        {spread === 'shown' && <td className={styles['spread']}>{longPhrasesOf(say.context).spread[spreadOf(dataset, row)]}</td>}
      </tr>
      {under !== null && (
        <tr className={styles['under']}>
          <td colSpan={row.cells.length + 2}>{under}</td>
        </tr>
      )}
    </>
  )
}

interface CellProps {
  readonly row: MatrixRow
  readonly cell: MatrixCell
  readonly press: MatrixPress
  readonly isPressed: boolean
  readonly onPress: () => void
}

function Cell({ row, cell, press, isPressed, onPress }: CellProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const name = { area: say.area(cell.area), instrument: say.instrument(row.instrument) }
  const n = cell.policies.length
  if (n === 0) return <SilentCell cell={cell} name={name} />
  return (
    <button
      type="button"
      {...walkStop(row.instrument, cell.area)}
      className={styles['cell']}
      {...(press === 'opens' ? { 'aria-expanded': isPressed } : { 'aria-pressed': isPressed })}
      aria-label={t(cell.planned ? 'matrix.planned' : 'matrix.written', { ...name, n })}
      onClick={onPress}
    >
      <PolicySquare state={cell.planned ? 'planned' : 'written'} colour={areaColour(lookup(dataset.areaById, cell.area).slot)} />
      {n > 1 && <b>{n}</b>}
    </button>
  )
}

interface SilentCellProps {
  readonly cell: MatrixCell
  readonly name: { readonly area: string; readonly instrument: string }
}

/** A cell without policies: its text mentions none, or (the number in brackets) the filters leave all of them out. */
function SilentCell({ cell, name }: SilentCellProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (cell.leftOut > 0) {
    const words = t('policies.matrix.leftOut', { ...name, n: cell.leftOut })
    return (
      <span role="img" aria-label={words} title={words} className={styles['leftOut']}>
        ({cell.leftOut})
      </span>
    )
  }
  return (
    <span role="img" aria-label={t('matrix.notMentioned', name)} title={say.absence('not-mentioned')} className={styles['none']}>
      <AbsenceSign kind="not-mentioned" />
    </span>
  )
}
