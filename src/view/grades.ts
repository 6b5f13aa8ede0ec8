/** The grade at which a figure stands beside figures of other areas. */
import { areApart, sharersOf } from '#domain/area.ts'
import { gradeCeiling, gradeOf, grades, type Grade } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { grouped } from '#domain/grouped.ts'
import { countedFigures } from '#domain/places.ts'
import { kinOf, signatureOf } from '#domain/signature.ts'

/** Figures that stand to any other alike, all that is remarked about them included: of one signature, one date and one ceiling. */
interface Alike {
  readonly signature: string
  /** `null` where they stand beside none at A or B. */
  readonly kin: string | null
  readonly timePeriod: string
  readonly figures: readonly Observation[]
}

interface Known {
  readonly areas: string
  readonly best: Map<Observation, Grade | null>
  readonly alike: ReadonlyMap<IndicatorId, readonly Alike[]>
}

/** What was found for all areas, and for those that were asked about last. */
const cache = new WeakMap<Dataset, readonly Known[]>()

function knownOf(dataset: Dataset, areas: readonly AreaId[]): Known {
  const kept = cache.get(dataset) ?? []
  const asked = areas.join()
  const known = kept.find((one) => one.areas === asked)
  if (known) return known
  const among = new Set(areas)
  const figures = countedFigures(dataset).filter(({ refArea }) => areas.length === 0 || among.has(refArea))
  const byIndicator = grouped(figures, ({ indicator }) => indicator)
  const made = {
    areas: asked,
    best: new Map(),
    alike: new Map([...byIndicator].map(([indicator, rows]) => [indicator, alikeAmong(dataset, rows)])),
  }
  cache.set(dataset, [...kept.filter((one) => one.areas === ''), made])
  return made
}

function alikeAmong(dataset: Dataset, figures: readonly Observation[]): readonly Alike[] {
  const groups = grouped(figures, (figure) => [signatureOf(figure), figure.timePeriod, gradeCeiling(dataset, figure)].join('\n'))
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    if (first === undefined) return []
    return { signature: signatureOf(first), kin: kinOf(dataset, first), timePeriod: first.timePeriod, figures: members }
  })
}

/**
 * The best grade at which a figure may be put beside a figure of another of these areas (an empty list: of any area); `null` for none.
 * Kept, but for the areas asked about only until others are.
 */
export function bestGrade(dataset: Dataset, figure: Observation, areas: readonly AreaId[]): Grade | null {
  const known = knownOf(dataset, areas)
  const found = known.best.get(figure)
  if (found !== undefined) return found
  const best = figure.restates === null ? bestAmong(dataset, figure, known.alike.get(figure.indicator) ?? []) : null
  known.best.set(figure, best)
  return best
}

/** Of figures that are alike one is asked, those most like the figure first; one as good as any can be ends the search. */
function bestAmong(dataset: Dataset, figure: Observation, alike: readonly Alike[]): Grade | null {
  const kin = kinOf(dataset, figure)
  const likeness = (other: Alike) => (kin === null || other.kin !== kin ? 2 : other.timePeriod === figure.timePeriod ? 0 : 1)
  const ceiling = gradeCeiling(dataset, figure)
  let best: Grade | null = null
  for (const nearness of [0, 1, 2]) {
    const enough = nearness < 2 || ceiling === 'D' ? ceiling : 'C'
    for (const others of alike) {
      const partner = likeness(others) === nearness ? partnerAmong(dataset, figure, others) : undefined
      const grade = partner === undefined ? null : gradeOf(dataset, figure, partner)
      if (grade !== null && (best === null || isAtLeast(grade, best))) best = grade
      if (best !== null && isAtLeast(best, enough)) return best
    }
  }
  return best
}

/** One of an area that is a pair with the figure's; one that shares no territory with it where there is one. */
function partnerAmong(dataset: Dataset, { refArea }: Observation, { figures }: Alike): Observation | undefined {
  const sharers = sharersOf(dataset, refArea)
  const mayStand = (other: Observation) => areApart(dataset, refArea, other.refArea)
  return figures.find((other) => mayStand(other) && !sharers.has(other.refArea)) ?? figures.find(mayStand)
}

/** Whether a grade is as good as another, or better. */
function isAtLeast(grade: Grade, lowest: Grade): boolean {
  return grades.indexOf(grade) <= grades.indexOf(lowest)
}
