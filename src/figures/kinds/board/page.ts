import type { Category } from '#domain/codes.ts'
import type { AreaId } from '#domain/model.ts'
import { bracketsOf } from '#figures/kinds/comparison/brackets.ts'
import type { BoardCell, BoardRow, FigureModel, LedgerGroup } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { nothing, padded, paragraph, row, wrapped, type Box } from '#figures/page/box.ts'
import { bracketBox } from './pageBracket.ts'
import { figuresBox, reasonBox, reasonOf, usualDate, type CellDetail } from './pageCell.ts'
import { drawing } from '#figures/page/contents.ts'
import type { Block, Head } from '#figures/page/flow.ts'
import { absenceSign, sealBox } from '#figures/page/glyphs.ts'
import { ledgerBlocks, ledgerColumns, type Columns } from '#figures/page/ledger.ts'
import { areaOf, face, lineBox, type Setting } from '#figures/page/setting.ts'
import {
  cellsBox,
  fittingParts,
  partOfList,
  runHead,
  tableColumns,
  tableHead,
  tableRow,
  type RowPart,
  type TableColumns,
} from '#figures/page/table.ts'

/**
 * Indicators × areas by category, rows with figures of two or more areas first. On the projector, where five columns would be too
 * small to read, a row is a ledger, and rows of one area only are counted, not listed.
 */
export function boardBlocks(setting: Setting, model: FigureModel<'board'>, width: number): readonly Block[] {
  const groups = model.groups.map(({ category, open, folded }) => ({ category, rows: [...open, ...folded] }))
  if (setting.format.use === 'projector') return projectedRows(setting, groups, model.areas, width)
  return tabledRows(setting, groups, model, width, () => 'value')
}

/** Rows of the board by category. */
export interface RowGroup {
  readonly category: Category
  readonly rows: readonly BoardRow[]
}

/** Rows as a table with brackets. */
export function tabledRows(
  setting: Setting,
  groups: readonly RowGroup[],
  model: Pick<FigureModel, 'areas'>,
  width: number,
  detailOf: (row: BoardRow) => CellDetail,
): readonly Block[] {
  const { say, words } = setting
  const columns = columnsOf(
    setting,
    groups.flatMap((group) => group.rows),
    model,
    width,
    leadShare,
  )
  const head = tableHead(setting, columns, width, longPhrasesOf(say.context).table.indicator)
  return groups.flatMap(({ category, rows }) => {
    const run = runHead(setting, words.labels.category[category])
    return rows.flatMap((line) => boardRow(setting, line, columns, width, [head, run], detailOf(line)))
  })
}

/** Share of the width that the names of rows take. */
export const leadShare = 0.17

/** Rows as ledgers. Where some have figures of two areas, those of one area are only counted, in a last line. */
export function projectedRows(
  setting: Setting,
  groups: readonly RowGroup[],
  areas: readonly AreaId[],
  width: number,
): readonly Block[] {
  const { format, words } = setting
  const all = groups.flatMap((group) => group.rows)
  const several = all.filter((line) => line.line !== 'plain' || line.comparisons.length > 0)
  const shown = several.length > 0 ? several : all
  const figures = shown.flatMap((line) => line.cells.flatMap((cell) => cell.plotted.map((plotted) => plotted.observation)))
  const columns = ledgerColumns(setting, width, figures, areas)
  const blocks = groups.flatMap(({ category, rows }) => {
    const run = runHead(setting, words.labels.category[category])
    return rows.filter((line) => shown.includes(line)).flatMap((line) => rowAsLedger(setting, line, columns, [run]))
  })
  if (shown.length === all.length) return blocks
  const left = paragraph(words.t('picture.oneAreaLeft', { n: all.length - shown.length }), face(format, 'body', 'plain'), width)
  const separator = lineBox(width, format.hairline, format.theme.hairline)
  return [...blocks, { box: left, gap: format.space * 2, contents: drawing({}), heads: [], lead: null, run: null, separator }]
}

