import { describe, expect, it } from 'vitest'
import { compare, gradeCeiling, gradeOf, grades } from '#domain/grade.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { countedFigures } from '#domain/places.ts'
import { readPackage } from '#load/package.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { bestGrade } from './grades.ts'

function large(): Dataset {
  const reading = readPackage(syntheticPackage({ areas: 7, indicators: 12, dates: 3, policiesOfArea: 1 }))
  if (!reading.ok) throw new Error('the made-up package breaks a rule')
  return reading.dataset
}

/** The best grade beside any figure of another of these areas, by looking at every one of them. */
function slowly(dataset: Dataset, figure: Observation, areas: readonly AreaId[]) {
  const found = countedFigures(dataset)
    .filter((other) => other.indicator === figure.indicator && other.refArea !== figure.refArea)
    .filter((other) => areas.length === 0 || areas.includes(other.refArea))
    .map((other) => compare(dataset, figure, other).grade)
  return grades.find((grade) => found.includes(grade)) ?? null
}

const datasets = [
  { name: 'the shipped data', dataset: shipped },
  { name: 'made-up data', dataset: large() },
]

describe.each(datasets)('of $name', ({ dataset }) => {
  it('bestGrade finds early what a look at every pair finds', () => {
    const some = dataset.areas.slice(1, 4).map((row) => row.areaId)
    for (const areas of [[], some, []]) {
      for (const figure of countedFigures(dataset)) {
        expect(bestGrade(dataset, figure, areas), figure.obsId).toBe(slowly(dataset, figure, areas))
      }
    }
  })

  it('gradeOf is the grade of compare, and none is better than the ceiling', () => {
    const figures = countedFigures(dataset)
    for (const a of figures.slice(0, 60)) {
      for (const b of figures.filter((other) => other.indicator === a.indicator && other.refArea !== a.refArea)) {
        const { grade } = compare(dataset, a, b)
        expect(gradeOf(dataset, a, b)).toBe(grade)
        if (grade !== null) expect(grades.indexOf(grade)).toBeGreaterThanOrEqual(grades.indexOf(gradeCeiling(dataset, a)))
      }
    }
  })
})

describe('a restatement', () => {
  it('stands beside nothing', () => {
    const again = shipped.observations.filter((figure) => figure.restates !== null)
    expect(again.length).toBeGreaterThan(0)
    expect(again.map((figure) => bestGrade(shipped, figure, []))).toEqual(again.map(() => null))
  })
})
