/** How firmly the figures are said, on drawn pages. */
import { firmnesses } from '#domain/firmness.ts'
import { lookup } from '#domain/lookup.ts'
import type { FigureModel, FirmnessRow } from '#figures/model.ts'
import { sourcesOfFigure } from '#domain/agreement.ts'
import { areaLead, type AreaLead } from '#figures/page/areaLead.ts'
import {
  beside,
  labelled,
  padded,
  paragraph,
  row as inRow,
  stack,
  words as setWords,
  wrapped,
  type Box,
} from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block } from '#figures/page/flow.ts'
import { areaInk, pieceNodes } from '#figures/page/glyphs.ts'
import { tableLayout, type PageLayout } from '#figures/page/layout.ts'
import { face, type Setting } from '#figures/page/setting.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { blockPieces } from './block.ts'
import { blockPitch, sizeOf, startsOf } from './geometry.ts'
import { countOf, figuresOfRow } from './model.ts'

export const firmnessPage: PageLayout<FigureModel<'firmness'>> = { ...tableLayout, blocks: firmnessBlocks }

/** Height of a block, px at the size of the screen. */
const tall = 18

function firmnessBlocks(setting: Setting, model: FigureModel<'firmness'>, width: number): readonly Block[] {
  const { format } = setting
  const rows = [...model.open, ...model.folded]
  if (rows.length === 0) return []
  const lead = areaLead(
    setting,
    rows.map((row) => ({
      area: row.area,
      sources: figuresOfRow(row).flatMap((figure) => sourcesOfFigure(setting.dataset, figure)),
    })),
    width,
  )
  const label = setWords([{ text: '888 / 888', face: face(format, 'value', 'bold') }]).width
  const pitch = blockPitch(rows, width - lead.beside - label - format.space * 2, format.marks)
  return [
    blockOf(padded(keyBox(setting, width - lead.beside), { left: lead.beside })),
    ...rows.map((row) =>
      blockOf(rowBox(setting, row, lead, pitch), {
        gap: format.space * 0.8,
        contents: {
          ...drawing({}),
          quoted: { figures: figuresOfRow(row), absences: [] },
        },
      }),
    ),
  ]
}

function rowBox(setting: Setting, row: FirmnessRow, lead: AreaLead, pitch: number): Box {
  const { format, say, dataset } = setting
  const name = lead.name(row.area)
  const colour = areaInk(format, lookup(dataset.areaById, row.area))
  const height = tall * format.marks
  const [strong, plain] = [face(format, 'value', 'bold'), face(format, 'body', 'plain')]
  const [starts, figures, exact] = [startsOf(row), figuresOfRow(row).length, countOf(row, 'exact')]
  const blocks: Box = {
    width: figures * pitch,
    height,
    baseline: height / 2 + strong.size * 0.38,
    draw: (x, y) =>
      row.blocks.map((block, index) => ({
        kind: 'group',
        label: say.announced(block.plotted),
        nodes: pieceNodes(
          blockPieces(block.firmness, (sizeOf(block) - 0.18) * pitch, height, format.marks),
          x + (starts[index] ?? 0) * pitch,
          y,
          colour,
        ),
      })),
  }
  const count = setWords([
    { text: String(exact), face: strong },
    { text: ` / ${figures}`, face: plain },
  ])
  return labelled(
    beside([
      { x: 0, box: name },
      { x: lead.beside, box: inRow([blocks, count], format.space * 1.5) },
    ]),
    `${say.area(row.area)} ${exact} / ${figures}`,
  )
}

/** What each kind of block means, and what the numbers count. */
function keyBox(setting: Setting, width: number): Box {
  const { format, say } = setting
  const phrases = longPhrasesOf(say.context).firmness
  const type = face(format, 'note', 'plain')
  const side = { width: 9 * format.marks, height: 13 * format.marks }
  const samples = firmnesses.map((firmness) => {
    const sample: Box = {
      ...side,
      baseline: side.height / 2 + type.size * 0.38,
      draw: (x, y) => pieceNodes(blockPieces(firmness, side.width, side.height, format.marks), x, y, format.theme.quiet),
    }
    return inRow([sample, paragraph(phrases.name[firmness], type, width)], format.space * 0.7)
  })
  return stack(
    [
      wrapped(samples, width, format.space * 2.2, format.space * 0.2),
      paragraph(phrases.key, face(format, 'note', 'quiet'), width),
    ],
    format.space * 0.4,
  )
}
