/** What else the dataset says around a figure or a policy. */
import { pairsWith } from '#domain/pairs.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Dataset, Observation, Policy, SourceId } from '#domain/model.ts'

/** Figures of one source, in the order of the text. */
export function figuresOfSource(dataset: Dataset, source: SourceId): readonly Observation[] {
  return dataset.observations.filter((row) => row.sourceId === source).sort((a, b) => a.quoteStart - b.quoteStart)
}

/** 同文易混: other figures of the same source with the same numeral that count something else. */
export function lookalikes(dataset: Dataset, figure: Observation): readonly Observation[] {
  const original = figure.restates ?? figure.obsId
  return figuresOfSource(dataset, figure.sourceId).filter(
    (other) =>
      other.obsId !== figure.obsId &&
      (other.restates ?? other.obsId) !== original &&
      other.obsValue === figure.obsValue &&
      other.unitMult === figure.unitMult,
  )
}

/** The figures that say this one again, and the one it says again. */
export function restatements(dataset: Dataset, figure: Observation): readonly Observation[] {
  const original = figure.restates ?? figure.obsId
  return dataset.observations.filter((other) => other.obsId !== figure.obsId && (other.restates ?? other.obsId) === original)
}

/** Policies whose row names this figure. */
export function policiesOf(dataset: Dataset, figure: Observation): readonly Policy[] {
  return dataset.policies.filter((policy) => policy.linkedObs.includes(figure.obsId))
}

const gradeOrder = ['A', 'B', 'C', 'D']

/** Comparisons of this figure with figures of other areas, the best grade first, containment last. */
export function comparisonsOf(dataset: Dataset, figure: Observation): readonly Comparison[] {
  const rank = ({ grade }: Comparison) => (grade === null ? gradeOrder.length : gradeOrder.indexOf(grade))
  return [...pairsWith(dataset, figure)].sort((a, b) => rank(a) - rank(b))
}
