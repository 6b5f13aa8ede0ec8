/** Any file or paste of a reader as tables: what it is is told from its bytes and never from its name. */
import { compilePackage, descriptorFile } from '#load/compile.ts'
import { decodedAs } from '#load/encoding.ts'
import { headerOf, tableList } from '#load/schema.ts'
import { readHtmlTables } from './htmlTable.ts'
import { limits } from './limits.ts'
import type { FileNote, FileRefusal } from '#domain/table/fileSaid.ts'
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
    const grids = readHtmlTables(text)
    return grids.length === 0 ? refused('no-table') : { kind: 'tables', grids, notes }
  }
  const { grid, notes: more } = readSeparated(text, name)
  return { kind: 'tables', grids: [grid], notes: [...notes, ...more] }
}

function openTextBytes(bytes: Uint8Array, name: string | null): Opened {
  if (bytes.length > limits.bytesOfText) return refused('too-large')
  const decoded = decodedAs(bytes)
  if (decoded === null) return refused('no-text')
  return openText(decoded.text, name, decoded.encoding === 'utf-8' ? [] : [{ kind: 'encoding', encoding: decoded.encoding }])
}

const fileOf = (path: string) => path.split('/').at(-1) ?? ''

/** Whether the tables of a ZIP have the columns of this dataset. */
function isOwnFormat(files: ReadonlyMap<string, Uint8Array>): boolean {
  return tableList.some(([, table]) => {
    const bytes = files.get(table.file)
    const head = bytes === undefined ? '' : (decodedAs(bytes.subarray(0, 8192))?.text.split('\n', 1)[0] ?? '')
    return head.trim() !== '' && headerOf(table).every((column) => head.trim().split(',').includes(column))
  })
}

/** A ZIP that is no workbook: a Data Package, or tables put together. */
function openZip(bytes: Uint8Array, names: ReadonlySet<string>): Opened {
  if (names.has('mimetype') || names.has('content.xml') || names.has('word/document.xml') || names.has('ppt/presentation.xml'))
    return refused('other-office')
  const wanted = (name: string) => /\.(?:csv|tsv|txt)$/i.test(name) || fileOf(name) === descriptorFile
  const files = unpacked(bytes, (name) => wanted(name) && !name.startsWith('__MACOSX'))
  if ('why' in files) return refused(files.why)
  const byName = new Map([...files.parts].map(([name, part]) => [fileOf(name), part]))
  if (byName.has(descriptorFile) && isOwnFormat(byName)) {
    const known = new Set(tableList.map(([, { file }]) => file))
    const raw = compilePackage(Object.fromEntries([...byName].filter(([name]) => known.has(name) || name === descriptorFile)))
    if (!Array.isArray(raw)) return { kind: 'package', raw, notes: [] }
  }
  const texts = [...byName].filter(([name]) => name !== descriptorFile).slice(0, limits.sheets)
  const opened = texts.map(([name, part]) => openTextBytes(part, name.replace(/\.\w+$/, '')))
  const grids = opened.flatMap((one) => (one.kind === 'tables' ? one.grids : []))
  const notes = opened.flatMap((one) => (one.kind === 'tables' ? one.notes : []))
  if (grids.length === 0) return refused('no-table')
  return { kind: 'tables', grids, notes: byName.has(descriptorFile) ? [{ kind: 'other-package' }, ...notes] : notes }
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
  if (listed.names.has('xl/workbook.xml') || listed.names.has('xl/workbook.bin')) return openXlsx(bytes, onShare)
  return openZip(bytes, listed.names)
}
