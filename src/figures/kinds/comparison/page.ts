import type { FigureModel, PolicyRow } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { spreadWords } from '#figures/kinds/matrix/spread.ts'
import { leadShare, projectedRows, tabledRows } from '#figures/kinds/board/page.ts'
import { nothing, paragraph, row, stack, type Box } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import type { Block, Head } from '#figures/page/flow.ts'
import { longTableLayout, type PageLayout } from '#figures/page/layout.ts'
import { areaInk, policyBox } from '#figures/page/glyphs.ts'
import { policyState } from '#figures/kinds/matrix/model.ts'
import { dateOfTexts, policyCell } from '#figures/kinds/matrix/page.ts'
import { areaOf, face, type Setting } from '#figures/page/setting.ts'
import {
  cellsBox,
  fittingParts,
  partOfList,
  tableColumns,
  tableHead,
  tableRow,
  type RowPart,
  type TableColumns,
} from '#figures/page/table.ts'

/** A comparison on drawn pages. */
export const comparisonPage: PageLayout<FigureModel<'comparison'>> = { ...longTableLayout, blocks: comparisonBlocks }

/**
 * Areas side by side: figures by category with brackets under what may be compared, then policies by instrument.
 */
function comparisonBlocks(setting: Setting, model: FigureModel<'comparison'>, width: number): readonly Block[] {
  const projected = setting.format.use === 'projector'
  const figures = projected
    ? projectedRows(setting, model.groups, model.areas, width)
    : tabledRows(setting, model.groups, model, width)
  const columns = tableColumns(
    setting,
    model.areas.map((area) => ({ area, date: projected ? '' : dateOfTexts(setting, model, area) })),
    width,
    leadShare,
  )
  const head = tableHead(setting, columns, width, longPhrasesOf(setting.say.context).table.instrument)
  return [...figures, ...model.policies.flatMap((line) => policyRow(setting, line, columns, width, head))]
}

/** So many names of one cell stand in one part of a row: fewer where they are long. */
const namesInPart = [8, 5, 3, 2, 1] as const

/**
 * The instrument with how many areas write of it, then its policies under each area: all of them in a picture, on the projector what two
 * lines hold.
 */
function policyRow(setting: Setting, line: PolicyRow, columns: TableColumns, width: number, head: Head): readonly Block[] {
  const { format } = setting
  const projected = format.use === 'projector'
  const most = Math.max(1, ...line.cells.map((cell) => cell.policies.length))
  const partOfRow = (part: number, inPart: number): RowPart => {
    const cells = line.cells.map((cell) => ({
      ...cell,
      policies: projected ? cell.policies : partOfList(cell.policies, part, inPart),
    }))
    const box = cellsBox(columns, (column) => {
      const cell = cells.find((candidate) => candidate.area === column.area)
      if (cell === undefined || (part > 0 && cell.policies.length === 0)) return nothing
      return projected ? policyCell(setting, cell, column.width, 2) : policiesBox(setting, cell, column.width)
    })
    return { box, contents: drawing({ policies: part === 0 ? cells : cells.filter((cell) => cell.policies.length > 0) }) }
  }
  const parts = projected
    ? [partOfRow(0, most)]
    : fittingParts(setting, namesInPart, (inPart) =>
        Array.from({ length: Math.ceil(most / inPart) }, (_, part) => partOfRow(part, inPart)),
      )
  return tableRow(setting, instrumentBox(setting, line, columns.lead), parts, width, [head])
}

function instrumentBox({ format, say }: Setting, line: PolicyRow, width: number): Box {
  return stack(
    [
      paragraph(say.instrument(line.instrument), face(format, 'body', 'plain'), width),
      paragraph(spreadWords(say, line), face(format, 'note', 'quiet'), width),
    ],
    0,
  )
}

/** The square of a cell and all its policies' names in one paragraph. */
function policiesBox(setting: Setting, cell: PolicyRow['cells'][number], width: number): Box {
  const { format, say, words } = setting
  const type = face(format, 'note', 'plain')
  const leftOut = cell.policies.length === 0 && cell.leftOut > 0
  const said = leftOut
    ? words.t('policies.leftOut.short', { n: cell.leftOut })
    : cell.policies.map(say.policy).join(say.separator)
  const square = policyBox(policyState(cell), format, areaInk(format, areaOf(setting, cell.area)), type.size)
  const gap = format.space * 0.6
  return row([square, paragraph(said, type, width - square.width - gap)], gap)
}
