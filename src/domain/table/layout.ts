/** Where in a grid the parts of a table are: titles above, the head, the column of areas, the rows of figures, notes below. */
import type { Nature } from '#domain/codes.ts'
import type { Counting } from '#domain/draft/draft.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { readArea, type AreaReading } from './areaNames.ts'
import {
  cutRows,
  isBlank,
  leadersOf,
  placeKey,
  transposed,
  widthOf,
  wordsOf,
  type Cell,
  type Grid,
  type Leaders,
} from './grid.ts'
import { dateOfWords, isUnit } from './headWords.ts'
import { unmarked } from './marks.ts'

/** A line of words outside the table itself, with its row in the grid. */
export interface Line {
  readonly words: string
  readonly row: number
}

/** The table itself, between titles and notes, with areas or dates downwards. */
export interface Block {
  readonly grid: Grid
  readonly leaders: Leaders
  /** Whether rows and columns were exchanged to get areas downwards. */
  readonly isTurned: boolean
  /** Row of the original grid in which the block begins. */
  readonly from: number
}

export interface AreaRow {
  readonly row: number
  /** Column of the block that names the area. */
  readonly column: number
  readonly words: string
  readonly marks: readonly string[]
  readonly reading: Exclude<AreaReading, { readonly kind: 'city' }>
}

export interface Layout {
  readonly titles: readonly Line[]
  readonly notes: readonly Line[]
  readonly block: Block
  /** Rows of the head, half open, in the block. */
  readonly head: { readonly from: number; readonly to: number }
  /** The columns that name areas, from left to right: several where a table is set in panels. Empty where all figures are of one area. */
  readonly areaColumns: readonly number[]
  /** The column that dates each row; `null` where none does. */
  readonly dateColumn: number | null
  /** Rows of figures, each with what its cell in a column of areas says. */
  readonly rows: readonly AreaRow[]
}

/** Why no table was found. */
export type NoLayout = 'empty' | 'no-areas'

const beginsNote =
  /^(?:备?注|附注|说明|资料来源|数据来源|来源|制表|填报|填表|审核|统计口径|口径|本表|以上|表中|[①-⑳*＊※△▲#]|\[\d\]|\d[.、)）]|（?\d）|source|note)/i
const signsOff = /填报|填表人|审核人|制表人|联系电话|单位负责人|负责人签字/

/** The distinct cells with words in a row, what is merged counted once. */
function filledIn({ rows }: Grid, leaders: Leaders, row: number): readonly { readonly column: number; readonly words: string }[] {
  const cells = rows[row] ?? []
  const found: { readonly column: number; readonly words: string }[] = []
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]
    if (!isBlank(cell) && !leaders.has(placeKey(row, column))) found.push({ column, words: wordsOf(cell) })
  }
  return found
}

