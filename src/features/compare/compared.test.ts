import { describe, expect, it } from 'vitest'
import type { AreaId } from '#domain/model.ts'
import { defaultView, type View } from '#view/view.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation } from '#tests/fixtures/rows.ts'
import { comparedAreas, comparedRows, comparisonOf, openedPair } from './compared.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const dataset = datasetOf({
  areas: names.map((areaId) => area({ areaId })),
  observations: [
    observation({ obsId: 'a-stations', refArea: 'a' }),
    observation({ obsId: 'b-stations', refArea: 'b', obsValue: '3' }),
    observation({ obsId: 'b-again', refArea: 'b', obsValue: '3', restates: 'b-stations' }),
    observation({ obsId: 'a-funds', refArea: 'a', indicator: 'funds' }),
    observation({ obsId: 'c-funds', refArea: 'c', indicator: 'funds' }),
  ],
})
const ids = (wanted: string): readonly AreaId[] =>
  [...wanted].map((name) => dataset.areas[names.indexOf(name)]?.areaId).filter((id) => id !== undefined)

const view = (areas: string, rest: Partial<View> = {}): View => ({
  ...defaultView({ lang: 'zh', own: null }),
  areas: ids(areas),
  ...rest,
})
const [b] = ids('b')

describe('comparedAreas', () => {
  it('keeps the order of choice', () => {
    expect(comparedAreas(view('cab')).areas).toEqual(ids('cab'))
  })

  it('puts the own area first', () => {
    expect(comparedAreas(view('cab', { own: b ?? null })).areas).toEqual(ids('bca'))
  })

  it('does not add an own area that is not chosen', () => {
    expect(comparedAreas(view('ca', { own: b ?? null })).areas).toEqual(ids('ca'))
  })

  it('takes the first five and names the rest', () => {
    expect(comparedAreas(view('abcdef'))).toEqual({ areas: ids('abcde'), leftOut: ids('f') })
  })

  it('never leaves the own area out', () => {
    expect(comparedAreas(view('acdefb', { own: b ?? null }))).toEqual({ areas: ids('bacde'), leftOut: ids('f') })
  })
})

describe('comparedRows', () => {
  const figures = (given: View) => comparedRows(dataset, given).observations.map((row) => row.obsId)

  it('leaves restatements out', () => {
    expect(figures(view('ab'))).toEqual(['a-stations', 'b-stations', 'a-funds'])
  })

  it('leaves figures without a partner among these areas out where only pairs are wanted', () => {
    expect(figures(view('ab', { coverage: 'two-or-more' }))).toEqual(['a-stations', 'b-stations'])
    expect(figures(view('bc', { coverage: 'two-or-more' }))).toEqual([])
  })
})

describe('comparisonOf', () => {
  it('compares two areas and more', () => {
    expect(comparisonOf(dataset, view('ba'))?.areas).toEqual(ids('ba'))
  })

  it('is nothing for fewer', () => {
    expect(comparisonOf(dataset, view('a'))).toBeNull()
  })

  it('opens on the best pair of the own area, or of all, where none is chosen, and says which', () => {
    expect(comparisonOf(dataset, view(''))?.areas).toEqual(ids('ab'))
    expect(openedPair(dataset, view(''))).toMatchObject({ of: 'all', ground: { areas: ids('ab'), ordered: ['stations'] } })
    const [, , c] = ids('abc')
    expect(openedPair(dataset, view('', { own: c ?? null }))).toMatchObject({ of: 'own', ground: { areas: ids('ca') } })
    expect(openedPair(dataset, view('c'))).toBeNull()
  })

  it('opens on the best of all where the own area has nothing in common with any', () => {
    const [f] = ids('f')
    expect(openedPair(dataset, view('', { own: f ?? null }))).toMatchObject({ of: 'all' })
  })
})
