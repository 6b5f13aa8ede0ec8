import type { FigureModel } from '#figures/model.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block } from '#figures/page/flow.ts'
import { fitted, posterBox } from '#figures/kinds/pair/page.ts'
import { posterLayout, type PageLayout } from '#figures/page/layout.ts'
import type { Setting } from '#figures/page/setting.ts'

/** One figure set as type fills its page. */
export const numberPage: PageLayout<FigureModel<'number'>> = { ...posterLayout, blocks: numberBlocks }

/** @param room px that a page has for the figure */
function numberBlocks(setting: Setting, { plotted }: FigureModel<'number'>, width: number, room: number): readonly Block[] {
  const box = fitted(room, (scale) => posterBox(setting, plotted, width, scale))
  return [blockOf(box, { contents: drawing({ marks: [plotted] }) })]
}
