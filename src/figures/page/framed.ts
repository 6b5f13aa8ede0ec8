import { rect, type SceneNode } from './scene.ts'
import { stack } from './box.ts'
import { division, factsOf } from './division.ts'
import type { FlowPage } from './flow.ts'
import { asideGap, bodyGap, type Frame } from './frame.ts'
import { footBox } from './pageFoot.ts'

/** Everything on a page, its body included. `lift` is the share of the free height that stays above the body. */
export function framed(frame: Frame, { box: body, contents }: FlowPage, page: string, lift: number): readonly SceneNode[] {
  const { setting, bodyWidth, arrangement, head } = frame
  const { format } = setting
  const facts = factsOf(frame, contents)
  const { room, key, notes } = division(frame, facts, body.height)
  const foot = footBox(frame, facts.head, page)
  const [left, top] = [format.margin.side, format.margin.top]
  const bodyTop = top + head.height + bodyGap(setting)
  const footTop = format.height - format.margin.bottom - foot.height
  const around = (): readonly SceneNode[] => {
    if (arrangement === 'aside') {
      const x = left + bodyWidth + asideGap(setting)
      return [
        rect(x, bodyTop, 1.5, footTop - bodyGap(setting) - bodyTop, format.theme.edge),
        ...stack([key, notes], bodyGap(setting)).draw(x + asideGap(setting), bodyTop),
      ]
    }
    const below = format.space
    const notesTop = footTop - below - notes.height
    const keyTop = (notes.height > 0 ? notesTop - below * 0.7 : footTop - below) - key.height
    return [...key.draw(left, keyTop), ...notes.draw(left, notesTop)]
  }
  return [
    ...head.draw(left, top),
    ...body.draw(left, bodyTop + Math.max(0, room - body.height) * lift),
    ...around(),
    ...foot.draw(left, footTop),
  ]
}
