/**
 * A table as drafts: every cell of a column of figures in the row of an area, with its place, its words and what is proposed for it.
 * Nothing here is recorded: a person confirms. Rule-based and pure.
 */
import type { Draft } from '#domain/draft/draft.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { areasLike, existsAt, readArea } from './areaNames.ts'
import { isPlainNumber, readCell } from './cellFigure.ts'
import { columnsOf, type ColumnProposal } from './columns.ts'
import { isBlank, placeKey, wordsOf, type Cell, type Grid } from './grid.ts'
import { dateOfCell, layoutOf, type AreaRow, type Layout, type TableFacts } from './layout.ts'
import { absentKindOf, markOfNote, type AbsentKind } from './marks.ts'
import { problemList, type TableProblem, type TableRule } from './problem.ts'
import { columnWork, draftOf, readPlace, type ColumnWork, type RowWork } from './tableDraft.ts'
import { isTemplateGuide } from './templateMark.ts'
import { notesOf, seenPlaces, sharedCells, tellOfColumns, tellOfHidden, type TableNote, type Work } from './work.ts'

/** A column as a reader sees it. */
export interface ColumnSeen extends ColumnProposal {
  /** Where its cells stand, counted from 1: a column, or a row of a table that was turned. */
  readonly place: number
  readonly figures: number
  /** The first of its cells that say something, as they stand. */
  readonly samples: readonly string[]
}

export interface TableReading {
  readonly sheet: string | null
  readonly titles: readonly string[]
  readonly notes: readonly TableNote[]
  /** Whether areas stand in columns of the sheet, and what is counted in rows. */
  readonly isTurned: boolean
  readonly columns: readonly ColumnSeen[]
  /** How many areas have a figure. */
  readonly areas: number
  readonly figures: number
  /**
   * The figures as drafts, in the order of the rows: all, or from one to another (half open). Made when asked for: a table may hold very
   * many.
   */
  readonly drafts: (from?: number, to?: number) => readonly Draft[]
  /** How many cells of columns of figures say that there is none, in each way of saying it. */
  readonly absent: Readonly<Record<AbsentKind, number>>
  readonly problems: readonly TableProblem[]
  /** How many problems of each rule there are; the list has the first of each. */
  readonly problemCounts: ReadonlyMap<TableRule, number>
}

/** Figures are read in slices, so that whoever calls can give the page its turn and stop. */
const rowsOfSlice = 500

const noAbsent = (): Record<AbsentKind, number> => ({
  blank: 0,
  dash: 0,
  'too-small': 0,
  'not-published': 0,
  'not-applicable': 0,
  none: 0,
})

function nothingRead(grid: Grid, rule: TableRule | null): TableReading {
  const problems = problemList()
  if (rule !== null) problems.add(rule, null, null, grid.name ?? '')
  return {
    sheet: grid.name,
    titles: [],
    notes: [],
    isTurned: false,
    columns: [],
    areas: 0,
    figures: 0,
    drafts: () => [],
    absent: noAbsent(),
    problems: problems.list,
    problemCounts: problems.counts,
  }
}

/** What a table of one area says of whose it is: its titles, the name of its sheet. */
function areaOfTitles(dataset: Dataset, grid: Grid): AreaId | null {
  const lines = [grid.name ?? '', ...grid.rows.slice(0, 6).flatMap((row) => row.slice(0, 3).map(wordsOf))]
  const named = dataset.areas.find(({ nameZh, shortZh, level }) =>
    lines.some((line) => line.includes(nameZh) || (level !== 'municipality' && shortZh.length > 1 && line.includes(shortZh))),
  )
  return named?.areaId ?? null
}

/** Each area once a date: the rows in which one is named again. */
function rowsAgain({ rows, dateColumn, block }: Layout): ReadonlySet<AreaRow> {
  const seen = new Set<string>()
  const again = new Set<AreaRow>()
  for (const row of rows) {
    if (row.reading.kind !== 'area' || row.column < 0) continue
    const date = dateColumn === null ? '' : wordsOf(block.grid.rows[row.row]?.[dateColumn])
    const key = `${row.reading.areas[0] ?? ''} ${date}`
    if (seen.has(key)) again.add(row)
    seen.add(key)
  }
  return again
}

