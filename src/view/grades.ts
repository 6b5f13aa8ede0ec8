/** The grade at which a figure stands beside figures of other areas. */
import type { Grade } from '#domain/grade.ts'
import type { AreaId, Dataset, ObsId, Observation } from '#domain/model.ts'
import { allPairs } from '#domain/pairs.ts'
import { grades } from './view.ts'

interface Neighbour {
  readonly area: AreaId
  readonly grade: Grade
}

const cache = new WeakMap<Dataset, ReadonlyMap<ObsId, readonly Neighbour[]>>()

/** Every graded pair of the dataset, by each of its two figures; computed once. */
function neighboursOf(dataset: Dataset): ReadonlyMap<ObsId, readonly Neighbour[]> {
  const known = cache.get(dataset)
  if (known) return known
  const neighbours = new Map<ObsId, readonly Neighbour[]>()
  const add = (figure: ObsId, other: ObsId, grade: Grade) => {
    const area = dataset.observationById.get(other)?.refArea
    if (area) neighbours.set(figure, [...(neighbours.get(figure) ?? []), { area, grade }])
  }
  for (const { a, b, grade } of allPairs(dataset)) {
    if (grade === null) continue
    add(a, b, grade)
    add(b, a, grade)
  }
  cache.set(dataset, neighbours)
  return neighbours
}

/** Whether a figure of another of these areas (an empty list: of any area) may be put beside it at this grade or a better one. */
export function standsBeside(dataset: Dataset, figure: Observation, lowest: Grade, areas: readonly AreaId[]): boolean {
  const neighbours = neighboursOf(dataset).get(figure.obsId) ?? []
  return neighbours.some(
    ({ area, grade }) => grades.indexOf(grade) <= grades.indexOf(lowest) && (areas.length === 0 || areas.includes(area)),
  )
}
