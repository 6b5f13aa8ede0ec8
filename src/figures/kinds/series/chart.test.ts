import { expect, it } from 'vitest'
import { periodOf } from '#domain/period.ts'
import { stationsOverTime } from '#tests/fixtures/series.ts'
import { seriesChartData } from './chart.ts'
import { seriesModels } from './model.ts'

const [area, indicator] = [stationsOverTime.areas[0]?.areaId, stationsOverTime.indicators[0]?.indicator]
if (area === undefined || indicator === undefined) throw new Error('the fixture has an area and an indicator')
const [model] = seriesModels(stationsOverTime, [area], indicator)
if (model === undefined) throw new Error('the fixture has a series')
const { lines, years } = seriesChartData(model)

it('has a line for each strand, with its figures by date and up to the end that their source states', () => {
  expect(lines.map(({ rows }) => rows.map(({ value }) => value))).toEqual(
    model.strands.map((strand) => strand.map(({ obsValue }) => obsValue)),
  )
  for (const { rows } of lines) expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort((a, b) => a - b))
})

it('stands a date that spans some time in its middle', () => {
  const { start, end } = periodOf('2017-01/2018-06')
  expect(lines[0]?.rows[0]?.day).toBe((start + end) / 2)
})

it('has every date between the first and the last year', () => {
  for (const { day } of lines.flatMap(({ rows }) => rows)) {
    expect(day).toBeGreaterThanOrEqual(years[0] ?? Infinity)
    expect(day).toBeLessThanOrEqual(years.at(-1) ?? -Infinity)
  }
})
