import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { descriptorProblems, listPattern, profileProblems } from './descriptor.ts'

/** The descriptor of the dataset without line breaks and blanks between its parts. */
const real = JSON.stringify(JSON.parse(readFileSync('data/datapackage.json', 'utf8')))

/**
 * The descriptor with a text replaced once.
 * @throws {Error} where the text is not in it, so that no test passes for want of its defect
 */
function descriptorWith(found: string, replacement: string): unknown {
  if (!real.includes(found)) throw new Error(`“${found}” is not in the descriptor`)
  return JSON.parse(real.replace(found, () => replacement))
}

describe('descriptorProblems', () => {
  it('finds none in the descriptor of the dataset', () => {
    expect(descriptorProblems(JSON.parse(real))).toEqual([])
  })

  it.each([
    ['a field is renamed', '"name":"obs_value"', '"name":"value"', ['observations.csv fields']],
    ['a type differs', '"name":"obs_value","type":"number"', '"name":"obs_value","type":"integer"', ['observations.csv field']],
    ['a filled column may be empty', '"constraints":{"required":true}', '"constraints":{}', ['areas.csv field']],
    ['a code is missing', '"new-area",', '', ['areas.csv field']],
    ['codes stand in another order', '"district","new-area"', '"new-area","district"', ['areas.csv field']],
    ['a code of a list is missing', '|living-allowance', '', ['policies.csv field']],
    ['a primary key is lost', '"primaryKey":["obs_id"],', '', ['observations.csv keys']],
    ['a unique key is of fewer fields', '["ref_area","indicator"]', '["ref_area"]', ['absences.csv keys', 'absences.csv keys']],
    [
      'a foreign key leads elsewhere',
      '"resource":"definitions"',
      '"resource":"areas"',
      ['observations.csv keys', 'observations.csv keys'],
    ],
    ['a file is not listed', '"path":"sources.csv"', '"path":"articles.csv"', ['articles.csv resource', 'sources.csv resource']],
    ['a resource has another name', '"name":"sources"', '"name":"papers"', ['sources.csv resource']],
    ['there are no resources', '"resources":', '"tables":', [' resources']],
  ])('%s', (_, found, replacement, expected) => {
    const problems = descriptorProblems(descriptorWith(found, replacement))
    expect(problems.map(({ id, rule }) => `${id} ${rule}`)).toEqual(expected)
  })

  it('says what a field says and what it should', () => {
    const [problem] = descriptorProblems(descriptorWith('"name":"slot","type":"integer"', '"name":"slot","type":"number"'))
    expect(problem?.message).toBe('says “slot, number, required” and should say “slot, integer, required”')
  })
})

describe('listPattern', () => {
  it('matches a list of codes and nothing else', () => {
    const pattern = new RegExp(listPattern(['award', 'tax']))
    expect(['award', 'award|tax', 'tax|award|tax'].every((cell) => pattern.test(cell))).toBe(true)
    expect(['', 'award|', '|tax', 'awards', 'award,tax'].some((cell) => pattern.test(cell))).toBe(false)
  })
})

describe('profileProblems', () => {
  const profile = v.parse(
    v.record(v.string(), v.unknown()),
    JSON.parse(readFileSync('tests/schema/datapackage-2.0.json', 'utf8')),
  )

  it('finds none in the descriptor of the dataset', () => {
    expect(profileProblems(JSON.parse(real), profile)).toEqual([])
  })

  it('names the place that breaks the profile', () => {
    expect(profileProblems(descriptorWith('"name":"wutong"', '"name":"梧桐"'), profile)).toMatchObject([
      { file: 'datapackage.json', id: '/name', rule: 'profile' },
    ])
    expect(profileProblems(descriptorWith('"created":"2026-11-26T00:00:00Z"', '"created":"yesterday"'), profile)).toMatchObject([
      { id: '/created' },
    ])
  })
})
