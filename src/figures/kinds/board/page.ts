import type { Category } from '#domain/codes.ts'
import type { AreaId, Observation, SourceId } from '#domain/model.ts'
import { bracketsOf, type Bracket } from '#figures/kinds/comparison/brackets.ts'
import { rulersOfRow } from '#figures/kinds/comparison/model.ts'
import type { BoardCell, BoardRow, FigureModel, LedgerGroup, Plotted, Reason, Ruler, Line } from '#figures/model.ts'
import { namedAreas } from '#figures/missing.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { blank, labelled, nothing, padded, paragraph, row, wrapped, type Box, stack } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block, type Head } from '#figures/page/flow.ts'
import { longTableLayout, type PageLayout } from '#figures/page/layout.ts'
import { absenceSign, sealBox } from '#figures/page/glyphs.ts'
import { grouped, type Rest, type Saying, type Wording } from '#figures/page/group.ts'
import { ledgerBlocks, ledgerColumns, type Columns, type LedgerRest } from '#figures/page/ledger.ts'
import { areaOf, citation, face, lineBox, sourcedDate, type Setting } from '#figures/page/setting.ts'
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
  type AreaColumn,
} from '#figures/page/table.ts'
import { rulerBlocks } from '#figures/ruler/page.ts'
import { figureMark, judgementBox, valueBox } from '#figures/page/value.ts'
import { polyline, type PathNode } from '#figures/page/scene.ts'
import type { Format } from '#figures/page/format.ts'
import { verdictBox } from '#figures/page/verdict.ts'

/** The board on drawn pages. */
export const boardPage: PageLayout<FigureModel<'board'>> = { ...longTableLayout, blocks: boardBlocks }

/**
 * Indicators × areas by category, rows with figures of two or more areas first. On the projector, where five columns would be too
 * small to read, and of many areas, a row is a ledger, and rows of one area only are counted, not listed.
 */
function boardBlocks(setting: Setting, model: FigureModel<'board'>, width: number): readonly Block[] {
  const groups = model.groups.map(({ category, open, folded }) => ({ category, rows: [...open, ...folded] }))
  const isWide = model.areas.length > mostColumns
  if (setting.format.use === 'projector' || isWide) return projectedRows(setting, groups, model.areas, width)
  const [table, ledger] = [tabledRows(setting, groups, model, width), ledgerRows(setting, groups, model.areas, width)]
  return tallOf(table) < tallOf(ledger) ? table : ledger
}

/** px that blocks take under each other. */
function tallOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { box, gap }) => sum + gap + box.height, 0)
}

/** More areas than these have no columns in which their figures could be read. */
const mostColumns = 8

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
): readonly Block[] {
  const { say } = setting
  const columns = columnsOf(setting, model, width, leadShare)
  const head = tableHead(setting, columns, width, longPhrasesOf(say.context).table.indicator)
  return rowsByCategory(setting, groups, (line, run) => boardRow(setting, line, columns, width, [head, run]))
}

/**
 * The blocks of rows under the names of their categories. Rows that the pages of a figure of few pages have no room for are not set: each is
 * a block as tall as a page, to be counted with those that are left out.
 */
function rowsByCategory(
  setting: Setting,
  groups: readonly RowGroup[],
  blocksOf: (line: BoardRow, run: Head) => readonly Block[],
): readonly Block[] {
  const { format, words } = setting
  let free = format.mostPages * format.height
  return groups.flatMap(({ category, rows }) => {
    const run = runHead(setting, words.labels.category[category])
    return rows.flatMap((line) => {
      if (free <= 0) return [blockOf(blank(format.height))]
      const blocks = blocksOf(line, run)
      free -= tallOf(blocks)
      return blocks
    })
  })
}

/** Share of the width that the names of rows take. */
export const leadShare = 0.17

/** Rows as ledgers, all of them. */
function ledgerRows(
  setting: Setting,
  groups: readonly RowGroup[],
  areas: readonly AreaId[],
  width: number,
  isShown: (line: BoardRow) => boolean = () => true,
): readonly Block[] {
  const shown = groups.map(({ category, rows }) => ({ category, rows: rows.filter(isShown) }))
  const figures = shown.flatMap(({ rows }) =>
    rows.flatMap((line) => line.cells.flatMap((cell) => cell.plotted.map((plotted) => plotted.observation))),
  )
  const columns = ledgerColumns(setting, width, figures, areas)
  return rowsByCategory(setting, shown, (line, run) => rowAsLedger(setting, line, columns, [run]))
}

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
  const blocks = ledgerRows(setting, groups, areas, width, (line) => shown.includes(line))
  if (shown.length === all.length) return blocks
  const left = paragraph(words.t('picture.oneAreaLeft', { n: all.length - shown.length }), face(format, 'body', 'plain'), width)
  const separator = lineBox(width, format.hairline, format.theme.hairline)
  return [...blocks, blockOf(left, { gap: format.space * 2, separator })]
}

