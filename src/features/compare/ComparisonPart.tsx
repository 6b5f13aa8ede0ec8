import { useId, useMemo, type ReactNode } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { ComparisonView } from '#figures/comparison/ComparisonView.tsx'
import { instrumentId, PoliciesView } from '#figures/comparison/PoliciesView.tsx'
import { rulersOfRow } from '#figures/comparison/rulers.ts'
import { StripView } from '#figures/comparison/StripView.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { FigureTable } from '#figures/frame/FigureTable.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useWalk } from '#figures/walk.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { useLinks } from '#view/links.ts'
import { evidenceClosed } from '#view/transitions.ts'
import { Apart } from './Apart.tsx'
import { CopyRow } from './CopyRow.tsx'
import { Passage } from './Passage.tsx'
import { PairedToggle } from './PairedToggle.tsx'
import styles from './Compare.module.css'

interface ComparisonPartProps {
  readonly dataset: Dataset
  readonly model: FigureModel<'comparison'>
  /** Where the filters leave no figure. */
  readonly empty: ReactNode
  readonly actions: ReactNode
}

/** The comparison itself: finding, passage to quote, instruments at a glance, figures, policies, sources. */
export function ComparisonPart({ dataset, model, empty, actions }: ComparisonPartProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const titleId = useId()
  const walk = useWalk<HTMLElement>()
  const linkTo = useLinks(dataset)
  const rulers = useMemo(
    () => model.groups.flatMap((group) => group.rows).flatMap((row) => rulersOfRow(dataset, row)),
    [dataset, model],
  )
  const subline = say.subline(model.finding)
  return (
    <section ref={walk} id={model.id} role="figure" aria-labelledby={titleId}>
      <header className={styles['head']}>
        <div>
          <h1 id={titleId}>{say.finding(model.finding)}</h1>
          {subline !== null && <p>{subline}</p>}
        </div>
        <div className={styles['actions']}>
          {actions}
          <CopyButton
            look="line"
            label={t('compare.copy.link')}
            text={new URL(linkTo(evidenceClosed), window.location.href).href}
            done={t('evidence.copied')}
            denied={t('evidence.copyDenied')}
          />
        </div>
      </header>
      <Apart dataset={dataset} model={model} empty={empty} />
      <Passage model={model} />
      {model.policies.length > 0 && <StripView model={model} onInstrument={leadTo} />}
      <ComparisonView model={model} tools={<PairedToggle />} RowActions={CopyRow} />
      <VisuallyHidden>{t('compare.walk')}</VisuallyHidden>
      {model.policies.length > 0 && <PoliciesView model={model} />}
      <div className={styles['foot']}>
        <FigureFoot model={model} rulers={rulers} />
        <FigureTable model={model} />
      </div>
    </section>
  )
}

/** Scrolls to the policies of an instrument and puts the focus there. */
function leadTo(instrument: Instrument): void {
  document.getElementById(instrumentId(instrument))?.focus()
}
