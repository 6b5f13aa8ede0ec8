import { describe, expect, it } from 'vitest'
import { compiled, filesWith, soundFiles } from '#tests/fixtures/package.ts'
import { readPackage } from './package.ts'

function problemsOf(files: Readonly<Record<string, string>>) {
  const reading = readPackage(compiled(files))
  return reading.ok ? [] : reading.problems
}

describe('readPackage', () => {
  it('reads a sound package into rows with values, and an index by id', () => {
    const reading = readPackage(JSON.parse(JSON.stringify(compiled(soundFiles))))
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const { dataset } = reading
    expect(dataset).toMatchObject({ title: 'Sample', version: '1.2.3', created: '2026-01-02' })
    expect(dataset.observations[0]).toEqual({
      obsId: 'north-stations',
      refArea: 'north',
      indicator: 'stations',
      definition: 'stations-all',
      scope: 'area',
      scopeName: null,
      timePeriod: '2021-10',
      timeBasis: 'inferred',
      nature: 'stock',
      countStart: null,
      obsValue: 31,
      unitMeasure: '个',
      unitMult: 0,
      qualifier: 'exact',
      lowerBound: 31,
      upperBound: 31,
      per: null,
      partOf: null,
      restates: null,
      obsStatus: 'A',
      comment: '两级之和',
      sourceId: 'paper',
      quote: '共有工作站31个',
      printed: null,
      quoteStart: 2,
      printedAt: { start: 5, end: 8 },
      change: null,
    })
    expect([...dataset.observationById.values()]).toEqual(dataset.observations)
    expect(dataset.policies[0]?.instruments).toEqual(['award', 'premises'])
    expect(dataset.definitions[0]).toMatchObject({ breadthStated: false, printedNames: ['博士后科研工作站', '工作站'] })
    expect(dataset.absences[1]).toMatchObject({ indicator: null, sourceId: null, quoteStart: null })
    expect(dataset.english.get('未给数')).toBe('No number')
  })

  it.each([null, 'html', {}, { descriptor: {}, tables: { 'areas.csv': [[1]] } }])('refuses %j', (raw) => {
    expect(readPackage(raw)).toMatchObject({ ok: false, problems: [{ rule: 'package' }] })
  })

  it('needs title, version and date of the descriptor', () => {
    const files = { ...soundFiles, 'datapackage.json': '{"title":"Sample","version":"","created":"yesterday"}' }
    expect(problemsOf(files)).toMatchObject([{ file: 'datapackage.json', rule: 'descriptor' }])
  })

  it('names every file that is missing, unknown or has another header, in one go', () => {
    const { 'policies.csv': _, ...files } = filesWith('areas.csv', 'area_id,name_zh', 'name_zh,area_id')
    expect(problemsOf({ ...files, 'notes.csv': 'a,b\n' })).toMatchObject([
      { file: 'notes.csv', rule: 'file', row: null },
      { file: 'areas.csv', rule: 'header', row: null },
      { file: 'policies.csv', rule: 'file', row: null },
    ])
  })

  it('collects every cell, line, key and reference that is wrong, with the line a spreadsheet shows', () => {
    const files = {
      ...soundFiles,
      ...pick('observations.csv', 'exact,8,8,,north-stations', 'exakt,8,8,,north-sations'),
      ...pick('definitions.csv', 'stations-planned,new-stations', 'stations-all,new-station'),
      ...pick('target-groups.csv', 'doctors,博士,Doctors', 'doctors,博士'),
      ...pick('policies.csv', 'doctors', 'doctors|smiths'),
    }
    expect(problemsOf(files).map(({ file, id, rule, row }) => [file, id, rule, row])).toEqual([
      ['observations.csv', 'north-national', 'value', 3],
      ['target-groups.csv', 'doctors', 'cells', 2],
      ['definitions.csv', 'stations-all', 'key', 5],
      ['definitions.csv', 'stations-all', 'reference', 5],
      ['observations.csv', 'north-national', 'reference', 3],
      ['observations.csv', 'south-planned', 'reference', 7],
      ['policies.csv', 'north-station-award', 'reference', 2],
    ])
  })

  it('says what the cell holds and what it should', () => {
    const [problem] = problemsOf(filesWith('observations.csv', ',0,range', ',3,range'))
    expect(problem?.message).toBe('unit_mult “3” is not one of 0, 4, 8')
  })

  it('a key of two columns is met by both together', () => {
    const files = filesWith('absences.csv', 'city,,not', 'north,new-stations,not')
    expect(problemsOf(files)).toMatchObject([{ id: 'north · new-stations', rule: 'key', message: 'has the key of row 2' }])
  })
})

function pick(file: string, found: string, replacement: string): Record<string, string> {
  return { [file]: filesWith(file, found, replacement)[file] ?? '' }
}
