/**
 * A workbook (SpreadsheetML, transitional and strict) as grids. Own reader: what a figure depends on beside its number – that a cell is
 * merged, hidden, a share, a date to the month, an error, has a raised digit – is lost in readers that give values alone.
 */
import type { Grid } from '#domain/table/grid.ts'
import { limits } from './limits.ts'
import type { FileNote } from '#domain/table/fileSaid.ts'
import { refused, type Opened, type OnShare } from './opened.ts'
import { unpacked } from './unpacked.ts'
import { formatsOf, isFrom1904, relationsOf, sharedStringsOf, sheetsOf } from './xlsxParts.ts'
import { readSheet, type SheetContext } from './xlsxSheet.ts'
import { partText } from './xmlText.ts'

const wantedPart = (name: string) =>
  /^xl\/.*\.xml(?:\.rels)?$/i.test(name) && !/\/(?:theme|drawings|charts|media|comments)/.test(name)

/** The sheets of a workbook that can be seen. */
export function openXlsx(bytes: Uint8Array, onShare: OnShare): Opened {
  const files = unpacked(bytes, wantedPart)
  if ('why' in files) return refused(files.why)
  onShare(0.1)
  const { parts, names } = files
  if (names.has('xl/workbook.bin')) return refused('binary-excel')
  const workbook = partText(parts.get('xl/workbook.xml'))
  const relations = relationsOf(partText(parts.get('xl/_rels/workbook.xml.rels')))
  if (workbook === '' || /<!(?:DOCTYPE|ENTITY)/i.test(workbook)) return refused('damaged-workbook')
  const sheets = sheetsOf(workbook, relations)
  if (sheets.length === 0) return refused('no-sheet')
  const partOf = (kind: string, usual: string) => {
    const path = [...relations.values()].find((relation) => relation.kind === kind)?.path ?? usual
    return partText(parts.get(path))
  }
  const context: SheetContext = {
    sharedStrings: sharedStringsOf(partOf('sharedStrings', 'xl/sharedStrings.xml')),
    formats: formatsOf(partOf('styles', 'xl/styles.xml')),
    from1904: isFrom1904(workbook),
  }
  onShare(0.2)
  const notes: FileNote[] = []
  const grids: Grid[] = []
  const seen = sheets.filter(({ isHidden }) => !isHidden).slice(0, limits.sheets)
  for (const { name } of sheets.filter(({ isHidden }) => isHidden).slice(0, limits.sheets))
    notes.push({ kind: 'hidden-sheet', sheet: name })
  if (sheets.filter(({ isHidden }) => !isHidden).length > limits.sheets) notes.push({ kind: 'more-sheets', at: limits.sheets })
  for (const [nth, { name, path }] of seen.entries()) {
    const part = parts.get(path)
    const share = (within: number) => onShare(0.2 + (0.8 * (nth + within)) / seen.length)
    const read = part === undefined ? null : readSheet(part, name, context, share)
    if (read === null) notes.push({ kind: 'damaged-sheet', sheet: name })
    else {
      grids.push(read.grid)
      notes.push(...read.notes)
    }
  }
  if (grids.length === 0) return refused(seen.length === 0 ? 'no-sheet' : 'damaged-workbook')
  return { kind: 'tables', grids, notes }
}
