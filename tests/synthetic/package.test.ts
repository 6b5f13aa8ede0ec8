import { describe, expect, it } from 'vitest'
import { categories, families, natures, qualifiers, scopes } from '#domain/codes.ts'
import { integrityProblems } from '#load/integrity.ts'
import { readPackage } from '#load/package.ts'
import { fullSize, syntheticPackage, type Size } from './package.ts'

const small: Size = { areas: 6, indicators: 60, dates: 2, policiesOfArea: 3 }

function read(size: Size) {
  const reading = readPackage(syntheticPackage(size))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 5)))
  return reading.dataset
}

describe('syntheticPackage', () => {
  it('keeps every rule of the real package', () => {
    const dataset = read(small)
    expect(integrityProblems(dataset)).toEqual([])
    expect(dataset.areas).toHaveLength(6)
    expect(dataset.indicators).toHaveLength(60)
    expect(dataset.policies).toHaveLength(6 * 3)
    expect(dataset.sources).toHaveLength(6 * 2)
  })

  it('is the same whenever it is made', () => {
    expect(JSON.stringify(syntheticPackage(small))).toBe(JSON.stringify(syntheticPackage(small)))
  })

  it('has 41 areas, 60 indicators and 10 dates in full: about 24 600 figures', () => {
    const { tables } = syntheticPackage(fullSize)
    const records = (file: string) => (tables[file]?.length ?? 1) - 1
    expect(records('areas.csv')).toBe(41)
    expect(records('indicators.csv')).toBe(60)
    expect(records('sources.csv')).toBe(410)
    expect(records('policies.csv')).toBe(820)
    expect(records('observations.csv')).toBeGreaterThan(23_000)
    expect(records('observations.csv')).toBeLessThan(25_500)
    expect(records('absences.csv')).toBeGreaterThan(20)
  })

  it('has every category, family, scope and qualifier, and breakdowns that add up', () => {
    const dataset = read({ ...small, areas: 12, dates: 4 })
    const all = <Row, Code>(rows: readonly Row[], codeOf: (row: Row) => Code) => new Set(rows.map(codeOf))
    expect(all(dataset.indicators, (row) => row.category)).toEqual(new Set(categories))
    expect(all(dataset.indicators, (row) => row.family)).toEqual(new Set(families))
    expect(all(dataset.observations, (row) => row.scope)).toEqual(new Set(scopes))
    expect(all(dataset.observations, (row) => row.qualifier)).toEqual(new Set(qualifiers))
    expect(all(dataset.observations, (row) => row.nature)).toEqual(new Set(natures))
    expect(dataset.observations.filter((row) => row.partOf !== null).length).toBeGreaterThan(20)
    expect(dataset.observations.filter((row) => row.restates !== null).length).toBeGreaterThan(5)
  })

  it('refuses more areas than there are names for', () => {
    expect(() => syntheticPackage({ ...small, areas: 45 })).toThrow('there are names for 44 areas, not for 45')
  })
})
