import { useCallback, useMemo, useState, memo } from 'react'
import { inGroups } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { isReference } from '#figures/area.ts'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { foldedMissing } from '#figures/missing.ts'
import type { BoardBody, BoardRow, BoardCell, Plotted, Reason } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import {
  columnsOf,
  columnsThatFit,
  mostColumns,
  mostMarkedRows,
  type BoardColumns,
  cellOf,
  joined,
  boardPage,
  type BoardPage,
} from './paging.ts'
import styles from './View.module.css'
import { Highlighted } from '#figures/highlight.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { BoardMarks } from './Marks.tsx'
import { markColumn, marksThatFit } from './marksRoom.ts'
import { reasonOfCell } from './model.ts'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { VerdictLines } from '#figures/verdict/VerdictLines.tsx'
import { isSame } from '#ui/isSame.ts'
import { useMedia } from '#ui/useMedia.ts'
import { useMeasured } from '#ui/availableWidth.ts'
import { phoneQuery } from '#figures/theme.ts'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { rovingStop } from '#figures/rovingFocus.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { Tag } from '#ui/Tag.tsx'
import { NearWindow } from '#ui/NearWindow.tsx'
import { Pager } from '#ui/Pager.tsx'

type Group = BoardBody['groups'][number]

/**
 * 覆盖总表: every figure as printed. Rows with two or more areas stand open, the rest is folded by category and counted. A table on a desk;
 * on a phone a list for each indicator.
 */
export function BoardView({ model, actions }: FigureViewProps<'board'>) {
  const isPhone = useMedia(phoneQuery)
  const { dataset } = useFigureSetting()
  const { t, lang } = useWords()
  const { areas } = model
  const all = useMemo(
    () =>
      inGroupOrder(
        dataset,
        columnsOf(areas, (area) => isReference(dataset, area, areas)),
      ),
    [dataset, areas],
  )
  const [asked, setAsked] = useState({ areas: 0, rows: 0 })
  const references = all.references.length
  const isMarked = !isPhone && all.peers.length > mostColumns
  const fitIn = useCallback(
    (element: HTMLElement) => {
      if (isMarked) return element.clientWidth
      const typeSize = Number.parseFloat(getComputedStyle(element).fontSize)
      return columnsThatFit({ width: element.clientWidth, typeSize, lang, references })
    },
    [isMarked, lang, references],
  )
  const [ref, fitting] = useMeasured(fitIn, isMarked ? unmeasured : mostColumns)
  const width = fitting ?? unmeasured
  const most = isMarked ? marksThatFit(width, references) : isPhone ? mostColumns : (fitting ?? mostColumns)
  const counts = useMemo(() => countsOf(model.groups, all), [model.groups, all])
  const mostRows = isMarked ? mostMarkedRows : undefined
  const page = useMemo(() => boardPage(model.groups, all, asked, most, mostRows), [model.groups, all, asked, most, mostRows])
  const { groups, columns } = page
  const lines = groups.reduce((sum, { open }) => sum + 1 + open.length, 0)
  return (
    <FigureFrame model={model} subject={t('board.subject')} actions={actions}>
      <BoardPagers page={page} onPage={setAsked} />
      <div ref={ref} className={page.areas.pages + page.rows.pages > 2 ? styles['large'] : undefined}>
        {isMarked ? (
          <NearWindow
            cells={lines * (columns.peers.length + columns.references.length)}
            lines={lines}
            standIn={t('figure.notDrawn')}
          >
            <BoardMarks
              groups={groups}
              columns={columns}
              counts={counts}
              of={all.peers.length}
              column={markColumn(width, Math.min(most, all.peers.length) + references)}
            />
          </NearWindow>
        ) : isPhone ? (
          <BoardList groups={groups} />
        ) : (
          <BoardTable groups={groups} columns={columns} />
        )}
      </div>
    </FigureFrame>
  )
}

/** Many areas in the order of their groups; few as given. */
function inGroupOrder(dataset: Dataset, columns: BoardColumns): BoardColumns {
  if (columns.peers.length <= mostColumns) return columns
  const rows = columns.peers.map((area) => lookup(dataset.areaById, area))
  return { ...columns, peers: inGroups(rows).flatMap(({ areas }) => areas.map(({ areaId }) => areaId)) }
}

/** px, where nothing can be measured. */
const unmeasured = 1200

/** Of each row how many of the areas set against each other have a number. */
function countsOf(groups: readonly Group[], { peers }: BoardColumns): ReadonlyMap<IndicatorId, number> {
  const asked = new Set(peers)
  const rows = groups.flatMap(({ open, folded }) => [...open, ...folded])
  return new Map(
    rows.map(({ indicator, cells }) => [
      indicator,
      cells.filter(({ area, plotted }) => asked.has(area) && plotted.length > 0).length,
    ]),
  )
}

