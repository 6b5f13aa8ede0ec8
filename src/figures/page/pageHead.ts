/** What stands at the top of every page: the finding, and the dates behind it. */
import type { FigureHead } from '#figures/model.ts'
import { projectorFloor } from './type.ts'
import { headline, nothing, padded, paragraph, stack, type Box } from './box.ts'
import type { Arrangement } from './frame.ts'
import { face, lineBox, type Setting } from './setting.ts'

/** Finding, the dated figures behind it, dates of the areas; in a picture a rule below. */
export function headBox(setting: Setting, model: FigureHead, arrangement: Arrangement, width: number): Box {
  const { format, say } = setting
  return stack(
    [
      headline(
        say.finding(model.finding),
        face(format, 'title', 'bold'),
        width,
        format.use === 'projector' ? projectorFloor.title : 0,
      ),
      sublineBox(setting, model, width),
      datesBox(setting, model, arrangement, width),
      ...(format.use === 'picture' ? [padded(lineBox(width, format.rule, format.theme.ink), { top: format.space * 0.6 })] : []),
    ],
    format.space * 0.4,
  )
}

/** The dates of each area. The heads of a table's columns have them; a projected row has its own, so that there they may be left out. */
function datesBox({ format, say }: Setting, model: FigureHead, arrangement: Arrangement, width: number): Box {
  if (arrangement === 'table') return nothing
  const box = paragraph(say.dates(model.dates), face(format, 'subtitle', 'quiet'), width)
  return format.use === 'projector' && box.height > format.type.subtitle[1] ? nothing : box
}

/** The dated figures behind a headline about orders; other headlines have them in the body. Left out where they would crowd a projected page. */
function sublineBox({ format, say }: Setting, { finding }: FigureHead, width: number): Box {
  const said =
    finding.kind === 'orders' || finding.kind === 'no-order' || finding.kind === 'standing' ? say.subline(finding) : null
  const box = paragraph(said ?? '', face(format, 'subtitle', 'plain'), width)
  return format.use === 'projector' && box.height > format.type.subtitle[1] * 2 ? nothing : box
}
