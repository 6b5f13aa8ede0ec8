import { memo, useMemo, type ComponentType, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { EvidenceLinksProvider, useEvidenceLinks } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { PanelView } from '#figures/kinds/panel/PanelView.tsx'
import type { Shown } from '#figures/shown.ts'
import { useWords } from '#i18n/words.tsx'
import { Afterwards } from '#ui/Afterwards.tsx'
import { isSame } from '#ui/isSame.ts'
import { useLastWhile } from '#ui/usePaced.ts'
import { panelModels } from './models.ts'
import type { OverviewRestProps } from './OverviewRest.tsx'
import styles from './Overview.module.css'

interface OverviewFiguresProps {
  readonly dataset: Dataset
  readonly shown: Shown
  /** The panels have been drawn, and what stands below them may follow. */
  readonly isSettled: boolean
  readonly actionsFor: (model: FigureModel) => ReactNode
  readonly Rest: ComponentType<OverviewRestProps>
}

/** The three panels; below them, a moment later, the policies, the board, the numbers to ask for, the sources. */
export function OverviewFigures({ dataset, shown, isSettled, actionsFor, Rest }: OverviewFiguresProps) {
  const { t } = useWords()
  const models = useMemo(() => panelModels(dataset, shown), [dataset, shown])
  const rest = useLastWhile(
    isSettled,
    useMemo(() => ({ shown, panels: models }), [shown, models]),
  )
  const restLinks = useLastWhile(isSettled, useEvidenceLinks())
  return (
    <>
      {shown.observations.length > 0 && (
        <section className={styles['panels']} aria-label={t('overview.panels')}>
          {models.map((model) => (
            <Panel key={model.id} model={model} actionsFor={actionsFor} />
          ))}
        </section>
      )}
      <EvidenceLinksProvider links={restLinks}>
        <Afterwards>
          <Rest dataset={dataset} {...rest} actionsFor={actionsFor} />
        </Afterwards>
      </EvidenceLinksProvider>
    </>
  )
}

interface PanelProps extends Pick<OverviewFiguresProps, 'actionsFor'> {
  readonly model: FigureModel<'panel'>
}

/** Drawn again only when its own figures have changed. */
const Panel = memo(function Panel({ model, actionsFor }: PanelProps) {
  return <PanelView model={model} actions={actionsFor(model)} />
}, isSame)
