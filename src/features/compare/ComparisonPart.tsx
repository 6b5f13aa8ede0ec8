import { useId, useMemo, type ReactNode } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { ComparisonView } from '#figures/kinds/comparison/ComparisonView.tsx'
import { instrumentId, PoliciesView } from '#figures/kinds/comparison/PoliciesView.tsx'
import { rulersOfRow } from '#figures/kinds/comparison/rulers.ts'
import { StripView } from '#figures/kinds/comparison/StripView.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { FigureTable } from '#figures/frame/FigureTable.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useWalk } from '#figures/rovingFocus.ts'
import { useWords } from '#i18n/words.tsx'
import { Afterwards } from '#ui/Afterwards.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
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
  const { t } = useWords()
  const titleId = useId()
  const walk = useWalk<HTMLDivElement>()
  const rulers = useMemo(
    () => model.groups.flatMap((group) => group.rows).flatMap((row) => rulersOfRow(dataset, row)),
    [dataset, model],
  )
  const subline = say.subline(model.finding)
  const isEmpty = model.groups.length === 0 && model.policies.length === 0
  return (
    <div ref={walk} id={model.id} role="figure" aria-labelledby={titleId}>
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
        <Afterwards>
          <Passage model={model} />
          {model.policies.length > 0 && <StripView model={model} onInstrument={leadTo} />}
          <VisuallyHidden>{t('compare.walk')}</VisuallyHidden>
          <ComparisonView model={model} tools={pairedToggle} RowActions={CopyRow} />
          {model.policies.length > 0 && <PoliciesView model={model} />}
          <div className={styles['foot']}>
            <FigureFoot model={model} rulers={rulers} />
            <FigureTable model={model} />
          </div>
        </Afterwards>
      )}
    </div>
  )
}

/** Scrolls to the policies of an instrument and puts the focus there. */
function leadTo(instrument: Instrument): void {
  document.getElementById(instrumentId(instrument))?.focus()
}
