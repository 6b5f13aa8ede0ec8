/**
 * A workbook for Excel, WPS and LibreOffice (SpreadsheetML, ECMA-376 part 1): a cover and a sheet a table, written row by row. Numbers are
 * plain, in formats without scaling or conditions, on which programs disagree; every text is a text, never a formula.
 */
import { isFormulaLike } from '#figures/sheet/plainText.ts'
import { lastPrinted } from '#figures/sheet/figureSheet.ts'
import type { Book } from '#figures/sheet/book.ts'
import type { Cell, Sheet } from '#figures/sheet/sheet.ts'
import type { Pace } from './pace.ts'
import { zipFile, type ZipEntry } from './zip.ts'
import { themes } from '#figures/theme.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What the workbook says beside its tables. */
export interface BookWords {
  /** Name of the sheet with the cover. */
  readonly cover: string
  /** Names of the other sheets, and of the program. */
  readonly nameOf: (sheet: Sheet) => string
  readonly application: string
}

/** Texts that occur in cells, each once; a cell holds its number. */
interface SharedTexts {
  readonly numberOf: (text: string) => number
  /** Breadth of a text with this number, in characters of half width. */
  readonly breadthOf: (number: number) => number
  readonly writeTo: (entry: ZipEntry) => void
}

/** How broad a text is: what is not Latin takes two characters of half width. A line break fills its line, as far as heights go. */
function breadthOf(text: string): number {
  let breadth = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    breadth += code === 10 ? 40 : code < 0x2000 ? 1.05 : 2
  }
  return breadth
}

