/**
 * What pptxgenjs 4.0.1 leaves out of a file or writes wrongly, put right in the parts of the written file; the library stays as released.
 *
 * - Chart text names no East Asian font, so that Office takes the one of its own language: it gets the font of the text.
 * - A missing value is an empty number, and a true 0 is an empty cell of the chart's own sheet, whose table has a range that Excel cannot
 *   read (`A1:B4'`): the sheet is written anew.
 * - A chart has one label format for all bars and no patterns: each bar gets its value as printed, and its fill.
 * - Notes are one paragraph whatever is in them, and two shapes of a slide may have one number.
 * - Charts are numbered through all files that are written while the page is open: the second file has no chart 1.
 * - A bar chart names a third axis that there is none of, and its one level of categories as several.
 * - The list of parts names a slide master for each slide, though there is one.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { themes } from '#figures/theme.ts'
import type { Bar, ChartBody } from './content.ts'

export interface MendSetting {
  /** BCP 47, of all text. */
  readonly lang: string
  readonly font: string
  /** `#RRGGBB`. */
  readonly ink: string
  readonly quiet: string
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const packageParts = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** A chart and the sheet it is to have behind it. */
export interface SheetedChart {
  readonly body: ChartBody
  /** The bytes of an XLSX file. */
  readonly workbook: Uint8Array
}

/**
 * @param written the file as the library writes it
 * @param charts its charts, in the order of the slides
 */
export function mendedPptx(written: Uint8Array, charts: readonly SheetedChart[], setting: MendSetting): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(written)
  // The list of parts comes first, as programs that look only at the beginning of a file expect; folders are no parts.
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => Number(b === contentTypes) - Number(a === contentTypes))
  const numbers = chartNumbers(names)
  const mended: Zippable = {}
  for (const name of names)
    mended[name] =
      name === contentTypes
        ? edited(parts[name] ?? new Uint8Array(), (list) => keepListed(list, new Set(names)))
        : mendedPart(name, parts[name] ?? new Uint8Array(), (number) => charts[numbers.indexOf(number)], setting)
  return zipSync(mended, { level: 6, mtime: fixedTime })
}

const contentTypes = '[Content_Types].xml'
/** The earliest that a ZIP file can say, so that a file does not depend on when it is written. */
const fixedTime = new Date(1980, 0, 1)

/** The numbers of the charts of a file, in the order of its slides. */
function chartNumbers(names: readonly string[]): readonly number[] {
  const numbers = names.flatMap((name) => {
    const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name) ?? []
    return number === undefined ? [] : [Number(number)]
  })
  return numbers.sort((a, b) => a - b)
}

function mendedPart(
  name: string,
  bytes: Uint8Array,
  chartOf: (number: number) => SheetedChart | undefined,
  setting: MendSetting,
): Uint8Array {
  const [, folder = '', number = ''] = /^ppt\/(charts|embeddings|notesSlides|slides)\/\D+(\d+)\.(?:xml|xlsx)$/.exec(name) ?? []
  const sheeted = chartOf(Number(number))
  switch (folder) {
    case 'charts':
      return sheeted === undefined ? bytes : edited(bytes, (part) => mendChart(part, sheeted.body, setting))
    case 'embeddings':
      return sheeted === undefined ? bytes : sheeted.workbook
    case 'notesSlides':
      return edited(bytes, (part) => {
        splitParagraphs(part)
        setLanguage(part, setting.lang)
      })
    case 'slides':
      return edited(bytes, (part) => {
        numberShapes(part)
        setLanguage(part, setting.lang)
      })
    default:
      return bytes
  }
}

function edited(bytes: Uint8Array, edit: (part: Document) => void): Uint8Array {
  const part = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
  edit(part)
  const text = new XMLSerializer().serializeToString(part)
  return strToU8(text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
}

function all(within: Document | Element, namespace: string, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS(namespace, name)]
}

