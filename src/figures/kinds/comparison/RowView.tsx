import { useId, useMemo, type ReactNode } from 'react'
import { bracketsOf } from './brackets.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { BoardRow } from '#figures/model.ts'
import { RulerPlot } from '#figures/ruler/RulerPlot.tsx'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { BracketView } from './BracketView.tsx'
import { CellView } from './CellView.tsx'
import { rulersOfRow } from './rulers.ts'
import styles from './Row.module.css'

/** Id of the row of an indicator, for whoever leads there. */
export const rowId = ({ indicator }: Pick<BoardRow, 'indicator'>) => `row-${indicator}`

interface RowViewProps {
  readonly row: BoardRow
  /** What can be done with the row: copy its sentence. */
  readonly actions: ReactNode
}

/** One indicator: a cell for every area, under them the brackets with what may be said, and a ruler where lengths may be compared. */
export function RowView({ row, actions }: RowViewProps) {
  const { dataset } = useFigureSetting()
  const nameId = useId()
  const columns = row.cells.map(({ area }) => area)
  const brackets = bracketsOf(row)
  const rulers = useMemo(() => rulersOfRow(dataset, row), [dataset, row])
  return (
    <section id={rowId(row)} className={styles['row']} data-line={row.line} tabIndex={-1} aria-labelledby={nameId}>
      <div className={styles['label']}>
        <h4 id={nameId}>
          <IndicatorLink indicator={row.indicator} />
        </h4>
        <div className={styles['actions']}>{actions}</div>
      </div>
      <div className={styles['content']}>
        <ul className={styles['cells']}>
          {row.cells.map((cell) => (
            <CellView key={cell.area} cell={cell} comparisons={row.comparisons} />
          ))}
        </ul>
        {brackets.length > 0 && (
          <ul className={styles['brackets']}>
            {brackets.map((bracket) => (
              <BracketView key={bracket.id} bracket={bracket} columns={columns} />
            ))}
          </ul>
        )}
        {rulers.map((ruler) => (
          <div key={ruler.id} className={styles['ruler']}>
            <RulerRoom>
              <RulerPlot ruler={ruler} />
            </RulerRoom>
          </div>
        ))}
      </div>
    </section>
  )
}
