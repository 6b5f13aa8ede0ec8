/** The grade at which a figure stands beside figures of other areas. */
import { gradeCeiling, gradeOf, grades, type Grade } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { countedFigures, grouped } from '#domain/places.ts'

interface Known {
  readonly areas: string
  readonly best: Map<Observation, Grade | null>
  /** The figures that any other is set beside, by indicator, and by what has to be the same for an A or B. */
  readonly all: ReadonlyMap<string, readonly Observation[]>
  readonly alike: ReadonlyMap<string, readonly Observation[]>
  /** The same of one date. */
  readonly together: ReadonlyMap<string, readonly Observation[]>
}

/** What was found for all areas, and for those that were asked about last. */
const cache = new WeakMap<Dataset, readonly Known[]>()

function knownOf(dataset: Dataset, areas: readonly AreaId[]): Known {
  const kept = cache.get(dataset) ?? []
  const asked = areas.join()
  const known = kept.find((one) => one.areas === asked)
  if (known) return known
  const figures = countedFigures(dataset).filter(({ refArea }) => areas.length === 0 || areas.includes(refArea))
  const made = {
    areas: asked,
    best: new Map(),
    all: grouped(figures, ({ indicator }) => indicator),
    alike: grouped(figures, kind),
    together: grouped(figures, kindThen),
  }
  cache.set(dataset, [...kept.filter((one) => one.areas === ''), made])
  return made
}

const kind = ({ definition, scope }: Observation) => `${definition} ${scope}`
const kindThen = (figure: Observation) => `${kind(figure)} ${figure.timePeriod}`

/**
 * The best grade at which a figure may be put beside a figure of another of these areas (an empty list: of any area); `null` for none.
 * Kept, but for the areas asked about only until others are.
 */
export function bestGrade(dataset: Dataset, figure: Observation, areas: readonly AreaId[]): Grade | null {
  const known = knownOf(dataset, areas)
  const found = known.best.get(figure)
  if (found !== undefined) return found
  const best = figure.restates === null ? bestAmong(dataset, figure, known) : null
  known.best.set(figure, best)
  return best
}

function bestAmong(dataset: Dataset, figure: Observation, { all, alike, together }: Known): Grade | null {
  const ceiling = gradeCeiling(dataset, figure)
  const { durable } = lookup(dataset.indicatorById, figure.indicator)
  const countsAlike = ({ nature }: Observation) => durable || nature === figure.nature
  // Only what counts the same comes to an A or B; asked first, and of the same date before any, it mostly ends the search.
  const atOnce = bestOf(together.get(kindThen(figure)), ceiling, countsAlike)
  if (atOnce === ceiling) return atOnce
  const best = bestOf(alike.get(kind(figure)), ceiling, countsAlike)
  if (best === 'A' || best === 'B') return best
  return bestOf(all.get(figure.indicator), ceiling === 'D' ? 'D' : 'C', () => true)

  /** The best grade beside these; the first that is as good as `enough` ends the search. */
  function bestOf(
    others: readonly Observation[] | undefined,
    enough: Grade,
    mayDo: (other: Observation) => boolean,
  ): Grade | null {
    let found: Grade | null = null
    for (const other of others ?? []) {
      const grade = other.refArea !== figure.refArea && mayDo(other) ? gradeOf(dataset, figure, other) : null
      if (grade !== null && (found === null || isAtLeast(grade, found))) found = grade
      if (found !== null && isAtLeast(found, enough)) return found
    }
    return found
  }
}

/** Whether a grade is as good as another, or better. */
function isAtLeast(grade: Grade, lowest: Grade): boolean {
  return grades.indexOf(grade) <= grades.indexOf(lowest)
}
