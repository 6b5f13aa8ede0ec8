import { memo, useMemo, type ComponentType, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { PanelView } from '#figures/kinds/panel/View.tsx'
import type { Shown } from '#figures/shown.ts'
import { useWords } from '#i18n/words.tsx'
import { useFollowing } from '#ui/following.tsx'
import { isSame } from '#ui/isSame.ts'
import { panelModels } from './models.ts'
import type { OverviewRestProps } from './OverviewRest.tsx'
import styles from './Overview.module.css'

interface OverviewFiguresProps {
  readonly dataset: Dataset
  readonly shown: Shown
  readonly actionsFor: (model: FigureModel) => ReactNode
  readonly Rest: ComponentType<OverviewRestProps>
}

/** The three panels; below them the policies, the board, the numbers to ask for, the sources. */
export function OverviewFigures({ dataset, shown, actionsFor, Rest }: OverviewFiguresProps) {
  const { t } = useWords()
  const models = useMemo(() => panelModels(dataset, shown), [dataset, shown])
  const rest = useFollowing(useMemo(() => ({ shown, panels: models }), [shown, models]))
  return (
    <>
      {shown.observations.length > 0 && (
        <section className={styles['panels']} aria-label={t('overview.panels')}>
          {models.map((model) => (
            <Panel key={model.id} model={model} actionsFor={actionsFor} />
          ))}
        </section>
      )}
      <Rest dataset={dataset} {...rest} actionsFor={actionsFor} />
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
