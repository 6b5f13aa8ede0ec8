/** The areas of a panel that have no figure in it, or none on a ruler that others share, and why. */
import { cell, grouped } from '#domain/places.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import type { Reason, Ruler, Silence } from '#figures/model.ts'

interface PanelFacts {
  readonly areas: readonly AreaId[]
  readonly observations: readonly Observation[]
  /** Every indicator of the panel, with figures or without. */
  readonly indicators: readonly IndicatorId[]
  readonly rulers: readonly Ruler[]
}

/**
 * Area by area: what it names without a number (for indicators that have a figure here); that it has no figure on a ruler which
 * other areas share; and, instead of the latter, once for the whole panel (`indicator` null), that it has no figure here at all.
 */
export function silencesOf(dataset: Dataset, facts: PanelFacts): readonly Silence[] {
  return facts.areas.flatMap((area) => {
    const silences = silencesOfArea(dataset, area, facts)
    if (facts.observations.some((figure) => figure.refArea === area)) return silences
    const named = silences.filter(({ cell: { kind } }) => kind === 'named-without-number')
    return [...named, ...(named.length > 0 ? [] : [{ area, indicator: null, cell: reasonForAll(dataset, area, facts) }])]
  })
}

function silencesOfArea(dataset: Dataset, area: AreaId, { observations, indicators, rulers }: PanelFacts): readonly Silence[] {
  const having = grouped(observations, (figure) => figure.indicator)
  const shared = new Set(rulers.filter((ruler) => ruler.basis === 'graded').map((ruler) => ruler.indicator))
  return indicators
    .filter((indicator) => having.get(indicator)?.every((figure) => figure.refArea !== area))
    .map((indicator) => ({ area, indicator, cell: reasonOf(dataset, area, indicator) }))
    .filter((silence) => silence.cell.kind === 'named-without-number' || shared.has(silence.indicator))
}

/** Why an area has no figure of an indicator among those shown. */
function reasonOf(dataset: Dataset, area: AreaId, indicator: IndicatorId): Reason {
  const found = cell(dataset, area, indicator)
  return found.kind === 'observed' ? { kind: 'filtered-out' } : found
}

/** One reason for all indicators of the panel: figures that the filters leave out, else what the source says of the whole area. */
function reasonForAll(dataset: Dataset, area: AreaId, { indicators }: PanelFacts): Reason {
  const reasons = indicators.map((indicator) => reasonOf(dataset, area, indicator))
  const ofKind = (kind: Reason['kind']) => reasons.find((reason) => reason.kind === kind)
  return ofKind('filtered-out') ?? ofKind('not-applicable') ?? { kind: 'not-mentioned' }
}
