/** Two figures put together with what may be said about them. */
import { agreementOf } from '#domain/agreement.ts'
import { compare } from '#domain/grade.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { areaNotes, commentNotes, headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel } from '#figures/model.ts'
import { rulersOf } from '#figures/ruler/model.ts'

/**
 * Two figures of one indicator, with what contradicts them, on a common axis if one may join them, else side by side with fixed-length
 * marks.
 * @throws {RangeError} where they are of different indicators, or one restates another figure
 */
export function pairModel(dataset: Dataset, a: Observation, b: Observation): FigureModel<'pair'> {
  const comparison = compare(dataset, a, b)
  const withContradictions = [a, b].flatMap((figure) => [figure, ...agreementOf(dataset, figure).against])
  const ruler = rulersOf(dataset, withContradictions).find(({ bars }) => bars.length === 2) ?? null
  const [plottedA, plottedB] = [
    { observation: a, judgement: null },
    { observation: b, judgement: null },
  ]
  const areas = referencesLast(dataset, [...new Set([a.refArea, b.refArea])])
  const drawn = {
    ...nothingDrawn,
    ...(ruler === null ? { marks: [plottedA, plottedB] } : { rulers: [ruler] }),
    comparisons: [comparison],
  }
  const head = headOf(dataset, {
    id: `pair-${a.obsId}-${b.obsId}`,
    finding: { kind: 'pair', comparison },
    areas,
    drawn,
    notes: [...commentNotes([a, b]), ...areaNotes(dataset, areas)],
  })
  return { ...head, kind: 'pair', a: plottedA, b: plottedB, comparison, ruler }
}
