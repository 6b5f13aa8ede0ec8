import { memo, useMemo, useState } from 'react'
import { inGroups } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { Area, AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { useAreaSlots, useFigureSetting } from '#figures/FigureSetting.tsx'
import { Highlighted } from '#figures/highlight.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import type { BoardBody, BoardCell, BoardRow } from '#figures/model.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { reasonOfCell } from './model.ts'
import { markSizes, marksWidth } from './marksRoom.ts'
import { cellOf, joined, type BoardColumns } from './paging.ts'
import styles from './Marks.module.css'

type Group = BoardBody['groups'][number]

/** A column of marks: whose it is, whether it begins a group, and whether its area stands out. */
interface MarkColumn {
  readonly area: Area
  readonly begins: boolean
  readonly isColoured: boolean
}

interface BoardMarksProps {
  readonly groups: readonly Group[]
  readonly columns: BoardColumns
  /** Of each row how many of all areas set against each other have a number, on whichever page, and how many these are. */
  readonly counts: ReadonlyMap<IndicatorId, number>
  readonly of: number
  /** px. */
  readonly column: number
}

/** Who has a number and who has none: a mark for each area, in the official groups of the city; how many have one at the end of a row. */
export function BoardMarks({ groups, columns, counts, of, column }: BoardMarksProps) {
  const { dataset, say } = useFigureSetting()
  const slots = useAreaSlots()
  const marked = useMemo(
    () => marksOf(dataset, columns, (area) => slots?.has(area) ?? lookup(dataset.areaById, area).slot !== null),
    [dataset, columns, slots],
  )
  return (
    <>
      <Key />
      <table className={styles['board']} style={{ width: marksWidth(columns, column) }}>
        <colgroup>
          <col style={{ width: markSizes.name }} />
          {marked.map(({ area, begins }) => (
            <col key={area.areaId} style={{ width: column + (begins ? markSizes.between : 0) }} />
          ))}
          <col style={{ width: markSizes.count }} />
        </colgroup>
        <thead>
          <GroupHeads marked={marked} />
          <tr>
            {marked.map(({ area, begins, isColoured }) => (
              <th
                key={area.areaId}
                scope="col"
                data-begins={begins || undefined}
                data-coloured={isColoured || undefined}
                style={isColoured ? { backgroundColor: areaColour(area.areaId) } : undefined}
                title={say.area(area.areaId)}
              >
                <span className={styles['upright']}>{say.areaShort(area.areaId)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <MarkGroup key={group.category} group={group} columns={columns} counts={counts} of={of} marked={marked} />
        ))}
      </table>
    </>
  )
}

/** The columns of the areas set against each other by their groups, then those of references. */
function marksOf(dataset: Dataset, columns: BoardColumns, isColoured: (area: AreaId) => boolean): readonly MarkColumn[] {
  const rows = (areas: readonly AreaId[]) => areas.map((area) => lookup(dataset.areaById, area))
  return [...inGroups(rows(columns.peers)).map(({ areas }) => areas), rows(columns.references)].flatMap((areas, group) =>
    areas.map((area, index) => ({ area, begins: index === 0 && group > 0, isColoured: isColoured(area.areaId) })),
  )
}

/** The names of the groups, each over its columns. */
function GroupHeads({ marked }: { readonly marked: readonly MarkColumn[] }) {
  const { say } = useFigureSetting()
  const { labels, t } = useWords()
  const groups = inGroups(marked.map(({ area }) => area))
  return (
    <tr className={styles['groups']}>
      <th scope="col" rowSpan={2} className={styles['name']}>
        <span className="spoken">{longPhrasesOf(say.context).table.indicator}</span>
      </th>
      {groups.map(({ group, areas }, index) => (
        <th key={group ?? 'none'} scope="colgroup" colSpan={areas.length} data-begins={index > 0 || undefined}>
          {group !== null && <span title={labels.group[group]}>{t(`board.group.${group}`)}</span>}
        </th>
      ))}
      <th scope="col" rowSpan={2} className={styles['count']}>
        {t('board.having')}
      </th>
    </tr>
  )
}

interface MarkGroupProps extends Pick<BoardMarksProps, 'columns' | 'counts' | 'of'> {
  readonly group: Group
  readonly marked: readonly MarkColumn[]
}

function MarkGroup({ group, columns, counts, of, marked }: MarkGroupProps) {
  const { say } = useFigureSetting()
  const { labels, t, pick } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { open, folded, category } = group
  return (
    <tbody>
      <tr className={styles['category']}>
        <th scope="rowgroup" colSpan={marked.length + 2}>
          {labels.category[category]}
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
        </th>
      </tr>
      {[...open, ...(isOpen ? folded : [])].map((row) => (
        <MarkRow
          key={row.indicator}
          row={row}
          columns={columns}
          having={counts.get(row.indicator) ?? 0}
          of={of}
          marked={marked}
        />
      ))}
    </tbody>
  )
}

interface MarkRowProps {
  readonly row: BoardRow
  readonly columns: BoardColumns
  readonly having: number
  readonly of: number
  readonly marked: readonly MarkColumn[]
}

/** One indicator: its marks, on a ruler where an order is proved, and how many of all areas have a number. */
const MarkRow = memo(function MarkRow({ row, columns, having, of, marked }: MarkRowProps) {
  const onLine =
    row.line === 'ruler' ? joined(row, { ...columns, peers: marked.map(({ area }) => area.areaId) }) : new Set<AreaId>()
  return (
    <Highlighted as="tr" indicator={row.indicator} className={styles['row']} data-indicator={row.indicator}>
      <th scope="row" className={styles['name']} data-line={row.line}>
        <IndicatorLink indicator={row.indicator} />
      </th>
      {marked.map(({ area, begins, isColoured }) => (
        <td
          key={area.areaId}
          data-begins={begins || undefined}
          data-line={onLine.has(area.areaId) ? 'ruler' : undefined}
          style={isColoured ? { backgroundColor: `color-mix(in srgb, ${areaColour(area.areaId)} 12%, transparent)` } : undefined}
        >
          <CellMark cell={cellOf(row, area.areaId)} row={row} isColoured={isColoured} />
        </td>
      ))}
      <td className={styles['count']}>
        <b>{having}</b>/{of}
      </td>
    </Highlighted>
  )
}, isSame)

interface CellMarkProps {
  readonly cell: BoardCell | null
  readonly row: BoardRow
  readonly isColoured: boolean
}

/** A number there is leads to its words; of what is missing the reason is spoken, and shown on hover and focus. */
function CellMark({ cell, row, isColoured }: CellMarkProps) {
  const { say } = useFigureSetting()
  const [first] = cell?.plotted ?? []
  if (cell === null) return null
  if (first === undefined) return <Missing cell={cell} row={row} />
  const said = cell.plotted.map((plotted) => say.announced(plotted)).join(say.separator)
  const isOfPart = cell.plotted.every(({ observation }) => observation.scope !== 'area')
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: first.observation.obsId }}
      {...rovingStop(row.indicator, cell.area)}
      className={styles['mark']}
      aria-label={said}
    >
      <i
        title={said}
        data-part={isOfPart || undefined}
        style={{ backgroundColor: isColoured ? areaColour(cell.area) : 'var(--neutral)' }}
      />
    </EvidenceAnchor>
  )
}

