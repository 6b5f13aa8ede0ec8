import type { Dataset, ObsId, Observation } from './model.ts'
import { contains } from './area.ts'
import { gapDays, yearInDays } from './gap.ts'
import { statedInterval, type Interval } from './interval.ts'
import { partsOf } from './parts.ts'
import { quotient } from './quotient.ts'
import { isMixedUnit, sameUnit } from './unit.ts'

/** A part as a proportion of its whole. */
export interface Share {
  readonly part: ObsId
  readonly whole: ObsId
  /** From what both figures state, 1 being the whole; an end that one of them leaves unknown is unknown. */
  readonly interval: Interval
}

/**
 * The share of one figure in the other, whichever is the part; `null` where none may be derived. It may inside one source and date,
 * of a figure named as part of the other (8 of 31 stations are of national level), and between two areas of which one contains the
 * other, if definition, nature and scope agree and at most a year lies between.
 */
export function shareOf(dataset: Dataset, a: Observation, b: Observation): Share | null {
  if (isPart(dataset, a, b)) return { part: a.obsId, whole: b.obsId, interval: quotient(statedInterval(a), statedInterval(b)) }
  if (isPart(dataset, b, a)) return { part: b.obsId, whole: a.obsId, interval: quotient(statedInterval(b), statedInterval(a)) }
  return null
}

/**
 * How many of one thing there are for each of another (79 postdoctoral researchers in 31 stations), as an interval from what both
 * figures state; `null` unless both are stocks of the same whole area, from one source and of one date. Whether one thing belongs to
 * the other is for the caller to know; a figure per head of a population is never made this way.
 */
export function perEach(counted: Observation, holders: Observation): Interval | null {
  const together =
    [counted, holders].every(
      ({ nature, scope, unitMeasure }) => nature === 'stock' && scope === 'area' && !isMixedUnit(unitMeasure),
    ) &&
    counted.indicator !== holders.indicator &&
    counted.refArea === holders.refArea &&
    counted.sourceId === holders.sourceId &&
    counted.timePeriod === holders.timePeriod
  return together ? quotient(statedInterval(counted), statedInterval(holders)) : null
}

function isPart(dataset: Dataset, part: Observation, whole: Observation): boolean {
  return countAlike(part, whole) && (isNamedPart(dataset, part, whole) || isOfContainedArea(dataset, part, whole))
}

/** Neither says another figure again, neither is of a single project, and both count the same kind of thing in the same way. */
function countAlike(a: Observation, b: Observation): boolean {
  return (
    [a, b].every((figure) => figure.restates === null && figure.scope !== 'project') &&
    a.nature === b.nature &&
    a.scope === b.scope &&
    a.scopeName === b.scopeName &&
    a.per === b.per &&
    sameUnit(a.unitMeasure, b.unitMeasure)
  )
}

function isNamedPart(dataset: Dataset, part: Observation, whole: Observation): boolean {
  return (
    part.sourceId === whole.sourceId &&
    part.timePeriod === whole.timePeriod &&
    partsOf(dataset, whole.obsId).some((known) => known.obsId === part.obsId)
  )
}

function isOfContainedArea(dataset: Dataset, part: Observation, whole: Observation): boolean {
  return (
    contains(dataset, whole.refArea, part.refArea) && part.definition === whole.definition && gapDays(part, whole) <= yearInDays
  )
}
