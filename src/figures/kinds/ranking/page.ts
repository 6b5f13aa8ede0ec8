/** A ranking on drawn pages: bars in order, in two columns where they are many. */
import { lookup } from '#domain/lookup.ts'
import { barPieces, openEnd } from '#figures/marks/bar.ts'
import type { FigureModel, RulerBar } from '#figures/model.ts'
import { axisUnit, numberedEvery, tickLabels } from '#figures/page/axis.ts'
import { beside, labelled, nothing, paragraph, row, stack, type Box } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block } from '#figures/page/flow.ts'
import { areaInk, pieceNodes } from '#figures/page/glyphs.ts'
import { tableLayout, type PageLayout } from '#figures/page/layout.ts'
import { polyline, rect } from '#figures/page/scene.ts'
import { areaOf, face, sourceNumber, type Setting } from '#figures/page/setting.ts'
import { valueBox } from '#figures/page/value.ts'
import { reachOf, startOf } from '#figures/ruler/reach.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { marksReach, tagOf } from './parts.ts'

/** A ranking on drawn pages. */
export const rankingPage: PageLayout<FigureModel<'ranking'>> = { ...tableLayout, blocks: rankingBlocks }

/** Fewer rows than these stand in one column. */
const fewestForTwo = 14
interface Column {
  readonly width: number
  /** px from its left to zero. */
  readonly zero: number
  /** px from zero to the end of the axis, the same in each column. */
  readonly length: number
}

interface Row {
  readonly bar: RulerBar
  readonly index: number
}

/** One block a page: rows run down the first column, then down the second. */
function rankingBlocks(setting: Setting, model: FigureModel<'ranking'>, width: number, room: number): readonly Block[] {
  const { format } = setting
  const rows = model.ruler.bars.map((bar, index): Row => ({ bar, index }))
  const isTwo = rows.length >= fewestForTwo && format.width > format.height
  const gap = format.space * 4
  const columnWidth = isTwo ? (width - gap) / 2 : width
  const column = columnOf(setting, model, columnWidth)
  const fitting = Math.max(1, Math.floor((room - axisBox(setting, model, column).height) / rowHeight(setting)))
  const perPage = Math.min(rows.length, isTwo ? fitting * 2 : fitting)
  const pages = Math.ceil(rows.length / perPage)
  const share = Math.ceil(rows.length / pages)
  return Array.from({ length: pages }, (_, page) => rows.slice(page * share, (page + 1) * share)).map((some): Block => {
    const half = isTwo ? Math.ceil(some.length / 2) : some.length
    const columns = [some.slice(0, half), some.slice(half)].filter((part) => part.length > 0)
    const box = beside(
      columns.map((part, index) => ({
        x: index * (columnWidth + gap),
        box: stack([axisBox(setting, model, column), ...part.map((one) => rowBox(setting, model, one, column))], 0),
      })),
    )
    const bars = some.map(({ bar }) => bar)
    const figures = new Set(bars.flatMap((bar) => [bar.plotted, ...bar.against]).map(({ observation }) => observation.obsId))
    const comparisons = model.ruler.comparisons.filter(({ a, b }) => figures.has(a) && figures.has(b))
    return blockOf(box, { gap: format.space * 2, contents: drawing({ rulers: [{ ...model.ruler, bars, comparisons }] }) })
  })
}

function rowHeight({ format }: Setting): number {
  return Math.round(format.type.body[1] * 1.12)
}

const barShare = 0.56

/** The column with the longest axis on which every bar, its open end and what is said behind it still fit. */
function columnOf(setting: Setting, model: FigureModel<'ranking'>, width: number): Column {
  const { format } = setting
  const { ticks, bars } = model.ruler
  const end = ticks.at(-1) ?? 1
  const zero = placeRoom(setting, model) + nameRoom(setting, model) + format.space * 2
  const lengths = bars.map((bar) => {
    const label = labelBox(setting, model, bar).width + beforeLabel(setting, bar)
    return (width - zero - label - format.space * 0.5) / Math.max(marksReach(bar) / end, 0.001)
  })
  return { width, zero, length: Math.max(format.space * 6, Math.min(width - zero - format.space * 5, ...lengths)) }
}

function beforeLabel({ format }: Setting, { plotted: { observation } }: RulerBar): number {
  return (observation.qualifier === 'exact' ? 0 : openEnd * format.marks * 0.8) + format.space
}

function placeBox(setting: Setting, { positions }: FigureModel<'ranking'>, index: number): Box {
  const position = positions[index]
  const said = position === undefined ? '' : longPhrasesOf(setting.say.context).ranking.places(position)
  return paragraph(said, face(setting.format, 'note', 'quiet'), setting.format.width)
}

function placeRoom(setting: Setting, model: FigureModel<'ranking'>): number {
  return Math.max(...model.positions.map((_, index) => placeBox(setting, model, index).width)) + setting.format.space
}