const isUnitLine = (words: string) => /^[（(]?\s*(?:计量)?单位\s*[:：]/.test(words)

/** Rows merged with one of the row's own from above, as 区县 beside a head of two rows is. */
function reachesFromAbove(leaders: Leaders, row: number, width: number): boolean {
  for (let column = 0; column < width; column += 1) {
    const leader = leaders.get(placeKey(row, column))
    if (leader !== undefined && leader.row < row) return true
  }
  return false
}

/**
 * Where the table begins: behind rows of one cell each, which are titles. A first row of one cell over several columns of the next is a
 * head.
 */
function endOfTitles(grid: Grid, leaders: Leaders, last: number): number {
  let row = 0
  while (row < last) {
    const filled = filledIn(grid, leaders, row).filter(({ words }) => !isUnitLine(words))
    if (filled.length > 1 || reachesFromAbove(leaders, row, grid.rows[row]?.length ?? 0)) return row
    const next = filledIn(grid, leaders, row + 1)
    const [only] = filled
    if (only !== undefined && only.column > (next[0]?.column ?? 0) && next.length > 2 && !/[表年]|情况|单位/.test(only.words))
      return row
    row += 1
  }
  return last
}

/** Where the table ends: before rows at the bottom of one long cell, or that begin like a note. */
function startOfNotes(grid: Grid, leaders: Leaders, first: number): number {
  let end = grid.rows.length
  for (let row = grid.rows.length - 1; row > first; row -= 1) {
    const filled = filledIn(grid, leaders, row)
    const [only] = filled
    const isNote =
      filled.length === 0 ||
      filled.some(({ words }) => signsOff.test(words)) ||
      (filled.length === 1 && only !== undefined && (beginsNote.test(only.words) || only.words.length > 12))
    if (!isNote) break
    end = row
  }
  return end
}

/** Cells a column of areas is looked for in: the first rows tell. */
const rowsLookedAt = 2000
const columnsLookedAt = 300

interface Found {
  readonly column: number
  readonly rows: readonly number[]
  readonly areas: ReadonlySet<string>
  readonly isOfCodes: boolean
}

type ReadWords = (words: string) => AreaReading

/** What each of many cells says, each text read once. */
function readerOf(dataset: Dataset, timePeriod: string | null): ReadWords {
  const known = new Map<string, AreaReading>()
  return (words) => {
    const found = known.get(words)
    if (found !== undefined) return found
    const made = readArea(dataset, words, timePeriod)
    known.set(words, made)
    return made
  }
}

/** The columns in which areas are named, and in which rows. */
function areaColumnsOf(grid: Grid, read: ReadWords): readonly Found[] {
  const height = Math.min(grid.rows.length, rowsLookedAt)
  const found: Found[] = []
  for (let column = 0; column < Math.min(widthOf(grid), columnsLookedAt); column += 1) {
    const rows: number[] = []
    const areas = new Set<string>()
    let isOfCodes = true
    for (let row = 0; row < height; row += 1) {
      const cell = grid.rows[row]?.[column]
      const words = wordsOf(cell)
      if (words.length < 2 || words.length > 30 || (typeof cell === 'number' && words.length !== 6)) continue
      const reading = read(unmarked(words).words)
      if (reading.kind !== 'area' && reading.kind !== 'city') continue
      rows.push(row)
      areas.add(reading.areas[0] ?? '')
      isOfCodes &&= /^\d+$/.test(words)
    }
    if (rows.length > 0) found.push({ column, rows, areas, isOfCodes })
  }
  return found
}

/** Of columns that name areas the one that says most, and beside it those that name others in the same rows (a table set in panels). */
function panelsOf(found: readonly Found[]): readonly Found[] {
  const score = ({ rows, areas, isOfCodes }: Found) => rows.length + areas.size * 2 - (isOfCodes ? 10_000 : 0)
  const [best] = [...found].sort((a, b) => score(b) - score(a) || a.column - b.column)
  if (best === undefined) return []
  const others = found.filter(
    (other) => other !== best && other.areas.size >= 3 && ![...other.areas].some((area) => best.areas.has(area)),
  )
  return [best, ...others].sort((a, b) => a.column - b.column)
}

/** Whether a cell dates its row. */
export function dateOfCell(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'object') return cell.date
  return dateOfWords(unmarked(wordsOf(cell)).words)
}

const dateHead = /^(?:年份|年度|年别|时间|日期|月份|期间|季度|统计时间|截至时间|数据时间|period|year|date|month)/i

/** The column that dates rows: by its head, or, where no area is named, because all its cells are dates. */
function dateColumnOf(grid: Grid, from: number, heads: ReadonlyMap<number, string>, mustDate: boolean): number | null {
  const width = Math.min(widthOf(grid), columnsLookedAt)
  for (let column = 0; column < width; column += 1) {
    const cells = grid.rows.slice(from, from + rowsLookedAt).map((row) => row[column])
    // A row of units may stand above the first date.
    const first = cells.findIndex((cell) => dateOfCell(cell) !== null)
    if (first < 0 || first > 2) continue
    const filled = cells.slice(first).filter((cell) => !isBlank(cell))
    const dated = filled.filter((cell) => dateOfCell(cell) !== null).length
    if (dated < filled.length * 0.8) continue
    if (mustDate || dateHead.test(heads.get(column) ?? '')) return column
  }
  return null
}

/** 甲 乙 1 2 3 under a head: numbers of columns, and no figures. */
function isColumnNumbering(cells: readonly Cell[]): boolean {
  const filled = cells.map(wordsOf).filter((words) => words !== '')
  if (filled.length < 3) return false
  const numbers = filled.filter((words) => /^[(（]?\d{1,2}[)）]?$/.test(words)).map((words) => Number(words.replace(/\D/g, '')))
  const others = filled.length - numbers.length
  return (
    numbers.length >= 2 &&
    others <= 2 &&
    numbers.every((number, at) => number === (numbers[0] ?? 0) + at) &&
    (numbers[0] ?? 9) <= 2
  )
}

/** A row all of whose words are units: a line of the head. */
export function isUnitRow(cells: readonly Cell[]): boolean {
  const filled = cells.map(wordsOf).filter((words) => words !== '' && !/^(?:计量)?单位$/.test(words))
  return filled.length > 0 && filled.every((words) => isUnit(words.replace(/^[（(]|[)）]$/g, '')))
}