/** The columns of a table of figures, each of which says its own date. */
function columnsOf(setting: Setting, { areas }: Pick<FigureModel, 'areas'>, width: number, share: number): TableColumns {
  return tableColumns(
    setting,
    areas.map((area) => ({ area, date: '' })),
    width,
    share,
  )
}

/** So many figures of one cell stand in one part of a row: fewer where their words are long. */
const figuresInPart = [3, 2, 1] as const

/** A row: its figures under their areas, then the brackets; what is put in order stands on its ruler. */
function boardRow(
  setting: Setting,
  line: BoardRow,
  columns: TableColumns,
  width: number,
  heads: readonly Head[],
): readonly Block[] {
  const rulers = orderingRulers(setting, line)
  const name = paragraph(setting.say.indicator(line.indicator), face(setting.format, 'body', 'plain'), columns.lead)
  const most = Math.max(1, ...line.cells.map((cell) => cell.plotted.length))
  const partOfRow = (part: number, inPart: number): RowPart => {
    const cellOf = (area: BoardCell['area']) => line.cells.find((cell) => cell.area === area)
    const box = cellsBox(columns, (column) => {
      const cell = cellOf(column.area)
      const reason = cell === undefined ? null : reasonOf(cell)
      if (reason !== null) return part === 0 ? reasonBox(setting, reason, column.width) : nothing
      return figuresBox(setting, partOfList(cell?.plotted ?? [], part, inPart), column, figuresOn(rulers))
    })
    const marks = line.cells.flatMap((cell) => partOfList(cell.plotted, part, inPart))
    const reasons = part === 0 ? line.cells.flatMap((cell) => reasonOf(cell) ?? []) : []
    return { box, contents: drawing({ marks, reasons }) }
  }
  const parts = fittingParts(setting, figuresInPart, (inPart) =>
    Array.from({ length: Math.ceil(most / inPart) }, (_, part) => partOfRow(part, inPart)),
  )
  const figures = tableRow(setting, name, parts, width, heads)
  const brackets = bracketsOf({ ...line, comparisons: comparisonsBeside(line, rulers) })
  const own = grouped(
    setting,
    figures,
    figures.slice(0, 1).flatMap((block) => sayingsOf(setting, block, brackets, columns, width)),
  )
  const onRulers = rulers.flatMap((ruler) => rulerOfRow(setting, ruler, width, heads, name))
  return onRulers.length === 0 ? own : grouped(setting, [...own, ...onRulers], [])
}

/** Brackets as what is said below the figures of a row. @param ofRow a block of the row, whose name and heads they have */
function sayingsOf(
  setting: Setting,
  ofRow: Block,
  brackets: readonly Bracket[],
  columns: TableColumns,
  width: number,
): readonly Saying[] {
  const left = columns.areas[0]?.x ?? 0
  return brackets.map((bracket) => ({
    block: (wording) => ({
      ...ofRow,
      box: bracketBox(setting, bracket, columns, wording),
      gap: setting.format.space * 0.5,
      contents: drawing({ comparisons: bracket.comparisons }),
    }),
    comparisons: bracket.comparisons,
    left,
    width: width - left,
  }))
}

/** The rulers of a row on which an order is proved: its figures are never two marks of one length beside it. */
function orderingRulers({ dataset }: Setting, line: BoardRow): readonly Ruler[] {
  return rulersOfRow(dataset, line).filter(({ comparisons }) => comparisons.some(({ order }) => order.kind === 'proved'))
}

function figuresOn(rulers: readonly Ruler[]): ReadonlySet<Observation> {
  return new Set(rulers.flatMap(({ bars }) => bars.map(({ plotted }) => plotted.observation)))
}

