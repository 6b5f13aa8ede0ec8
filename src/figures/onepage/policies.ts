/** Instruments of policy by who writes of them: so many all areas, so many only this one; a square for each, split by area. */
import { lookup } from '#domain/lookup.ts'
import type { AreaId } from '#domain/model.ts'
import { isWritten, writersAmong } from '#figures/kinds/matrix/model.ts'
import type { PolicyRow } from '#figures/model.ts'
import { labelled, nothing, paragraph, row, stack, words, type Box, type Face } from '#figures/page/box.ts'
import { areaInk } from '#figures/page/glyphs.ts'
import { coordinate, type SceneNode } from '#figures/page/scene.ts'
import { citation, face, type Setting } from '#figures/page/setting.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Beside, PolicyGroup } from './model.ts'
import { unbroken, unitOf } from './set.ts'

type Policies = Extract<Beside, { kind: 'policies' }>

/** Whose instruments are named: of all groups, of all but the middle one, of none; `line` is all of it in a line or two. */
export const policyDetails = ['all', 'outer', 'none', 'line'] as const
export type PolicyDetail = (typeof policyDetails)[number]

/** A group with more instruments than this names none. */
const mostNamed = 13

/** The heading: 政策工具：21类. */
function headingFace({ format }: Setting): Face {
  const [size, line] = format.type.heading
  return { ...face(format, 'title', 'bold'), size, line }
}

/** The policies of the areas in groups. @param place beside the figures, or below them, where the counts stand in a column */
export function policiesBox(
  setting: Setting,
  policies: Policies,
  width: number,
  detail: PolicyDetail,
  place: 'beside' | 'below',
): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const phrases = longPhrasesOf(say.context).onePage
  const count = policies.groups.reduce((sum, group) => sum + group.rows.length, 0)
  const heading = paragraph(phrases.instruments(count), headingFace(setting), width)
  const silent = policies.groups.some(({ spread }) => spread !== 'all') ? phrases.silent : ''
  const note = [
    ...(detail !== 'line' && policies.areas.length > 2 ? [phrases.topDown(policies.areas.map(say.areaShort))] : []),
    silent,
  ].filter(Boolean)
  const quiet = face(format, 'note', 'plain')
  if (detail === 'line') {
    const said = policies.groups.map((group) =>
      words([
        { text: `${group.rows.length}`, face: face(format, 'note', 'bold') },
        { text: ` ${groupName(setting, group, policies.areas)} ${citation(setting, group.sources)}`, face: quiet },
      ]),
    )
    const title = words([{ text: phrases.instruments(count), face: face(format, 'note', 'bold') }])
    return stack([wrappedLine(setting, [title, ...said], width), paragraph(note.join(say.separator), quiet, width)], 0)
  }
  const groups = policies.groups.map((group) => groupBox(setting, group, policies.areas, width, detail, place))
  const end = stack(
    note.map((text) => paragraph(text, quiet, width)),
    0,
  )
  if (place === 'beside') return stack([stack([heading, ...groups], unit * 0.6), end], unit * 0.5)
  const headed = words([
    { text: phrases.instruments(count), face: headingFace(setting) },
    { text: `　${note.join(setting.words.pick('。', '. '))}`, face: quiet },
  ])
  const top = headed.width <= width ? headed : stack([heading, end], 0)
  return stack([top, ...groups], unit * 0.3)
}

/** Pieces one after the other, in as many lines as they need. */
function wrappedLine(setting: Setting, boxes: readonly Box[], width: number): Box {
  const gap = unitOf(setting.format) * 0.9
  const lines: Box[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const line = lines.at(-1)
    if (line !== undefined && used + gap + box.width <= width) {
      line.push(box)
      used += gap + box.width
    } else {
      lines.push([box])
      used = box.width
    }
  }
  return stack(
    lines.map((line) => row(line, gap)),
    0,
  )
}

function groupName({ say }: Setting, { spread, areas, rows }: PolicyGroup, all: readonly AreaId[]): string {
  const { group } = longPhrasesOf(say.context).onePage
  const { least, most } = writersAmong(rows, all)
  switch (spread) {
    case 'all':
      return group.all(all.length)
    case 'some':
      return group.some(least, most)
    case 'only':
      return group.only(say.context.phrases.list(areas.map(say.areaShort)))
  }
}

