import { drawing } from '#figures/page/contents.ts'
import type { AreaId } from '#domain/model.ts'
import type { FigureHead, FigureModel, MatrixCell } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { labelled, nothing, paragraph, row, type Box } from '#figures/page/box.ts'
import type { Block } from '#figures/page/flow.ts'
import { tableLayout, type PageLayout } from '#figures/page/layout.ts'
import { leadShare } from '#figures/kinds/board/page.ts'
import { areaInk, policyBox } from '#figures/page/glyphs.ts'
import { areaName, areaOf, citation, face, type Setting } from '#figures/page/setting.ts'
import { cellsBox, tableColumns, tableHead, tableRow } from '#figures/page/table.ts'
import { policyState } from './model.ts'

/** The matrix on drawn pages. */
export const matrixPage: PageLayout<FigureModel<'matrix'>> = { ...tableLayout, blocks: matrixBlocks }

/** Instruments × areas: a square where the text writes of it, and the policy's name where there is room for all of it. */
function matrixBlocks(setting: Setting, model: FigureModel<'matrix'>, width: number): readonly Block[] {
  const { format, say } = setting
  const columns = tableColumns(
    setting,
    model.areas.map((area) => ({
      area,
      date: format.use === 'picture' ? dateOfTexts(setting, model, area) : '',
    })),
    width,
    leadOf(setting, model, width),
  )
  const head = tableHead(setting, columns, width, longPhrasesOf(say.context).table.instrument)
  return model.rows.flatMap((line) => {
    const name = paragraph(say.instrument(line.instrument), face(format, 'body', 'plain'), columns.lead)
    const box = cellsBox(columns, ({ area, width: room }) => {
      const cell = line.cells.find((candidate) => candidate.area === area)
      return cell === undefined ? nothing : policyCell(setting, cell, room, format.use === 'picture' ? 1 : 0)
    })
    const blocks = tableRow(setting, name, [{ box, contents: drawing({ policies: line.cells }) }], width, [head])
    return blocks.map((block) => ({ ...block, gap: format.space }))
  })
}

/** Shares of the width that the names of instruments may take in a picture, the least first. */
const leads = [0.13, 0.2] as const
const widestLead = 0.3
/** Share of the height of a page that a name may take. */
const tallestName = 0.25

/** The least share of the width in which no name of an instrument is too tall for a page. */
function leadOf(setting: Setting, model: FigureModel<'matrix'>, width: number): number {
  const { format, say } = setting
  if (format.use === 'projector') return leadShare
  const type = face(format, 'body', 'plain')
  const isLow = (share: number) =>
    model.rows.every(
      ({ instrument }) => paragraph(say.instrument(instrument), type, width * share).height <= format.height * tallestName,
    )
  return leads.find(isLow) ?? widestLead
}

/** A cell: its square, and the names that so many lines hold. */
export function policyCell(setting: Setting, cell: MatrixCell, width: number, lines: number): Box {
  const { format } = setting
  const type = face(format, 'note', 'plain')
  const area = areaOf(setting, cell.area)
  const square = policyBox(policyState(cell), format, areaInk(format, area), type.size)
  const gap = format.space * 0.7
  const room = width - square.width - gap
  const said = cellWords(setting, cell, room, lines)
  return labelled(row([square, paragraph(said, type, room)], gap), `${areaName(setting, cell.area)} ${said}`)
}

/** When the texts of an area are from. */
export function dateOfTexts({ say }: Setting, { dates }: FigureHead, area: AreaId): string {
  const dated = dates.find((candidate) => candidate.area === area)
  return dated === undefined ? '' : say.dates([dated]).replace(say.area(area), '').trim()
}

/**
 * As many names as there is room for and how many there are, and their sources; how many there are where not even one fits. What filters
 * leave out is counted.
 */
function cellWords(setting: Setting, { policies, leftOut, unread = false }: MatrixCell, room: number, lines: number): string {
  const { format, say, words } = setting
  if (unread) return say.absence('unread')
  const type = face(format, 'note', 'plain')
  const sources = citation(
    setting,
    policies.map(({ sourceId }) => sourceId),
  )
  const sourced = (text: string) => `${text}${words.pick('', ' ')}${sources}`
  const count = sourced(words.t('picture.policies', { n: policies.length }))
  if (policies.length === 0) return leftOut > 0 ? words.t('policies.leftOut.short', { n: leftOut }) : ''
  const names = policies.map(say.policy)
  const candidates = names.map((_, index) => {
    const some = names.slice(0, names.length - index).join(words.pick('、', '; '))
    return sourced(index === 0 ? some : words.t('picture.policyAndMore', { name: some, n: policies.length }))
  })
  return candidates.find((text) => paragraph(text, type, room).height <= lines * type.line) ?? count
}
