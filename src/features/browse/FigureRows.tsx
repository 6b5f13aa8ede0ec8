import type { Dataset, Observation } from '#domain/model.ts'
import { PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import type { Room } from '#ui/useRoom.ts'
import { useView } from '#view/store.ts'
import { AreaCell, IndicatorCell, ScopeCell, ValueCell } from './cells.tsx'
import styles from './Rows.module.css'

interface RowsProps {
  readonly dataset: Dataset
  readonly figures: readonly Observation[]
  /** Whether the column heads of a table are seen; they are always spoken. */
  readonly heads: 'seen' | 'spoken'
}

/** Figures as a table where there is room, else as a list. The whole row opens the evidence; the link in it is a real link. */
export function FigureRows({ room, ...rows }: RowsProps & { readonly room: Room }) {
  return room === 'wide' ? <FigureTable {...rows} /> : <FigureList {...rows} />
}

function FigureTable({ dataset, figures, heads }: RowsProps) {
  const { t } = useWords()
  return (
    <table className={styles['figures']}>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead className={heads === 'spoken' ? styles['spoken'] : undefined}>
        <tr>
          <th scope="col">{t('browse.column.area')}</th>
          <th scope="col">{t('browse.column.indicator')}</th>
          <th scope="col">{t('browse.column.value')}</th>
          <th scope="col">{t('browse.column.date')}</th>
          <th scope="col">{t('browse.column.nature')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureTableRow key={figure.obsId} dataset={dataset} figure={figure} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly dataset: Dataset
  readonly figure: Observation
}

function FigureTableRow({ dataset, figure }: RowProps) {
  const { labels } = useWords()
  const isOpen = useView((view) => view.evidence?.id === figure.obsId)
  return (
    <tr data-open={isOpen || undefined} data-restates={figure.restates !== null || undefined}>
      <td>
        <AreaCell dataset={dataset} figure={figure} />
      </td>
      <td>
        <IndicatorCell dataset={dataset} figure={figure} />
      </td>
      <td>
        <ValueCell dataset={dataset} figure={figure} />
      </td>
      <td className={styles['line']}>
        <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
      </td>
      <td className={styles['line']}>
        {labels.nature[figure.nature]}
        <ScopeCell dataset={dataset} figure={figure} />
      </td>
    </tr>
  )
}

function FigureList({ dataset, figures }: RowsProps) {
  return (
    <ul className={styles['list']}>
      {figures.map((figure) => (
        <FigureListRow key={figure.obsId} dataset={dataset} figure={figure} />
      ))}
    </ul>
  )
}

function FigureListRow({ dataset, figure }: RowProps) {
  const { labels } = useWords()
  const isOpen = useView((view) => view.evidence?.id === figure.obsId)
  return (
    <li data-open={isOpen || undefined} data-restates={figure.restates !== null || undefined}>
      <AreaCell dataset={dataset} figure={figure} />
      <div className={styles['what']}>
        <IndicatorCell dataset={dataset} figure={figure} />
        <ScopeCell dataset={dataset} figure={figure} />
      </div>
      <div className={styles['howMuch']}>
        <ValueCell dataset={dataset} figure={figure} />
        <span className={styles['when']}>
          <PeriodText period={figure.timePeriod} basis={figure.timeBasis} /> · {labels.nature[figure.nature]}
        </span>
      </div>
    </li>
  )
}
