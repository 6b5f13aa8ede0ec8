import { useId, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { ComparisonView } from '#figures/kinds/comparison/View.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useRovingFocus } from '#figures/rovingFocus.ts'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { Apart } from './Apart.tsx'
import { CopyLink } from './CopyLink.tsx'
import { CopyRow } from './CopyRow.tsx'
import { Passage } from './Passage.tsx'
import { PairedToggle } from './PairedToggle.tsx'
import styles from './Compare.module.css'

interface ComparisonPartProps {
  readonly dataset: Dataset
  readonly model: FigureModel<'comparison'>
  /** Where the filters leave no figure. */
  readonly empty: ReactNode
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** One element for good: what is handed to a memoised part must not be made anew. */
const pairedToggle = <PairedToggle />

/** The comparison itself: finding, passage to quote, instruments at a glance, figures, policies, sources. */
export function ComparisonPart({ dataset, model, empty, actionsFor }: ComparisonPartProps) {
  const { say } = useFigureSetting()
  const titleId = useId()
  const roving = useRovingFocus<HTMLDivElement>()
  const subline = say.subline(model.finding)
  const isEmpty = model.groups.length === 0 && model.policies.length === 0
  return (
    <div ref={roving} id={model.id} role="figure" aria-labelledby={titleId}>
      <header className={styles['head']}>
        <div>
          <h1 id={titleId}>{say.finding(model.finding)}</h1>
          {subline !== null && <p>{subline}</p>}
        </div>
        <div className={styles['actions']}>
          {!isEmpty && actionsFor(model)}
          <CopyLink dataset={dataset} />
        </div>
      </header>
      <Apart dataset={dataset} model={model} empty={empty} />
      {!isEmpty && (
        <AfterHead standIn={<RoomBelow />}>
          <Passage model={model} />
          <ComparisonView model={model} tools={pairedToggle} RowActions={CopyRow} />
        </AfterHead>
      )}
    </div>
  )
}
