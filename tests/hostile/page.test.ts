import { beforeEach, describe, expect, it } from 'vitest'
import { untoldSource, type SourceFacts } from '#domain/draft/draft.ts'
import { readFiles } from '#features/add/tableFiles.ts'
import { tableEvents, useTableWay, type TableTools } from '#features/add/tableWay.ts'
import { tablesZh } from '#i18n/tables.zh.ts'
import { limits } from '#load/tables/limits.ts'
import { packedRows } from '#load/packageRows.ts'
import type { TablesRead } from '#domain/table/given.ts'
import type { Opened } from '#load/tables/opened.ts'
import { openInput } from '#load/tables/openTables.ts'
import { shippedPackage } from '#tests/fixtures/shipped.ts'
import { everyArea as dataset } from '#tests/fixtures/everyArea.ts'
import { sheetXml, workbook } from '#tests/fixtures/workbook.ts'
import { hostileFiles } from './files.ts'

/** What is said of a source before anything is. */
const untold = untoldSource('2026-11-30')

/** What the reader said. */
const facts: SourceFacts = { ...untold, publisher: '市统计局', published: '2024' }

/** A package is held against the shipped one. */
const asRead = (opened: Opened): TablesRead =>
  opened.kind === 'package' ? { kind: 'package', packed: packedRows(opened.raw, shippedPackage) } : opened

/** What the worker does, without one. */
const tools: TableTools = {
  mostBytes: limits.bytesOfFile,
  template: () => Promise.reject(new Error('not asked for')),
  read: (input, { onShare }) => Promise.resolve(asRead(openInput(input, onShare))),
}

const files = new Map(hostileFiles().map(({ name, bytes }) => [name, bytes]))

function file(name: string): Uint8Array {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(name)
  return bytes
}

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const visible = sheetXml(
  `<row r="1">${inline('A1', '区县')}${inline('B1', '人才总量（人）')}</row><row r="2">${inline('A2', '巴南区')}<c r="B2"><v>31</v></c></row>`,
)
const withHiddenSheet = workbook({
  sheets: [
    { name: '表', xml: visible },
    { name: '秘密', xml: visible, state: 'veryHidden' },
  ],
})

/** Gives a file to the page, and gives back each figure that it proposes and each sentence that it says. */
async function given(name: string, bytes: Uint8Array) {
  const input = { kind: 'files', files: new Map([[name, bytes]]) } as const
  await tableEvents.given(dataset, tools, { input, name }, untold)
  const { phase } = useTableWay.getState()
  if (phase.kind === 'refused') return { figures: [], said: [tablesZh.refusals[phase.why]] }
  if (phase.kind !== 'read') return { figures: [], said: [phase.kind] }
  const readings = phase.sheets.map(({ first }) => first)
  const rules = new Set(readings.flatMap(({ problems }) => problems.map(({ rule }) => rule)))
  return {
    figures: readings.flatMap((reading) => reading.drafts().map(({ printed }) => printed)),
    said: [...phase.notes.map(tablesZh.note), ...[...rules].map((rule) => tablesZh.rules[rule].found)],
  }
}

beforeEach(() => {
  tableEvents.cleared()
  tableEvents.typed('读者已经写下的话')
  tableEvents.said(facts)
})

