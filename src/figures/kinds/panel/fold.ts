/** What of a panel stands open on the page. The rest is one click away, counted and named; table and pictures always have all of it. */
import type { LedgerGroup, PanelBody, Ruler } from '#figures/model.ts'

export interface PanelPart {
  readonly rulers: readonly Ruler[]
  readonly groups: readonly LedgerGroup[]
}

export interface FoldedPanel {
  readonly open: PanelPart
  readonly folded: PanelPart
}

/** Heights in lines of text. */
const titleAndAxis = 3
const barLines = 1.3
const barWithParts = 2.4
const mostVerdicts = 2

function rulerLines({ bars, comparisons }: Ruler): number {
  const tall = bars.some((bar) => bar.parts.length > 0)
  return titleAndAxis + bars.length * (tall ? barWithParts : barLines) + comparisons.length * 2
}

function groupLines({ entries, comparisons }: LedgerGroup): number {
  return Math.max(entries.length, 1) + Math.min(comparisons.length, mostVerdicts)
}

/**
 * Opens what says most until `room` lines are full: rulers that areas share, then figures that stand beside another area's, then
 * rulers of one source, the longest first, then the figures of one area. What comes first always opens; order within the panel stays.
 */
export function foldPanel({ rulers, groups }: Pick<PanelBody, 'rulers' | 'groups'>, room: number): FoldedPanel {
  const oneSource = rulers.filter(({ basis }) => basis === 'one-source').sort((a, b) => b.bars.length - a.bars.length)
  const byWeight: readonly (Ruler | LedgerGroup)[] = [
    ...rulers.filter(({ basis }) => basis === 'graded'),
    ...groups.filter(({ line }) => line !== 'plain'),
    ...oneSource,
    ...groups.filter(({ line }) => line === 'plain'),
  ]
  const open = new Set<Ruler | LedgerGroup>()
  let left = room
  for (const part of byWeight) {
    const lines = 'bars' in part ? rulerLines(part) : groupLines(part)
    if (open.size > 0 && lines > left) continue
    open.add(part)
    left -= lines
  }
  return {
    open: { rulers: rulers.filter((ruler) => open.has(ruler)), groups: groups.filter((group) => open.has(group)) },
    folded: { rulers: rulers.filter((ruler) => !open.has(ruler)), groups: groups.filter((group) => !open.has(group)) },
  }
}
