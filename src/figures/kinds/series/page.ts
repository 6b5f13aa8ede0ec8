/** One area's figures at several dates: a chart where there are three dates or more, and always the figures one under the other. */
import { lookup } from '#domain/lookup.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel } from '#figures/model.ts'
import { isDrawn, labelPlaces, seriesGeometry } from './geometry.ts'
import { clearance, pointPieces, segmentPieces } from './pieces.ts'
import { breaksFrom } from './strands.ts'
import { rect } from '#figures/page/scene.ts'
import { axisUnit, tickLabels } from '#figures/page/axis.ts'
import { padded, paragraph, type Box } from '#figures/page/box.ts'
import { drawing } from '#figures/page/contents.ts'
import { blockOf, type Block } from '#figures/page/flow.ts'
import { areaInk, pieceNodes } from '#figures/page/glyphs.ts'
import { ledgerBlocks, ledgerColumns } from '#figures/page/ledger.ts'
import { face, sourceNumber, type Setting } from '#figures/page/setting.ts'
import { asideLayout, type PageLayout } from '#figures/page/layout.ts'

/** A series on drawn pages. */
export const seriesPage: PageLayout<FigureModel<'series'>> = { ...asideLayout, blocks: seriesBlocks }

function seriesBlocks(setting: Setting, model: FigureModel<'series'>, width: number): readonly Block[] {
  const { format, say } = setting
  const { phrases } = longSentencesOf(say)
  const figures = model.strands.flat()
  const columns = ledgerColumns(setting, width, figures, [model.area])
  const note = face(format, 'note', 'quiet')
  const chart = isDrawn(model)
    ? [
        blockOf(chartBox(setting, model, width), {
          contents: drawing({ marks: figures.map((observation) => ({ observation, judgement: null })) }),
        }),
        blockOf(paragraph(phrases.series.joined, note, width), { gap: format.space }),
      ]
    : []
  const strands = model.strands.flatMap((strand) => {
    const entries = strand.map((observation) => ({ observation, judgement: null }))
    const blocks = ledgerBlocks(setting, { indicator: model.indicator, line: 'plain', entries, comparisons: [] }, columns, [])
    const reasons = breaksFrom(model, strand)
    const [first] = blocks
    if (reasons.length === 0 || first === undefined) return blocks
    const said = phrases.series.broken(reasons.map((code) => phrases.series.breaks[code]).join(say.separator))
    const box = padded(paragraph(said, note, columns.entry), { left: columns.lead + columns.gap })
    return [...blocks, { ...first, box, gap: format.space * 0.4, contents: drawing({}) }]
  })
  return [...chart, ...strands]
}

/** Width of the chart to its height. */
const chartShape = { picture: 2.7, projector: 3.2 } as const

function chartBox(setting: Setting, model: FigureModel<'series'>, width: number): Box {
  const { format, say, dataset, words } = setting
  const type = face(format, 'note', 'quiet')
  const value = face(format, 'body', 'bold')
  const labels = tickLabels(model.ticks, words.lang)
  const unit = paragraph(axisUnit(model.ticks, lookup(dataset.indicatorById, model.indicator).unit, words.lang), type, width)
  const measured = labels.map((label) => paragraph(label, type, width))
  const left = Math.max(unit.width, ...measured.map((label) => label.width)) + format.space
  const top = unit.height + clearance(format.marks).open
  const right = format.space * 3
  const plot = { width: width - left - right, height: Math.round(width / chartShape[format.use]) - top - type.line }
  const geometry = seriesGeometry(model, plot)
  const printed = geometry.points.map(({ observation }) =>
    paragraph(`${say.value(observation)}${words.pick('', ' ')}${sourceNumber(setting, observation)}`, value, width),
  )
  const places = labelPlaces(
    geometry.points,
    printed.map((box) => box.width),
    value.line,
    clearance(format.marks),
    { x: 0, width: plot.width },
  )
  const colour = areaInk(format, lookup(dataset.areaById, model.area))
  const thickness = Math.max(format.hairline, 2)
  // Below the number at the foot of the axis, which the first year would run into.
  const years = Math.max(format.space * 0.6, type.line / 2)
  return {
    width,
    height: top + plot.height + years + type.line,
    baseline: 0,
    draw: (x, y) => {
      const [originX, originY] = [x + left, y + top]
      return [
        ...unit.draw(x, y),
        ...geometry.ticks.flatMap(({ y: at }, index) => [
          rect(
            originX,
            originY + at,
            plot.width,
            at === plot.height ? thickness : 1,
            format.theme[at === plot.height ? 'ink' : 'hairline'],
          ),
          ...(measured[index]?.draw(originX - format.space - (measured[index]?.width ?? 0), originY + at - type.line / 2) ?? []),
        ]),
        ...geometry.years.flatMap(({ year, x: at }) => {
          const label = paragraph(String(year), type, width)
          return [
            rect(originX + at - thickness / 2, originY + plot.height, thickness, format.space * 0.5, format.theme.ink),
            ...label.draw(originX + at - label.width / 2, originY + plot.height + years),
          ]
        }),
        ...geometry.segments.flatMap((segment) => pieceNodes(segmentPieces(segment, format.marks), originX, originY, colour)),
        ...geometry.points.flatMap((point) => pieceNodes(pointPieces(point, format.marks), originX, originY, colour)),
        ...printed.flatMap((box, index) => {
          const place = places[index]
          return place === undefined ? [] : box.draw(originX + place.x - box.width / 2, originY + place.y - box.baseline)
        }),
      ]
    },
  }
}
