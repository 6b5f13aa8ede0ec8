/** Which marks and signs a figure uses. Its legend explains these and no others. */
import type { Nature, Qualifier } from '#domain/codes.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import type { Judgement } from '#domain/threshold.ts'
import { legendKeys, type LegendKey, type MatrixCell, type Plotted, type Reason, type Ruler } from './model.ts'

/** What is drawn in a figure, each list in the order of appearance. */
export interface Drawn {
  readonly rulers: readonly Ruler[]
  /** Figures set with a fixed-length mark. */
  readonly marks: readonly Plotted[]
  readonly reasons: readonly Reason[]
  readonly policies: readonly MatrixCell[]
  readonly comparisons: readonly Comparison[]
}

/** Nothing at all: what a figure starts from, naming only what it draws. */
export const nothingDrawn: Drawn = { rulers: [], marks: [], reasons: [], policies: [], comparisons: [] }

const qualifierKeys: Record<Qualifier, LegendKey> = {
  exact: 'exact',
  'more-than': 'more-than',
  'at-least': 'at-least',
  over: 'at-least',
  nearly: 'nearly',
  under: 'nearly',
  'at-most': 'nearly',
  about: 'about',
  range: 'range',
}

const natureKeys: Partial<Record<Nature, LegendKey>> = { cumulative: 'cumulative', commitment: 'planned', target: 'planned' }

/** An exact number that is hatched or dashed is explained by that; the solid mark only where one is drawn. */
export function keysOfFigure({ qualifier, nature, scope }: Observation): readonly LegendKey[] {
  const filling = natureKeys[nature]
  const end = qualifierKeys[qualifier]
  return [
    ...(end === 'exact' && filling !== undefined ? [] : [end]),
    ...(filling === undefined ? [] : [filling]),
    ...(scope === 'area' ? [] : ['part-of-area' as const]),
  ]
}

function keysOfRuler({ countable, bars }: Ruler): readonly LegendKey[] {
  return [
    ...(countable ? ['block' as const] : []),
    ...(bars.some((bar) => bar.parts.length > 0) ? ['parts' as const] : []),
    ...bars.flatMap((bar) => [bar.plotted, ...bar.against, ...bar.others].flatMap(keysOfPlotted)),
  ]
}

function keysOfPlotted({ observation, judgement }: Plotted): readonly LegendKey[] {
  return [...keysOfFigure(observation), ...keysOfJudgement(judgement)]
}

function keysOfJudgement(judgement: Judgement | null): readonly LegendKey[] {
  return judgement === null ? [] : [judgement]
}

function keyOfComparison({ grade, relation }: Comparison): readonly LegendKey[] {
  if (grade !== null) return [`grade-${grade}`]
  return relation === 'part-of' ? ['part-of'] : []
}

function keyOfPolicies({ policies, planned, leftOut, unread = false }: MatrixCell): readonly LegendKey[] {
  if (unread) return []
  if (policies.length === 0) return leftOut > 0 ? [] : ['not-mentioned']
  return planned ? ['policy-planned'] : ['policy-written']
}

/** The keys of everything drawn, each once, in the order of `legendKeys`. */
export function legendOf({ rulers, marks, reasons, policies, comparisons }: Drawn): readonly LegendKey[] {
  const present = new Set<LegendKey>([
    ...rulers.flatMap(keysOfRuler),
    ...marks.flatMap(keysOfPlotted),
    ...reasons.flatMap(({ kind }) => (kind === 'filtered-out' || kind === 'unread' ? [] : [kind])),
    ...policies.flatMap(keyOfPolicies),
    ...comparisons.flatMap(keyOfComparison),
  ])
  return legendKeys.filter((key) => present.has(key))
}
