import { useMemo } from 'react'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { rulersDrawn } from '#figures/ruler/RulerPlot.tsx'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import { foldPanel } from './fold.ts'
import { PanelParts } from './PanelParts.tsx'
import styles from './View.module.css'

/** What is folded, in room kept free for its line. */
export const foldedPart = lazyPart(
  async () => {
    await rulersDrawn()
    return (await Promise.all([import('./Folded.tsx'), loadLanguage('zh')]))[0].Folded
  },
  () => <div className={styles['folded']} />,
  'in-place',
)

/** A panel: rulers on top, the ledger below, last the areas that have no figure in it. */
export function PanelView({ model, actions }: FigureViewProps<'panel'>) {
  const { t } = useWords()
  const { open, folded } = useMemo(() => foldPanel(model), [model])
  return (
    <FigureFrame model={model} subject={t(`panel.${model.panel}`)} actions={actions}>
      <RulerRoom>
        <PanelParts part={open} />
        {folded.rulers.length + folded.groups.length + model.missing.length + model.rest.length > 0 && (
          <foldedPart.Component part={folded} missing={model.missing} rest={model.rest} />
        )}
      </RulerRoom>
    </FigureFrame>
  )
}
