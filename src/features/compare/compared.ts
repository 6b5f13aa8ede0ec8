/** Which areas and rows the comparison is about: a plain function of the view, for the screen, the projector and the picture alike. */
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { withheldBy } from '#view/conditions.ts'
import { shownBy } from '#view/shown.ts'
import type { View, EvidenceRef } from '#view/view.ts'
import { suggestedPairs, type CommonGround } from './common.ts'

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

/** The pair a page without a choice opens on, and for whom it was looked for. */
export interface OpenedPair {
  readonly ground: CommonGround
  readonly of: 'own' | 'all'
}

/** The best pair of each area, and (null) of all; looked for once. */
const bestPairs = onceFor((_dataset: Dataset) => new Map<AreaId | null, CommonGround | null>())

function bestPair(dataset: Dataset, beside: AreaId | null): CommonGround | null {
  const known = bestPairs(dataset)
  const pair = known.get(beside) ?? (known.has(beside) ? null : (suggestedPairs(dataset, beside)[0] ?? null))
  known.set(beside, pair)
  return pair
}

/** Where no area is chosen: the best pair of the reader's own area, or of all; null where some are chosen or nothing is in common. */
export function openedPair(dataset: Dataset, { areas, own }: Pick<View, 'areas' | 'own'>): OpenedPair | null {
  if (areas.length > 0) return null
  const ofOwn = own === null ? null : bestPair(dataset, own)
  if (ofOwn !== null) return { ground: ofOwn, of: 'own' }
  const ofAll = bestPair(dataset, null)
  return ofAll === null ? null : { ground: ofAll, of: 'all' }
}

/** The view with the pair it opens on as if it were chosen; the very same where areas are. */
export function withOpened(dataset: Dataset, view: View): View {
  const opened = openedPair(dataset, view)
  return opened === null ? view : { ...view, areas: opened.ground.areas }
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

/** The comparison of a view, or of the pair it opens on; null where one area is chosen, or no two have anything in common. */
export function comparisonOf(dataset: Dataset, given: View): FigureModel<'comparison'> | null {
  const view = withOpened(dataset, given)
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
