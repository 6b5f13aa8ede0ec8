import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { Mark } from '#figures/marks/Mark.tsx'
import type { Plotted } from '#figures/model.ts'
import { areaColour, type MarkSize } from '#figures/theme.ts'
import { walkStop } from '#figures/rovingFocus.ts'
import { FigureValue } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { EvidenceAnchor } from './EvidenceAnchor.tsx'
import { spokenFigure } from './spoken.ts'
import styles from './FigureLink.module.css'

interface FigureLinkProps {
  readonly plotted: Plotted
  readonly size: MarkSize
  /** Comparisons of its row: the grade is spoken with the figure. */
  readonly comparisons: readonly Comparison[]
}

/** A figure as its mark and its printed value: a stop of the arrow keys, and the way to its evidence. */
export function FigureLink({ plotted, size, comparisons }: FigureLinkProps) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const { observation, judgement } = plotted
  const { slot } = lookup(dataset.areaById, observation.refArea)
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: observation.obsId }}
      {...walkStop(observation.indicator, observation.refArea)}
      className={styles['link']}
      aria-label={spokenFigure({ dataset, say, words }, plotted, comparisons)}
      data-judgement={judgement ?? undefined}
    >
      <Mark facts={observation} size={size} colour={areaColour(slot)} />
      <FigureValue figure={observation} />
      {judgement !== null && <JudgementSign judgement={judgement} />}
    </EvidenceAnchor>
  )
}
