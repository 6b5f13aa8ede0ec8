import { describe, expect, it } from 'vitest'
import type { FigureModel } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { stationsOverTime } from '#tests/fixtures/series.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { isDrawn, labelPlaces, seriesGeometry } from './geometry.ts'
import { seriesModels } from './model.ts'
import { clearance, pointPieces, segmentPieces } from './pieces.ts'
import { breaksFrom } from './strands.ts'

function modelsOn(dataset: typeof shipped, name: string): readonly FigureModel<'series'>[] {
  const row = dataset.indicators.find((candidate) => candidate.indicator === name)
  const areas = dataset.areas.map((area) => area.areaId)
  return row === undefined ? [] : seriesModels(dataset, areas, row.indicator)
}

const [model] = modelsOn(stationsOverTime, 'stations')
if (model === undefined) throw new Error('the fixture has a series')

describe('seriesModels', () => {
  it('has one for the area with several dates and none for the other', () => {
    expect(modelsOn(stationsOverTime, 'stations').map(({ id }) => id)).toEqual(['series-north-stations'])
  })

  it('names its first and last figure with their dates', () => {
    const say = sentencesOf(stationsOverTime, 'zh')
    expect(say.finding(model.finding)).toBe('north工作站：12个（2017年1月—2018年6月，推定）、近40个（2023年12月）')
  })

  it('reaches from 0 to beyond its largest figure, and over all its years', () => {
    expect(model.ticks).toEqual([0, 10, 20, 30, 40])
    expect(model.years).toEqual([2017, 2019, 2021, 2023, 2025])
  })

  it('says why no line leads to the cumulative count', () => {
    expect(model.strands.map((strand) => breaksFrom(model, strand))).toEqual([[], ['nature']])
  })

  it('has all its figures in a table', () => {
    expect(tableOf(model, sentencesOf(stationsOverTime, 'zh'))[0]?.rows).toHaveLength(6)
  })

  it('finds in the shipped dataset the one team counted twice, and lists it: two dates are no curve', () => {
    const all = shipped.indicators.flatMap((row) => modelsOn(shipped, row.indicator))
    expect(all.map(({ id }) => id)).toEqual(['series-liangjiang-single-team-size'])
    expect(all.map(isDrawn)).toEqual([false])
    expect(isDrawn(model)).toBe(true)
  })
})

describe('seriesGeometry', () => {
  const { points, segments, years, ticks } = seriesGeometry(model, { width: 800, height: 400 })
  const pointOf = (id: string) => {
    const found = points.find((point) => point.observation.obsId === id)
    if (found === undefined) throw new Error(`no point ${id}`)
    return found
  }

  it('stands 31 at 31 fortieths of the height', () => {
    expect(pointOf('north-2021-06').y).toBeCloseTo(400 - (31 / 40) * 400)
    expect(ticks.map((tick) => tick.y)).toEqual([400, 300, 200, 100, 0])
  })

  it('draws an uncertain date as a span, the point in its middle', () => {
    const { from, to, x } = pointOf('north-2017-01-2018-06')
    expect(from).toBeCloseTo(0)
    expect(to - from).toBeGreaterThan(140)
    expect(x).toBeCloseTo((from + to) / 2)
    expect(pointPieces(pointOf('north-2017-01-2018-06'), 1)).toContainEqual(expect.objectContaining({ x1: from, x2: to }))
  })

  it('joins the figures of a strand in order, dashed wherever one end is not exact, and never the other strand', () => {
    expect(segments.map(({ from, to, exact }) => [from.observation.obsValue, to.observation.obsValue, exact])).toEqual([
      [12, 24, false],
      [24, 31, false],
      [31, 33, true],
      [33, 40, false],
    ])
    expect(
      segments.flatMap((segment) => segmentPieces(segment, 1)).map((piece) => piece.kind === 'line' && piece.dashed),
    ).toEqual([true, true, false, true])
  })

  it('names the years from left to right', () => {
    expect(years[0]).toEqual({ year: 2017, x: 0 })
    expect(years.at(-1)).toEqual({ year: 2025, x: 800 })
  })

  it('lets a figure without an upper end rise, and hatches a cumulative one', () => {
    const rising = pointPieces(pointOf('north-2019-12'), 1).filter((piece) => piece.kind === 'rect' && piece.opacity < 1)
    expect(rising.length).toBeGreaterThan(3)
    expect(pointPieces(pointOf('north-2022-05'), 1).filter((piece) => piece.kind === 'line').length).toBeGreaterThan(4)
  })

  it('keeps printed values apart, however near their figures are', () => {
    const widths = points.map(() => 120)
    const places = labelPlaces(points, widths, 18, clearance(1), { x: 0, width: 800 })
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= 120 || Math.abs(a.y - b.y) >= 18, `${a.x} ${b.x}`).toBe(true)
      }
    }
  })

  it('finds a place for two values at one point, whatever fractions of px it stands at', () => {
    const [at] = points
    if (at === undefined) throw new Error('the series has no point')
    // 100.1 − (100.1 − 20.3) is less than 20.3 in floating point.
    const twice = [at, at].map((point) => ({ ...point, x: 100, y: 100.1 }))
    const places = labelPlaces(twice, [40, 40], 20.3, { open: 0, sharp: 0 }, { x: 0, width: 800 })
    expect(places.map(({ y }) => Math.round(y * 10) / 10)).toEqual([100.1, 79.8])
  })
})