/** Words of the head by column, from top to bottom, what is merged counted for all it covers. */
export function headWordsOf(block: Block, { from, to }: Layout['head']): ReadonlyMap<number, readonly string[]> {
  const { grid, leaders } = block
  const width = widthOf(grid)
  const heads = new Map<number, readonly string[]>()
  const wordsAt = (row: number, column: number): string => {
    const leader = leaders.get(placeKey(row, column))
    return leader === undefined ? wordsOf(grid.rows[row]?.[column]) : wordsOf(grid.rows[leader.row]?.[leader.column])
  }
  const headRows = Array.from({ length: to - from }, (_, index) => from + index).filter(
    (row) => !isColumnNumbering(grid.rows[row] ?? []),
  )
  for (let column = 0; column < width; column += 1) {
    const words: string[] = []
    headRows.forEach((row, nth) => {
      const own = wordsAt(row, column)
      const group = own === '' && nth < headRows.length - 1 ? groupAt(grid, leaders, headRows, nth, column) : own
      if (group !== '' && words.at(-1) !== group) words.push(group)
    })
    heads.set(column, words)
  }
  return heads
}

/** Without merged cells a head over several columns stands over the first of them: the others have words below and none above. */
function groupAt(grid: Grid, leaders: Leaders, headRows: readonly number[], nth: number, column: number): string {
  const row = headRows[nth]
  const below = headRows[nth + 1]
  if (row === undefined || below === undefined || grid.merged.length > 0 || leaders.size > 0) return ''
  if (isBlank(grid.rows[below]?.[column])) return ''
  for (let left = column - 1; left >= 0; left -= 1) {
    if (isBlank(grid.rows[below]?.[left])) return ''
    const words = wordsOf(grid.rows[row]?.[left])
    if (words !== '') return words
  }
  return ''
}

/** The block the right way round, with the columns that name areas. */
function oriented(
  block: Grid,
  read: ReadWords,
): { readonly grid: Grid; readonly isTurned: boolean; readonly panels: readonly Found[] } {
  const downwards = areaColumnsOf(block, read)
  const down = panelsOf(downwards)
  const downCount = Math.max(0, ...down.map(({ areas }) => areas.size))
  const isWide = block.rows.length <= columnsLookedAt * 4 && widthOf(block) <= columnsLookedAt * 4
  if (!isWide || downCount > 2) return { grid: block, isTurned: false, panels: down }
  const turned = transposed(block)
  const across = panelsOf(areaColumnsOf(turned, read))
  const acrossCount = Math.max(0, ...across.map(({ areas }) => areas.size))
  return acrossCount > downCount
    ? { grid: turned, isTurned: true, panels: across }
    : { grid: block, isTurned: false, panels: down }
}

/** What a column is. `words`: remarks, numbers of rows, codes: nothing to record. */
export const columnRoles = ['area', 'date', 'figures', 'words'] as const
export type ColumnRole = (typeof columnRoles)[number]

/** What a reader says of a column, instead of what its head was taken to say. */
export interface ColumnSaid {
  readonly role?: ColumnRole
  readonly counting?: Counting
  readonly unit?: string
  readonly nature?: Nature
  /** ISO 8601. */
  readonly timePeriod?: string
}

/** What is known of a table besides its cells. */
export interface TableFacts {
  /** By the number of the column in the table itself, from 0. */
  readonly columns?: ReadonlyMap<number, ColumnSaid>
  /** Whose figures they are where no cell names an area. */
  readonly area: AreaId | null
  /** ISO 8601 date of the source; `null` where it is not known. */
  readonly date: string | null
}

/**
 * The parts of the table of a grid.
 * @returns why there is none where the grid is empty, or names no area and none is given
 */
export function layoutOf(dataset: Dataset, original: Grid, facts: TableFacts): Layout | NoLayout {
  const leadersOfAll = leadersOf(original)
  let last = original.rows.length
  while (last > 0 && original.rows[last - 1]?.every(isBlank) === true) last -= 1
  if (last === 0) return 'empty'
  const whole = cutRows(original, 0, last)
  const from = endOfTitles(whole, leadersOfAll, last)
  const to = startOfNotes(whole, leadersOfAll, from)
  const lines = (first: number, end: number): readonly Line[] =>
    Array.from({ length: end - first }, (_, index) => first + index).flatMap((row) =>
      filledIn(whole, leadersOfAll, row).map(({ words }) => ({ words, row })),
    )
  const titles = lines(0, from)
  const notes = lines(to, last)
  if (from >= to) return 'no-areas'
  const read = readerOf(dataset, facts.date)
  const { grid, isTurned, panels } = oriented(cutRows(whole, from, to), read)
  const block: Block = { grid, leaders: leadersOf(grid), isTurned, from }
  const parts = { titles, notes, block }
  const said = columnSaidToBe('area', facts)
  const chosen = said === undefined ? panels : [columnOfAreas(grid, said, read)]
  if (chosen.length > 0) return withAreas(parts, chosen, read, facts)
  return facts.area === null ? 'no-areas' : withoutAreas(parts)
}

type Parts = Pick<Layout, 'titles' | 'notes' | 'block'>

