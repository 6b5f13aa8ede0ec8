import { natureName } from '#i18n/format.ts'
import { memo, type ComponentType, type ReactNode, useId, useMemo } from 'react'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting, useIsOpen } from '#figures/FigureSetting.tsx'
import { LineSample } from '#figures/marks/LineSample.tsx'
import type { BoardRow, BoardCell, Plotted, Reason } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { ColumnsView } from './Columns.tsx'
import { countedRows, figuresOf, lineCounts, rulersOfRow } from './model.ts'
import styles from './View.module.css'
import { bracketsOf, type Bracket } from './brackets.ts'
import { RulerPlot } from '#figures/ruler/RulerPlot.tsx'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { reasonOfCell } from '#figures/kinds/board/model.ts'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { Tag } from '#ui/Tag.tsx'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { Instrument } from '#domain/codes.ts'
import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { FigureTable, OnPaper, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { instrumentId, PoliciesView } from './Policies.tsx'
import { StripView } from './Strip.tsx'

interface ComparisonViewProps extends FigureViewProps<'comparison'> {
  /** What decides which rows are shown. */
  readonly tools?: ReactNode
  /** What can be done with a row. */
  readonly RowActions?: ComponentType<{ readonly row: BoardRow }>
}

const noActions = () => null

/** A comparison below its finding: the instruments at a glance, the figures, the policies; key, notes, sources and its table last. */
export function ComparisonView({ model, actions, tools = null, RowActions = noActions }: ComparisonViewProps) {
  const { dataset } = useFigureSetting()
  const { t } = useWords()
  const rulers = useMemo(
    () => model.groups.flatMap((group) => group.rows).flatMap((row) => rulersOfRow(dataset, row)),
    [dataset, model],
  )
  return (
    <div className={styles['comparison']}>
      <div>
        {model.policies.length > 0 && <StripView model={model} onInstrument={leadTo} />}
        <VisuallyHidden>{t('compare.walk')}</VisuallyHidden>
        <SideBySide model={model} tools={tools} RowActions={RowActions} />
        {model.policies.length > 0 && <PoliciesView model={model} />}
        <div className={styles['foot']}>
          <FigureFoot model={model} rulers={rulers} />
          <FigureTable model={model} />
          {actions}
        </div>
      </div>
      <OnPaper model={model} />
    </div>
  )
}

/** Scrolls to the policies of an instrument and puts the focus there. */
function leadTo(instrument: Instrument): void {
  document.getElementById(instrumentId(instrument))?.focus()
}

/** The figures of two to five areas side by side, indicator by indicator. */
const SideBySide = memo(function SideBySide({ model, tools, RowActions }: Required<Omit<ComparisonViewProps, 'actions'>>) {
  const { say } = useFigureSetting()
  const { t, labels } = useWords()
  const title = t('compare.figures', { n: countedRows(model).length })
  const below = (area: AreaId) => t('compare.figures.area', { n: figuresOf(model, area) })
  return (
    <section className={styles['part']} data-areas={model.areas.length} aria-label={title}>
      <div className={styles['title']}>
        <h2>{title}</h2>
        <ul className={styles['key']}>
          {lineCounts(model).map(({ line, count, first }) => (
            <li key={line}>
              <LineSample line={line} />
              <button
                type="button"
                title={say.line(line).explanation}
                onClick={() => document.getElementById(rowId(first))?.focus()}
              >
                {say.line(line).name} <b>{count}</b>
              </button>
            </li>
          ))}
        </ul>
        {tools}
      </div>
      <ColumnsView model={model} below={below} />
      {model.groups.map((group) => (
        <section key={group.category} className={styles['rows']} aria-label={labels.category[group.category]}>
          <h3 className={styles['group']}>{labels.category[group.category]}</h3>
          {group.rows.map((row) => (
            <RowView key={row.indicator} row={row} actions={<RowActions row={row} />} />
          ))}
        </section>
      ))}
    </section>
  )
})

/** Id of the row of an indicator, for whoever leads there. */
const rowId = ({ indicator }: Pick<BoardRow, 'indicator'>) => `row-${indicator}`

interface RowViewProps {
  readonly row: BoardRow
  /** What can be done with the row: copy its sentence. */
  readonly actions: ReactNode
}

/** One indicator: a cell for every area, under them the brackets with what may be said, and a ruler where lengths may be compared. */
function RowView({ row, actions }: RowViewProps) {
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

interface CellViewProps {
  readonly cell: BoardCell
  readonly comparisons: readonly Comparison[]
}

/** One area in one row: its figures, each with what it counts and when; or why there is none. */
function CellView({ cell, comparisons }: CellViewProps) {
  const { dataset } = useFigureSetting()
  const { pick } = useWords()
  const area = lookup(dataset.areaById, cell.area)
  const reason = reasonOfCell(cell)
  return (
    <li className={styles['cell']} data-silent={reason !== null || undefined}>
      <span className={styles['area']}>
        <AreaSeal area={cell.area} />
        {pick(area.nameZh, area.nameEn)}
      </span>
      {reason === null ? (
        cell.plotted.map((plotted) => <ValueView key={plotted.observation.obsId} plotted={plotted} comparisons={comparisons} />)
      ) : (
        <MissingReason reason={reason} />
      )}
    </li>
  )
}

function ValueView({ plotted, comparisons }: { readonly plotted: Plotted; readonly comparisons: readonly Comparison[] }) {
  const { dataset } = useFigureSetting()
  const { labels, pick } = useWords()
  const { observation } = plotted
  const isOpen = useIsOpen(observation.obsId)
  const definition = lookup(dataset.definitionById, observation.definition)
  return (
    <div className={styles['value']} data-open={isOpen || undefined}>
      <FigureLink plotted={plotted} size="panel" comparisons={comparisons} />
      <p className={styles['counts']}>{pick(definition.countsZh, definition.countsEn)}</p>
      <p className={styles['facts']}>
        {observation.scope !== 'area' && (
          <span>
            <Tag edge="plain">{labels.scopeTag[observation.scope]}</Tag>
            {observation.scopeName !== null && (
              <>
                {' '}
                <FreeText text={observation.scopeName} english={dataset.english} />
              </>
            )}
          </span>
        )}
        {observation.nature !== 'stock' && <span className="nowrap">{natureName(observation, labels)}</span>}
        <PeriodText period={observation.timePeriod} basis={observation.timeBasis} />
      </p>
    </div>
  )
}

function MissingReason({ reason }: { readonly reason: Reason }) {
  const { dataset, say } = useFigureSetting()
  return (
    <div className={styles['silence']} data-kind={reason.kind}>
      {reason.kind !== 'filtered-out' && reason.kind !== 'unread' && <AbsenceSign kind={reason.kind} />}
      <span>
        {say.absence(reason.kind)}
        {reason.kind === 'named-without-number' && (
          <span className={styles['comment']}>
            <FreeText text={reason.absence.comment} english={dataset.english} />
          </span>
        )}
      </span>
    </div>
  )
}

interface BracketViewProps {
  readonly bracket: Bracket
  /** The areas of the columns, from the left. */
  readonly columns: readonly AreaId[]
}

/** A bracket under the figures of two areas: what may be said of them, on a line that says how far it goes. */
function BracketView({ bracket, columns }: BracketViewProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const [comparison] = bracket.comparisons
  const { word, brief, reason, order } = say.verdict(comparison)
  const [from, to] = [columns.indexOf(bracket.from), columns.indexOf(bracket.to)]
  return (
    <li
      className={styles['bracket']}
      data-line={bracket.line}
      data-span={to - from + 1}
      style={{ gridColumn: `${from + 1} / ${to + 2}` }}
      title={reason === brief ? undefined : reason}
    >
      <div className={styles['line']}>
        <span className={styles['start']} />
        <p className={styles['verdict']}>
          <span className={styles['pair']} aria-hidden="true">
            <AreaSeal area={bracket.from} />
            <AreaSeal area={bracket.to} />
          </span>
          <VisuallyHidden>{t('compare.bracket', { a: say.area(bracket.from), b: say.area(bracket.to) })} </VisuallyHidden>
          {bracket.among.length > 0 && (
            <span className={styles['among']}>{bracket.among.map(say.value).join(pick('、', ', '))}</span>
          )}
          <span className={styles['grade']}>
            <GradeSign sign={signOf(comparison)} />
            <b>{word}</b>
          </span>
          {order === null && <span className={styles['reason']}>{brief}</span>}
        </p>
        <span className={styles['end']} />
      </div>
      {order !== null && (
        <p className={styles['bracketBelow']}>
          <b>{order}</b>
          <span className={styles['reason']}>{brief}</span>
        </p>
      )}
    </li>
  )
}
