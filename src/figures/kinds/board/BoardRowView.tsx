import { memo } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Lit } from '#figures/Highlighted.tsx'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import type { BoardRow } from '#figures/model.ts'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { VerdictLines } from '#figures/verdict/VerdictLines.tsx'
import { isSame } from '#ui/isSame.ts'
import { BoardCellView } from './BoardCellView.tsx'
import { cellOf, joined, type BoardColumns } from './columns.ts'
import styles from './Board.module.css'

interface BoardRowViewProps {
  readonly row: BoardRow
  readonly columns: BoardColumns
}

/** One indicator: a cell for each area on the line that says what may be said, then the verdict, then the city apart. */
export const BoardRowView = memo(function BoardRowView({ row, columns }: BoardRowViewProps) {
  const onLine = joined(row, columns)
  return (
    <Lit as="tr" indicator={row.indicator} className={styles['row']} data-indicator={row.indicator}>
      <th scope="row" className={styles['indicator']}>
        <IndicatorLink indicator={row.indicator} />
      </th>
      {columns.peers.map((area) => (
        <td key={area} data-line={onLine.has(area) ? row.line : undefined}>
          <BoardCellView cell={cellOf(row, area)} row={row} />
        </td>
      ))}
      <td className={styles['verdict']}>
        <Verdict row={row} />
      </td>
      {columns.references.map((area) => (
        <td key={area} data-apart>
          <BoardCellView cell={cellOf(row, area)} row={row} />
        </td>
      ))}
    </Lit>
  )
}, isSame)

/** What may be said of the row: its verdicts, or that nothing stands beside its figure. */
export function Verdict({ row }: { readonly row: BoardRow }) {
  const { say } = useFigureSetting()
  if (row.comparisons.length > 0) {
    const areas = row.cells.filter((cell) => cell.plotted.length > 0)
    return <VerdictLines comparisons={row.comparisons} seals={areas.length > 2 ? 'shown' : 'left-out'} merging="grade" />
  }
  return (
    <span className={styles['lone']}>
      <GradeSign sign="lone" />
      {say.line('plain').name}
    </span>
  )
}
