/** Which figures may share an axis. */
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { isMixedUnit, sameUnit } from '#domain/unit.ts'

/** Whether a comparison lets lengths be compared: two areas, graded A or B. */
function sharesAxis({ relation, grade }: Comparison): boolean {
  return relation === 'pair' && (grade === 'A' || grade === 'B')
}

/**
 * Maximal groups of figures of one indicator that are pairwise graded A or B, at least two each. Claims are not closed by
 * transitivity: where a–b and b–c are B and a–c is C, there are two groups, and b stands in both.
 */
export function gradedGroups(
  figures: readonly Observation[],
  comparisons: readonly Comparison[],
): readonly (readonly Observation[])[] {
  const joined = new Set(comparisons.filter(sharesAxis).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const areJoined = (a: Observation, b: Observation) => joined.has(`${a.obsId} ${b.obsId}`)
  const groups: (readonly Observation[])[] = []
  /** Bron and Kerbosch: `chosen` grows by one of `open` at a time; it is maximal when neither an open nor a spent figure could join. */
  const grow = (chosen: readonly Observation[], open: readonly Observation[], spent: readonly Observation[]): void => {
    if (open.length === 0 && spent.length === 0 && chosen.length > 1) groups.push(chosen)
    open.forEach((figure, index) => {
      const joins = (other: Observation) => areJoined(figure, other)
      grow([...chosen, figure], open.slice(index + 1).filter(joins), [...spent, ...open.slice(0, index)].filter(joins))
    })
  }
  grow([], figures, [])
  return groups
}

/**
 * Groups of figures of one indicator that one source gives in one breath: same source, area, unit (after aliases), nature, date,
 * scope, scope name, period and start of counting. Kinds side by side (five kinds of recruits; two funds), groups of one included.
 * None where the indicator is never ranked or the figure is a rate, of a single project, or of a mixed unit.
 */
export function oneSourceGroups(dataset: Dataset, figures: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups: Observation[][] = []
  for (const figure of figures.filter((candidate) => mayShareByItself(dataset, candidate))) {
    const group = groups.find(([first]) => first !== undefined && inOneBreath(first, figure))
    if (group) group.push(figure)
    else groups.push([figure])
  }
  return groups
}

function mayShareByItself(dataset: Dataset, figure: Observation): boolean {
  return (
    lookup(dataset.indicatorById, figure.indicator).rankable &&
    figure.restates === null &&
    figure.nature !== 'rate' &&
    figure.scope !== 'project' &&
    !isMixedUnit(figure.unitMeasure)
  )
}

function inOneBreath(a: Observation, b: Observation): boolean {
  return (
    a.sourceId === b.sourceId &&
    a.refArea === b.refArea &&
    a.indicator === b.indicator &&
    sameUnit(a.unitMeasure, b.unitMeasure) &&
    a.nature === b.nature &&
    a.timePeriod === b.timePeriod &&
    a.scope === b.scope &&
    a.scopeName === b.scopeName &&
    a.per === b.per &&
    a.countStart === b.countStart
  )
}
