import { describe, expect, it } from 'vitest'
import { compiled, soundFiles } from '#tests/fixtures/package.ts'
import { compacted, expanded } from './compact.ts'

describe('a package in its compact form', () => {
  it('is the same package again, English in the order of what it is of', () => {
    const raw = compiled(soundFiles)
    const again = expanded(compacted(raw))
    const sorted = (lines: readonly (readonly string[])[] = []) => lines.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
    expect(again.descriptor).toEqual(raw.descriptor)
    for (const [file, lines] of Object.entries(raw.tables)) {
      if (file === 'translations.csv') expect(sorted(again.tables[file])).toEqual(sorted(lines))
      else expect(again.tables[file]).toEqual(lines)
    }
  })

  it('keeps a table without rows, and a text without English', () => {
    const { tables, ...rest } = compiled(soundFiles)
    const [header = []] = tables['absences.csv'] ?? []
    const [first = []] = tables['translations.csv'] ?? []
    const raw = { ...rest, tables: { ...tables, 'absences.csv': [header], 'translations.csv': [first] } }
    expect(expanded(compacted(raw))).toEqual(raw)
  })

  it('is refused where a cell holds the sign between cells', () => {
    const { tables, ...rest } = compiled(soundFiles)
    const broken = { ...tables, 'target-groups.csv': [['target_group'], ['two\nlines']] }
    expect(() => compacted({ ...rest, tables: broken })).toThrow(/target-groups\.csv.*line break/)
  })
})
