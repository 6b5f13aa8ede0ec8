import { describe, expect, it } from 'vitest'
import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset } from '#domain/model.ts'
import { AreasPage } from '#features/area/AreasPage.tsx'
import { SourcesPage } from '#features/sources/SourcesPage.tsx'
import { comparableAreas } from './fixtures/comparable.ts'
import { counted, reads } from './fixtures/countedRows.ts'
import { renderOn } from './fixtures/render.tsx'

// Counted, not timed: how often a column of a figure is read while a list is drawn.

function counting(areas: number): Dataset {
  const dataset = comparableAreas(areas)
  return datasetFrom(dataset, { ...dataset, observations: dataset.observations.map(counted) })
}

const lists = { areas: AreasPage, sources: SourcesPage }

describe.each(Object.entries(lists))('the list of %s', (name, List) => {
  const dataset = counting(40)
  const readOnOpening = () => {
    reads.count = 0
    const { unmount } = renderOn(<List dataset={dataset} />)
    unmount()
    return reads.count
  }
  const [first, again] = [readOnOpening(), readOnOpening()]

  it('walks through the figures when it is opened first', () => {
    expect(first, name).toBeGreaterThan(dataset.observations.length)
  })

  it('reads no figure when it is opened again', () => {
    expect(again, name).toBe(0)
  })
})
