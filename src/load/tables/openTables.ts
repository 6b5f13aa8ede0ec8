/**
 * Any file or paste of a reader as tables. One file is told from its bytes, never from its name; of several, those are read whose ending
 * may hold a table.
 */
import { compilePackage, descriptorFile } from '#load/compile.ts'
import { decodedAs } from '#load/encoding.ts'
import { headerOf, tableList } from '#load/schema.ts'
import { readHtmlTables } from './htmlTable.ts'
import { limits } from './limits.ts'
import type { FileNote, FileRefusal } from '#domain/table/fileSaid.ts'
import type { Parts, TableInput } from '#domain/table/given.ts'
import { refused, type Opened, type OnShare } from './opened.ts'
import { readSeparated } from './separated.ts'
import { isZip, unpacked } from './unpacked.ts'
import { openXlsx } from './xlsx.ts'

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)

/** Whether text in UTF-16 with this name stands somewhere among the first bytes, as the folders of an old office file have it. */
function namesPart(bytes: Uint8Array, name: string): boolean {
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, 8192))
  const late = new TextDecoder('utf-16le').decode(bytes.subarray(Math.max(0, (bytes.length - 65_536) & ~1)))
  return head.includes(name) || late.includes(name)
}

/** What bytes are that are no table, by how they begin; `null` where they may be one. */
function otherKind(bytes: Uint8Array): FileRefusal | null {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return namesPart(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-excel'
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    return 'picture'
  if (startsWith(bytes, 0x09, 0x08)) return 'old-excel'
  return null
}

/** A text that is HTML, by its first tag. */
function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>|\s)*<(?:!doctype html|html|head|body|meta|table|div|style|span|p|ul|ol|h\d|section|article|script|img|a)[\s>]/i.test(
    text.slice(0, 4096),
  )
}

/** Signs that no text has: bytes that only happen to be readable. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  const odd = head.match(/(?![\s\u0085])\p{Cc}|[\ufffe\uffff]/gu)?.length ?? 0
  return odd > head.length / 200
}

/** Pasted or decoded text: HTML with tables, else separated values. */
export function openText(text: string, name: string | null, notes: readonly FileNote[] = []): Opened {
  if (text.trim() === '') return refused('empty')
  if (isBinary(text)) return refused('no-text')
  if (/<(?:\w+:)?Workbook[\s>]/.test(text.slice(0, 4096)) && text.includes('office:spreadsheet'))
    return refused('xml-spreadsheet')
  if (isHtml(text)) {
    const { grids, notes: more } = readHtmlTables(text)
    return grids.length === 0 ? refused('no-table') : { kind: 'tables', grids, notes: [...notes, ...more] }
  }
  const { grid, notes: more } = readSeparated(text, name)
  return { kind: 'tables', grids: [grid], notes: [...notes, ...more] }
}

function openTextBytes(bytes: Uint8Array, name: string | null): Opened {
  if (bytes.length > limits.bytesOfText) return refused('too-large')
  const decoded = decodedAs(bytes)
  if (decoded === null) return refused('no-text')
  return openText(decoded.text, name, [{ kind: 'encoding', encoding: decoded.encoding }])
}

const fileOf = (path: string) => path.split('/').at(-1) ?? ''
const folderOf = (path: string) => path.slice(0, path.length - fileOf(path).length)

/** Whether files have the columns of this dataset. */
function isOwnFormat(files: Parts): boolean {
  return tableList.some(([, table]) => {
    const bytes = files.get(table.file)
    const head = bytes === undefined ? '' : (decodedAs(bytes.subarray(0, 8192))?.text.split('\n', 1)[0] ?? '')
    return head.trim() !== '' && headerOf(table).every((column) => head.trim().split(',').includes(column))
  })
}

/** Whether a file is one that its folder shows. */
const isSeen = (path: string) => !path.split('/').some((step) => step === '__MACOSX' || step.startsWith('.'))

