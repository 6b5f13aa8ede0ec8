/** What of a panel stands open on the page. The rest is one press away, counted and named; table and pictures always have all of it. */
import { periodOf } from '#domain/period.ts'
import type { LedgerGroup, PanelBody, Ruler } from '#figures/model.ts'

export interface PanelPart {
  readonly rulers: readonly Ruler[]
  readonly groups: readonly LedgerGroup[]
}

export interface FoldedPanel {
  readonly open: PanelPart
  readonly folded: PanelPart
}

/** So many indicators stand below the chart. */
const mostRows = 3

/**
 * Opens the chart that says most: a ruler with a proved order; else one that areas share, of most areas; else the longest of one source.
 * Below it three indicators, those with figures of several areas first, then the newest. What is folded keeps its order.
 */
export function foldPanel({ rulers, groups }: Pick<PanelBody, 'rulers' | 'groups'>): FoldedPanel {
  const [chart] = [...rulers].sort((a, b) => rankOf(a) - rankOf(b) || b.bars.length - a.bars.length)
  const rows = [...groups].sort((a, b) => Number(a.line === 'plain') - Number(b.line === 'plain') || newest(b) - newest(a))
  const open = new Set<Ruler | LedgerGroup>(rows.slice(0, mostRows))
  return {
    open: { rulers: chart === undefined ? [] : [chart], groups: rows.slice(0, mostRows) },
    folded: { rulers: rulers.filter((ruler) => ruler !== chart), groups: groups.filter((group) => !open.has(group)) },
  }
}

function rankOf({ basis, comparisons }: Ruler): number {
  if (basis !== 'graded') return 2
  return comparisons.some(({ order }) => order.kind === 'proved') ? 0 : 1
}

/** The last day of the newest figure, days since 1970-01-01. */
function newest({ entries }: LedgerGroup): number {
  return Math.max(...entries.map(({ observation }) => periodOf(observation.timePeriod).end))
}
