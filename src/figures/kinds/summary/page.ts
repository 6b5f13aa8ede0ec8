import type { FigureModel } from '#figures/model.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { figuresOfDerived, ledgerOf, rulersByPlace, missingAreasIn } from './model.ts'
import { padded, paragraph, stack } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block, type Head } from '#figures/page/flow.ts'
import { asideLayout, type PageLayout } from '#figures/page/layout.ts'
import { ledgerBlocks, ledgerColumns, type Columns } from '#figures/page/ledger.ts'
import { missingBlocks } from '#figures/kinds/panel/page.ts'
import { rulerBlocks } from '#figures/ruler/page.ts'
import { face, lineBox, sourcedDate, type Setting } from '#figures/page/setting.ts'

/** One indicator on drawn pages. */
export const summaryPage: PageLayout<FigureModel<'summary'>> = { ...asideLayout, blocks: summaryBlocks }

/** One indicator: its rulers, its other figures with what may be said of each two areas, what is derived, the areas without a figure. */
function summaryBlocks(setting: Setting, model: FigureModel<'summary'>, width: number): readonly Block[] {
  const group = ledgerOf(model)
  const rulers = rulersByPlace(setting.dataset, model)
  const figures = group.entries.map((plotted) => plotted.observation)
  const columns = ledgerColumns(setting, width, figures, model.areas)
  return [
    ...rulers.first.flatMap((ruler) => rulerBlocks(setting, ruler, width)),
    ...ledgerBlocks(setting, group, columns, []),
    ...rulers.last.flatMap((ruler) => rulerBlocks(setting, ruler, width)),
    ...derivedBlocks(setting, model, columns, width),
    ...missingBlocks(setting, missingAreasIn(model.row), columns, width),
  ]
}

/** What is derived: the arithmetic in full, below it what it is and what its figures count. */
function derivedBlocks(setting: Setting, { derived }: FigureModel<'summary'>, columns: Columns, width: number): readonly Block[] {
  const { format, say } = setting
  const { derivedWords, phrases } = longSentencesOf(say)
  const head: Head = { box: lineBox(width, 2, format.theme.ink), gap: format.space * 2 }
  const lead = paragraph(phrases.derived.title, face(format, 'body', 'bold'), columns.lead)
  return derived.map((one, index): Block => {
    const { name, arithmetic } = derivedWords(one)
    const counted = figuresOfDerived(one).map((figure) => {
      const measured = say.measured(figure)
      const dated = sourcedDate(setting, figure)
      return name.includes(measured) ? dated : `${measured}${say.separator}${dated}`
    })
    return blockOf(
      padded(
        stack(
          [
            paragraph(arithmetic, face(format, 'body', 'bold'), columns.entry),
            paragraph([name, ...new Set(counted)].join(say.separator), face(format, 'note', 'quiet'), columns.entry),
          ],
          0,
        ),
        { left: columns.lead + columns.gap },
      ),
      {
        gap: format.space * (index === 0 ? 2 : 0.8),
        contents: { ...drawing({}), quoted: { figures: figuresOfDerived(one), absences: [] } },
        heads: [head],
        lead,
        run: lead,
      },
    )
  })
}
