import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { reasonOfCell } from '#figures/kinds/board/rows.ts'
import { useFigureSetting, useIsOpen } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import type { BoardCell, Plotted, Reason } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import styles from './Cell.module.css'

interface CellViewProps {
  readonly cell: BoardCell
  readonly comparisons: readonly Comparison[]
}

/** One area in one row: its figures, each with what it counts and when; or why there is none. */
export function CellView({ cell, comparisons }: CellViewProps) {
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
        <SilenceView reason={reason} />
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
        {observation.nature !== 'stock' && <span className="nowrap">{labels.nature[observation.nature]}</span>}
        <PeriodText period={observation.timePeriod} basis={observation.timeBasis} />
      </p>
    </div>
  )
}

function SilenceView({ reason }: { readonly reason: Reason }) {
  const { dataset, say } = useFigureSetting()
  return (
    <div className={styles['silence']} data-kind={reason.kind}>
      {reason.kind !== 'filtered-out' && <AbsenceSign kind={reason.kind} />}
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
