import { useMemo, useState, type ReactNode } from 'react'
import { isReference } from '#figures/area.ts'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { BoardBody, FigureModel } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { BoardList } from './BoardList.tsx'
import { BoardRowView } from './BoardRowView.tsx'
import { BoardPagers } from './BoardPagers.tsx'
import { columnsOf, type BoardColumns } from './columns.ts'
import { boardPage } from './pages.ts'
import styles from './Board.module.css'

interface BoardViewProps {
  readonly model: FigureModel<'board'>
  /** A table on a desk; on a phone a list for each indicator. */
  readonly form: 'table' | 'list'
  readonly actions?: ReactNode
}

type Group = BoardBody['groups'][number]

/** 覆盖总表: every figure as printed. Rows with two or more areas stand open, the rest is folded by category and counted. */
export function BoardView({ model, form, actions }: BoardViewProps) {
  const { dataset } = useFigureSetting()
  const { t } = useWords()
  const { areas } = model
  const all = useMemo(() => columnsOf(areas, (area) => isReference(dataset, area, areas)), [dataset, areas])
  const [asked, setAsked] = useState({ areas: 0, rows: 0 })
  const page = useMemo(() => boardPage(dataset, model.groups, all, asked), [dataset, model.groups, all, asked])
  const { groups, columns } = page
  return (
    <FigureFrame model={model} subject={t('board.subject')} actions={actions}>
      <BoardPagers page={page} onPage={setAsked} />
      <div className={page.areas.pages + page.rows.pages > 2 ? styles['large'] : undefined}>
        {form === 'list' ? <BoardList groups={groups} /> : <BoardTable groups={groups} columns={columns} />}
      </div>
    </FigureFrame>
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