/** Takes out of the list of parts those that are not there. */
function keepListed(list: Document, names: ReadonlySet<string>): void {
  for (const entry of all(list, packageParts, 'Override'))
    if (!names.has((entry.getAttribute('PartName') ?? '').replace(/^\//, ''))) entry.remove()
}

/** Every shape its own number: a table has the one of the text before it. */
function numberShapes(part: Document): void {
  for (const [index, shape] of [...part.getElementsByTagName('p:cNvPr')].entries()) shape.setAttribute('id', String(index + 1))
}

function setLanguage(part: Document, lang: string): void {
  for (const name of ['rPr', 'endParaRPr']) for (const run of all(part, drawing, name)) run.setAttribute('lang', lang)
}

/** A paragraph for each line of the notes. */
function splitParagraphs(part: Document): void {
  for (const paragraph of all(part, drawing, 'p')) {
    const lines = (all(paragraph, drawing, 't')[0]?.textContent ?? '').split('\n')
    const copies = lines.slice(1).map((line) => {
      const copy = document.importNode(paragraph, true)
      const [text] = all(copy, drawing, 't')
      if (text !== undefined) text.textContent = line
      return copy
    })
    if (copies.length === 0) continue
    const [text] = all(paragraph, drawing, 't')
    if (text !== undefined) text.textContent = lines[0] ?? ''
    paragraph.after(...copies)
  }
}

function mendChart(part: Document, { bars }: ChartBody, setting: MendSetting): void {
  const make = (
    tag: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly (Node | string)[] = [],
  ): Element => {
    const element = part.createElementNS(tag.startsWith('a:') ? drawing : chart, tag)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.append(...children)
    return element
  }
  for (const rounded of all(part, chart, 'roundedCorners')) rounded.setAttribute('val', '0')
  for (const latin of all(part, drawing, 'latin')) latin.after(make('a:ea', { typeface: setting.font }))
  // The first bar on top: the types of the library know no other order than from below.
  for (const axis of all(part, chart, 'catAx'))
    for (const order of all(axis, chart, 'orientation')) order.setAttribute('val', 'maxMin')
  for (const barChart of all(part, chart, 'barChart')) {
    for (const extra of [...barChart.children].filter(({ localName }) => localName === 'axId').slice(2)) extra.remove()
  }
  const values = all(part, chart, 'numCache').flatMap((cache) => all(cache, chart, 'pt'))
  for (const point of values) if (bars[Number(point.getAttribute('idx'))]?.value === null) point.remove()
  for (const levels of all(part, chart, 'multiLvlStrRef')) levels.replaceWith(oneLevel(levels, bars, make))
  const [labels] = all(part, chart, 'ser').flatMap((series) => all(series, chart, 'dLbls'))
  if (labels === undefined) return
  labels.before(...bars.map((bar, index) => pointOf(bar, index, make)))
  labels.prepend(...bars.flatMap((bar, index) => (bar.value === null ? [] : [labelOf(bar, index, setting, make)])))
}

type Make = (tag: string, attributes?: Readonly<Record<string, string>>, children?: readonly (Node | string)[]) => Element

/** The categories as a plain list. */
function oneLevel(levels: Element, bars: readonly Bar[], make: Make): Element {
  const [range] = all(levels, chart, 'f')
  return make('c:strRef', {}, [
    make('c:f', {}, [range?.textContent ?? '']),
    make('c:strCache', {}, [
      make('c:ptCount', { val: String(bars.length) }),
      ...bars.map(({ name }, index) => make('c:pt', { idx: String(index) }, [make('c:v', {}, [name])])),
    ]),
  ])
}

function solid(colour: string, make: Make): Element {
  return make('a:solidFill', {}, [make('a:srgbClr', { val: colour.replace('#', '') })])
}

/**
 * The fill of a bar: the colour of its area, hatched on the ground of slides where it is cumulative, a dashed outline where it is planned.
 */
function pointOf({ fill, colour }: Bar, index: number, make: Make): Element {
  const plain = (tag: string, value: string) => make(tag, {}, [make('a:srgbClr', { val: value.replace('#', '') })])
  const filling = {
    solid: () => solid(colour, make),
    hatch: () => make('a:pattFill', { prst: 'wdUpDiag' }, [plain('a:fgClr', colour), plain('a:bgClr', themes.projector.ground)]),
    dashed: () => make('a:noFill'),
  }[fill]()
  const dash = fill === 'dashed' ? [make('a:prstDash', { val: 'dash' })] : []
  return make('c:dPt', {}, [
    make('c:idx', { val: String(index) }),
    make('c:invertIfNegative', { val: '0' }),
    make('c:bubble3D', { val: '0' }),
    make('c:spPr', {}, [filling, make('a:ln', { w: '19050' }, [solid(colour, make), ...dash])]),
  ])
}

/** The label of a bar: its value as printed and the number of its source, below them its date. */
function labelOf({ printed, date }: Bar, index: number, { lang, font, ink, quiet }: MendSetting, make: Make): Element {
  const run = (text: string, size: number, bold: '0' | '1', colour: string) =>
    make('a:p', {}, [
      make('a:r', {}, [
        make('a:rPr', { lang, sz: String(size * 100), b: bold }, [
          solid(colour, make),
          make('a:latin', { typeface: font }),
          make('a:ea', { typeface: font }),
        ]),
        make('a:t', {}, [text]),
      ]),
    ])
  const flag = (tag: string, value: '0' | '1') => make(tag, { val: value })
  return make('c:dLbl', {}, [
    make('c:idx', { val: String(index) }),
    make('c:tx', {}, [
      make('c:rich', {}, [
        make('a:bodyPr', { wrap: 'none' }),
        make('a:lstStyle'),
        run(printed, 24, '1', ink),
        run(date, 14, '0', quiet),
      ]),
    ]),
    make('c:dLblPos', { val: 'outEnd' }),
    flag('c:showLegendKey', '0'),
    flag('c:showVal', '1'),
    flag('c:showCatName', '0'),
    flag('c:showSerName', '0'),
    flag('c:showPercent', '0'),
    flag('c:showBubbleSize', '0'),
  ])
}
