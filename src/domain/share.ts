/** The share of one figure in another: a part named in a text, or an area in the area that contains it. */
import { contains } from './area.ts'
import { type Interval, quotient, statedInterval } from './interval.ts'
import type { Dataset, Observation, ObsId } from './model.ts'
import { partsOf } from './places.ts'
import { gapDays, yearInDays } from './sides.ts'
import { sameUnit } from './unit.ts'

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