/** How many, who, a square for each; below them their names. */
export function groupBox(
  setting: Setting,
  group: PolicyGroup,
  areas: readonly AreaId[],
  width: number,
  detail: Exclude<PolicyDetail, 'line'>,
  place: 'beside' | 'below',
): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const bold = face(format, 'note', 'bold')
  const number = words([
    { text: String(group.rows.length), face: { ...bold, size: Math.round(unit * 1.7), line: Math.round(unit * 1.9) } },
  ])
  const indent = unit * 2.7
  const name = `${groupName(setting, group, areas)} ${citation(setting, group.sources)}`
  const label = words([{ text: name, face: bold }])
  const isNamed = group.rows.length <= mostNamed && (detail === 'all' || (detail === 'outer' && group.spread !== 'some'))
  const names = isNamed ? group.rows.map((one) => say.instrument(one.instrument)) : []
  const nameWidth = place === 'below' ? width - indent : width
  const said = unbroken(names, setting.words.pick('、', ', '), face(format, 'note', 'plain'), nameWidth)
  const squares = squaresBox(setting, group.rows, areas, width - indent)
  const isInLine = indent + label.width + unit * 0.5 + squares.width <= width
  const labelBox = label.width <= width - indent ? label : paragraph(name, bold, width - indent)
  const headHeight = Math.max(number.height, isInLine ? squares.height : labelBox.height + unit * 0.2 + squares.height)
  const head: Box = {
    width,
    height: headHeight,
    baseline: number.baseline,
    draw: (x, y) => {
      const top = isInLine ? y + Math.max(0, (headHeight - labelBox.height) / 2) : y
      return [
        ...number.draw(x, y + (isInLine ? Math.max(0, (headHeight - number.height) / 2) : 0)),
        ...labelBox.draw(x + indent, top),
        ...(isInLine
          ? squares.draw(x + indent + label.width + unit * 0.5, y + Math.max(0, (headHeight - squares.height) / 2))
          : squares.draw(x + indent, y + labelBox.height + unit * 0.2)),
      ]
    },
  }
  const below = place === 'below' ? { ...said, draw: (x: number, y: number) => said.draw(x + indent, y) } : said
  return labelled(stack([head, said.height === 0 ? nothing : below], 0), `${group.rows.length} ${name} ${names.join(' ')}`.trim())
}

/** A square for each instrument, split by area from the top in their order: filled where the area's text writes of it, dashed where not. */
function squaresBox(setting: Setting, rows: readonly PolicyRow[], areas: readonly AreaId[], width: number): Box {
  const { format, dataset } = setting
  const unit = unitOf(format)
  const side = unit * 0.72
  const part = Math.max(unit * 0.28, Math.min(side * 0.9, (unit * 1.6) / areas.length))
  const gap = unit * 0.14
  const perLine = Math.max(1, Math.floor((width + gap) / (side + gap)))
  const column = areas.length * (part + gap) - gap
  const lineGap = unit * 0.35
  const lines = Math.ceil(rows.length / perLine)
  return {
    width: Math.min(rows.length, perLine) * (side + gap) - gap,
    height: lines * (column + lineGap) - lineGap,
    baseline: 0,
    draw: (x, y) =>
      rows.flatMap((one, index) => {
        const left = x + (index % perLine) * (side + gap)
        const top = y + Math.floor(index / perLine) * (column + lineGap)
        return areas.map((area, place): SceneNode => {
          const written = one.cells.some((found) => found.area === area && isWritten(found))
          const at = top + place * (part + gap)
          if (written) {
            const fill = areaInk(format, lookup(dataset.areaById, area))
            return { kind: 'rect', x: left, y: at, width: side, height: part, radius: 0, fill, opacity: 1 }
          }
          const line = Math.max(1.5, unit / 18)
          return {
            kind: 'path',
            d: `M${coordinate(left + line / 2)} ${coordinate(at + line / 2)}H${coordinate(left + side - line / 2)}V${coordinate(at + part - line / 2)}H${coordinate(left + line / 2)}Z`,
            fill: null,
            stroke: format.theme.quiet,
            strokeWidth: line,
            dash: [line * 2, line * 1.4],
            opacity: 1,
          }
        })
      }),
  }
}
