/** Panel titles as findings, generated from counts. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import type { Finding, PanelName, Ruler } from '#figures/model.ts'
import { indicatorsAmong, ofIndicator } from '#figures/rows.ts'
import { lineAmong } from '#figures/verdicts.ts'

interface PanelFacts {
  readonly observations: readonly Observation[]
  readonly rulers: readonly Ruler[]
}

/**
 * - funds: how many kinds of money there are, each its own account: indicators in yuan with a figure that is not of one project;
 * - platforms: the indicators on which figures of different areas share a ruler, perhaps none;
 * - introduced: how many kinds of counts there are, and in how many an order is proved.
 */
export function panelFinding(dataset: Dataset, panel: PanelName, { observations, rulers }: PanelFacts): Finding {
  if (observations.length === 0) return { kind: 'nothing' }
  switch (panel) {
    case 'funds':
      return { kind: 'kinds-of-money', count: kindsOf(dataset, observations).filter((id) => isMoney(dataset, id)).length }
    case 'platforms': {
      const shared = rulers.filter((ruler) => ruler.basis === 'graded').map((ruler) => ruler.indicator)
      return { kind: 'rulers-shared', indicators: [...new Set(shared)] }
    }
    case 'introduced': {
      const kinds = kindsOf(dataset, observations)
      const ordered = kinds.filter((id) => lineAmong(dataset, ofIndicator(observations, id)) === 'ruler')
      return { kind: 'kinds-introduced', count: kinds.length, ordered: ordered.length }
    }
  }
}

/** Indicators with a figure that is more than a single project's. */
function kindsOf(dataset: Dataset, observations: readonly Observation[]): readonly IndicatorId[] {
  return indicatorsAmong(
    dataset,
    observations.filter((figure) => figure.scope !== 'project'),
  )
}

function isMoney(dataset: Dataset, indicator: IndicatorId): boolean {
  return lookup(dataset.indicatorById, indicator).family === 'funds'
}
