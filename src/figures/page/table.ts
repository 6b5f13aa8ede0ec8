/** Tables whose columns are areas: the head with seals, names and dates; rows of several blocks that keep their first column. */
import type { AreaId } from '#domain/model.ts'
import { beside, paragraph, row, stack, type Box } from './box.ts'
import type { Contents } from './contents.ts'
import { blockOf, type Block, type Head } from './flow.ts'
import { sealBox } from './glyphs.ts'
import { areaName, areaOf, face, lineBox, type Setting } from './setting.ts'

/** An area with the date that its figures have unless they say otherwise; empty for none. */
export interface DatedArea {
  readonly area: AreaId
  readonly date: string
}

export interface AreaColumn extends DatedArea {
  /** Left edge and width, px. */
  readonly x: number
  readonly width: number
}

export interface TableColumns {
  /** Width of the first column, px. */
  readonly lead: number
  readonly areas: readonly AreaColumn[]
}

/** Columns of equal width for the areas, behind a first one that takes a share of the width. */
export function tableColumns({ format }: Setting, areas: readonly DatedArea[], width: number, leadShare: number): TableColumns {
  const gap = format.space * 1.5
  const lead = Math.round(width * leadShare)
  const step = (width - lead) / Math.max(1, areas.length)
  return {
    lead,
    areas: areas.map((area, index) => ({ ...area, x: Math.round(lead + gap + index * step), width: Math.floor(step - gap) })),
  }
}

/** The head of such a table, which comes again on every page. */
export function tableHead(setting: Setting, columns: TableColumns, width: number, title: string): Head {
  const { format } = setting
  const bold = face(format, 'body', 'bold')
  const gap = format.space * 0.75
  const names = columns.areas.map(({ area: id, date, x, width: room }) => {
    const area = areaOf(setting, id)
    const seal = sealBox(area, 'area', format, bold.size)
    const inLine = row([seal, paragraph(areaName(setting, id), bold, Number.POSITIVE_INFINITY)], gap)
    const name = inLine.width <= room ? inLine : stack([seal, paragraph(areaName(setting, id), bold, room)], gap / 2)
    return { x, box: stack([name, paragraph(date, face(format, 'note', 'quiet'), room)], 0) }
  })
  return {
    box: stack(
      [beside([{ x: 0, box: paragraph(title, bold, columns.lead) }, ...names]), lineBox(width, 2, format.theme.ink)],
      format.space * 0.6,
    ),
    gap: format.space * 2,
  }
}

/** The title of a run of rows within a table, such as a category. */
export function runHead({ format }: Setting, title: string): Head {
  return { box: paragraph(title, face(format, 'heading', 'bold'), Number.POSITIVE_INFINITY), gap: format.space * 1.8 }
}

/** A part of a row that stays on one page. */
export interface RowPart {
  readonly box: Box
  readonly contents: Contents
}

/** A row of such a table: its parts one below the other, its name before the first of them on each page. */
export function tableRow(
  { format }: Setting,
  name: Box,
  parts: readonly RowPart[],
  width: number,
  heads: readonly Head[],
): readonly Block[] {
  const separator = lineBox(width, format.hairline, format.theme.hairline)
  return parts.map(({ box, contents }, index) =>
    blockOf(box, { gap: format.space * (index === 0 ? 1.5 : 0.5), contents, heads, lead: name, run: name, separator }),
  )
}

/** Cells of one part of a row; a column without one stays empty. */
export function cellsBox(columns: TableColumns, cell: (column: AreaColumn) => Box): Box {
  return beside(columns.areas.map((column) => ({ x: column.x, box: cell(column) })))
}

/** Share of the page that a part of a row may take: head, foot and the head of the table take the rest. */
const tallestPart = 0.3

/**
 * A row in parts that are not too tall for a page: as many items of a cell in each as `counts` allows, the largest that fits. A part
 * of the last of them is taken however tall it is.
 */
export function fittingParts(
  { format }: Setting,
  counts: readonly number[],
  partsOf: (most: number) => readonly RowPart[],
): readonly RowPart[] {
  const tried = counts.map((most) => partsOf(most))
  const fits = (parts: readonly RowPart[]) => parts.every(({ box }) => box.height <= format.height * tallestPart)
  return tried.find(fits) ?? tried.at(-1) ?? []
}

/** Lists in parts of at most `most` items: a cell that is longer goes on in the next part of its row. */
export function partOfList<Item>(items: readonly Item[], part: number, most: number): readonly Item[] {
  return items.slice(part * most, (part + 1) * most)
}
