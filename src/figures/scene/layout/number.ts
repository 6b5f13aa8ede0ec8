import type { FigureModel } from '#figures/model.ts'
import { drawing } from './contents.ts'
import type { Block } from './flow.ts'
import { fitted, loneBlock, posterBox } from './pair.ts'
import type { Setting } from './setting.ts'

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
