import { describe, expect, it } from 'vitest'
import { shipped } from '#tests/fixtures/shipped.ts'
import { editDistance, nearestPages } from './nearest.ts'
import { formatPage } from './path.ts'

const nearest = (path: string) => nearestPages(path, shipped).map(formatPage)

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['jiangbei', 'jiangbei', 0],
    ['jiangbe', 'jiangbei', 1],
    ['jiangbie', 'jiangbei', 1],
    ['jiangbai', 'jiangbei', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['江北', '江北区', 1],
  ])('%s and %s: %d', (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips)
    expect(editDistance(b, a)).toBe(slips)
  })
})

describe('nearestPages', () => {
  it('finds an id with a slip in it', () => {
    expect(nearest('/indicator/postdoc-station')[0]).toBe('/indicator/postdoc-stations')
    expect(nearest('/area/jiangbe')[0]).toBe('/area/jiangbei')
    expect(nearest('/sources/jiangbei-2012')[0]).toBe('/sources/jiangbei-2021')
  })

  it('finds an id under a kind that is spelt differently, or in capitals', () => {
    expect(nearest('/areas/jiangbei')[0]).toBe('/area/jiangbei')
    expect(nearest('/source/qijiang-2020/')[0]).toBe('/sources/qijiang-2020')
    expect(nearest('/Indicator/Doctors')[0]).toBe('/indicator/doctors')
  })

  it('finds an id that was cut short', () => {
    expect(nearest('/indicator/postdoc')).toContain('/indicator/postdoc-stations')
  })

  it('finds a page of the bar', () => {
    expect(nearest('/comparee')[0]).toBe('/compare')
    expect(nearest('/polices')[0]).toBe('/policies')
  })

  it('offers at most three, and none where nothing is near', () => {
    expect(nearest('/indicator/single-').length).toBeLessThanOrEqual(3)
    expect(nearest('/nowhere')).toEqual([])
    expect(nearest('/indicator/%E6%B2%')).toEqual([])
    expect(nearest(`/indicator/${'x'.repeat(5000)}`)).toEqual([])
  })
})