/** The short name; set off where the area has a colour here. */
function nameBox(setting: Setting, model: FigureModel<'ranking'>, { plotted: { observation } }: RulerBar): Box {
  const { format, say } = setting
  const area = areaOf(setting, observation.refArea)
  const isColoured = model.coloured.includes(observation.refArea)
  const plain = face(format, 'body', isColoured ? 'bold' : 'plain')
  const name = paragraph(
    say.areaShort(observation.refArea),
    isColoured ? { ...plain, colour: format.theme.ground } : plain,
    format.width,
  )
  if (!isColoured) return name
  const edge = format.space * 0.4
  return {
    ...name,
    width: name.width + edge * 2,
    draw: (x, y) => [
      rect(x, y + name.height * 0.06, name.width + edge * 2, name.height * 0.88, areaInk(format, area)),
      ...name.draw(x + edge, y),
    ],
  }
}

function nameRoom(setting: Setting, model: FigureModel<'ranking'>): number {
  return Math.max(...model.ruler.bars.map((bar) => nameBox(setting, model, bar).width))
}

/** The value with the number of its source; then what else its sources say, whether it is of a part, and its date where the bars differ. */
function labelBox(setting: Setting, model: FigureModel<'ranking'>, bar: RulerBar): Box {
  const { format, say, words } = setting
  const { observation } = bar.plotted
  const isColoured = model.coloured.includes(observation.refArea)
  const value = valueBox(
    setting,
    observation,
    face(format, 'body', isColoured ? 'bold' : 'plain'),
    face(format, 'body', 'plain'),
    format.width,
  )
  const quiet = face(format, 'note', 'quiet')
  const said = [
    sourceNumber(setting, observation),
    say.besides(bar),
    tagOf(words.labels, observation),
    sharesDate(model) ? '' : formatShortPeriod(observation.timePeriod, observation.timeBasis),
  ].filter((text) => text !== '')
  return row([value, ...said.map((text) => paragraph(text, quiet, format.width))], format.space * 0.6)
}

function sharesDate({ dates }: FigureModel<'ranking'>): boolean {
  const all = dates.flatMap(({ periods }) => periods).map(({ timePeriod, timeBasis }) => `${timePeriod} ${timeBasis}`)
  return new Set(all).size < 2
}

function rowBox(setting: Setting, model: FigureModel<'ranking'>, { bar, index }: Row, column: Column): Box {
  const { format, say, dataset } = setting
  const { observation } = bar.plotted
  const height = rowHeight(setting)
  const end = model.ruler.ticks.at(-1) ?? 1
  const at = (amount: number) => (amount / end) * column.length
  const length = at(reachOf(observation))
  const thick = Math.round(height * barShare)
  const pieces = barPieces(observation, {
    length,
    from: at(startOf(observation)),
    height: thick,
    scale: format.marks * 0.8,
    units: [],
  })
  const isColoured = model.coloured.includes(observation.refArea)
  const colour = isColoured ? areaInk(format, lookup(dataset.areaById, observation.refArea)) : format.theme.neutral
  const place = placeBox(setting, model, index)
  const name = nameBox(setting, model, bar)
  const label = labelBox(setting, model, bar)
  const places = placeRoom(setting, model)
  const line = Math.max(format.hairline, 2)
  const box: Box = {
    width: column.width,
    height,
    baseline: 0,
    draw: (x, y) => {
      const middle = y + height / 2
      const centred = (one: Box, left: number) => one.draw(left, middle - one.height / 2)
      return [
        ...(observation.refArea === model.own ? [rect(x, y, column.width, height, format.theme.ground2)] : []),
        ...centred(place, x + places - format.space - place.width),
        ...centred(name, x + places),
        ...pieceNodes(pieces, x + column.zero, middle - thick / 2, colour),
        ...bar.against.map(({ observation: other }) => {
          const there = x + column.zero + at(reachOf(other))
          return polyline(
            [
              [there, middle - thick * 0.75],
              [there, middle + thick * 0.75],
            ],
            format.theme.ink,
            line,
          )
        }),
        ...centred(label, x + column.zero + Math.max(length + beforeLabel(setting, bar), at(marksReach(bar)) + format.space)),
      ]
    },
  }
  return labelled(box, say.announced(bar.plotted))
}

/** The axis above its column, numbered, the unit behind the last number. */
function axisBox(setting: Setting, { ruler }: FigureModel<'ranking'>, { zero, length, width }: Column): Box {
  const { format, words } = setting
  const type = face(format, 'note', 'quiet')
  const labels = tickLabels(ruler.ticks, words.lang)
  const every = numberedEvery(labels, length, type.size)
  const end = ruler.ticks.at(-1) ?? 1
  const tick = format.space * 0.7
  const thickness = Math.max(format.hairline, 2)
  const height = type.line + tick + format.space * 0.5
  const line = type.line + tick
  const unit = paragraph(axisUnit(ruler.ticks, ruler.unit, words.lang), type, width)
  return {
    width,
    height,
    baseline: 0,
    draw: (x, y) => [
      rect(x + zero, y + line - thickness, length, thickness, format.theme.ink),
      ...ruler.ticks.flatMap((value, index) => {
        const there = x + zero + (value / end) * length
        const label = index % every === 0 ? paragraph(labels[index] ?? '', type, length) : nothing
        const isLast = index === ruler.ticks.length - 1
        return [
          polyline(
            [
              [there, y + line - tick],
              [there, y + line],
            ],
            format.theme.ink,
            thickness,
          ),
          ...label.draw(there - label.width / 2, y),
          ...(isLast ? unit.draw(there + label.width / 2 + format.space * 0.3, y) : []),
        ]
      }),
    ],
  }
}
