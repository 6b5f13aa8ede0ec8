import { drawing } from '#figures/page/contents.ts'
import { foldedMissing } from '#figures/missing.ts'
import type { FigureModel, MissingArea } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { beside, nothing, padded, paragraph, row, wrapped } from '#figures/page/box.ts'
import { blockOf, type Block, type Head } from '#figures/page/flow.ts'
import { asideLayout, type PageLayout } from '#figures/page/layout.ts'
import { sealBox } from '#figures/page/glyphs.ts'
import { ledgerBlocks, ledgerColumns, type Columns } from '#figures/page/ledger.ts'
import { rulerBlocks } from '#figures/ruler/page.ts'
import { areaName, areaOf, face, lineBox, type Setting } from '#figures/page/setting.ts'

/** A panel on drawn pages. */
export const panelPage: PageLayout<FigureModel<'panel'>> = { ...asideLayout, blocks: panelBlocks }

/** A panel: rulers on top, the ledger below them, the areas without a figure last. */
function panelBlocks(
  setting: Setting,
  { rulers, groups, missing, areas }: FigureModel<'panel'>,
  width: number,
): readonly Block[] {
  const figures = groups.flatMap((group) => group.entries.map((plotted) => plotted.observation))
  const columns = ledgerColumns(setting, width, figures, areas)
  return [
    ...rulers.flatMap((ruler) => rulerBlocks(setting, ruler, width)),
    ...groups.flatMap((group) => ledgerBlocks(setting, group, columns, [])),
    ...missingBlocks(setting, missing, columns, width),
  ]
}

/** The areas that have no figure, each with what its text says; many of which the same is to be said are counted. */
export function missingBlocks(
  setting: Setting,
  missing: readonly MissingArea[],
  columns: Columns,
  width: number,
): readonly Block[] {
  const { format, say } = setting
  const type = face(format, 'body', 'bold')
  const head: Head = { box: lineBox(width, 2, format.theme.ink), gap: format.space * 2 }
  const lead = paragraph(longPhrasesOf(say.context).table.silent, type, columns.lead)
  const gap = format.space * 0.75
  return foldedMissing(missing).map((one, index): Block => {
    const [first, ...others] = one.areas
    const area = first === undefined || others.length > 0 ? null : areaOf(setting, first)
    const seal = area === null ? nothing : sealBox(area, 'area', format, type.size)
    const name = area === null ? say.context.phrases.reason.restOfAreas(one.areas.length) : areaName(setting, area.areaId)
    const room = columns.entry - columns.name - columns.gap
    const named = one.cell.kind === 'named-without-number'
    const subject = one.indicator === null ? '' : say.indicator(one.indicator)
    return blockOf(
      padded(
        beside([
          { x: 0, box: row([seal, paragraph(name, type, columns.name - seal.width - gap)], gap) },
          {
            x: columns.name + columns.gap,
            box: wrapped(
              [
                paragraph(subject, face(format, 'note', 'plain'), room),
                paragraph(say.reason(one.cell), face(format, 'note', named ? 'accent' : 'quiet'), room),
              ],
              room,
              format.space,
              0,
            ),
          },
        ]),
        { left: columns.lead + columns.gap },
      ),
      { gap: format.space * (index === 0 ? 2 : 0.8), contents: drawing({ reasons: [one.cell] }), heads: [head], lead, run: lead },
    )
  })
}
