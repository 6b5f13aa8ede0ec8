import { useState, type ReactNode } from 'react'
import type { AreaId, Policy } from '#domain/model.ts'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, MatrixRow, MatrixCell } from '#figures/model.ts'
import { Quoted } from '#i18n/quoted.tsx'
import { useWords } from '#i18n/words.tsx'
import { NearWindow } from '#ui/NearWindow.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { areasAsked, isPlanned } from './model.ts'
import { spreadWords } from './spread.ts'
import styles from './View.module.css'
import type { Instrument } from '#domain/codes.ts'
import { isReference } from '#figures/area.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { PolicySquare } from '#figures/marks/PolicySquare.tsx'
import { areaColour } from '#figures/theme.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { Tag } from '#ui/Tag.tsx'

/** More areas than these stand in a box of their own that scrolls. */
const mostColumns = 12

/** Where a cell's policies are listed beside the matrix; on a narrower screen under the cell's row. */
const wideQuery = '(min-width: 1280px)'

/** Instruments × areas. Each cell opens the names and words behind it; what is not mentioned is not said to be absent. */
export function MatrixView({ model, actions }: FigureViewProps<'matrix'>) {
  const list = useMedia(wideQuery) ? 'beside' : 'under'
  const { t } = useWords()
  // Beside the matrix a list always stands.
  const [choice, setChoice] = useState<MatrixChoice | null>(list === 'beside' ? model.opens : null)
  const cell =
    choice && model.rows.find((row) => row.instrument === choice.instrument)?.cells.find(({ area }) => area === choice.area)
  const chosen = choice && cell && cell.policies.length > 0 ? { ...choice, policies: cell.policies } : null
  return (
    <FigureFrame model={model} subject={t('matrix.subject')} actions={actions}>
      <p className={styles['caution']}>{t('matrix.caution')}</p>
      <div className={styles['layout']} data-list={list} data-many={model.areas.length > mostColumns || undefined}>
        <NearWindow cells={model.rows.length * model.areas.length} lines={1 + model.rows.length} standIn={t('figure.notDrawn')}>
          <MatrixTable
            model={model}
            press="opens"
            isPressed={(other) => chosen !== null && isSame(chosen, other)}
            isHighlighted={(instrument) => chosen?.instrument === instrument}
            onCell={(next) => setChoice((last) => (last && isSame(last, next) ? null : next))}
            renderUnder={(row) => (list === 'under' && chosen?.instrument === row.instrument ? <PolicyList {...chosen} /> : null)}
          />
        </NearWindow>
        {list === 'beside' && (
          <div className={styles['pane']}>
            {chosen ? <PolicyList {...chosen} /> : <p className={styles['hint']}>{t('matrix.hint')}</p>}
          </div>
        )}
      </div>
    </FigureFrame>
  )
}

/** Choosing the same cell again closes its list. */
function isSame(a: MatrixChoice, b: MatrixChoice): boolean {
  return a.area === b.area && a.instrument === b.instrument
}

/** A cell of the matrix. */
export interface MatrixChoice {
  readonly instrument: Instrument
  readonly area: AreaId
}

interface MatrixTableProps {
  readonly model: FigureModel<'matrix'>
  readonly press: MatrixPress
  readonly isPressed: (choice: MatrixChoice) => boolean
  /** Rows that stand out: that of a pressed cell. */
  readonly isHighlighted: (instrument: Instrument) => boolean
  readonly onCell: (choice: MatrixChoice) => void
  /** The head of a row where it is more than the instrument's name. */
  readonly renderHead?: (row: MatrixRow) => ReactNode
  /** What opens under a row; null for nothing. */
  readonly renderUnder?: (row: MatrixRow) => ReactNode
}