describe('files as nobody wants them, given to the page', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, figures: readonly string[] | number, said: string])[] = [
    ['a damaged ZIP', file('a workbook cut at 0.5'), [], '文件已损坏，打不开'],
    ['a formula without a value', file('a formula without a value'), [], '1 个公式没有保存结果'],
    ['formulas as text', file('formulas'), [], '数字之外还有别的话'],
    ['45292 as a date', file('the day 45292'), [], '数字一列中出现日期'],
    ['another encoding', file('UTF-16 of an odd length'), [], '认不出文件的编码'],
    ['a column called __proto__', file('a head called __proto__'), 2, '没有相近的统计口径'],
    ['paths out of the ZIP', file('a file called ../a.csv'), [], '指向包外的文件名'],
    ['a page that runs a script', file('a page that runs a script'), ['31人'], '按 UTF-8 编码读入'],
    ['a million rows', file('a million rows'), [], '其余没有读'],
    ['a hidden sheet', withHiddenSheet, ['31人'], '工作表“秘密”是隐藏的，没有读'],
    ['marks from right to left', file('marks from right to left'), ['31人'], '按 UTF-8 编码读入'],
  ]

  it.each(cases)('%s: a sentence, and what the reader wrote stays', async (name, bytes, figures, sentence) => {
    const found = await given(name, bytes)
    expect(typeof figures === 'number' ? found.figures.length : found.figures).toEqual(figures)
    expect(found.said.join('\n')).toContain(sentence)
    expect(useTableWay.getState().pasted).toBe('读者已经写下的话')
    expect(useTableWay.getState().facts).toMatchObject({ publisher: '市统计局', published: '2024' })
    expect('polluted' in globalThis).toBe(false)
  })

  it('several files: the sound ones are read, the others are named with their reason', async () => {
    const input = {
      kind: 'files',
      files: new Map([
        ['a/2022.xlsx', withHiddenSheet],
        ['a/2023.csv', new TextEncoder().encode('区县,人才总量（人）\n巴南区,32')],
        ['a/cut.xlsx', file('a workbook cut at 0.5')],
      ]),
    } as const
    await tableEvents.given(dataset, tools, { input, name: 'a' }, untold)
    const { phase } = useTableWay.getState()
    if (phase.kind !== 'read') throw new Error(phase.kind)
    expect(phase.sheets.map(({ grid, first }) => [grid.name, first.figures])).toEqual([
      ['2022·表', 1],
      ['2023', 1],
    ])
    expect(phase.notes.map(tablesZh.note).join('')).toContain('“cut”没有读：文件已损坏')
  })

  it('what was said of a sheet stays while another is looked at, and what was said of a column can be unsaid', async () => {
    const years = new Map([2022, 2023].map((year) => [`${year}.csv`, new TextEncoder().encode('区县,人才总量\n巴南区,32')]))
    await tableEvents.given(dataset, tools, { input: { kind: 'files', files: years }, name: 'a' }, untold)
    tableEvents.columnSaid(1, { unit: '人', timePeriod: '2022' })
    tableEvents.areaSaid(dataset.areas.find(({ areaId }) => areaId === 'banan')?.areaId ?? null)
    tableEvents.sheetChosen(1)
    expect(useTableWay.getState()).toMatchObject({ sheet: 1, area: null, columns: new Map() })
    tableEvents.sheetChosen(0)
    const said = () => useTableWay.getState().columns.get(1)
    expect([useTableWay.getState().area, said()]).toEqual(['banan', { unit: '人', timePeriod: '2022' }])
    tableEvents.columnUnsaid(1, 'timePeriod')
    expect(said()).toEqual({ unit: '人' })
    // Numbers of sheets are those of one table.
    await tableEvents.given(dataset, tools, { input: { kind: 'files', files: years }, name: 'a' }, untold)
    tableEvents.sheetChosen(1)
    tableEvents.sheetChosen(0)
    expect(said()).toBeUndefined()
  })

  it('what breaks the reader down is said, and the next file is read', async () => {
    const broken: TableTools = { ...tools, read: () => Promise.reject(new Error('out of memory')) }
    const input = { kind: 'text', text: '区县\t人才总量（人）\n巴南区\t31' } as const
    await tableEvents.given(dataset, broken, { input, name: '' }, untold)
    expect(useTableWay.getState().phase.kind).toBe('failed')
    await tableEvents.given(dataset, tools, { input, name: '' }, untold)
    expect(useTableWay.getState().phase.kind).toBe('read')
  })

  it('a table that another takes the place of stands again with all that was said of it', async () => {
    const give = (text: string) => tableEvents.given(dataset, tools, { input: { kind: 'text', text }, name: '' }, untold)
    await give('区县\t人才总量（人）\n巴南区\t31')
    tableEvents.said(facts)
    tableEvents.columnSaid(1, { unit: '万人' })
    const { phase, columns } = useTableWay.getState()
    tableEvents.notOpened({ kind: 'refused', why: 'damaged-zip' })
    await give('区县\t博士后（人）\n綦江区\t2')
    expect(useTableWay.getState().columns.size).toBe(0)
    tableEvents.restored()
    expect(useTableWay.getState()).toMatchObject({ phase, facts, before: null })
    expect(useTableWay.getState().columns).toBe(columns)
    tableEvents.cleared()
    expect(useTableWay.getState().phase.kind).toBe('none')
    tableEvents.restored()
    expect(useTableWay.getState().phase).toBe(phase)
    tableEvents.ended()
    tableEvents.restored()
    expect(useTableWay.getState().phase.kind).toBe('none')
  })

  it('of more files than are looked at the rest is counted', async () => {
    const one = new File(['区县\t人才总量（人）\n巴南区\t31'], 'a.csv')
    await readFiles(dataset, tools, () => ({ byPath: new Map([['a.csv', one]]), left: 8 }), untold)
    const { phase } = useTableWay.getState()
    expect(phase.kind === 'read' && phase.notes).toContainEqual({ kind: 'more-files', at: 512, left: 8 })
  })

  it('a reading that is stopped says so, and one that another took the place of says nothing', async () => {
    const endless: TableTools = {
      ...tools,
      read: (_, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))),
    }
    const input = { kind: 'text', text: '区县\t人才总量（人）\n巴南区\t31' } as const
    const first = tableEvents.given(dataset, endless, { input, name: '' }, untold)
    const { phase } = useTableWay.getState()
    if (phase.kind !== 'reading') throw new Error(phase.kind)
    phase.stop()
    await first
    expect(useTableWay.getState().phase.kind).toBe('stopped')
    const second = tableEvents.given(dataset, endless, { input, name: '' }, untold)
    await tableEvents.given(dataset, tools, { input, name: '' }, untold)
    await second
    expect(useTableWay.getState().phase.kind).toBe('read')
  })

  it('a title that the reader gave the source stays with the next file, and one that was proposed does not', async () => {
    const give = (name: string) =>
      tableEvents.given(dataset, tools, { input: { kind: 'text', text: '区县\t人才总量（人）\n巴南区\t31' }, name }, untold)
    const title = () => useTableWay.getState().facts?.title
    await give('2023.csv')
    expect(title()).toBe('2023')
    await give('2024.csv')
    expect(title()).toBe('2024')
    tableEvents.said({ ...facts, title: '人才年报' })
    await give('2025.csv')
    expect(title()).toBe('人才年报')
  })

  it('what keeps files from being opened is said as what it is', async () => {
    const told = async (made: readonly File[]) => {
      await readFiles(dataset, tools, () => ({ byPath: new Map(made.map((one) => [one.name, one])), left: 0 }), untold)
      return useTableWay.getState().phase
    }
    const locked = new File(['a'], 'locked.xlsx')
    locked.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))
    expect(await told([locked])).toEqual({ kind: 'unopened' })
    const large = new File(['a'], 'large.xlsx')
    Object.defineProperty(large, 'size', { value: limits.bytesOfFile + 1 })
    expect(await told([large])).toEqual({ kind: 'refused', why: 'too-large' })
    // Of several files none may hold tables.
    expect(await told([])).toEqual({ kind: 'refused', why: 'no-table' })
    await readFiles(dataset, tools, () => Promise.reject(new DOMException('', 'NotFoundError')), untold)
    expect(useTableWay.getState().phase).toEqual({ kind: 'unopened' })
  })

  it('a file that is not opened stops the reading under way, which changes nothing any more', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const stopped: boolean[] = []
    const late: TableTools = {
      ...tools,
      read: async (input, { onShare, signal }) => {
        await held
        stopped.push(signal.aborted)
        return asRead(openInput(input, onShare))
      },
    }
    const input = { kind: 'text', text: '标题\n区县\t人才总量（人）\n巴南区\t31' } as const
    const reading = tableEvents.given(dataset, late, { input, name: '晚到.csv' }, untold)
    tableEvents.notOpened({ kind: 'refused', why: 'too-large' })
    release()
    await reading
    expect(stopped).toEqual([true])
    expect(useTableWay.getState()).toMatchObject({ phase: { kind: 'refused', why: 'too-large' }, facts, sheet: 0 })
  })
})
