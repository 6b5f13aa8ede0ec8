import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { indicator, observation } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { stations } from '#tests/fixtures/stations.ts'
import { gradeExamples, lineExamples, markExamples } from './examples.ts'

const marksOf = (dataset: typeof stations) => markExamples(dataset).map(({ key, figure }) => `${key}: ${figure.obsId}`)

describe('markExamples', () => {
  it('takes figures of the best comparisons, whose mark says one thing only', () => {
    expect(marksOf(shipped)).toEqual([
      'exact: jiangbei-postdoc-stations',
      'more-than: liangjiang-rd-platforms',
      'at-least: liangjiang-talent-fund',
      'nearly: jiangjin-platforms',
      'range: chongqing-stations-per-year',
      'planned: liangjiang-equity-fund',
      'cumulative: qijiang-postdoc-stations',
      'part-of-area: liangjiang-doctors',
    ])
  })

  it('leaves out kinds the dataset has no figure of', () => {
    // 31 and 3 stations, at least 1亿元 a year, 40余 incubators, 40余 institutes of a zone; no 近, no 约, no range.
    expect(marksOf(stations)).toEqual([
      'exact: north-stations',
      'more-than: south-incubators',
      'at-least: south-fund',
      'planned: south-fund',
      'cumulative: south-stations',
      'part-of-area: south-institutes',
    ])
  })

  it('never shows a figure that only says another one again', () => {
    expect(markExamples(shipped).every(({ figure }) => figure.restates === null)).toBe(true)
  })
})

describe('gradeExamples', () => {
  it('takes the best pair of each grade that is reached', () => {
    expect(gradeExamples(shipped).map(({ grade, comparison: { a, b } }) => [grade, a, b])).toEqual([
      ['B', 'jiangbei-postdoc-stations', 'qijiang-postdoc-stations'],
      ['C', 'liangjiang-equity-fund', 'qijiang-fund'],
      ['D', 'liangjiang-loans', 'qijiang-loans'],
    ])
  })

  it('has none where nothing can be set side by side', () => {
    const alone = datasetOf({ indicators: [indicator({ indicator: 'stations' })], observations: [observation({ obsId: 's' })] })
    expect(gradeExamples(alone)).toEqual([])
  })
})

describe('lineExamples', () => {
  it('has an indicator for each line, in their order', () => {
    expect(lineExamples(shipped).map(({ line, indicator: id }) => [line, id])).toEqual([
      ['ruler', 'postdoc-stations'],
      ['dots', 'fund-size'],
      ['broken', 'loans'],
      ['plain', 'talent-fund-annual'],
    ])
  })
})