/** The columns of a table of figures, each dated as most of its figures are. */
function columnsOf(
  setting: Setting,
  rows: readonly BoardRow[],
  { areas }: Pick<FigureModel, 'areas'>,
  width: number,
  share: number,
): TableColumns {
  const dated = areas.map((area) => ({ area, date: usualDate(setting, rows, area) }))
  return tableColumns(setting, dated, width, share)
}

/** So many figures of one cell stand in one part of a row: fewer where their words are long. */
const figuresInPart = [3, 2, 1] as const

/** A row: its figures under their areas, then the brackets. */
function boardRow(
  setting: Setting,
  line: BoardRow,
  columns: TableColumns,
  width: number,
  heads: readonly Head[],
  detail: CellDetail,
): readonly Block[] {
  const name = paragraph(setting.say.indicator(line.indicator), face(setting.format, 'body', 'plain'), columns.lead)
  const most = Math.max(1, ...line.cells.map((cell) => cell.plotted.length))
  const partOfRow = (part: number, inPart: number): RowPart => {
    const cellOf = (area: BoardCell['area']) => line.cells.find((cell) => cell.area === area)
    const box = cellsBox(columns, (column) => {
      const cell = cellOf(column.area)
      const reason = cell === undefined ? null : reasonOf(cell)
      if (reason !== null) return part === 0 ? reasonBox(setting, reason, column.width) : nothing
      return figuresBox(setting, partOfList(cell?.plotted ?? [], part, inPart), column, detail)
    })
    const marks = line.cells.flatMap((cell) => partOfList(cell.plotted, part, inPart))
    const reasons = part === 0 ? line.cells.flatMap((cell) => reasonOf(cell) ?? []) : []
    return { box, contents: drawing({ marks, reasons }) }
  }
  const parts = fittingParts(setting, figuresInPart, (inPart) =>
    Array.from({ length: Math.ceil(most / inPart) }, (_, part) => partOfRow(part, inPart)),
  )
  const brackets = bracketsOf(line).map((bracket): RowPart => ({
    box: bracketBox(setting, bracket, columns),
    contents: drawing({ comparisons: bracket.comparisons }),
  }))
  return tableRow(setting, name, [...parts, ...brackets], width, heads)
}

/** A row of the board as a ledger: its figures, its verdicts, and which areas have none. */
function rowAsLedger(setting: Setting, line: BoardRow, columns: Columns, heads: readonly Head[]): readonly Block[] {
  const group: LedgerGroup = {
    indicator: line.indicator,
    line: line.line,
    entries: line.cells.flatMap((cell) => cell.plotted),
    comparisons: line.comparisons,
  }
  const blocks = ledgerBlocks(setting, group, columns, heads)
  const [first] = blocks
  const silent = absencesBox(setting, line.cells, columns.entry)
  if (first === undefined || silent.height === 0) return blocks
  return [
    ...blocks,
    {
      ...first,
      box: padded(silent, { left: columns.lead + columns.gap }),
      gap: setting.format.space * 0.7,
      contents: drawing({ reasons: line.cells.flatMap((cell) => reasonOf(cell) ?? []) }),
    },
  ]
}

/** The areas of a row without a figure, by reason: seals, sign, words. */
function absencesBox(setting: Setting, cells: readonly BoardCell[], width: number): Box {
  const { format, say } = setting
  const kinds = ['named-without-number', 'not-mentioned', 'not-applicable', 'filtered-out'] as const
  const boxes = kinds.flatMap((kind) => {
    const areas = cells.filter((cell) => reasonOf(cell)?.kind === kind).map((cell) => areaOf(setting, cell.area))
    if (areas.length === 0) return []
    const type = face(format, 'note', kind === 'named-without-number' ? 'accent' : 'quiet')
    const sign = kind === 'filtered-out' ? nothing : absenceSign(kind, format, type.size)
    const seals = areas.map((area) => sealBox(area, 'area', { ...format, seal: type.size * 1.5 }, type.size))
    return [row([...seals, sign, paragraph(say.absence(kind), type, width)], format.space * 0.5)]
  })
  return wrapped(boxes, width, format.space * 2, format.space * 0.3)
}
