/** What a comparison could become if an area answered. */
import { compare, type Grade } from '#domain/grade.ts'
import { contains } from '#domain/area.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { onceForBoth } from '#domain/onceFor.ts'

/**
 * The best grade that an answer of an area can reach beside a figure: an exact number of the same date that counts the same thing in
 * the same way. What remains then is the figure's own: a qualifier, an inferred date, a breadth not stated, a single project.
 * `null` where one of the areas contains the other, or it is the area's own figure.
 */
export function bestGrade(dataset: Dataset, area: AreaId, beside: Observation): Grade | null {
  const ofFigure = answersBeside(dataset, beside)
  const known = ofFigure.get(area)
  if (known !== undefined) return known
  const grade = gradeOfAnswer(dataset, area, beside)
  ofFigure.set(area, grade)
  return grade
}

/** No filter changes what an answer could come to: it is found once. */
const answersBeside = onceForBoth((_dataset: Dataset, _beside: Observation) => new Map<AreaId, Grade | null>())

function gradeOfAnswer(dataset: Dataset, area: AreaId, beside: Observation): Grade | null {
  if (area === beside.refArea || contains(dataset, area, beside.refArea) || contains(dataset, beside.refArea, area)) return null
  const answer: Observation = { ...beside, refArea: area, qualifier: 'exact', timeBasis: 'stated', partOf: null }
  return compare(dataset, answer, beside).grade
}

/** The figures beside which an answer of the area reaches the best grade it can reach at all; `null` where that is a D, or nothing. */
export function bestBeside(
  dataset: Dataset,
  area: AreaId,
  figures: readonly Observation[],
): { readonly beside: readonly Observation[]; readonly best: Grade } | null {
  const graded = figures.map((figure) => ({ figure, grade: bestGrade(dataset, area, figure) }))
  const best = (['A', 'B', 'C'] as const).find((grade) => graded.some((row) => row.grade === grade))
  if (best === undefined) return null
  return { best, beside: graded.filter((row) => row.grade === best).map((row) => row.figure) }
}
