import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { useFilters } from '#view/store.ts'
import { AreaPicker } from './AreaPicker.tsx'
import { comparedAreas, comparisonOf } from './compared.ts'
import { ComparisonPart } from './ComparisonPart.tsx'
import { Suggestions } from './Suggestions.tsx'
import styles from './Compare.module.css'

interface ComparePageProps {
  readonly dataset: Dataset
  /** The filters, at the side. */
  readonly aside?: ReactNode
  /** The filters that hold, each with a way to take it away. */
  readonly chips?: ReactNode
  /** Stands where the filters leave no figure: which one to loosen. */
  readonly empty?: ReactNode
  /** What can be done with the comparison: present it, take it along. */
  readonly actionsFor?: (model: FigureModel) => ReactNode
}

/** Two to five areas side by side; with fewer chosen, what would be worth putting side by side. */
export function ComparePage({ dataset, aside, chips, empty, actionsFor = () => null }: ComparePageProps) {
  const view = useDeferredValue(useFilters())
  const model = useMemo(() => comparisonOf(dataset, view), [dataset, view])
  const { areas, leftOut } = comparedAreas(view)
  return (
    <div className={styles['page']}>
      {model !== null && aside}
      <div className={styles['content']}>
        <AreaPicker dataset={dataset} areas={areas} leftOut={leftOut} />
        {model === null ? (
          <Suggestions dataset={dataset} beside={areas[0] ?? null} />
        ) : (
          <>
            <div className={styles['chips']}>{chips}</div>
            <ComparisonPart dataset={dataset} model={model} empty={empty} actionsFor={actionsFor} />
          </>
        )}
      </div>
    </div>
  )
}
