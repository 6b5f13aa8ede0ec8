import { memo, type ReactNode } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureFrame } from '#figures/frame/FigureFrame.tsx'
import type { FigureModel, Ruler } from '#figures/model.ts'
import { RulerPlot } from '#figures/ruler/RulerPlot.tsx'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { RulerView } from '#figures/ruler/RulerView.tsx'
import { useWords } from '#i18n/words.tsx'
import { DerivedView } from './DerivedView.tsx'
import { LooseFigures } from './LooseFigures.tsx'
import { ledgerOf, rulersByPlace, silencesIn } from './model.ts'
import { SilentAreas } from './MissingAreas.tsx'
import { StandingSectionView } from './SummarySection.tsx'
import { sectionsOf } from './sections.ts'
import styles from './Summary.module.css'

interface StandingViewProps {
  readonly model: FigureModel<'standing'>
  readonly actions?: ReactNode
}

/** One indicator: its figures at the left, what may be said of each two areas at the right, then what is derived and who is silent. */
export const StandingView = memo(function StandingView({ model, actions }: StandingViewProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const loose = ledgerOf(model).entries
  const sections = sectionsOf(model.row.comparisons)
  const rulers = rulersByPlace(dataset, model)
  return (
    <FigureFrame model={model} subject={say.indicator(model.row.indicator)} actions={actions}>
      <div className={styles['standing']}>
        <div className={styles['figures']}>
          <RulerRoom>
            <Rulers rulers={rulers.first} />
            <LooseFigures entries={loose} comparisons={model.row.comparisons} />
            <Rulers rulers={rulers.last} />
          </RulerRoom>
        </div>
        <div className={styles['sections']}>
          {sections.length === 0 && <p className={styles['quiet']}>{t('indicator.noPair')}</p>}
          {sections.map((section) => (
            <StandingSectionView key={section.standing} section={section} />
          ))}
        </div>
      </div>
      <DerivedView derived={model.derived} />
      <SilentAreas silent={silencesIn(model.row)} />
    </FigureFrame>
  )
})

function Rulers({ rulers }: { readonly rulers: readonly Ruler[] }) {
  return rulers.map((ruler) => <RulerPart key={ruler.id} ruler={ruler} />)
}

/** A ruler; of figures of several areas without its verdicts, which stand beside it here. */
function RulerPart({ ruler }: { readonly ruler: Ruler }) {
  const { t } = useWords()
  if (ruler.basis === 'one-source') return <RulerView ruler={ruler} />
  return (
    <div className={styles['ruler']}>
      {ruler.countable && <p className={styles['quiet']}>{t('indicator.countable')}</p>}
      <RulerPlot ruler={ruler} />
    </div>
  )
}
