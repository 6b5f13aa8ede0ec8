/** Chosen parts of a figure as pages: blocks in rows, rows onto pages, pages alike and full; each with the title of its own rows. */
import type { Dataset, SourceId } from '#domain/model.ts'
import { headline, nothing, padded, paragraph, stack, type Box } from '#figures/page/box.ts'
import { isReadable } from '#figures/page/check.ts'
import type { Format } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { enlarged } from '#figures/page/presets.ts'
import type { SceneNode } from '#figures/page/scene.ts'
import { face, lineBox, type Setting } from '#figures/page/setting.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { limitsSaid } from '#figures/sentences/within.ts'
import type { FigureModel } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { dataBox, sourcesBox } from './foot.ts'
import type { OnePageKind } from './model.ts'
import { blocksOf, partNames, type PartBlock, type PartName } from './parts.ts'
import { unitOf } from './set.ts'

/** Blocks beside each other. */
interface Row {
  readonly part: PartName
  /** Columns of the page it stands on. */
  readonly columns: 1 | 2
  readonly blocks: readonly PartBlock[]
}

/** A page at least so many times as wide as its smallest type has two columns. */
const leastColumns = 46
/** Type grows up to this where the pages do not become more. */
const enlargements = [1.35, 1.2, 1.1]
/** White space between two rows, in units of the smallest type: at least, and at most where a page has room to spare. */
const [leastGap, widestGap] = [0.7, 6]

/** The pages of some parts of a figure; none where the parts have nothing in them. */
export function partPages(
  model: FigureModel<OnePageKind>,
  dataset: Dataset,
  format: Format,
  parts: readonly PartName[],
): readonly Page[] {
  const blocks = blocksOf(dataset, model, parts)
  if (blocks.length === 0) return []
  const plan = (factor: number) => planned(model, dataset, enlarged(format, factor), blocks)
  const least = plan(1)
  for (const factor of enlargements.filter((one) => one <= format.growth)) {
    const larger = plan(factor)
    if (larger.pages.length <= least.pages.length && larger.fits) return drawnPages(model, dataset, larger)
  }
  return drawnPages(model, dataset, least)
}

interface Plan {
  readonly format: Format
  readonly pages: readonly (readonly Row[])[]
  /** Whether every page holds what is on it. */
  readonly fits: boolean
}

/** In two columns where the page is wide enough and every row fits it then, else in one. */
function planned(model: FigureModel<OnePageKind>, dataset: Dataset, format: Format, blocks: readonly PartBlock[]): Plan {
  const width = format.width - 2 * format.margin.side
  const wide = width / unitOf(format) >= leastColumns ? plannedIn(model, dataset, format, blocks, 2) : null
  return wide?.fits === true ? wide : plannedIn(model, dataset, format, blocks, 1)
}

function plannedIn(
  model: FigureModel<OnePageKind>,
  dataset: Dataset,
  format: Format,
  blocks: readonly PartBlock[],
  columns: 1 | 2,
): Plan {
  const width = format.width - 2 * format.margin.side
  const rows = rowsOf(blocks, columns)
  const heightOf = heightsOf(dataset, format, rows, width)
  const roomOf = roomsOf(model, dataset, format)
  const over = (page: readonly Row[], share: number) => heightOf(page) > roomOf(page) * share
  const filled = (share: number): readonly (readonly Row[])[] => {
    const pages: Row[][] = []
    for (const row of rows) {
      const page = pages.at(-1)
      if (page !== undefined && !over([...page, row], share)) page.push(row)
      else pages.push([row])
    }
    return pages
  }
  const full = filled(1)
  let [low, high] = [0.4, 1]
  for (let step = 0; step < (full.length > 1 ? 5 : 0); step += 1) {
    const middle = (low + high) / 2
    if (filled(middle).length > full.length) low = middle
    else high = middle
  }
  const pages = accompanied(filled(high), (page) => !over(page, 1))
  return { format, pages, fits: pages.every((page) => !over(page, 1)) }
}

/** How tall rows are together, each measured once: with numbers as long as those of all sources. */
function heightsOf(dataset: Dataset, format: Format, rows: readonly Row[], width: number): (page: readonly Row[]) => number {
  const setting = settingOf(dataset, format, rows)
  const opening = new Map(rows.map((row) => [row, rowBox(setting, row, null, width).height]))
  const heading = new Map(rows.map((row) => [row, rowBox(setting, row, 'none', width).height]))
  const alone = new Map(rows.map((row) => [row, rowBox(setting, row, row.part, width).height]))
  return (page) =>
    page.reduce((sum, row, index) => {
      const before = page[index - 1]
      const heights = before === undefined ? opening : before.part === row.part ? alone : heading
      return sum + (heights.get(row) ?? 0)
    }, 0) +
    Math.max(0, page.length - 1) * leastGap * unitOf(format)
}

