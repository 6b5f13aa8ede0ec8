import type { FigureModel } from '#figures/model.ts'
import { drawing } from '#figures/page/contents.ts'
import type { Block } from '#figures/page/flow.ts'
import { fitted, loneBlock, posterBox } from '#figures/kinds/pair/page.ts'
import type { Setting } from '#figures/page/setting.ts'

/**
 * One figure set as type.
 * @param room px that a page has for it
 */
export function numberBlocks(
  setting: Setting,
  { plotted }: FigureModel<'number'>,
  width: number,
  room: number,
): readonly Block[] {
  const box = fitted(room, (scale) => posterBox(setting, plotted, width, scale))
  return [{ ...loneBlock(box), contents: drawing({ marks: [plotted] }) }]
}
