import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Lit } from '#figures/Highlighted.tsx'
import type { BoardBody, BoardRow } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { useWords } from '#i18n/words.tsx'
import { BoardCellView } from './BoardCellView.tsx'
import { Verdict } from './BoardRowView.tsx'
import { reasonOfCell } from './rows.ts'
import styles from './Board.module.css'

/** The board on a phone: a list of areas for each indicator, the areas without a figure in one line. */
export function BoardList({ groups }: { readonly groups: BoardBody['groups'] }) {
  const { labels, t } = useWords()
  return groups.map(({ category, open, folded }) => (
    <section key={category} aria-label={labels.category[category]}>
      <h3 className={styles['listHead']}>{labels.category[category]}</h3>
      {open.map((row) => (
        <RowList key={row.indicator} row={row} />
      ))}
      {folded.length > 0 && (
        <details className={styles['listFold']}>
          <summary>{t('board.unfold', { n: folded.length })}</summary>
          {folded.map((row) => (
            <RowList key={row.indicator} row={row} />
          ))}
        </details>
      )}
    </section>
  ))
}

function RowList({ row }: { readonly row: BoardRow }) {
  const { say } = useFigureSetting()
  const { pick } = useWords()
  const speaking = row.cells.filter((cell) => isListed(reasonOfCell(cell)?.kind ?? null))
  const silent = row.cells.filter((cell) => !speaking.includes(cell))
  return (
    <Lit as="div" indicator={row.indicator} className={styles['list']} data-indicator={row.indicator}>
      <h4>
        <IndicatorLink indicator={row.indicator} />
      </h4>
      <ul>
        {speaking.map((cell) => (
          <li key={cell.area}>
            <AreaSeal area={cell.area} />
            <span className="spoken">{say.area(cell.area)}</span>
            <div>
              <BoardCellView cell={cell} row={row} />
            </div>
          </li>
        ))}
      </ul>
      {row.line !== 'plain' && <div className={styles['listLine']} data-line={row.line} />}
      <Verdict row={row} />
      {silent.length > 0 && (
        <p className={styles['quiet']}>
          {silent
            .map((cell) => `${say.areaShort(cell.area)} ${say.reason(reasonOfCell(cell) ?? { kind: 'not-mentioned' })}`)
            .join(pick('；', '; '))}
        </p>
      )}
    </Lit>
  )
}

/** Whether an area has a line of its own: it has a figure, or a name without one. */
function isListed(reason: string | null): boolean {
  return reason === null || reason === 'named-without-number'
}