/** Instruments × areas as a table. */
export function MatrixTable({
  model,
  press,
  isPressed,
  isHighlighted,
  onCell,
  renderHead,
  renderUnder = () => null,
}: MatrixTableProps) {
  const { dataset, say } = useFigureSetting()
  const peers = areasAsked(dataset, model.areas).length
  return (
    <table className={styles['matrix']}>
      <thead>
        <tr>
          <th scope="col">{longPhrasesOf(say.context).table.instrument}</th>
          {model.areas.map((area) => (
            <th key={area} scope="col" data-apart={isReference(dataset, area, model.areas) || undefined}>
              <AreaSeal area={area} />
              <span>{say.areaShort(area)}</span>
            </th>
          ))}
          {peers > 1 && (
            <th scope="col" className={styles['spread']}>
              {longPhrasesOf(say.context).table.spread}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <MatrixRowView
            key={row.instrument}
            row={row}
            head={renderHead?.(row) ?? say.instrument(row.instrument)}
            areas={model.areas}
            spread={peers > 1 ? 'shown' : 'left-out'}
            press={press}
            look={isHighlighted(row.instrument) ? 'highlighted' : 'plain'}
            isPressed={(area) => isPressed({ instrument: row.instrument, area })}
            onCell={(area) => onCell({ instrument: row.instrument, area })}
            under={renderUnder(row)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** What pressing a cell does: it opens a list of its own, or narrows a list that stands elsewhere. */
export type MatrixPress = 'opens' | 'narrows'

interface MatrixRowViewProps {
  readonly row: MatrixRow
  readonly head: ReactNode
  readonly areas: readonly AreaId[]
  /** How far an instrument is spread says something only of two areas and more. */
  readonly spread: 'shown' | 'left-out'
  readonly press: MatrixPress
  readonly look: 'highlighted' | 'plain'
  readonly isPressed: (area: AreaId) => boolean
  readonly onCell: (area: AreaId) => void
  /** What opens under the row; null for nothing. */
  readonly under: ReactNode
}

/** One instrument: a square for each area that writes of it, with how many policies; then how far it is spread. */
function MatrixRowView({ row, head, areas, spread, press, look, isPressed, onCell, under }: MatrixRowViewProps) {
  const { dataset, say } = useFigureSetting()
  return (
    <>
      <tr data-chosen={look === 'highlighted' || undefined}>
        <th scope="row">{head}</th>
        {row.cells.map((cell) => (
          <td key={cell.area} data-apart={isReference(dataset, cell.area, areas) || undefined}>
            <Cell row={row} cell={cell} press={press} isPressed={isPressed(cell.area)} onPress={() => onCell(cell.area)} />
          </td>
        ))}
        {spread === 'shown' && <td className={styles['spread']}>{spreadWords(say, row)}</td>}
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
  const { say } = useFigureSetting()
  const { t } = useWords()
  const name = { area: say.area(cell.area), instrument: say.instrument(row.instrument) }
  const n = cell.policies.length
  if (n === 0) return <MissingCell cell={cell} name={name} />
  return (
    <button
      type="button"
      {...rovingStop(row.instrument, cell.area)}
      className={styles['cell']}
      {...(press === 'opens' ? { 'aria-expanded': isPressed } : { 'aria-pressed': isPressed })}
      aria-label={t(cell.planned ? 'matrix.planned' : 'matrix.written', { ...name, n })}
      onClick={onPress}
    >
      <PolicySquare state={cell.planned ? 'planned' : 'written'} colour={areaColour(cell.area)} />
      {n > 1 && <b>{n}</b>}
    </button>
  )
}

interface MissingCellProps {
  readonly cell: MatrixCell
  readonly name: { readonly area: string; readonly instrument: string }
}

/** A cell without policies: no text was read, or its text mentions none, or (the number in brackets) the filters leave all of them out. */
function MissingCell({ cell, name }: MissingCellProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (cell.unread) return <span className={styles['none']}>{say.absence('unread')}</span>
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

interface PolicyListProps {
  readonly instrument: Instrument
  readonly area: AreaId
  readonly policies: readonly Policy[]
}

/** What one area's text writes of under one instrument: names as printed, with the words they stand in. */
function PolicyList({ instrument, area, policies }: PolicyListProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const title = t('matrix.list', { area: say.area(area), instrument: say.instrument(instrument), n: policies.length })
  return (
    <section className={styles['policies']} aria-label={title}>
      <h3>
        <AreaSeal area={area} />
        {title}
      </h3>
      <ul>
        {policies.map((policy) => (
          <PolicyItem key={policy.policyId} policy={policy} />
        ))}
      </ul>
    </section>
  )
}

function PolicyItem({ policy }: { readonly policy: Policy }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  return (
    <li>
      <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
      {isPlanned(policy) && <Tag edge="dashed">{t('matrix.plannedTag')}</Tag>}
      {policy.benefit !== null && <span className={styles['benefit']}>{say.freeText(policy.benefit)}</span>}
      <Quoted words={policy.quote} className={styles['quote']} />
      {pick('', policy.nameZh) !== '' && (
        <span lang="zh-CN" className={styles['quote']}>
          {policy.nameZh}
        </span>
      )}
    </li>
  )
}
