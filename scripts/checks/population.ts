import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import type { Problem } from '#load/problem.ts'
import { tables } from '#load/schema.ts'

/** That what an area names as its residents is an exact count, at a date, of the residents of that very area. */
export function populationProblems(dataset: Dataset): readonly Problem[] {
  return dataset.areas.flatMap(({ areaId, population }, index) => {
    if (population === null) return []
    const { refArea, indicator, nature, scope, qualifier } = lookup(dataset.observationById, population)
    const { family } = lookup(dataset.indicatorById, indicator)
    const counts = refArea === areaId && family === 'population'
    if (counts && nature === 'stock' && scope === 'area' && qualifier === 'exact') return []
    const message = `takes ${population} for its population, which is no exact count of its residents at a date`
    return [{ file: tables.areas.file, id: areaId, rule: 'population', message, row: index + 2 }]
  })
}