/** What may be said of two figures of a row and is not said on its rulers. */
function comparisonsBeside({ comparisons }: BoardRow, rulers: readonly Ruler[]): BoardRow['comparisons'] {
  const onRulers = new Set(rulers.flatMap((ruler) => ruler.comparisons.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`])))
  return comparisons.filter(({ a, b }) => !onRulers.has(`${a} ${b}`))
}

/** A ruler of a row, under the heads of the row and in its run. */
function rulerOfRow(
  setting: Setting,
  ruler: Ruler,
  width: number,
  heads: readonly Head[],
  run: object,
  rest: Rest | null = null,
): readonly Block[] {
  const under = ({ apart, ...block }: Block): Block => ({
    ...block,
    heads: [...heads, ...block.heads],
    run,
    apart: apart === null ? null : () => apart().map(under),
  })
  return rulerBlocks(setting, ruler, width, rest).map(under)
}

/** A row of the board as a ledger: its figures, those in order on their ruler; its verdicts, and which areas have none. */
function rowAsLedger(setting: Setting, line: BoardRow, columns: Columns, heads: readonly Head[]): readonly Block[] {
  const rulers = orderingRulers(setting, line)
  const onRuler = figuresOn(rulers)
  const group: LedgerGroup = {
    indicator: line.indicator,
    line: line.line,
    entries: line.cells.flatMap((cell) => cell.plotted.filter(({ observation }) => !onRuler.has(observation))),
    comparisons: comparisonsBeside(line, rulers),
  }
  const width = columns.lead + columns.gap + columns.entry
  const run = { indicator: line.indicator }
  const isRuler = group.entries.length === 0 && group.comparisons.length === 0
  const rest = absencesOf(setting, line.cells, columns, !isRuler)
  const onTop = rulers.flatMap((ruler, index) =>
    rulerOfRow(setting, ruler, width, heads, run, isRuler && index === rulers.length - 1 ? rest.below : null),
  )
  return isRuler ? onTop : ledgerBlocks(setting, group, columns, heads, rest, onTop)
}

const absent = ['named-without-number', 'not-mentioned', 'not-applicable', 'filtered-out', 'unread'] as const

/** Areas of a row that have no figure for one reason. */
interface Absent {
  readonly kind: (typeof absent)[number]
  readonly cells: readonly BoardCell[]
}

/**
 * The areas of a row without a figure, by reason: a few with a sign that the key explains stand below the name of the row, the others
 * with words below its figures.
 */
function absencesOf(setting: Setting, cells: readonly BoardCell[], columns: Columns, isNamed: boolean): LedgerRest {
  const all = absent.flatMap((kind): Absent[] => {
    const alike = cells.filter((cell) => reasonOf(cell)?.kind === kind)
    return alike.length === 0 ? [] : [{ kind, cells: alike }]
  })
  const isSign = ({ kind, cells: alike }: Absent) =>
    isNamed && (kind === 'not-mentioned' || kind === 'not-applicable') && namedAreas(alike) !== null
  const restOf = (some: readonly Absent[], width: number, said: 'sign' | 'words'): Rest => ({
    box: wrapped(
      some.map((one) => absentBox(setting, one, width, said)),
      width,
      setting.format.space * 2,
      setting.format.space * 0.3,
    ),
    contents: drawing({ reasons: some.flatMap(({ cells: alike }) => alike.flatMap((cell) => reasonOf(cell) ?? [])) }),
  })
  return {
    beneath: restOf(all.filter(isSign), columns.lead, 'sign'),
    below: restOf(
      all.filter((one) => !isSign(one)),
      columns.entry,
      'words',
    ),
  }
}

/** Seals of areas, the sign of their reason, its words; more areas than can be named are counted. */
function absentBox(setting: Setting, { kind, cells }: Absent, width: number, said: 'sign' | 'words'): Box {
  const { format, say } = setting
  const type = face(format, 'note', kind === 'named-without-number' ? 'accent' : 'quiet')
  const cited = citation(
    setting,
    cells.flatMap((cell) => sourcesOfReason(reasonOf(cell))),
  )
  const why = `${say.absence(kind)}${cited}`
  if (namedAreas(cells) === null) return paragraph(say.context.phrases.reason.rest(cells.length, why), type, width)
  const seals = cells.map(({ area }) => sealBox(areaOf(setting, area), 'area', { ...format, seal: type.size * 1.5 }, type.size))
  const sign = kind === 'filtered-out' || kind === 'unread' ? nothing : absenceSign(kind, format, type.size)
  const names = cells.map(({ area }) => say.areaShort(area)).join(say.separator)
  return labelled(
    row([...seals, sign, said === 'sign' ? nothing : paragraph(why, type, width)], format.space * 0.5),
    say.context.phrases.colon(names, why),
  )
}

/** The source that names a number without giving it. */
function sourcesOfReason(reason: Reason | null): readonly SourceId[] {
  if (reason?.kind !== 'named-without-number' || reason.absence.sourceId === null) return []
  return [reason.absence.sourceId]
}

/** Why a cell shows no figure; null where it shows one. */
function reasonOf({ cell, plotted }: BoardCell): Reason | null {
  if (plotted.length > 0) return null
  return cell.kind === 'observed' ? { kind: 'filtered-out' } : cell
}

/** Figures of a cell under each other, each with what it counts, its date and the number of its source. */
function figuresBox(setting: Setting, plotted: readonly Plotted[], column: AreaColumn, onRuler: ReadonlySet<Observation>): Box {
  return stack(
    plotted.map((one) => figureBox(setting, one, column, onRuler.has(one.observation))),
    setting.format.space * 0.5,
  )
}

/** A figure whose length stands on a ruler has no mark of a fixed length. */
function figureBox(setting: Setting, { observation, judgement }: Plotted, { width }: AreaColumn, onRuler: boolean): Box {
  const { format, say } = setting
  const strong = face(format, 'body', 'bold')
  const quiet = face(format, 'note', 'quiet')
  const gap = format.space * 0.7
  const mark = onRuler ? nothing : figureMark(setting, observation, strong.size, 'board')
  const judged = judgementBox(setting, judgement, strong.size)
  const room = [judged, mark].reduce((left, box) => left - (box.width === 0 ? 0 : box.width + gap), width)
  const value = valueBox(setting, observation, strong, face(format, 'note', 'plain'), room)
  return stack(
    [
      row([mark, value, judged], gap),
      paragraph(say.measured(observation), face(format, 'note', 'plain'), width),
      paragraph(sourcedDate(setting, observation), quiet, width),
    ],
    0,
  )
}

/** The reason why a cell has no figure: words where they can be acted on, else a quiet sign that the key explains. */
function reasonBox(setting: Setting, reason: Reason, width: number): Box {
  const { format, say } = setting
  const quiet = face(format, 'note', 'quiet')
  switch (reason.kind) {
    case 'filtered-out':
    case 'unread':
      return paragraph(say.reason(reason), quiet, width)
    case 'named-without-number':
      return paragraph(
        `${say.reason(reason)}${citation(setting, sourcesOfReason(reason))}`,
        face(format, 'note', 'accent'),
        width,
      )
    case 'not-mentioned':
    case 'not-applicable':
      return absenceSign(reason.kind, format, quiet.size)
  }
}

/** The four lines of the page, as dashes for a line of this thickness. */
const dashes: Record<Line, (thickness: number) => PathNode['dash']> = {
  ruler: () => null,
  dots: (thickness) => [thickness, thickness * 2],
  broken: (thickness) => [thickness * 6, thickness * 4],
  plain: () => null,
}

/** A bracket and its verdict, which names figures where they are not named above it. The words may run on to the right edge of the table. */
function bracketBox(setting: Setting, bracket: Bracket, columns: TableColumns, wording: Wording): Box {
  const { format } = setting
  const places = columns.areas.filter(({ area }) => area === bracket.from || area === bracket.to)
  const [from, to, last] = [places[0], places.at(-1), columns.areas.at(-1)]
  if (from === undefined || to === undefined || last === undefined) return nothing
  const right = to.x + to.width * 0.5
  const hook = format.space * 0.6
  const room = last.x + last.width - from.x
  const verdict = verdictBox(
    setting,
    { areas: [bracket.from, bracket.to], comparisons: bracket.comparisons },
    room,
    'plain',
    'note',
    wording,
  )
  const said = stack([wording === 'whole' ? amongBox(setting, bracket, room) : nothing, verdict], 0)
  return {
    width: right,
    height: hook * 1.4 + said.height,
    // The bracket hangs below its row, so the name before the row stands beside its words.
    baseline: hook * 1.4 + said.baseline,
    draw: (x, y) => [
      ...bracketPath(format, x + from.x, x + right, y, hook, bracket.line),
      ...padded(said, { left: from.x }).draw(x, y + hook * 1.4),
    ],
  }
}

/** The figures a bracket speaks of, where their cell has others besides. */
function amongBox(setting: Setting, { among }: Bracket, width: number): Box {
  const { format, say } = setting
  const said = among.map((observation) => say.context.phrases.bracket(say.areaValue(observation), say.measured(observation)))
  return paragraph(said.join(say.separator), face(format, 'note', 'bold'), width)
}

/** The hooks are whole, so that both ends are seen; the line between them says how the two areas stand to each other. */
function bracketPath(
  { theme, hairline }: Format,
  left: number,
  right: number,
  top: number,
  hook: number,
  line: Line,
): readonly PathNode[] {
  const thickness = Math.max(2, hairline)
  const edge = thickness / 2
  const between: readonly (readonly [number, number])[] = [
    [left - edge, top + hook],
    [right + edge, top + hook],
  ]
  const hookAt = (x: number) =>
    polyline(
      [
        [x, top],
        [x, top + hook],
      ],
      theme.ink,
      thickness,
    )
  return [hookAt(left), hookAt(right), { ...polyline(between, theme.ink, thickness), dash: dashes[line](thickness) }]
}
