import { describe, expect, it } from 'vitest'
import { filesWith, soundFiles } from '#tests/fixtures/package.ts'
import { compilePackage } from './compile.ts'

describe('compilePackage', () => {
  it('makes one plain value that survives JSON, of the tables and the descriptor', () => {
    const raw = compilePackage({ ...soundFiles, 'README.md': '# not a table' })
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw)
    expect(raw).toMatchObject({
      descriptor: { version: '1.2.3' },
      tables: {
        'target-groups.csv': [
          ['target_group', 'name_zh', 'name_en'],
          ['doctors', '博士', 'Doctors'],
        ],
      },
    })
    expect(Object.keys('tables' in raw ? raw.tables : {})).toHaveLength(9)
  })

  it('names every file it cannot parse', () => {
    const files = { ...filesWith('areas.csv', '"Merged, wholly."', '"Merged'), 'datapackage.json': '{' }
    expect(compilePackage(files)).toMatchObject([
      { file: 'areas.csv', id: '', rule: 'csv', row: 3 },
      { file: 'datapackage.json', id: '', rule: 'descriptor', row: null },
    ])
  })

  it('misses the descriptor', () => {
    const { 'datapackage.json': _, ...files } = soundFiles
    expect(compilePackage(files)).toMatchObject([{ file: 'datapackage.json', rule: 'descriptor', message: 'is missing' }])
  })
})
