import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting, useEvidenceLinks, useIsOpen, type Evident } from '#figures/FigureSetting.tsx'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { Mark } from '#figures/marks/Mark.tsx'
import type { Plotted } from '#figures/model.ts'
import { areaColour, type MarkSize } from '#figures/theme.ts'
import { rovingStop, type RovingStop } from '#figures/rovingFocus.ts'
import { FigureValue } from '#i18n/components.tsx'
import { useWords, type Words } from '#i18n/words.tsx'
import styles from './FigureLink.module.css'
import type { ReactNode } from 'react'
import type { Sentences } from '#figures/sentence.ts'
import type { Dataset, ObsId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { grouped } from '#domain/grouped.ts'

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
  return (
    <EvidenceAnchor
      target={{ kind: 'figure', id: observation.obsId }}
      {...rovingStop(observation.indicator, observation.refArea)}
      className={styles['link']}
      aria-label={spokenFigure({ dataset, say, words }, plotted, comparisons)}
      data-judgement={judgement ?? undefined}
    >
      <Mark facts={observation} size={size} colour={areaColour(observation.refArea)} />
      <FigureValue figure={observation} />
      {judgement !== null && <JudgementSign judgement={judgement} />}
    </EvidenceAnchor>
  )
}

interface EvidenceAnchorProps extends Partial<RovingStop> {
  readonly target: Evident
  readonly className?: string | undefined
  readonly 'aria-label'?: string
  readonly 'data-judgement'?: string | undefined
  readonly children: ReactNode
}

/** The way to the evidence of a figure or policy. Its address changes with every filter; what it is around is not drawn anew for that. */
export function EvidenceAnchor({ target, children, ...given }: EvidenceAnchorProps) {
  const { hrefOf } = useEvidenceLinks()
  const { added } = useFigureSetting().dataset
  const isOpen = useIsOpen(target.id)
  return (
    <a
      {...given}
      href={hrefOf(target)}
      data-evidence={target.id}
      data-open={isOpen || undefined}
      data-added={added.has(target.id) || undefined}
    >
      {children}
    </a>
  )
}

/** Those of each figure, found once for a list however many figures ask. */
const comparisonsByFigure = onceFor((comparisons: readonly Comparison[]): ReadonlyMap<ObsId, readonly Comparison[]> => {
  const sides = comparisons.flatMap((comparison) => [comparison.a, comparison.b].map((id) => ({ id, comparison })))
  return new Map([...grouped(sides, ({ id }) => id)].map(([id, ofId]) => [id, ofId.map(({ comparison }) => comparison)]))
})

/** More verdicts than this are left to the eye and to the evidence. */
const spokenVerdicts = 2

/** Area, indicator, value as printed, precision, what is counted, date, judgement; then grade or order, best verdict first. */
export function spokenFigure(
  { dataset, say, words }: { readonly dataset: Dataset; readonly say: Sentences; readonly words: Words },
  plotted: Plotted,
  comparisons: readonly Comparison[],
): string {
  const { obsId } = plotted.observation
  const verdicts = (comparisonsByFigure(comparisons).get(obsId) ?? []).slice(0, spokenVerdicts).map((comparison) => {
    const other = lookup(dataset.observationById, comparison.a === obsId ? comparison.b : comparison.a)
    const { word, order } = say.verdict(comparison)
    return words.t('figure.spoken.beside', { area: say.area(other.refArea), verdict: order ?? word })
  })
  return [say.announced(plotted), ...verdicts].join(words.pick('；', '; '))
}