/** The columns that belong to a column of areas: those at its right, as far as the next one. */
function columnsBeside(
  columns: readonly ColumnProposal[],
  { areaColumns }: Layout,
): (areaColumn: number) => readonly ColumnProposal[] {
  const figures = columns.filter(({ role }) => role === 'figures')
  const known = new Map<number, readonly ColumnProposal[]>()
  return (areaColumn) => {
    const found = known.get(areaColumn)
    if (found !== undefined) return found
    const [first] = areaColumns
    const next = areaColumns.find((column) => column > areaColumn) ?? Number.POSITIVE_INFINITY
    // What stands at the left of the first column of areas is of it as well.
    const from = areaColumn === first || areaColumn < 0 ? -1 : areaColumn
    const made = figures.filter(({ column }) => column > from && column < next)
    known.set(areaColumn, made)
    return made
  }
}

/** Whose row it is, with what to say of it; `null` where the row holds no figures of an area. */
function areaOf(
  { dataset, problems, seenAt }: Work,
  row: AreaRow,
  again: ReadonlySet<AreaRow>,
  timePeriod: string | null,
  hasFigures: boolean,
  constant: AreaId | null,
): { readonly area: AreaId | null; readonly others: readonly AreaId[] } | null {
  if (row.column < 0) return { area: constant, others: [] }
  const place = seenAt(row.row, row.column)
  const tell = (rule: TableRule) => problems.add(rule, place.row, place.column, row.words)
  const { reading } = row
  switch (reading.kind) {
    case 'total':
      if (hasFigures) tell('total-left-out')
      return null
    case 'group':
      if (hasFigures) tell('group-left-out')
      return null
    case 'unknown': {
      // A line of words between rows (二、渝东北) is a heading.
      if (!hasFigures) return null
      tell('area-unknown')
      return { area: null, others: areasLike(dataset, row.words) }
    }
    case 'area': {
      // What it says instead of figures is told all the same.
      if (!hasFigures) return { area: reading.areas[0] ?? null, others: [] }
      if (again.has(row)) tell('area-twice')
      const [area = null, ...others] =
        reading.areas.length > 1 ? areasAt(dataset, row.words, timePeriod, reading.areas) : reading.areas
      const wasThere = (one: AreaId) => existsAt(dataset.areaById.get(one), timePeriod)
      if (others.some(wasThere)) tell('area-two')
      else if (area !== null && !wasThere(area)) tell('area-ended')
      return { area, others }
    }
  }
}

function areasAt(dataset: Dataset, words: string, timePeriod: string | null, areas: readonly AreaId[]): readonly AreaId[] {
  const read = readArea(dataset, words, timePeriod)
  return read.kind === 'area' ? read.areas : areas
}

/** Cells that show what a column holds. */
const samplesShown = 3

function samplesOf({ block, rows }: Layout, column: number): readonly string[] {
  const samples: string[] = []
  for (const { row } of rows) {
    const words = wordsOf(block.grid.rows[row]?.[column])
    if (words !== '') samples.push(words.slice(0, 24))
    if (samples.length === samplesShown) break
  }
  return samples
}

/** Whether a row of the block is hidden in the sheet. */
function isHiddenRow({ block }: Layout, row: number): boolean {
  return block.grid.hiddenRows.has(row)
}

function hasFigure({ shared }: Work, row: number, cells: readonly Cell[], columns: readonly ColumnProposal[]): boolean {
  return columns.some(({ column }) => {
    const cell = cells[column]
    return shared.has(placeKey(row, column)) || (!isBlank(cell) && absentKindOf(wordsOf(cell)) === null)
  })
}

/**
 * What a table holds, as drafts in the order of its rows. Yields the share done after every few hundred rows.
 * @param facts what is known besides the cells: whose figures they are where no cell says so, the date of the source
 */
