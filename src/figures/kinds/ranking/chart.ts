/** What recharts is told of a ranking: rows, axis and the room around the bars, px. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset, ObsId, Observation } from '#domain/model.ts'
import { openEnd } from '#figures/marks/bar.ts'
import { fittingName } from '#figures/ruler/rowName.ts'
import type { FigureModel, RulerBar } from '#figures/model.ts'
import { axisUnit, numberedEvery, tickLabels } from '#figures/page/axis.ts'
import { textWidth } from '#figures/page/measure.ts'
import type { Sentences } from '#figures/sentence.ts'
import { lastMarkAt, reachOf } from '#figures/ruler/reach.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Words } from '#i18n/words.tsx'
import { marked, marksReach, tagOf } from './parts.ts'

export const rankingSizes = {
  bar: 14,
  /** From one bar to the next. */
  row: 24,
  /** The same where what stands behind a value goes below the row: on a phone. */
  tallRow: 44,
  /** Above the first row: numbers and ticks. */
  axis: 30,
  /** Type of places, dates and the numbers of the axis; of names and values. */
  note: 13,
  body: 15,
  gap: 8,
} as const

export interface RankingRow {
  readonly id: ObsId
  /** Length of the bar in the unit of the axis, up to the end that its source states. */
  readonly reach: number
  /** 25—28. */
  readonly place: string
  /** The short name as far as it has room, and the whole name. */
  readonly name: string
  readonly wholeName: string
  /** The value as printed, and what stands behind it in quiet type. */
  readonly value: string
  readonly aside: string
  readonly isColoured: boolean
  readonly isOwn: boolean
}

export interface RankingChartProps {
  readonly width: number
  /** From one bar to the next, px. */
  readonly rowHeight: number
  readonly height: number
  readonly rows: readonly RankingRow[]
  /** Values in the unit of the axis, ascending from 0; the last is its end. */
  readonly ticks: readonly number[]
  /** How many ticks without a number stand between two with one. */
  readonly tickInterval: number
  readonly placeRoom: number
  readonly nameRoom: number
  /** Right of the end of the axis. */
  readonly labelRoom: number
}

/** Least length of the axis, however narrow the page. */
const leastAxis = 40
/** Room of a name's ground left and right of it. */
export const nameEdge = 4

interface Setting {
  readonly dataset: Dataset
  readonly say: Sentences
  readonly words: Words
}

/** Narrower charts have no room for dates behind the values. */
const leastWide = 480
/** The share of a chart that names may take. */
const mostName = 0.4

/** From one bar to the next, in a chart of this width, px. */
function rowHeightAt(width: number): number {
  return width < leastWide ? rankingSizes.tallRow : rankingSizes.row
}

/** Height of the whole chart, px: known before it is loaded, so that nothing moves when it is. */
export function rankingHeight({ ruler }: FigureModel<'ranking'>, width: number): number {
  return ruler.bars.length * rowHeightAt(width) + rankingSizes.axis
}

/** @param width px of the whole chart */
export function rankingChartProps(setting: Setting, model: FigureModel<'ranking'>, width: number): RankingChartProps {
  const { words } = setting
  const { ticks, unit } = model.ruler
  const rows = model.ruler.bars.map((bar, index) => rowOf(setting, model, bar, index))
  const { gap, note, body } = rankingSizes
  const placeRoom = Math.max(...rows.map(({ place }) => textWidth(place, note, 400, 'sans'))) + gap
  const ownWidth = textWidth(words.t('ranking.own'), note, 700, 'sans') + gap
  const widest = Math.max(...rows.map(({ name, isOwn }) => textWidth(name, body, 700, 'sans') + (isOwn ? ownWidth : 0)))
  const rowHeight = rowHeightAt(width)
  const isTall = rowHeight === rankingSizes.tallRow
  const nameRoom = Math.min(widest, width * mostName) + nameEdge * 2 + gap
  const plot = width - placeRoom - nameRoom
  const end = ticks.at(-1) ?? 1
  const labels = tickLabels(ticks, words.lang)
  const unitRoom = textWidth(`${labels.at(-1) ?? ''} ${axisUnit(ticks, unit, words.lang)}`, note, 400, 'sans') + gap
  const lengths = rows.map((row, index) => {
    const bar = model.ruler.bars[index]
    const before = bar === undefined ? 0 : beforeLabel(bar.plotted.observation)
    const drawn = bar === undefined ? row.reach : marksReach(bar)
    return (plot - before - labelWidth(isTall ? { ...row, aside: '' } : row)) / Math.max(drawn / end, 0.001)
  })
  const length = Math.max(leastAxis, Math.min(plot - unitRoom, ...lengths))
  return {
    width,
    rowHeight,
    height: rankingHeight(model, width),
    rows: rows.map((row) => ({
      ...row,
      name: widest <= width * mostName ? row.name : fittingName([row.name], width * mostName - (row.isOwn ? ownWidth : 0), body),
    })),
    ticks,
    tickInterval: numberedEvery(labels, length, note) - 1,
    placeRoom,
    nameRoom,
    labelRoom: Math.max(0, plot - length),
  }
}

/**
 * Where what is said behind a value begins on a phone, under its bar: right of zero where it has room there, else as far left of it as it
 * needs, px from the left of the chart.
 */
export function asideStart(aside: string, zero: number, width: number): number {
  const { note, gap } = rankingSizes
  return Math.max(0, Math.min(zero + gap, width - textWidth(aside, note, 400, 'sans')))
}

/** How wide the value of a row is with what stands behind it. */
export function labelWidth({ value, aside }: Pick<RankingRow, 'value' | 'aside'>): number {
  const { body, note, gap } = rankingSizes
  return textWidth(value, body, 700, 'sans') + (aside === '' ? 0 : gap + textWidth(aside, note, 400, 'sans'))
}

/** From the end of a bar that the source states to its value: behind an open end. */
function beforeLabel({ qualifier }: Observation): number {
  return (qualifier === 'exact' ? 0 : openEnd) + rankingSizes.gap
}

/** From zero to the value of a bar of this length, px. */
export function labelStart(bar: RulerBar, length: number): number {
  return Math.max(length + beforeLabel(bar.plotted.observation), lastMarkAt(marked(bar), length) + rankingSizes.gap)
}

function rowOf({ dataset, say, words }: Setting, model: FigureModel<'ranking'>, bar: RulerBar, index: number): RankingRow {
  const { observation } = bar.plotted
  const { nameZh, nameEn, shortZh, shortEn } = lookup(dataset.areaById, observation.refArea)
  const position = model.positions[index]
  const shared = new Set(
    model.ruler.bars.map(({ plotted }) => `${plotted.observation.timePeriod} ${plotted.observation.timeBasis}`),
  )
  const asides = [
    say.besides(bar),
    tagOf(words.labels, observation),
    shared.size < 2 ? '' : formatShortPeriod(observation.timePeriod, observation.timeBasis),
  ]
  return {
    id: observation.obsId,
    reach: reachOf(observation),
    place: position === undefined ? '' : longPhrasesOf(say.context).ranking.places(position),
    name: words.pick(shortZh, shortEn),
    wholeName: words.pick(nameZh, nameEn),
    value: say.value(observation),
    aside: asides.filter((text) => text !== '').join(say.separator),
    isColoured: model.coloured.includes(observation.refArea),
    isOwn: observation.refArea === model.own,
  }
}
