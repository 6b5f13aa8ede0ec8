import { memo, type ComponentType, type ReactNode } from 'react'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { LineSample } from '#figures/marks/LineSample.tsx'
import type { BoardRow, FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { ColumnsView } from './ColumnsView.tsx'
import { countedRows, figuresOf, lineCounts } from './counts.ts'
import { rowId, RowView } from './RowView.tsx'
import styles from './Part.module.css'

interface ComparisonViewProps {
  readonly model: FigureModel<'comparison'>
  /** What decides which rows are shown. */
  readonly tools: ReactNode
  /** What can be done with a row. */
  readonly RowActions: ComponentType<{ readonly row: BoardRow }>
}

/** The figures of two to five areas side by side, indicator by indicator. */
export const ComparisonView = memo(function ComparisonView({ model, tools, RowActions }: ComparisonViewProps) {
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
