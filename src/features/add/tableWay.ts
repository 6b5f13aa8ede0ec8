/** The table that a reader gave and has not reviewed yet: it stays while other pages are looked at, and never leaves the page. */
import { create } from 'zustand'
import type { SourceFacts } from '#domain/draft/draft.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import type { FileNote, FileRefusal } from '#domain/table/fileSaid.ts'
import type { PackedRows, TableInput, TablesRead } from '#domain/table/given.ts'
import type { Grid } from '#domain/table/grid.ts'
import type { ColumnSaid } from '#domain/table/layout.ts'
import { isTemplateGuide, isTitle } from '#domain/table/templateMark.ts'
import { readTable, type TableReading } from '#domain/table/understand.ts'
import type { Lang } from '#i18n/language.ts'
import { inSlices } from './reading.ts'

export interface WhileReading {
  readonly signal: AbortSignal
  /** Told of the share done, 0…1. */
  readonly onShare: (share: number) => void
}

/** What opens tables, in a worker, and what is given to fill in. */
export interface TableTools {
  /**
   * @throws {DOMException} `AbortError`, once it is to stop
   * @throws {Error} where the browser could not do it
   */
  readonly read: (input: TableInput, reading: WhileReading) => Promise<TablesRead>
  /** Bytes of files that are taken, in all. */
  readonly mostBytes: number
  /** A workbook to fill in offline. */
  readonly template: (lang: Lang) => Promise<Blob>
}

/** A sheet, and how it is understood before a reader says anything of it. */
export interface Sheet {
  readonly grid: Grid
  readonly first: TableReading
}

export type TablePhase =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'refused'; readonly why: FileRefusal }
  | { readonly kind: 'package'; readonly packed: PackedRows; readonly name: string }
  | { readonly kind: 'stopped' | 'failed' }
  /** The browser was not let into the file. */
  | { readonly kind: 'unopened' }
  | { readonly kind: 'read'; readonly sheets: readonly Sheet[]; readonly notes: readonly FileNote[] }

interface TableWayState {
  readonly phase: TablePhase
  /** What stood here before another took its place; `null` where there was nothing, or it was put away. */
  readonly before: Standing | null
  /** How many of the figures of the sheet were given to review: they are reviewed in parts. */
  readonly taken: number
  /** What stands in the box that is pasted into. */
  readonly pasted: string
  /** What was said of the source; `null` before anything was. */
  readonly facts: SourceFacts | null
  /** The title that was proposed for the source, which the title of another table takes the place of. */
  readonly proposedTitle: string
  /** Which sheet is looked at. */
  readonly sheet: number
  /** Whose figures the table has, where no cell says so. */
  readonly area: AreaId | null
  readonly columns: ReadonlyMap<number, ColumnSaid>
  /** What was said of the sheets that are not looked at, by their number. */
  readonly others: ReadonlyMap<number, SheetSaid>
}

type SheetSaid = Pick<TableWayState, 'area' | 'columns' | 'taken'>

/** A table with all that was said of it. */
type Standing = Omit<TableWayState, 'before'>

const nothing: Omit<TableWayState, 'facts' | 'pasted' | 'proposedTitle' | 'before'> = {
  taken: 0,
  phase: { kind: 'none' },
  sheet: 0,
  area: null,
  columns: new Map(),
  others: new Map(),
}

export const useTableWay = create<TableWayState>(() => ({ ...nothing, before: null, facts: null, pasted: '', proposedTitle: '' }))

const now = () => useTableWay.getState()

/** What another is about to take the place of; what was before it where nothing was read yet. */
function standing(): Standing | null {
  const { before, ...rest } = now()
  return rest.phase.kind === 'read' || rest.phase.kind === 'package' ? rest : before
}

/** The first line above a table that is a title. */
function titleOf({ titles }: Pick<TableReading, 'titles'>): string {
  return titles.find((words) => isTitle(words) && !/单位\s*[:：]/.test(words)) ?? ''
}

const withoutEnding = (name: string) => name.replace(/\.\w+$/, '')

/** What a reader gave. */
interface Given {
  readonly input: TableInput
  readonly name: string
  /** What is to be said of how it was found. */
  readonly notes?: readonly FileNote[]
}

/** What a reading ends with, and how the source is called at first. */
interface Ended {
  readonly phase: TablePhase
  readonly title?: string
}

