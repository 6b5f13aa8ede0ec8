import { describe, expect, it } from 'vitest'
import { problemTable } from './problem-table.ts'

describe('problemTable', () => {
  it('says where a spreadsheet shows the record, which one it is, and what is wrong', () => {
    expect(
      problemTable([
        { file: 'areas.csv', row: 3, id: 'jiangbei', rule: 'level', message: 'is no level' },
        { file: 'datapackage.json', row: null, id: '', rule: 'descriptor', message: 'is missing' },
      ]),
    ).toBe(['  areas.csv:3 · jiangbei · level  is no level', '  datapackage.json · descriptor   is missing'].join('\n'))
  })

  it('is empty without problems', () => {
    expect(problemTable([])).toBe('')
  })
})
