import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation } from '#tests/fixtures/rows.ts'
import { mostOfOne } from '#domain/latest.ts'
import { choiceNotes, topFigures } from './top.ts'

/** Figures of the areas n1, n2, … with these numbers of stations. */
function figuresOf(...values: readonly number[]) {
  const rows = values.map((value, index) => ({ id: `n${index + 1}`, value }))
  const dataset = datasetOf({
    areas: rows.map(({ id }) => area({ areaId: id })),
    observations: rows.map(({ id, value }) => observation({ obsId: id, refArea: id, obsValue: String(value) })),
  })
  return { dataset, figures: dataset.observations, areas: dataset.areas }
}

const ids = (figures: readonly { readonly obsId: string }[]) => figures.map(({ obsId }) => obsId)

describe('topFigures', () => {
  it('draws all of ten', () => {
    const { dataset, figures } = figuresOf(9, 8, 7, 6, 5, 4, 3, 2, 1, 10)
    expect(figures).toHaveLength(mostOfOne)
    expect(topFigures(dataset, figures, null)).toEqual({ drawn: figures, rest: [] })
  })

  it('draws the ten largest of twelve where they stand, and names the two others', () => {
    const { dataset, figures } = figuresOf(50, 1, 60, 70, 80, 90, 2, 100, 110, 120, 130, 140)
    const { drawn, rest } = topFigures(dataset, figures, null)
    expect(ids(drawn)).toEqual(['n1', 'n3', 'n4', 'n5', 'n6', 'n8', 'n9', 'n10', 'n11', 'n12'])
    expect(ids(rest)).toEqual(['n2', 'n7'])
  })

  it('never leaves out the reader’s own area, though its number is the smallest', () => {
    const { dataset, figures, areas } = figuresOf(50, 1, 60, 70, 80, 90, 100, 110, 120, 130, 140)
    const { drawn, rest } = topFigures(dataset, figures, areas[1]?.areaId ?? null)
    expect(ids(drawn)).toContain('n2')
    expect(ids(rest)).toEqual(['n1'])
  })
})

describe('choiceNotes', () => {
  it('says what was left out and nothing where nothing was', () => {
    expect(choiceNotes({}, 0)).toEqual([])
    expect(choiceNotes({ earlier: 3 }, 2)).toEqual([{ kind: 'latest-only' }, { kind: 'largest-only' }])
  })
})