/** How a table of a given name is read: what is in it, each of its sheets, and how its source is called at first. */
async function readInto(dataset: Dataset, tools: TableTools, given: Given, reading: WhileReading): Promise<Ended> {
  const read = await tools.read(given.input, { ...reading, onShare: (share) => reading.onShare(share * 0.8) })
  if (read.kind === 'refused') return { phase: { kind: 'refused', why: read.why } }
  if (read.kind === 'package') return { phase: { kind: 'package', packed: read.packed, name: withoutEnding(given.name) } }
  const sheets: Sheet[] = []
  // Those that explain the template are no tables, unless there is nothing else.
  const tables = read.grids.filter((grid) => !isTemplateGuide(grid))
  const grids = tables.length === 0 ? read.grids : tables
  let title = ''
  for (const [nth, grid] of grids.entries()) {
    const onShare = (share: number) => reading.onShare(0.8 + (0.2 * (nth + share)) / grids.length)
    const found = await inSlices(readTable(dataset, grid, { area: null, date: null }), {
      signal: reading.signal,
      onProgress: onShare,
    })
    if (found === null) return { phase: { kind: 'stopped' } }
    if (title === '' && found.figures > 0) title = titleOf(found)
    sheets.push({ grid, first: found })
  }
  return {
    phase: { kind: 'read', sheets, notes: [...(given.notes ?? []), ...read.notes] },
    title: title === '' ? withoutEnding(given.name) : title,
  }
}

/** What is on the page once a reading is over; a title that the reader gave the source stays. */
function show({ phase, title }: Ended): void {
  const { facts, proposedTitle } = now()
  const first = phase.kind === 'read' ? phase.sheets.findIndex((one) => one.first.figures > 0) : 0
  useTableWay.setState({ phase, sheet: Math.max(first, 0) })
  if (title === undefined || facts === null) return
  const isOpen = facts.title === '' || facts.title === proposedTitle
  useTableWay.setState({ proposedTitle: title, facts: isOpen ? { ...facts, title } : facts })
}

function stopReading(): void {
  const { phase } = now()
  if (phase.kind === 'reading') phase.stop()
}

export const tableEvents = {
  said: (facts: SourceFacts): void => useTableWay.setState({ facts }),
  typed: (pasted: string): void => useTableWay.setState({ pasted }),
  /** Looks at another sheet; what was said of each stays. */
  sheetChosen: (sheet: number): void => {
    const { sheet: left, area, columns, taken, others } = now()
    const all = new Map([...others, [left, { area, columns, taken }]])
    useTableWay.setState({ sheet, ...(all.get(sheet) ?? { area: null, columns: new Map(), taken: 0 }), others: all })
  },
  areaSaid: (area: AreaId | null): void => useTableWay.setState({ area, taken: 0 }),
  /** So many figures of the sheet are in review or were; 0 begins again with the first. */
  taken: (taken: number): void => useTableWay.setState({ taken }),
  /** What another took the place of stands again. */
  restored: (): void => {
    const { before } = now()
    if (before === null) return
    stopReading()
    useTableWay.setState({ ...before, before: null })
  },
  columnSaid: (column: number, said: ColumnSaid): void => {
    const { columns } = now()
    // One column names the areas, and one the dates.
    const others = [...columns].filter(
      ([at, one]) => at !== column && !(one.role !== undefined && one.role === said.role && isOnce(one.role)),
    )
    useTableWay.setState({ columns: new Map([...others, [column, { ...columns.get(column), ...said }]]), taken: 0 })
  },
  /** What the table itself says of a column counts again. */
  columnUnsaid: (column: number, field: 'unit' | 'timePeriod'): void => {
    const { columns } = now()
    const { [field]: unsaid, ...rest } = columns.get(column) ?? {}
    if (unsaid !== undefined) useTableWay.setState({ columns: new Map([...columns, [column, rest]]) })
  },
  /** What was read is put away; what was said of its source is asked anew with the next. */
  cleared: (): void => {
    stopReading()
    useTableWay.setState({ ...nothing, before: standing(), pasted: '', facts: null, proposedTitle: '' })
  },
  /** All of it is in review: nothing is to be taken back. */
  ended: (): void => useTableWay.setState({ ...nothing, before: null, pasted: '', facts: null, proposedTitle: '' }),
  /**
   * Reads what a reader gave. A reading that is still under way ends, and what was said of the source stays.
   * @param untold what is said of the source where nothing was said yet
   */
  given: async (dataset: Dataset, tools: TableTools, given: Given, untold: SourceFacts): Promise<void> => {
    stopReading()
    const control = new AbortController()
    const { signal } = control
    const stop = () => control.abort()
    const tell = (share: number) => {
      if (!signal.aborted) useTableWay.setState({ phase: { kind: 'reading', share, stop } })
    }
    useTableWay.setState({ ...nothing, before: standing(), facts: now().facts ?? untold })
    tell(0)
    let after: Ended = { phase: { kind: 'failed' } }
    try {
      after = await readInto(dataset, tools, given, { signal, onShare: tell })
    } catch {
      // Said as such.
    }
    // Another may have begun.
    const { phase: current } = now()
    if (current.kind === 'reading' && current.stop === stop) show(signal.aborted ? { phase: { kind: 'stopped' } } : after)
  },
  /** Says why files are not even opened. A reading that is still under way ends. */
  notOpened: (phase: Extract<TablePhase, { readonly kind: 'refused' | 'unopened' }>): void => {
    stopReading()
    useTableWay.setState({ ...nothing, before: standing(), phase })
  },
} as const

const isOnce = (role: ColumnSaid['role']) => role === 'area' || role === 'date'