/** What head and foot leave for rows: measured once for each set of sources, with the tallest title. */
function roomsOf(model: FigureModel<OnePageKind>, dataset: Dataset, format: Format): (page: readonly Row[]) => number {
  const known = new Map<string, number>()
  return (page) => {
    const indicators = new Set(page.flatMap((row) => row.blocks.flatMap(({ indicator }) => indicator ?? [])))
    const key = [...new Set(page.flatMap((row) => row.blocks.flatMap(({ sources }) => sources))), '|', ...indicators].join()
    const room = known.get(key) ?? roomFor(model, dataset, format, page)
    known.set(key, room)
    return room
  }
}

function roomFor(model: FigureModel<OnePageKind>, dataset: Dataset, format: Format, rows: readonly Row[]): number {
  const setting = settingOf(dataset, format, rows)
  const width = format.width - 2 * format.margin.side
  const around = headBox(setting, model, rows, width).height + footBox(setting, width).height
  return format.height - format.margin.top - format.margin.bottom - around - 1.2 * unitOf(format)
}

/** Notes do not stand on a page alone where the row before them fits beside them. */
function accompanied(pages: readonly (readonly Row[])[], fits: (page: readonly Row[]) => boolean): readonly (readonly Row[])[] {
  const last = pages.at(-1)
  const before = pages.at(-2)
  const row = before?.at(-1)
  if (last === undefined || before === undefined || row === undefined || last.some(({ part }) => part !== 'notes')) return pages
  const joined = [row, ...last]
  return fits(joined) ? [...pages.slice(0, -2), before.slice(0, -1), joined].filter((page) => page.length > 0) : pages
}

function rowsOf(blocks: readonly PartBlock[], columns: 1 | 2): readonly Row[] {
  const rows: { part: PartName; columns: 1 | 2; blocks: PartBlock[] }[] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    const joins =
      row !== undefined &&
      row.part === block.part &&
      block.span === 'column' &&
      row.blocks.every(({ span }) => span === 'column') &&
      row.blocks.length < columns
    if (joins) row.blocks.push(block)
    else rows.push({ part: block.part, columns, blocks: [block] })
  }
  return rows
}

function settingOf(dataset: Dataset, format: Format, rows: readonly Row[]): Setting {
  const sources: readonly SourceId[] = [...new Set(rows.flatMap((row) => row.blocks.flatMap((block) => block.sources)))]
  return { dataset, say: sentencesOf(dataset, format.lang), words: wordsOf(format.lang), format, sources }
}

/** @param before the part of the row before it, null where it opens its page: where that is another it has the heading of its part */
function rowBox(
  setting: Setting,
  { part, columns, blocks }: Row,
  before: PartName | 'none' | null,
  width: number,
  grow = 0,
): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const gap = unit * 1.6
  // Two figures set against each other have the whole width where nothing stands beside them.
  const isColumns = columns === 2 && blocks.every(({ span }) => span === 'column') && (part !== 'paired' || blocks.length > 1)
  const side = isColumns ? (width - gap) / 2 : width
  const boxes = blocks.map((block) => named(setting, block, side, grow))
  const row: Box = {
    width,
    height: Math.max(...boxes.map((box) => box.height)),
    baseline: 0,
    draw: (x, y) => boxes.flatMap((box, index) => box.draw(x + index * (side + gap), y)),
  }
  if (part === before) return row
  const [size, line] = format.type.heading
  const title = paragraph(longPhrasesOf(say.context).onePage.parts[part], { ...face(format, 'title', 'bold'), size, line }, width)
  return stack(
    [before === null ? nothing : lineBox(width, Math.max(2, format.hairline), format.theme.ink), title, row],
    unit * 0.3,
  )
}

/** A ruler has the name of its indicator over it; a contrast has its own. @param grow px down to which both together may grow */
function named(setting: Setting, block: PartBlock, width: number, grow: number): Box {
  if (block.part !== 'paired' || block.span === 'column' || block.indicator === null) return block.box(setting, width, grow)
  const name = paragraph(setting.say.indicator(block.indicator), face(setting.format, 'note', 'bold'), width)
  return stack([name, block.box(setting, width, grow - name.height)], 0)
}

function footBox(setting: Setting, width: number): Box {
  const { format } = setting
  const unit = unitOf(format)
  return stack(
    [
      lineBox(width, Math.max(2, format.hairline), format.theme.ink),
      padded(stack([sourcesBox(setting, width, 'full'), dataBox(setting, width)], unit * 0.1), { top: unit * 0.35 }),
    ],
    0,
  )
}

/** So many indicators are named in the title of a page. */
const mostNamed = 2

/** The title of a page: what its own rows are. */
function titleText({ say }: Pick<Setting, 'say'>, rows: readonly Row[]): string {
  const { titles } = longPhrasesOf(say.context).onePage
  const said = partNames.flatMap((part) => {
    const blocks = rows.filter((row) => row.part === part).flatMap((row) => row.blocks)
    if (blocks.length === 0) return []
    const indicators = [...new Set(blocks.flatMap(({ indicator }) => indicator ?? []))]
    const names = indicators.slice(0, mostNamed).map(say.indicator)
    const list = say.context.phrases.list(names) + (indicators.length > mostNamed ? say.context.phrases.andMore : '')
    switch (part) {
      case 'paired':
      case 'single':
        return [titles[part](list, indicators.length)]
      case 'policies':
        return [titles.policies(blocks.reduce((sum, { instruments }) => sum + instruments, 0))]
      case 'notes':
        return rows.every((row) => row.part === 'notes') ? [titles.notes] : []
    }
  })
  return say.context.phrases.clauses(said)
}