/** Whether a file of several is looked at: those a Mac puts beside, pictures and texts of another kind are not. */
const isWanted = (path: string) => isSeen(path) && (/\.(?:csv|tsv|txt|tab|html?)$/i.test(path) || fileOf(path) === descriptorFile)

/** A package in the format of this dataset among the files: those in the folder of its descriptor. */
function ownPackage(parts: Parts): Opened | null {
  for (const descriptor of parts.keys()) {
    if (fileOf(descriptor) !== descriptorFile) continue
    const folder = folderOf(descriptor)
    const own = new Map([...parts].flatMap(([path, part]) => (folderOf(path) === folder ? [[fileOf(path), part] as const] : [])))
    if (!isOwnFormat(own)) continue
    const known = new Set(tableList.map(([, { file }]) => file))
    const raw = compilePackage(Object.fromEntries([...own].filter(([name]) => known.has(name) || name === descriptorFile)))
    if (!Array.isArray(raw)) return { kind: 'package', raw, notes: [] }
  }
  return null
}

/** Names by path, without endings: those of the files, and with their folders where two files have one name. */
function namesOf(paths: readonly string[]): (path: string) => string {
  const bare = (path: string) => path.replace(/\.\w+$/, '')
  const count = new Map<string, number>()
  for (const path of paths) count.set(fileOf(bare(path)), (count.get(fileOf(bare(path))) ?? 0) + 1)
  return (path) => (count.get(fileOf(bare(path))) === 1 ? fileOf(bare(path)) : bare(path))
}

const renamed = (opened: Opened, file: string): Opened =>
  opened.kind === 'tables'
    ? {
        ...opened,
        grids: opened.grids.map((grid) => ({
          ...grid,
          name: grid.name === null || grid.name === file ? file : `${file}·${grid.name}`,
        })),
      }
    : opened

/** What was made of several files together; each that could not be read is said. */
function together(opened: readonly (readonly [name: string, opened: Opened])[], notes: readonly FileNote[]): Opened {
  const grids = opened.flatMap(([, one]) => (one.kind === 'tables' ? one.grids : []))
  const refusals = opened.flatMap(([name, one]) =>
    one.kind === 'tables' ? [] : [{ kind: 'unread-file', name, why: one.kind === 'refused' ? one.why : 'own-package' } as const],
  )
  const [only] = refusals
  const own = opened.map(([, one]) => one).find(({ kind }) => kind === 'package')
  if (grids.length === 0 && own !== undefined) return own
  if (grids.length === 0)
    return refused(refusals.length === 1 && opened.length === 1 && only !== undefined ? only.why : 'no-table')
  const seen = new Set<string>()
  const said = opened.flatMap(([, one]) => (one.kind === 'tables' ? one.notes : []))
  return {
    kind: 'tables',
    grids: grids.slice(0, limits.sheets),
    notes: [
      ...notes,
      // Twenty files in one encoding say so once.
      ...said.filter((note) => !seen.has(JSON.stringify(note)) && seen.add(JSON.stringify(note))),
      ...refusals,
      ...(grids.length > limits.sheets ? [{ kind: 'more-sheets', at: limits.sheets } as const] : []),
    ],
  }
}

const isWorkbook = (path: string) => /\.xls[xm]?$/i.test(path)

/** Whether the parts of a ZIP are those of a workbook. */
const hasWorkbook = (names: ReadonlySet<string>) => names.has('xl/workbook.xml') || names.has('xl/workbook.bin')

/** A file of a ZIP that holds further ones, or tables of a kind that is not read. */
const isOtherKind = (path: string) => /\.(?:zip|xlsb|ods|et|numbers|rar|7z)$/i.test(path)

/** A file of a ZIP that calls itself a workbook. An archive that is none is not opened: it may hold itself. */
function openPacked(bytes: Uint8Array, onShare: OnShare): Opened {
  const listed = isZip(bytes) ? unpacked(bytes, () => false) : null
  return listed === null || 'why' in listed || hasWorkbook(listed.names) ? openTables(bytes, onShare) : refused('other-office')
}

