/** Which figures may share an axis. */
import { agreementOf } from '#domain/agreement.ts'
import { containersAmong } from '#domain/area.ts'
import { classesAmong, dateGroups } from '#domain/classes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import { grouped } from '#domain/grouped.ts'
import { canonicalUnit, isMixedUnit } from '#domain/unit.ts'

/** What one area counts in one way, within the dates of a ruler. */
export interface RowFigures {
  /** The newest. */
  readonly first: Observation
  /** What contradicts it, as far as it is given. */
  readonly against: readonly Observation[]
  /** The others, the newest first. */
  readonly others: readonly Observation[]
}

/**
 * Groups of figures of one indicator that may stand on one axis, of at least two areas each: those of a class whose dates are no more
 * than three years apart. A row for each area, and one more where it also gives a stated part of what the others count. A class has as
 * many groups as its dates need, whatever the number of areas. An area that contains another of the class stands on none.
 */
export function gradedGroups(dataset: Dataset, figures: readonly Observation[]): readonly (readonly RowFigures[])[] {
  return classesAmong(dataset, figures).flatMap((members) => {
    const containers = containersAmong(
      dataset,
      members.map(({ refArea }) => refArea),
    )
    return (
      dateGroups(members.filter(({ refArea }) => !containers.has(refArea)))
        .filter((group) => new Set(group.map(({ refArea }) => refArea)).size > 1)
        // A ruler begins at zero.
        .filter((group) => group.every(({ obsValue }) => obsValue >= 0))
        .map((group) => rowsOf(dataset, group))
    )
  })
}

function rowsOf(dataset: Dataset, figures: readonly Observation[]): readonly RowFigures[] {
  return [...grouped(figures, ({ refArea, definition }) => `${refArea} ${definition}`).values()].flatMap((ofArea) => {
    const [first, ...rest] = [...ofArea].sort(newestFirst)
    if (first === undefined) return []
    const { against } = agreementOf(dataset, first)
    const contradicts = (figure: Observation) => against.includes(figure)
    return { first, against: rest.filter(contradicts), others: rest.filter((figure) => !contradicts(figure)) }
  })
}

function newestFirst(a: Observation, b: Observation): number {
  const [one, other] = [periodOf(a.timePeriod), periodOf(b.timePeriod)]
  return other.end - one.end || other.start - one.start
}

/**
 * Groups of figures of one indicator that one source gives in one breath: same source, area, unit (after aliases), nature, date,
 * scope, scope name, period and start of counting. Kinds side by side (five kinds of recruits; two funds), groups of one included.
 * None where the indicator is never ranked or the figure is a rate, of a single project, of a mixed unit, or contradicted.
 */
export function oneSourceGroups(dataset: Dataset, figures: readonly Observation[]): readonly (readonly Observation[])[] {
  const sharing = figures.filter((figure) => figure.obsValue >= 0 && mayShareByItself(dataset, figure))
  return [...grouped(sharing, breathOf).values()]
}

function mayShareByItself(dataset: Dataset, figure: Observation): boolean {
  return (
    lookup(dataset.indicatorById, figure.indicator).rankable &&
    figure.restates === null &&
    figure.nature !== 'rate' &&
    figure.scope !== 'project' &&
    !isMixedUnit(figure.unitMeasure) &&
    agreementOf(dataset, figure).against.length === 0
  )
}

/** The same for figures that a source gives together. */
function breathOf(figure: Observation): string {
  const { sourceId, refArea, indicator, unitMeasure, nature, timePeriod, scope, scopeName, per, countStart } = figure
  const unit = canonicalUnit(unitMeasure)
  return [sourceId, refArea, indicator, unit, nature, timePeriod, scope, scopeName, per, countStart].join('\n')
}