function headBox(setting: Setting, model: FigureModel<OnePageKind>, rows: readonly Row[], width: number): Box {
  const { format, say } = setting
  const limits = model.finding.within ?? null
  const title = limits === null ? titleText(setting, rows) : say.context.phrases.within.lead(titleText(setting, rows))
  const type = face(format, 'title', 'bold')
  const size = Math.round(type.size * 0.8)
  return stack(
    [
      headline(title, { ...type, size, line: Math.round(size * 1.3) }, width, 0),
      paragraph(model.areas.map(say.areaShort).join(setting.words.pick('、', ', ')), face(format, 'note', 'quiet'), width),
      paragraph(limitsSaid(say.context, limits) ?? '', face(format, 'note', 'plain'), width),
      padded(lineBox(width, format.rule, format.theme.ink), { top: unitOf(format) * 0.3 }),
    ],
    0,
  )
}

/** Rows on a page as its rulers and contrasts share what the rows leave of it; the rest goes between the rows. */
function grownRows(setting: Setting, rows: readonly Row[], room: number, width: number): readonly Box[] {
  const boxOf = (row: Row, index: number, grow: number) => rowBox(setting, row, rows[index - 1]?.part ?? null, width, grow)
  const least = rows.map((row, index) => boxOf(row, index, 0))
  const growing = rows.filter(({ part }) => part === 'paired').length
  const share = (room - heightWithGaps(least, unitOf(setting.format))) / Math.max(1, growing)
  if (share <= 0) return least
  return rows.map((row, index) => {
    const bare = rowBox(setting, row, row.part, width).height
    return row.part === 'paired' ? boxOf(row, index, bare + share) : boxOf(row, index, 0)
  })
}

function heightWithGaps(boxes: readonly Box[], unit: number): number {
  return boxes.reduce((sum, box) => sum + box.height, 0) + (boxes.length - 1) * leastGap * unit
}

/** The rows of a page that they fill less than this are tried larger, in these steps: little enough to be of one scale with the others. */
const fullEnough = 0.85
const pageEnlargements = [1.2, 1.1]

function drawnPages(model: FigureModel<OnePageKind>, dataset: Dataset, { format, pages }: Plan): readonly Page[] {
  return pages.map((page): Page => {
    const [row] = page
    // A block that is alone on its page has the whole width.
    const rows = page.length === 1 && row?.blocks.length === 1 ? [{ ...row, columns: 1 } as const] : page
    const least = drawnPage(model, dataset, format, rows, 1)
    if (format.extent === 'content' || least.fullness >= fullEnough) return least.page
    for (const factor of pageEnlargements) {
      const larger = drawnPage(model, dataset, format, rows, factor)
      if (larger.fullness <= 1 && isReadable(larger.page.scene, format)) return larger.page
    }
    return least.page
  })
}

/** A page and the share of the room between its head and foot that its rows take. */
interface DrawnPage {
  readonly page: Page
  readonly fullness: number
}

/** @param factor how much larger the rows are set than head and foot */
function drawnPage(
  model: FigureModel<OnePageKind>,
  dataset: Dataset,
  format: Format,
  rows: readonly Row[],
  factor: number,
): DrawnPage {
  const setting = settingOf(dataset, format, rows)
  const unit = unitOf(format)
  const width = format.width - 2 * format.margin.side
  const head = headBox(setting, model, rows, width)
  const foot = footBox(setting, width)
  const room = roomFor(model, dataset, format, rows)
  const content = format.extent === 'content'
  const body = grownRows({ ...setting, format: enlarged(format, factor) }, rows, content ? 0 : room, width)
  const height = heightWithGaps(body, unit)
  const [left, top] = [format.margin.side, format.margin.top]
  const spare = content || body.length < 2 ? 0 : Math.max(0, (room - height) / (body.length - 1))
  const gap = Math.min(widestGap * unit, leastGap * unit + spare)
  const inside = stack(body, gap)
  const bodyTop = top + head.height + 0.6 * unit
  const pageHeight = content
    ? Math.ceil(bodyTop + inside.height + 0.6 * unit + foot.height + format.margin.bottom)
    : format.height
  const nodes: readonly SceneNode[] = [
    ...head.draw(left, top),
    ...inside.draw(left, bodyTop),
    ...foot.draw(left, pageHeight - format.margin.bottom - foot.height),
  ]
  return {
    fullness: inside.height / room,
    page: {
      scene: {
        width: format.width,
        height: pageHeight,
        ground: format.theme.ground,
        lang: format.lang === 'zh' ? 'zh-CN' : 'en',
        title: titleText(setting, rows),
        description: '',
        nodes,
      },
      observations: [...new Set(rows.flatMap((row) => row.blocks.flatMap((block) => block.figures)))],
      policies: [...new Set(rows.flatMap((row) => row.blocks.flatMap((block) => block.policies)))],
    },
  }
}
