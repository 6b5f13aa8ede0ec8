import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import type { BoardCell, BoardRow, Plotted, Reason } from '#figures/model.ts'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { walkStop } from '#figures/rovingFocus.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { reasonOfCell } from './rows.ts'
import styles from './Board.module.css'

interface BoardCellViewProps {
  readonly cell: BoardCell | null
  readonly row: BoardRow
}

/** A cell: figures with their dates, or a quiet sign whose reason is spoken and shown on focus and hover. */
export function BoardCellView({ cell, row }: BoardCellViewProps) {
  if (cell === null) return null
  const reason = reasonOfCell(cell)
  if (reason !== null) return <SilentCell cell={cell} row={row} reason={reason} />
  return cell.plotted.map((plotted) => <CellFigure key={plotted.observation.obsId} plotted={plotted} row={row} />)
}

/** A figure in a cell, with a tag where it is not the whole area's or not there yet, and its date. */
function CellFigure({ plotted, row }: { readonly plotted: Plotted; readonly row: BoardRow }) {
  const { say } = useFigureSetting()
  const { labels, t } = useWords()
  const { observation } = plotted
  const { nature, scope } = observation
  return (
    <span className={styles['figure']} title={`${say.measured(observation)} ${say.date(observation)}`}>
      <FigureLink plotted={plotted} size="board" comparisons={row.comparisons} />
      {scope !== 'area' && <Tag edge="plain">{labels.scopeTag[scope]}</Tag>}
      {(nature === 'commitment' || nature === 'target') && <Tag edge="dashed">{t(`board.tag.${nature}`)}</Tag>}
      {nature === 'cumulative' && <Tag edge="plain">{t('board.tag.cumulative')}</Tag>}
      <span className={styles['date']}>{formatShortPeriod(observation.timePeriod, observation.timeBasis)}</span>
    </span>
  )
}

function SilentCell({ cell, row, reason }: { readonly cell: BoardCell; readonly row: BoardRow; readonly reason: Reason }) {
  const { say } = useFigureSetting()
  if (reason.kind === 'named-without-number') {
    return (
      <span className={styles['named']} title={say.reasonInFull(reason)}>
        <AbsenceSign kind={reason.kind} />
        {say.reason(reason)}
      </span>
    )
  }
  if (reason.kind === 'filtered-out') return <span className={styles['quiet']}>{say.reason(reason)}</span>
  const label = `${say.area(cell.area)}，${say.indicator(row.indicator)}：${say.reason(reason)}`
  return (
    <span
      {...walkStop(row.indicator, cell.area)}
      className={styles['silent']}
      role="img"
      aria-label={say.lang === 'zh' ? label : label.replace('，', ', ').replace('：', ': ')}
      data-tip={say.reason(reason)}
      tabIndex={-1}
    >
      <AbsenceSign kind={reason.kind} />
    </span>
  )
}