function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>()
  const breadths: number[] = []
  let uses = 0
  return {
    numberOf: (text) => {
      uses += 1
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      breadths.push(breadthOf(text))
      return numbers.size - 1
    },
    breadthOf: (number) => breadths[number] ?? 0,
    writeTo: (entry) => {
      entry.write(`${declaration}<sst xmlns="${main}" count="${uses}" uniqueCount="${numbers.size}">`)
      for (const text of numbers.keys()) entry.write(`<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      entry.write('</sst>')
      entry.end()
    },
  }
}

/** A row of cells, as high as the longest of its texts needs: programs that open a workbook do not always reckon that themselves. */
function rowXml(
  texts: SharedTexts,
  row: number,
  columns: readonly { readonly letters: string; readonly width: number }[],
  cells: readonly Cell[],
  styleOf: (place: number) => number,
): string {
  let xml = ''
  let lines = 1
  cells.forEach((cell, place) => {
    const column = columns[place]
    if (cell === null || cell === '' || column === undefined) return
    const { letters, width } = column
    if (typeof cell === 'number') {
      const format = Number.isInteger(cell) ? cellStyles.integer : cellStyles.decimal
      xml += `<c r="${letters}${row}" s="${format}"><v>${cell}</v></c>`
      return
    }
    const number = texts.numberOf(cell)
    // Without the mark a text that begins like a formula becomes one when somebody edits its cell.
    const style = isFormulaLike(cell) ? cellStyles.guarded : styleOf(place)
    if (style !== cellStyles.line) lines = Math.max(lines, Math.ceil(texts.breadthOf(number) / (width - 1)))
    xml += `<c r="${letters}${row}" s="${style}" t="s"><v>${number}</v></c>`
  })
  return `<row r="${row}" ht="${Math.min(lines, mostLines) * lineHeight + 3}" customHeight="1">${xml}</row>`
}

/** In points, of type of 10 points. */
const lineHeight = 13.5
/** A row is no higher than this many lines; the rest of a longer text is seen in its cell. */
const mostLines = 12

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  return `<cols>${columns.join('')}</cols>`
}

/** A4 for the cover, A3 with lines between the cells for tables, across; as wide as the paper. */
function pageSetup(of: 'cover' | 'table'): string {
  const [lines, paper] = of === 'cover' ? ['', 9] : ['<printOptions gridLines="1"/>', 8]
  return `${lines}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`
}

const begun = `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`

/** Characters of a title on one line of the cover, of full width. */
const titleLine = 38
/** Breadths of the two columns of the cover. */
const coverColumns = [
  { letters: 'A', width: 14 },
  { letters: 'B', width: 110 },
]

function coverTo(entry: ZipEntry, { title, cover }: Book, texts: SharedTexts): void {
  const titleStyle = isFormulaLike(title) ? cellStyles.guarded : cellStyles.title
  const rows = [
    `<row r="1" ht="${24 * Math.ceil(title.length / titleLine)}" customHeight="1"><c r="A1" s="${titleStyle}" t="s"><v>${texts.numberOf(title)}</v></c></row>`,
    ...cover.map((cells, index) =>
      rowXml(texts, index + 3, coverColumns, cells, (place) => (place === 0 ? cellStyles.name : cellStyles.text)),
    ),
  ]
  entry.write(
    `${begun}<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>${columnsXml(coverColumns.map(({ width }) => width))}<sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${pageSetup('cover')}</worksheet>`,
  )
  entry.end()
}

/** What stands behind the columns that are printed keeps to one line. */
function stylesOf({ columns }: Sheet): (place: number) => number {
  const last = columns.findIndex(({ field }) => field === lastPrinted)
  return (place) => (last > 0 && place > last ? cellStyles.line : cellStyles.text)
}

async function sheetTo(entry: ZipEntry, sheet: Sheet, texts: SharedTexts, step: (row: number) => Promise<void>): Promise<void> {
  const columns = sheet.columns.map(({ width }, index) => ({ letters: columnName(index), width }))
  // The names at the left stay in sight with the head.
  const frozen = columns.length > 8 ? 2 : 0
  const pane = `<pane ${frozen > 0 ? `xSplit="${frozen}" ` : ''}ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
  const heads = sheet.columns.map(({ heading }) => heading)
  entry.write(
    `${begun}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columnsXml(columns.map(({ width }) => width))}<sheetData>${rowXml(texts, 1, columns, heads, () => cellStyles.head)}`,
  )
  const styleOf = stylesOf(sheet)
  for (let row = 0; row < sheet.length; row += 1) {
    entry.write(rowXml(texts, row + 2, columns, sheet.words(row), styleOf))
    await step(row)
  }
  entry.write(`</sheetData><autoFilter ref="${rangeOf(sheet)}"/>${pageSetup('table')}</worksheet>`)
  entry.end()
}

/** The cells of a table with its head: A1:AH26. */
function rangeOf({ columns, length }: Sheet): string {
  return `A1:${columnName(columns.length - 1)}${length + 1}`
}

/** The names Excel keeps for filters, for the rows that every printed page begins with, and for what is printed. */
function definedNames(sheets: readonly Sheet[], nameOf: BookWords['nameOf']): string {
  const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const names = sheets.flatMap((sheet, index) => {
    const quoted = `'${escaped(nameOf(sheet).replaceAll("'", "''"))}'!`
    const name = (what: string, at: string, hidden = '') =>
      `<definedName name="_xlnm.${what}" localSheetId="${index + 1}"${hidden}>${quoted}${at}</definedName>`
    const last = sheet.columns.findIndex(({ field }) => field === lastPrinted)
    return [
      name('_FilterDatabase', absolute(rangeOf(sheet)), ' hidden="1"'),
      ...(last > 0 ? [name('Print_Area', absolute(`A1:${columnName(last)}${sheet.length + 1}`))] : []),
      name('Print_Titles', '$1:$1'),
    ]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

function frameParts(sheets: readonly Sheet[], { cover, nameOf, application }: BookWords, title: string): readonly Part[] {
  const names = [cover, ...sheets.map(nameOf)]
  const relation = (id: number, kind: string, target: string, base = office) =>
    `<Relationship Id="rId${id}" Type="${base}/${kind}" Target="${target}"/>`
  const relations = (all: readonly string[]) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (part: string, kind: string) => `<Override PartName="/${part}" ContentType="${kind}"/>`
  const count = names.length
  return [
    named(
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${content}.sheet.main+xml`)}${names.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${content}.worksheet+xml`)).join('')}${override('xl/styles.xml', `${content}.styles+xml`)}${override('xl/sharedStrings.xml', `${content}.sharedStrings+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`,
    ),
    named(
      '_rels/.rels',
      relations([
        relation(1, 'officeDocument', 'xl/workbook.xml'),
        relation(
          2,
          'metadata/core-properties',
          'docProps/core.xml',
          'http://schemas.openxmlformats.org/package/2006/relationships',
        ),
        relation(3, 'extended-properties', 'docProps/app.xml'),
      ]),
    ),
    named(
      'docProps/core.xml',
      `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(application)}</dc:creator></cp:coreProperties>`,
    ),
    named(
      'docProps/app.xml',
      `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escaped(application)}</Application></Properties>`,
    ),
    named(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...names.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
        relation(count + 1, 'styles', 'styles.xml'),
        relation(count + 2, 'sharedStrings', 'sharedStrings.xml'),
      ]),
    ),
    named(
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${definedNames(sheets, nameOf)}</workbook>`,
    ),
    named('xl/styles.xml', declaration + stylesXml),
  ]
}

/**
 * A book as a workbook: cover, tables, what their ids and codes stand for.
 * @param at the time written into it
 */
export async function xlsxFile(book: Book, words: BookWords, at: Date, pace: Pace): Promise<Blob> {
  const zip = zipFile(at)
  const texts = sharedTexts()
  const sheets = [...book.sheets, ...book.references]
  for (const [name, xml] of frameParts(sheets, words, book.title)) {
    const entry = zip.begin(name)
    entry.write(xml)
    entry.end()
  }
  coverTo(zip.begin('xl/worksheets/sheet1.xml'), book, texts)
  const rows = sheets.reduce((sum, { length }) => sum + length, 0)
  let before = 0
  for (const [index, sheet] of sheets.entries()) {
    const from = before
    await sheetTo(zip.begin(`xl/worksheets/sheet${index + 2}.xml`), sheet, texts, (row) => pace.step((from + row) / rows))
    before += sheet.length
  }
  texts.writeTo(zip.begin('xl/sharedStrings.xml'))
  return zip.finish(type)
}

/** Text inside the parts of an office file. */

/** A part of an office file: its path, its text. */
type Part = readonly [path: string, text: string]

const named = (path: string, text: string): Part => [path, text]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 cannot hold or would change, and what looks like the way in which office files write them. */
const unwritable = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu

/** Most texts hold nothing that has to be written otherwise. */
const suspect = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u

/** A text as it is written inside an element or attribute of an office file (`ST_Xstring`: a tab stays, a carriage return is `_x000D_`). */
function escaped(text: string): string {
  if (!suspect.test(text)) return text
  return text
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** The letters of a column, from 0: A, Z, AA. */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Places in the list of formats below. */
const cellStyles = { plain: 0, text: 1, integer: 2, decimal: 3, head: 4, title: 5, name: 6, guarded: 7, line: 8 } as const

const font = (inside: string) => `<font>${inside}<name val="Microsoft YaHei"/><family val="2"/></font>`
const top = '<alignment vertical="top" wrapText="1"/>'
const right = '<alignment horizontal="right" vertical="top" indent="1"/>'
const xf = (attributes: string, inside: string) => `<xf xfId="0" applyAlignment="1" applyFont="1" ${attributes}>${inside}</xf>`

const formats = [
  '<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', top),
  xf('numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', right),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', right),
  xf(
    'numFmtId="0" fontId="1" fillId="2" borderId="1" applyBorder="1" applyFill="1"',
    '<alignment vertical="center" wrapText="1"/>',
  ),
  xf('numFmtId="0" fontId="2" fillId="0" borderId="0"', '<alignment vertical="center" wrapText="1"/>'),
  xf('numFmtId="0" fontId="1" fillId="0" borderId="0"', top),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"', top),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', '<alignment vertical="top"/>'),
]

const opaque = (colour: string) => `FF${colour.slice(1)}`
const line = (style: string, colour: string) => `<bottom style="${style}"><color rgb="${colour}"/></bottom>`
const border = (bottom: string) => `<border><left/><right/><top/>${bottom}<diagonal/></border>`

const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3">${[
  font('<sz val="10"/>'),
  font('<b/><sz val="10"/>'),
  font('<b/><sz val="16"/>'),
].join(
  '',
)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${opaque(themes.light.ground2)}"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2">${[
  border('<bottom/>'),
  border(line('medium', opaque(themes.light.ink))),
].join(
  '',
)}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