function BoardTable({ groups, columns }: { readonly groups: readonly Group[]; readonly columns: BoardColumns }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const head = (area: BoardColumns['peers'][number]) => (
    <span className={styles['area']}>
      <AreaSeal area={area} />
      <b>{say.area(area)}</b>
    </span>
  )
  return (
    <table className={styles['board']} data-areas={columns.peers.length + columns.references.length}>
      <colgroup>
        <col className={styles['name']} />
        {columns.peers.map((area) => (
          <col key={area} />
        ))}
        <col className={styles['verdictColumn']} />
        {columns.references.map((area) => (
          <col key={area} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles['indicator']}>
            {longPhrasesOf(say.context).table.indicator}
          </th>
          {columns.peers.map((area) => (
            <th key={area} scope="col">
              {head(area)}
            </th>
          ))}
          <th scope="col" className={styles['verdict']}>
            <b>{longPhrasesOf(say.context).table.verdicts}</b>
          </th>
          {columns.references.map((area) => (
            <th key={area} scope="col" data-apart>
              {head(area)}
              <span className={styles['reference']}>{t('board.reference')}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <BoardGroupView key={group.category} group={group} columns={columns} />
      ))}
    </table>
  )
}

function BoardGroupView({ group, columns }: { readonly group: Group; readonly columns: BoardColumns }) {
  const { say } = useFigureSetting()
  const { labels, t, pick } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { open, folded, category } = group
  const rows = isOpen ? [...open, ...folded] : open
  return (
    <tbody>
      <tr className={styles['category']}>
        <th scope="rowgroup">{labels.category[category]}</th>
        <td colSpan={columns.peers.length + columns.references.length + 1}>
          {folded.length > 0 && (
            <>
              <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {t(isOpen ? 'board.fold' : 'board.unfold', { n: folded.length })}
              </button>
              {!isOpen && (
                <span className={styles['names']}>
                  {folded.map((row) => say.indicator(row.indicator)).join(pick('、', ', '))}
                </span>
              )}
            </>
          )}
        </td>
      </tr>
      {rows.map((row) => (
        <BoardRowView key={row.indicator} row={row} columns={columns} />
      ))}
    </tbody>
  )
}

/** The board on a phone: a list of areas for each indicator, the areas without a figure in one line. */
function BoardList({ groups }: { readonly groups: BoardBody['groups'] }) {
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
    <Highlighted as="div" indicator={row.indicator} className={styles['list']} data-indicator={row.indicator}>
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
          {foldedMissing(
            silent.map((cell) => ({ area: cell.area, indicator: null, cell: reasonOfCell(cell) ?? { kind: 'not-mentioned' } })),
          )
            .map(({ areas, cell }) =>
              areas.length > 1
                ? say.context.phrases.reason.rest(areas.length, say.reason(cell))
                : `${areas.map(say.areaShort).join('')} ${say.reason(cell)}`,
            )
            .join(pick('；', '; '))}
        </p>
      )}
    </Highlighted>
  )
}

/** Whether an area has a line of its own: it has a figure, or a name without one. */
function isListed(reason: string | null): boolean {
  return reason === null || reason === 'named-without-number'
}

interface BoardRowViewProps {
  readonly row: BoardRow
  readonly columns: BoardColumns
}

/** One indicator: a cell for each area on the line that says what may be said, then the verdict, then the city apart. */
const BoardRowView = memo(function BoardRowView({ row, columns }: BoardRowViewProps) {
  const onLine = joined(row, columns)
  return (
    <Highlighted as="tr" indicator={row.indicator} className={styles['row']} data-indicator={row.indicator}>
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
    </Highlighted>
  )
}, isSame)

/** What may be said of the row, of all its areas; or how far it goes, such as that nothing stands beside its figure. */
function Verdict({ row }: { readonly row: BoardRow }) {
  const { dataset, say } = useFigureSetting()
  if (row.comparisons.length > 0) {
    const figures = row.comparisons.flatMap(({ a, b }) => [a, b]).map((id) => lookup(dataset.observationById, id))
    const areas = new Set(figures.map(({ refArea }) => refArea))
    return <VerdictLines comparisons={row.comparisons} seals={areas.size > 2 ? 'shown' : 'left-out'} merging="grade" />
  }
  const { name } = say.line(row.line)
  return (
    <span className={styles['lone']}>
      <GradeSign sign="lone" />
      {row.within ? say.context.phrases.within.brief(name) : name}
    </span>
  )
}

interface BoardCellViewProps {
  readonly cell: BoardCell | null
  readonly row: BoardRow
}

/** A cell: figures with their dates, or a quiet sign whose reason is spoken and shown on focus and hover. */
function BoardCellView({ cell, row }: BoardCellViewProps) {
  if (cell === null) return null
  const reason = reasonOfCell(cell)
  if (reason !== null) return <MissingCell cell={cell} row={row} reason={reason} />
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

function MissingCell({ cell, row, reason }: { readonly cell: BoardCell; readonly row: BoardRow; readonly reason: Reason }) {
  const { say } = useFigureSetting()
  if (reason.kind === 'named-without-number') {
    return (
      <span className={styles['named']} title={say.reasonInFull(reason)}>
        <AbsenceSign kind={reason.kind} />
        {say.reason(reason)}
      </span>
    )
  }
  if (reason.kind === 'filtered-out' || reason.kind === 'unread')
    return <span className={styles['quiet']}>{say.reason(reason)}</span>
  const label = `${say.area(cell.area)}，${say.indicator(row.indicator)}：${say.reason(reason)}`
  return (
    <span
      {...rovingStop(row.indicator, cell.area)}
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

interface BoardPagersProps {
  readonly page: BoardPage
  readonly onPage: (asked: { readonly areas: number; readonly rows: number }) => void
}

/** The ways to the other areas and rows of a board that does not fit on one page. */
function BoardPagers({ page: { areas, rows }, onPage }: BoardPagersProps) {
  const { t } = useWords()
  const words = { previous: t('pages.previous'), next: t('pages.next') }
  return (
    <>
      <Pager
        {...words}
        label={t('pages.areas')}
        place={t('pages.areas.place', { from: areas.from, to: areas.to, n: areas.of })}
        page={areas.page}
        pages={areas.pages}
        onPage={(page) => onPage({ areas: page, rows: rows.page })}
      />
      <Pager
        {...words}
        label={t('pages.rows')}
        place={t('pages.rows.place', { from: rows.from, to: rows.to, n: rows.of })}
        page={rows.page}
        pages={rows.pages}
        onPage={(page) => onPage({ areas: areas.page, rows: page })}
      />
    </>
  )
}
