import { memo, type ReactNode } from 'react'
import type { FigureModel } from '#figures/model.ts'
import { PanelView } from '#figures/panel/PanelView.tsx'
import { phoneQuery } from '#figures/theme.ts'
import { isSame } from '#ui/isSame.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import type { TopModels } from './models.ts'
import { OverviewHead } from './OverviewHead.tsx'
import { Strip } from './Strip.tsx'
import styles from './Overview.module.css'

interface OverviewPanelsProps {
  readonly models: TopModels
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** The first screen: the finding, what can be said, the three panels. */
export const OverviewPanels = memo(function OverviewPanels({ models, actionsFor }: OverviewPanelsProps) {
  const { t } = useWords()
  const phone = useMedia(phoneQuery)
  const roomy = useMedia('(min-width: 1600px)')
  const { head, panels } = models
  return (
    <>
      <OverviewHead {...head} />
      <Strip strip={head.strip} named={phone ? 2 : roomy ? 6 : 4} />
      <section className={styles['panels']} aria-label={t('overview.panels')}>
        {panels.map((panel) => (
          <Panel key={panel.id} model={panel} actionsFor={actionsFor} />
        ))}
      </section>
    </>
  )
})

interface PanelProps extends Pick<OverviewPanelsProps, 'actionsFor'> {
  readonly model: FigureModel<'panel'>
}

/** Drawn again only when its own figures have changed. */
const Panel = memo(function Panel({ model, actionsFor }: PanelProps) {
  return <PanelView model={model} actions={actionsFor(model)} />
}, isSame)
