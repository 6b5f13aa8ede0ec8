/** Brackets under the row of a table: from column to column, with what may be said of the two areas below. */
import type { Bracket } from '#figures/kinds/comparison/brackets.ts'
import type { Line } from '#figures/model.ts'
import { polyline, type PathNode } from '#figures/page/scene.ts'
import { nothing, padded, row, stack, type Box } from '#figures/page/box.ts'
import type { Format } from '#figures/page/format.ts'
import { face, type Setting } from '#figures/page/setting.ts'
import type { TableColumns } from '#figures/page/table.ts'
import { valueBox } from '#figures/page/value.ts'
import { verdictBox } from '#figures/page/verdict.ts'

/** The four lines of the page, as dashes for a line of this thickness. */
const dashes: Record<Line, (thickness: number) => PathNode['dash']> = {
  ruler: () => null,
  dots: (thickness) => [thickness, thickness * 2],
  broken: (thickness) => [thickness * 6, thickness * 4],
  plain: () => null,
}

/** A bracket and its verdict. The words may run on to the right edge of the table. */
export function bracketBox(setting: Setting, bracket: Bracket, columns: TableColumns): Box {
  const { format } = setting
  const places = columns.areas.filter(({ area }) => area === bracket.from || area === bracket.to)
  const [from, to, last] = [places[0], places.at(-1), columns.areas.at(-1)]
  if (from === undefined || to === undefined || last === undefined) return nothing
  const right = to.x + to.width * 0.5
  const hook = format.space * 0.6
  const room = last.x + last.width - from.x
  const verdict = verdictBox(
    setting,
    { areas: [bracket.from, bracket.to], comparisons: bracket.comparisons },
    room,
    'plain',
    'note',
  )
  const said = stack([amongBox(setting, bracket, room), verdict], 0)
  return {
    width: right,
    height: hook * 1.4 + said.height,
    // The bracket hangs below its row, so the name before the row stands beside its words.
    baseline: hook * 1.4 + said.baseline,
    draw: (x, y) => [
      ...bracketPath(format, x + from.x, x + right, y, hook, bracket.line),
      ...padded(said, { left: from.x }).draw(x, y + hook * 1.4),
    ],
  }
}

/** The figures a bracket speaks of, where their cell has others besides. */
function amongBox(setting: Setting, { among }: Bracket, width: number): Box {
  const { format } = setting
  const strong = face(format, 'note', 'bold')
  return row(
    among.map((observation) => valueBox(setting, observation, strong, face(format, 'note', 'plain'), width)),
    format.space,
  )
}

/** The hooks are whole, so that both ends are seen; the line between them says how the two areas stand to each other. */
function bracketPath(
  { theme, hairline }: Format,
  left: number,
  right: number,
  top: number,
  hook: number,
  line: Line,
): readonly PathNode[] {
  const thickness = Math.max(2, hairline)
  const edge = thickness / 2
  const between: readonly (readonly [number, number])[] = [
    [left - edge, top + hook],
    [right + edge, top + hook],
  ]
  const hookAt = (x: number) =>
    polyline(
      [
        [x, top],
        [x, top + hook],
      ],
      theme.ink,
      thickness,
    )
  return [hookAt(left), hookAt(right), { ...polyline(between, theme.ink, thickness), dash: dashes[line](thickness) }]
}
