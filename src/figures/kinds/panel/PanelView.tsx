import { memo, useMemo, useState, type ReactNode } from 'react'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { RulerView } from '#figures/ruler/RulerView.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { later } from '#ui/later.tsx'
import { foldPanel, type PanelPart } from './fold.ts'
import { LedgerView } from './LedgerView.tsx'
import { SilenceList } from './MissingList.tsx'
import styles from './Panel.module.css'

/**
 * Lines of text a panel may take before the rest is folded away: three panels stand on one screen of 1920 × 1080. English names are
 * long and stand above their figures, which takes a line for each.
 */
const room = { zh: 27, en: 17 } as const

/** Few datasets have so much of a kind that some of it is only named. */
export const restList = later(
  async () => (await Promise.all([import('./RestList.tsx'), loadLanguage('zh')]))[0].RestList,
  () => null,
)

/** A panel: rulers on top, the ledger below, last the areas that have no figure in it. */
export function PanelView({ model, actions }: { readonly model: FigureModel<'panel'>; readonly actions?: ReactNode }) {
  const { t, lang } = useWords()
  const { open, folded } = useMemo(() => foldPanel(model, room[lang]), [model, lang])
  return (
    <FigureFrame model={model} subject={t(`panel.${model.panel}`)} actions={actions}>
      <RulerRoom>
        <PanelParts part={open} />
        {folded.rulers.length + folded.groups.length > 0 && <Folded part={folded} />}
      </RulerRoom>
      {model.rest.length > 0 && <restList.Component rest={model.rest} />}
      <SilenceList silent={model.silent} />
    </FigureFrame>
  )
}

const PanelParts = memo(function PanelParts({ part: { rulers, groups } }: { readonly part: PanelPart }) {
  return (
    <>
      {rulers.map((ruler) => (
        <RulerView key={ruler.id} ruler={ruler} />
      ))}
      <LedgerView groups={groups} />
    </>
  )
}, isSame)

/** Drawn when it is opened: most readers never do. `data-folds` says what is in it. */
function Folded({ part }: { readonly part: PanelPart }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const indicators = [...new Set([...part.rulers, ...part.groups].map(({ indicator }) => indicator))]
  const [isOpen, setOpen] = useState(false)
  const names = indicators.map(say.indicator).join(pick('、', ', '))
  return (
    <details
      className={styles['folded']}
      data-folds={indicators.join(' ')}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('panel.folded', { n: indicators.length })}
        <span className={styles['names']}>{names}</span>
      </summary>
      {isOpen && <PanelParts part={part} />}
    </details>
  )
}
