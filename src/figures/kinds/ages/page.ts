/** How old the figures are, on drawn pages. */
import type { AgeRow, FigureModel } from '#figures/model.ts'
import { lookup } from '#domain/lookup.ts'
import { sourcesOfFigure } from '#domain/agreement.ts'
import { areaLead, type AreaLead } from '#figures/page/areaLead.ts'
import { beside, labelled, padded, paragraph, type Box } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block, type Head } from '#figures/page/flow.ts'
import { areaInk } from '#figures/page/glyphs.ts'
import { tableLayout, type PageLayout } from '#figures/page/layout.ts'
import { coordinate, rect, type SceneNode } from '#figures/page/scene.ts'
import { face, type Setting } from '#figures/page/setting.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { figuresOfRow } from './model.ts'
import { dotPlaces, namedYears, tallOf, yearDays } from './geometry.ts'

export const agesPage: PageLayout<FigureModel<'ages'>> = { ...tableLayout, blocks: agesBlocks }

/** From the middle of a dot to the next, and its radius, px at the size of the screen. */
const pitch = 8
const radius = 3.2

function agesBlocks(setting: Setting, model: FigureModel<'ages'>, width: number): readonly Block[] {
  const { format, say } = setting
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
  const days = yearDays(model.years)
  const [first = 0, last = first + 1] = [days[0], days.at(-1)]
  const plot = width - lead.beside
  const axis: Axis = { plot, days, across: (day) => ((day - first) / (last - first)) * plot }
  const head: Head = { box: yearsBox(setting, model, lead, axis), gap: 0 }
  const key = paragraph(longPhrasesOf(say.context).ages.key, face(format, 'note', 'quiet'), width)
  return [
    ...rows.map((row) =>
      blockOf(rowBox(setting, row, lead, axis), {
        gap: format.space * 0.5,
        contents: {
          ...drawing({}),
          quoted: { figures: figuresOfRow(row), absences: [] },
        },
        heads: [head],
      }),
    ),
    blockOf(padded(key, { left: lead.beside }), { gap: format.space }),
  ]
}

interface Axis {
  /** px of the plot. */
  readonly plot: number
  /** On which the years begin. */
  readonly days: readonly number[]
  /** px from the left of the plot to a day. */
  readonly across: (day: number) => number
}

function yearsBox(setting: Setting, model: FigureModel<'ages'>, lead: AreaLead, { plot, days, across }: Axis): Box {
  const { format, say } = setting
  const { years, hasEarlier } = model
  const type = face(format, 'note', 'quiet')
  const named = namedYears(model, plot, type.size * 3)
  return {
    width: lead.beside + plot,
    height: type.line,
    baseline: 0,
    draw: (x, y) =>
      named.flatMap((year) => {
        const at = years.indexOf(year)
        const [from = 0, to = 0] = [days[at], days[at + 1]]
        const label = paragraph(hasEarlier && at === 0 ? longPhrasesOf(say.context).ages.earlier : String(year), type, plot)
        return label.draw(x + lead.beside + across((from + to) / 2) - label.width / 2, y)
      }),
  }
}

function rowBox(setting: Setting, row: AgeRow, lead: AreaLead, { plot, days, across }: Axis): Box {
  const { format, say, dataset } = setting
  const name = lead.name(row.area)
  const step = pitch * format.marks
  const height = Math.max(name.height + format.space * 0.5, tallOf(row) * step + format.space)
  const places = dotPlaces(
    row.dots.map(({ day }) => day),
    { across, width: plot, pitch: step },
  )
  const colour = areaInk(format, lookup(dataset.areaById, row.area))
  const dots: Box = {
    width: plot,
    height,
    baseline: 0,
    draw: (x, y) => [
      ...days.map((day) => rect(x + Math.min(across(day), plot - 1), y, 1, height, format.theme.hairline)),
      rect(x, y + height - 1, plot, 1, format.theme.hairline),
      ...row.dots.flatMap(({ plotted, inferred }, index): readonly SceneNode[] => {
        const place = places[index]
        if (place === undefined) return []
        const dot = dotNode(x + place.x, y + height / 2 + place.y, radius * format.marks, colour, inferred ? 'hollow' : 'full')
        return [{ kind: 'group', label: say.announced(plotted), nodes: [dot] }]
      }),
    ],
  }
  return labelled(
    beside([
      { x: 0, box: padded(name, { top: (height - name.height) / 2 }) },
      { x: lead.beside, box: { ...dots, baseline: (height - name.height) / 2 + name.baseline } },
    ]),
    say.area(row.area),
  )
}

function dotNode(x: number, y: number, r: number, colour: string, look: 'full' | 'hollow'): SceneNode {
  const stroke = r * 0.42
  const inner = look === 'hollow' ? r - stroke / 2 : r
  const d = `M${coordinate(x - inner)} ${coordinate(y)}a${coordinate(inner)} ${coordinate(inner)} 0 1 0 ${coordinate(2 * inner)} 0a${coordinate(inner)} ${coordinate(inner)} 0 1 0 ${coordinate(-2 * inner)} 0Z`
  return look === 'hollow'
    ? { kind: 'path', d, fill: null, stroke: colour, strokeWidth: stroke, dash: null, opacity: 1 }
    : { kind: 'path', d, fill: colour, stroke: null, strokeWidth: 0, dash: null, opacity: 1 }
}