export function* readTable(dataset: Dataset, grid: Grid, facts: TableFacts): Generator<number, TableReading> {
  if (isTemplateGuide(grid)) return nothingRead(grid, null)
  const constant = facts.area ?? areaOfTitles(dataset, grid)
  const layout = layoutOf(dataset, grid, { ...facts, area: constant })
  if (layout === 'empty') return nothingRead(grid, 'empty-table')
  if (layout === 'no-areas') return nothingRead(grid, 'no-areas')
  yield 0.05
  const problems = problemList()
  const columns = columnsOf(dataset, layout, grid.name, facts)
  const notes = layout.notes.map(({ words }): TableNote => ({ words, mark: markOfNote(words) }))
  const work: Work = {
    dataset,
    sheet: grid.name,
    layout,
    columns,
    notes,
    problems,
    seenAt: seenPlaces(layout),
    shared: sharedCells(layout),
  }
  const isShown = ({ column }: ColumnProposal) => !layout.block.grid.hiddenColumns.has(column)
  const shown = columns.filter(isShown)
  const beside = columnsBeside(shown, layout)
  tellOfColumns(work, shown)
  yield 0.1

  const works: (ColumnWork | undefined)[] = []
  for (const proposal of shown) works[proposal.column] = columnWork(work, proposal)
  const again = rowsAgain(layout)
  const absent = noAbsent()
  const counts: number[] = []
  const readAreas = new Set<AreaId>()
  const rowWorks: RowWork[] = []
  const figureRows: number[] = []
  const figureColumns: number[] = []
  const isMergedAnywhere = work.shared.size > 0 || layout.block.leaders.size > 0
  let hidden = 0
  const cellsOf = (row: number): readonly Cell[] => layout.block.grid.rows[row] ?? []
  for (const [nth, row] of layout.rows.entries()) {
    if (nth % rowsOfSlice === rowsOfSlice - 1) yield 0.1 + (0.9 * nth) / layout.rows.length
    if (isHiddenRow(layout, row.row)) {
      hidden += 1
      continue
    }
    const cells = cellsOf(row.row)
    const mine = beside(row.column)
    const date = layout.dateColumn === null ? null : dateOfCell(cells[layout.dateColumn])
    const holdsOne = hasFigure(work, row.row, cells, mine)
    const whose = areaOf(work, row, again, date ?? mine[0]?.timePeriod ?? null, holdsOne, constant)
    if (whose === null) continue
    if (whose.area !== null && holdsOne) readAreas.add(whose.area)
    const rowWork: RowWork = {
      row,
      area: whose.area,
      otherAreas: whose.others,
      date,
      noted: row.marks.length === 0 ? '' : notesOf(notes, row.marks),
    }
    for (const { column } of mine) {
      const columnOf = works[column]
      if (columnOf === undefined) continue
      const cell = cells[column]
      // Most cells of a large table are plain numbers, of which nothing is to be said.
      const read = isPlainNumber(cell) && !isMergedAnywhere ? null : readPlace(work, row.row, column, cell, columnOf.form)
      if (read?.kind === 'absent') absent[read.why] += 1
      else if (read === null || read.kind === 'figure') {
        figureRows.push(rowWorks.length)
        figureColumns.push(column)
        counts[column] = (counts[column] ?? 0) + 1
      }
    }
    rowWorks.push(rowWork)
  }
  tellOfHidden(work, hidden, columns.length - shown.length)
  if (shown.every(({ role }) => role !== 'figures')) problems.add('no-columns', null, null, grid.name ?? '')
  const placeOf = (column: number) => (layout.block.isTurned ? work.seenAt(0, column).row : work.seenAt(0, column).column)
  return {
    sheet: grid.name,
    titles: layout.titles.map(({ words }) => words),
    notes,
    isTurned: layout.block.isTurned,
    columns: shown.map((seen) => ({
      ...seen,
      place: placeOf(seen.column),
      figures: counts[seen.column] ?? 0,
      samples: samplesOf(layout, seen.column),
    })),
    areas: readAreas.size,
    figures: figureRows.length,
    drafts: (from = 0, to = figureRows.length) =>
      figureRows.slice(from, to).flatMap((nth, index) => {
        const at = from + index
        const [rowWork, columnOf] = [rowWorks[nth], works[figureColumns[at] ?? -1]]
        if (rowWork === undefined || columnOf === undefined) return []
        const read = readCell(cellsOf(rowWork.row.row)[columnOf.proposal.column], columnOf.form)
        return read.kind === 'figure' ? [draftOf(work, columnOf, rowWork, read, `t${at + 1}`)] : []
      }),
    absent,
    problems: problems.list,
    problemCounts: problems.counts,
  }
}

/** A table read at once, for tables of a size that nobody waits for. */
export function tableOf(dataset: Dataset, grid: Grid, facts: TableFacts): TableReading {
  const steps = readTable(dataset, grid, facts)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
