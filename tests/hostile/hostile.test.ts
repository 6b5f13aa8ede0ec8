import { describe, expect, it } from 'vitest'
import { tableOf, type TableReading } from '#domain/table/understand.ts'
import { tablesEn } from '#i18n/tables.en.ts'
import { tablesZh } from '#i18n/tables.zh.ts'
import { limits } from '#load/tables/limits.ts'
import type { Opened } from '#load/tables/opened.ts'
import { openTables } from '#load/tables/openTables.ts'
import { everyArea } from '#tests/fixtures/everyArea.ts'
import { hostileFiles } from './files.ts'

const files = hostileFiles()

function readingsOf(opened: Opened): readonly TableReading[] {
  return opened.kind === 'tables' ? opened.grids.map((grid) => tableOf(everyArea, grid, { area: null, date: '2024' })) : []
}

/** What a reader is told of a file in one language: at least one sentence, unless figures are there to be looked at. */
function said(opened: Opened, readings: readonly TableReading[], { refusals, note, rules }: typeof tablesZh): readonly string[] {
  if (opened.kind === 'refused') return [refusals[opened.why]]
  return [
    ...opened.notes.map(note),
    ...readings.flatMap(({ problems }) => problems.map(({ rule }) => rules[rule].found + rules[rule].toDo)),
  ]
}

const builtIns = () => [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((one) => Reflect.ownKeys(one))
const before = builtIns()

describe('files as nobody wants them', () => {
  it('are many, each with a name of its own', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
  })

  it('of a workbook with a byte that has turned never come with another number', () => {
    const turned = files.filter(({ name }) => name.startsWith('a workbook with byte'))
    const values = turned.flatMap(({ bytes }) =>
      readingsOf(openTables(bytes, () => {})).flatMap(({ drafts }) => drafts().map(({ fields }) => fields.value)),
    )
    expect(turned).toHaveLength(24)
    expect(new Set(values)).toEqual(new Set([31]))
  })

  it.each(files)('$name', ({ bytes }) => {
    const opened = openTables(bytes, () => {})
    const readings = readingsOf(opened)
    const drafts = readings.flatMap((reading) => reading.drafts())
    for (const words of [tablesZh, tablesEn]) {
      const sentences = said(opened, readings, words)
      expect(sentences.every((sentence) => sentence.length > 1)).toBe(true)
      expect(opened.kind === 'package' || drafts.length > 0 || sentences.length > 0).toBe(true)
    }
    for (const { fields } of drafts) expect(fields.value === null || Number.isFinite(fields.value)).toBe(true)
    if (opened.kind === 'tables') {
      expect(opened.grids.length).toBeLessThanOrEqual(limits.sheets)
      for (const { rows } of opened.grids) {
        expect(rows.length).toBeLessThanOrEqual(limits.rows)
        expect(rows.every(({ length }) => length <= limits.columns)).toBe(true)
      }
    }
    expect(builtIns()).toEqual(before)
    expect('polluted' in globalThis).toBe(false)
  })
})
