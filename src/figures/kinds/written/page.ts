/** Who writes of which instruments, on drawn pages. */
import type { AreaId } from '#domain/model.ts'
import { policyState } from '#figures/kinds/matrix/model.ts'
import type { FigureModel, WrittenGroup } from '#figures/model.ts'
import { areaLead, type AreaLead } from '#figures/page/areaLead.ts'
import { beside, labelled, nothing, paragraph, row as inRow, type Box } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block, type Head } from '#figures/page/flow.ts'
import { areaInk, policyBox } from '#figures/page/glyphs.ts'
import { tableLayout, type PageLayout } from '#figures/page/layout.ts'
import { rect } from '#figures/page/scene.ts'
import { areaOf, face, type Setting } from '#figures/page/setting.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { writtenNames } from './words.ts'

export const writtenPage: PageLayout<FigureModel<'written'>> = { ...tableLayout, blocks: writtenBlocks }

/** A group with its left edge and the width of a column, px. */
interface Placed {
  readonly group: WrittenGroup
  readonly label: Box
  readonly x: number
  readonly column: number
  readonly width: number
}

function writtenBlocks(setting: Setting, model: FigureModel<'written'>, width: number): readonly Block[] {
  const { format } = setting
  if (model.groups.length === 0) return []
  const cellsOf = (area: AreaId) =>
    model.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell.area === area)))
  const lead = areaLead(
    setting,
    model.areas.map((area) => ({
      area,
      sources: cellsOf(area).flatMap(({ policies }) => policies.map((policy) => policy.sourceId)),
    })),
    width,
  )
  const placed = placedGroups(setting, model, width - lead.beside)
  const head: Head = { box: headBox(setting, placed, lead, width), gap: 0 }
  const areas = [...model.open, ...model.folded]
  const type = face(format, 'body', 'plain')
  const names = writtenNames(model, setting.say).map(({ label, names: said }) =>
    beside([
      { x: 0, box: paragraph(label, face(format, 'body', 'bold'), lead.beside - format.space) },
      { x: lead.beside, box: paragraph(said, type, width - lead.beside) },
    ]),
  )
  return [
    ...areas.map((area) =>
      blockOf(rowBox(setting, area, placed, lead), {
        gap: format.space * 0.8,
        contents: drawing({ policies: cellsOf(area) }),
        heads: [head],
      }),
    ),
    ...names.map((box, index) => blockOf(box, { gap: format.space * (index === 0 ? 2 : 0.5) })),
  ]
}

/** Groups beside each other: columns of one width, and a group with few of them as wide as its label. */
function placedGroups(setting: Setting, { groups, areas }: FigureModel<'written'>, width: number): readonly Placed[] {
  const { format, say } = setting
  const gap = format.space * 2
  const type = face(format, 'body', 'plain')
  const named = groups.map((group) => {
    const said = longPhrasesOf(say.context).written.by(group.least, group.most, areas.length)
    const label = inRow(
      [paragraph(String(group.rows.length), face(format, 'body', 'bold'), width), paragraph(said, type, width)],
      format.space * 0.5,
    )
    return { group, label }
  })
  const column = Math.min(format.marks * 26, columnWidth(named, width - gap * (groups.length - 1)))
  let x = 0
  return named.map(({ group, label }) => {
    const wide = Math.max(group.rows.length * column, label.width)
    const here = { group, label, x, column, width: wide }
    x += wide + gap
    return here
  })
}

/** The width of a column, px, with which all groups fit a width: those as wide as their labels leave less to the columns of the others. */
function columnWidth(groups: readonly Pick<Placed, 'group' | 'label'>[], width: number): number {
  let [wide, left] = [groups, width]
  for (;;) {
    const column =
      left /
      Math.max(
        1,
        wide.reduce((sum, { group }) => sum + group.rows.length, 0),
      )
    const filled = wide.filter(({ group, label }) => label.width <= group.rows.length * column)
    if (filled.length === wide.length || filled.length === 0) return column
    left -= wide.filter((one) => !filled.includes(one)).reduce((sum, { label }) => sum + label.width, 0)
    wide = filled
  }
}

/** How many instruments stand in each group, over a line that spans it. */
function headBox({ format }: Setting, placed: readonly Placed[], lead: AreaLead, width: number): Box {
  const line = face(format, 'body', 'plain').line
  const height = line + format.space
  return {
    width,
    height,
    baseline: 0,
    draw: (x, y) =>
      placed.flatMap((one) => [
        ...one.label.draw(x + lead.beside + one.x, y),
        rect(
          x + lead.beside + one.x,
          y + line + format.space * 0.3,
          one.width - format.space * 0.5,
          format.hairline,
          format.theme.ink,
        ),
      ]),
  }
}

function rowBox(setting: Setting, area: AreaId, placed: readonly Placed[], lead: AreaLead): Box {
  const { format, say } = setting
  const colour = areaInk(format, areaOf(setting, area))
  const size = face(format, 'value', 'plain').size
  const squares = placed.flatMap(({ group, x, column }) =>
    group.rows.map((row, index) => {
      const cell = row.cells.find((candidate) => candidate.area === area)
      const box = cell === undefined ? nothing : policyBox(policyState(cell), format, colour, Math.min(size, column))
      return { x: lead.beside + x + index * column, box: labelled(box, say.instrument(row.instrument)) }
    }),
  )
  const name = lead.name(area)
  return labelled(beside([{ x: 0, box: name }, ...squares]), say.area(area))
}
