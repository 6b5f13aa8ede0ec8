/** Files of a reader's that may hold tables: chosen, dropped, or all of a folder. */
import type { SourceFacts } from '#domain/draft/draft.ts'
import type { Dataset } from '#domain/model.ts'
import type { FileNote } from '#domain/table/fileSaid.ts'
import type { TableInput } from '#domain/table/given.ts'
import { fileEnding } from './codec.ts'
import { tableEvents, type TableTools } from './tableWay.ts'

/** Files by their paths, and how many more of them there were than are looked at. */
export interface Files {
  readonly byPath: ReadonlyMap<string, File>
  readonly left: number
}

/** More files than this nobody looks through. */
const mostFiles = 512

/** Endings of files that tables are looked for in. */
export const tableEndings = ['.xlsx', '.xlsm', '.csv', '.tsv', '.txt', '.zip', '.html', '.htm', '.xls'] as const

const mayHoldTables = (path: string) =>
  tableEndings.some((ending) => path.toLowerCase().endsWith(ending)) || path.endsWith('datapackage.json')

/** Of one file its kind is told from what is in it; of many only those are looked at that may hold tables. */
function wanted(files: readonly (readonly [path: string, file: File])[]): Files {
  const likely = files.length === 1 ? files : files.filter(([path]) => mayHoldTables(path))
  return { byPath: new Map(likely.slice(0, mostFiles)), left: Math.max(0, likely.length - mostFiles) }
}

/** What was chosen in a field for files or for a folder. */
export function chosenFiles(list: FileList): Files {
  return wanted(Array.from(list, (file) => [file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file] as const))
}

/** Whether a drop goes to the reader of tables: not where every file is a workbook of this page. */
export function areTables(data: DataTransfer): boolean {
  return data.types.includes('Files') && !Array.from(data.files).every(({ name }) => name.endsWith(fileEnding))
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))
const partOf = (reader: FileSystemDirectoryReader) =>
  new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** Of a folder that is the root of a disk not even the names are all looked at. */
const mostEntries = 20_000

async function filesIn(entries: readonly FileSystemEntry[], found: (readonly [string, File])[]): Promise<void> {
  for (const entry of entries) {
    if (found.length >= mostEntries) return
    if (isFile(entry)) found.push([entry.fullPath.replace(/^\//, ''), await fileOf(entry)])
    if (!isFolder(entry)) continue
    const reader = entry.createReader()
    // A folder is told in parts, the last of which is empty.
    for (let part = await partOf(reader); part.length > 0; part = await partOf(reader)) await filesIn(part, found)
  }
}

/** What was dropped, with all that is in its folders. */
export async function droppedFiles(data: DataTransfer): Promise<Files> {
  // Both are empty once the event is over.
  const entries = Array.from(data.items).flatMap((item) => item.webkitGetAsEntry() ?? [])
  const files = Array.from(data.files, (file) => [file.name, file] as const)
  if (!entries.some(isFolder)) return wanted(files)
  const found: (readonly [string, File])[] = []
  await filesIn(entries, found)
  return wanted(found)
}

/** The bytes of files; `null` where they are more than are taken. */
async function inputOf({ byPath: files }: Files, mostBytes: number): Promise<TableInput | null> {
  const size = [...files.values()].reduce((sum, file) => sum + file.size, 0)
  if (size > mostBytes) return null
  const parts = new Map<string, Uint8Array>()
  for (const [path, file] of files) parts.set(path, new Uint8Array(await file.arrayBuffer()))
  return { kind: 'files', files: parts }
}

/**
 * Reads files that a reader gave.
 * @param filesOf begins at once, as what is dropped is there no longer than its event
 */
export async function readFiles(
  dataset: Dataset,
  tools: TableTools,
  filesOf: () => Files | Promise<Files>,
  untold: SourceFacts,
): Promise<void> {
  try {
    const files = await filesOf()
    const [first] = files.byPath.keys()
    const input = await inputOf(files, tools.mostBytes)
    if (first === undefined) tableEvents.notOpened({ kind: 'refused', why: 'no-table' })
    else if (input === null) tableEvents.notOpened({ kind: 'refused', why: 'too-large' })
    else {
      const notes: readonly FileNote[] = files.left === 0 ? [] : [{ kind: 'more-files', at: mostFiles, left: files.left }]
      await tableEvents.given(dataset, tools, { input, name: first.split('/')[0] ?? first, notes }, untold)
    }
  } catch {
    // A file that was moved, or that another program holds.
    tableEvents.notOpened({ kind: 'unopened' })
  }
}
