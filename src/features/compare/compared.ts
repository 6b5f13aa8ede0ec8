/** Which areas and rows the comparison is about: a plain function of the view, for the screen, the projector and the picture alike. */
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { withheldBy } from '#view/conditions.ts'
import { shownBy } from '#view/shown.ts'
import type { View, EvidenceRef } from '#view/view.ts'

/** More columns than these cannot be read side by side. */
export const mostAreas = 5

interface ComparedAreas {
  /** In the order of choice, the reader's own first. */
  readonly areas: readonly AreaId[]
  /** Chosen, but beyond the first five. */
  readonly leftOut: readonly AreaId[]
}

/** The areas of a view that are compared. */
export function comparedAreas({ areas, own }: Pick<View, 'areas' | 'own'>): ComparedAreas {
  const ordered = [...areas.filter((area) => area === own), ...areas.filter((area) => area !== own)]
  return { areas: ordered.slice(0, mostAreas), leftOut: ordered.slice(mostAreas) }
}

/** What the filters leave of these areas. Where only pairs are wanted, a pair is one of the areas compared. */
export function comparedRows(dataset: Dataset, view: View): Shown {
  const { areas } = comparedAreas(view)
  const compared = { ...view, areas }
  const shown = shownBy(dataset, compared, 'subject')
  if (view.coverage === 'any') return { ...shown, areas }
  const paired = indicatorsOfTwoAreas(shown.observations)
  const observations = shown.observations.filter(({ indicator }) => paired.has(indicator))
  const withheld = withheldBy(dataset, compared, { figures: observations, policies: shown.policies }, 'subject')
  return { ...shown, areas, observations, withheld }
}

function indicatorsOfTwoAreas(observations: readonly Observation[]): ReadonlySet<IndicatorId> {
  const first = new Map<IndicatorId, AreaId>()
  const paired = new Set<IndicatorId>()
  for (const { indicator, refArea } of observations) {
    const known = first.get(indicator)
    if (known === undefined) first.set(indicator, refArea)
    else if (known !== refArea) paired.add(indicator)
  }
  return paired
}

/** The comparison of a view; null where it chooses no two areas. */
export function comparisonOf(dataset: Dataset, view: View): FigureModel<'comparison'> | null {
  return comparedAreas(view).areas.length < 2 ? null : comparisonModel(dataset, comparedRows(dataset, view))
}

/** What ← and → go through in the evidence drawer: the figures of the comparison row by row, then its policies, each once. */
export function comparisonSequence(dataset: Dataset, view: View): readonly EvidenceRef[] {
  const model = comparisonOf(dataset, view)
  if (model === null) return []
  const figures = model.groups
    .flatMap((group) => group.rows)
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell.plotted.map(({ observation }): EvidenceRef => ({ kind: 'figure', id: observation.obsId })))
  const policies = new Set(
    model.policies.flatMap((row) => row.cells).flatMap((cell) => cell.policies.map((policy) => policy.policyId)),
  )
  return [...figures, ...[...policies].map((id): EvidenceRef => ({ kind: 'policy', id }))]
}
