import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { descriptorProblems, listPattern, profileProblems, readProfiles } from './descriptor.ts'

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
    expect(problem?.message).toBe('says “slot, number” and should say “slot, integer”')
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
  const profiles = readProfiles('tests/schema/datapackage-2.0')
  const places = (descriptor: unknown) => profileProblems(descriptor, profiles).map(({ id }) => id)

  it('finds none in the descriptor of the dataset', () => {
    expect(profileProblems(JSON.parse(real), profiles)).toEqual([])
  })

  it('has the four schemas of the standard, each under its address', () => {
    expect([...profiles.keys()].toSorted()).toEqual(
      ['datapackage', 'dataresource', 'tabledialect', 'tableschema'].map(
        (name) => `https://datapackage.org/profiles/2.0/${name}.json`,
      ),
    )
  })

  it.each([
    ['there are no resources', '"resources":', '"tables":', ['']],
    ['a date is none', '"created":', '"created":"yesterday","was":', ['/created']],
    ['a version is a number', '"version":', '"version":2,"was":', ['/version']],
    ['a licence has neither name nor path', '"name":"CC-BY-4.0",', '"name":5,', ['/licenses/0/name']],
    ['a file lies outside of the package', '"path":"areas.csv"', '"path":"../areas.csv"', ['/resources/0/path']],
    ['a resource has no name', '"name":"areas",', '', ['/resources/0']],
    ['a resource is of an unknown type', '"type":"table"', '"type":"tables"', ['/resources/0/type']],
    [
      'a field is of an unknown type',
      '"name":"slot","type":"integer"',
      '"name":"slot","type":"list"',
      [expect.stringMatching(/^\/resources\/\d\/schema\/fields\/\d+$/)],
    ],
    ['a table has no fields', '"fields":[{', '"columns":[{', ['/resources/0/schema']],
    ['a primary key is empty', '"primaryKey":["area_id"]', '"primaryKey":[]', ['/resources/0/schema/primaryKey']],
    [
      'a part follows another version of the standard',
      '2.0/dataresource.json',
      '1.0/dataresource.json',
      ['/resources/0/$schema'],
    ],
    [
      'a dialect has a delimiter that is no text',
      '"name":"areas",',
      '"name":"areas","dialect":{"delimiter":1},',
      ['/resources/0/dialect/delimiter'],
    ],
  ])('refuses a descriptor in which %s', (_, found, replacement, expected) => {
    expect(places(descriptorWith(found, replacement))).toEqual(expected)
  })

  it.each([[null], [[]], ['text'], [3]])('refuses %j in place of a descriptor', (descriptor) => {
    expect(profileProblems(descriptor, profiles)).toMatchObject([{ file: 'datapackage.json', id: '', rule: 'profile' }])
  })
})