const joinedHeads = (block: Block, head: Layout['head']): ReadonlyMap<number, string> =>
  new Map([...headWordsOf(block, head)].map(([column, words]) => [column, words.join('')]))

/** The column that a reader says to be of a kind. */
function columnSaidToBe(role: ColumnRole, { columns }: TableFacts): number | undefined {
  return [...(columns ?? [])].find(([, said]) => said.role === role)?.[0]
}

/** A column said to name areas, whatever it names: then its first row is the one below the head. */
function columnOfAreas(grid: Grid, column: number, read: ReadWords): Found {
  const found = areaColumnsOf(grid, read).find((one) => one.column === column)
  return found ?? { column, rows: [1], areas: new Set(), isOfCodes: false }
}

/** The column that dates rows, as a reader says or else as it is found. */
function dateColumnSaid(facts: TableFacts, found: number | null): number | null {
  const said = columnSaidToBe('date', facts)
  if (said !== undefined) return said
  const role = found === null ? undefined : facts.columns?.get(found)?.role
  return role === undefined ? found : null
}

function withAreas(parts: Parts, panels: readonly Found[], read: ReadWords, facts: TableFacts): Layout {
  const { block } = parts
  const { grid, leaders } = block
  const first = Math.min(...panels.map(({ rows }) => rows[0] ?? 0))
  // Totals and groups may stand above the first area.
  const isSum = (row: number) => panels.some(({ column }) => read(wordsOf(grid.rows[row]?.[column])).kind !== 'unknown')
  const hasNumbers = (row: number) => grid.rows[row]?.some((cell) => /^[\d.,]+$/.test(wordsOf(cell))) === true
  let top = first
  while (top > 1 && isSum(top - 1) && hasNumbers(top - 1)) top -= 1
  const head = { from: 0, to: top }
  const dateColumn = dateColumnSaid(facts, dateColumnOf(grid, top, joinedHeads(block, head), false))
  const rows: (Omit<AreaRow, 'reading'> & { readonly reading: AreaReading })[] = []
  for (const { column } of panels) {
    const label = wordsOf(grid.rows[0]?.[column])
    let above = ''
    for (let row = top; row < grid.rows.length; row += 1) {
      const leader = leaders.get(placeKey(row, column))
      const own = wordsOf(leader === undefined ? grid.rows[row]?.[column] : grid.rows[leader.row]?.[leader.column])
      // With dates beside them areas are named once for several rows.
      const words = own === '' && dateColumn !== null && !isBlank(grid.rows[row]?.[dateColumn]) ? above : own
      above = words
      if (words === '' || (words === label && row > 0)) continue
      const { words: name, marks } = unmarked(words)
      rows.push({ row, column, words: name, marks, reading: read(name) })
    }
  }
  return { ...parts, head, areaColumns: panels.map(({ column }) => column), dateColumn, rows: withTotals(rows) }
}

/** Rows of areas, in which 全市 is a total as soon as a district stands beside it. */
function withTotals(rows: readonly (Omit<AreaRow, 'reading'> & { readonly reading: AreaReading })[]): readonly AreaRow[] {
  const isOfDistricts = rows.some(({ reading }) => reading.kind === 'area')
  return rows.map(({ reading, ...row }): AreaRow => {
    if (reading.kind !== 'city') return { ...row, reading }
    return { ...row, reading: isOfDistricts ? { kind: 'total' } : { kind: 'area', areas: reading.areas } }
  })
}

/** A table of one area: rows are dates, or rows are what is counted and columns are dates (then turned), or there is one row of figures. */
function withoutAreas(parts: Parts): Layout {
  const { block } = parts
  const upright = dateColumnOf(block.grid, 1, new Map(), true)
  const turned = transposed(block.grid)
  const across = upright === null && turned.rows.length <= columnsLookedAt ? dateColumnOf(turned, 1, new Map(), true) : null
  const turns = upright === null && (across !== null || widthOf(block.grid) <= 3)
  const grid = turns ? turned : block.grid
  const used: Block = turns ? { ...block, grid, leaders: leadersOf(grid), isTurned: true } : block
  const dateColumn = upright ?? across
  const firstDated = dateColumn === null ? 1 : grid.rows.findIndex((row) => dateOfCell(row[dateColumn]) !== null)
  const top = Math.max(1, firstDated)
  const rows = Array.from({ length: Math.max(0, grid.rows.length - top) }, (_, index): AreaRow => {
    const row = top + index
    return { row, column: -1, words: '', marks: [], reading: { kind: 'area', areas: [] } }
  }).filter(({ row }) => dateColumn === null || dateOfCell(grid.rows[row]?.[dateColumn]) !== null)
  return { ...parts, block: used, head: { from: 0, to: top }, areaColumns: [], dateColumn, rows }
}