/** Files put together: a Data Package, or tables. @param others names of further files, of which it is said that they were not read */
function openParts(parts: Parts, others: readonly string[], onShare: OnShare): Opened {
  const own = ownPackage(parts)
  if (own !== null) return own
  const paths = [...parts.keys()].filter((path) => fileOf(path) !== descriptorFile)
  const nameOf = namesOf(paths)
  const read = paths.slice(0, limits.sheets).map((path, nth) => {
    const [part, name] = [parts.get(path) ?? new Uint8Array(), nameOf(path)]
    if (!isWorkbook(path)) return [name, openTextBytes(part, name)] as const
    const opened = openPacked(part, (share) => onShare((nth + share) / paths.length))
    return [name, renamed(opened, name)] as const
  })
  const opened = [...read, ...others.slice(0, limits.sheets).map((path) => [fileOf(path), refused('other-office')] as const)]
  const isPackage = paths.length < parts.size
  return together(opened, [
    ...(isPackage ? [{ kind: 'other-package' } as const] : []),
    ...(paths.length > limits.sheets ? [{ kind: 'more-sheets', at: limits.sheets } as const] : []),
  ])
}

/** A ZIP that is no workbook. */
function openZip(bytes: Uint8Array, names: ReadonlySet<string>, onShare: OnShare): Opened {
  if (names.has('mimetype') || names.has('content.xml') || names.has('word/document.xml') || names.has('ppt/presentation.xml'))
    return refused('other-office')
  const isHere = (path: string) => isWanted(path) || (isWorkbook(path) && isSeen(path))
  const files = unpacked(bytes, isHere)
  const others = [...names].filter((path) => isOtherKind(path) && isSeen(path))
  return 'why' in files ? refused(files.why) : openParts(files.parts, others, onShare)
}

/**
 * The tables of a file. Reads at most so much as `limits` says, and never throws for what a file holds.
 * @param onShare told of the share done before each slice; what it throws stops the reading and is thrown again
 */
export function openTables(bytes: Uint8Array, onShare: OnShare): Opened {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > limits.bytesOfFile) return refused('too-large')
  const other = otherKind(bytes)
  if (other !== null) return refused(other)
  if (!isZip(bytes)) return openTextBytes(bytes, null)
  const listed = unpacked(bytes, () => false)
  if ('why' in listed) return refused(listed.why)
  if (hasWorkbook(listed.names)) return openXlsx(bytes, onShare)
  return openZip(bytes, listed.names, onShare)
}

/** The tables of whatever a reader gives; the rest as `openTables`. */
export function openInput(input: TableInput, onShare: OnShare): Opened {
  if (input.kind === 'text') return input.text.length > limits.bytesOfText ? refused('too-large') : openText(input.text, null)
  const { files } = input
  const [only] = files.values()
  if (files.size === 1 && only !== undefined) return openTables(only, onShare)
  const texts = new Map([...files].filter(([path]) => isWanted(path)))
  const own = ownPackage(texts)
  if (own !== null) return own
  const isDescriptor = (path: string) => texts.has(path) && fileOf(path) === descriptorFile
  // Workbooks beside the descriptor of somebody else's package are read as well.
  const paths = [...files.keys()].filter(
    (path) => !isDescriptor(path) && (texts.has(path) || /\.(?:xlsx|xlsm|zip|xls)$/i.test(path)),
  )
  const nameOf = namesOf(paths)
  const opened = paths.map((path, nth) => {
    const name = nameOf(path)
    const read = openTables(files.get(path) ?? new Uint8Array(), (share) => onShare((nth + share) / paths.length))
    return [name, renamed(read, name)] as const
  })
  return together(opened, [...files.keys()].some(isDescriptor) ? [{ kind: 'other-package' }] : [])
}