function Missing({ cell, row }: { readonly cell: BoardCell; readonly row: BoardRow }) {
  const { say } = useFigureSetting()
  const { pick } = useWords()
  const reason = reasonOfCell(cell)
  if (reason === null) return null
  const said = `${say.area(cell.area)}${pick('，', ', ')}${say.indicator(row.indicator)}${pick('：', ': ')}${say.reason(reason)}`
  const hasSign = reason.kind !== 'filtered-out' && reason.kind !== 'unread'
  return (
    <span
      {...rovingStop(row.indicator, cell.area)}
      className={styles['silent']}
      role="img"
      aria-label={said}
      title={said}
      tabIndex={-1}
    >
      {hasSign && <AbsenceSign kind={reason.kind} />}
    </span>
  )
}

/** What the marks mean. */
function Key() {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { absence } = say
  return (
    <ul className={styles['key']}>
      <li>
        <i aria-hidden="true" /> {t('board.having')}
      </li>
      <li>
        <i aria-hidden="true" data-part /> {t('board.partOnly')}
      </li>
      <li>
        <AbsenceSign kind="named-without-number" /> {absence('named-without-number')}
      </li>
      <li>
        <AbsenceSign kind="not-mentioned" /> {absence('not-mentioned')}
      </li>
      <li>
        <span aria-hidden="true" className={styles['sample']} /> {t('board.ordered')}
      </li>
    </ul>
  )
}
