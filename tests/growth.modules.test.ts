import { describe, expect, it, vi } from 'vitest'
import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { allPairs } from '#domain/pairs.ts'
import { sidesOf } from '#domain/sides.ts'
import { gradeExamples } from '#features/guide/examples.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { seriesModels } from '#figures/kinds/series/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { panels } from '#figures/model.ts'
import { overviewModel } from '#figures/overview.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import type { Shown } from '#figures/shown.ts'
import { bestGrade } from '#view/grades.ts'
import { shownBy } from '#view/shown.ts'
import { defaultView } from '#view/view.ts'
import { comparableAreas } from '#tests/fixtures/comparable.ts'
import { counted, reads } from '#tests/fixtures/countedRows.ts'

// Cost is counted, not timed: how often two figures are set side by side, which every grade and comparison begins with, and how often a
// column of a row, or a place in the list of areas, is read. Four times the areas may cost four times as much.

vi.mock(import('#domain/sides.ts'), async (importOriginal) => {
  const original = await importOriginal()
  return { ...original, sidesOf: vi.fn(original.sidesOf) }
})

const [few, many] = [40, 160]
/** Growth as a power of the number of areas. */
const growth = (ofFew: number, ofMany: number) => Math.log(Math.max(ofMany, 1) / Math.max(ofFew, 1)) / Math.log(many / few)

interface Count {
  readonly compared: number
  readonly read: number
}

/** The dataset with figures and areas that count how often they are read. */
function counting(dataset: Dataset): Dataset {
  return datasetFrom(dataset, {
    ...dataset,
    areas: dataset.areas.map(counted),
    observations: dataset.observations.map(counted),
  })
}

function costOf(areas: number, task: (dataset: Dataset) => unknown): Count {
  const dataset = counting(comparableAreas(areas))
  reads.count = 0
  vi.mocked(sidesOf).mockClear()
  task(dataset)
  return { compared: vi.mocked(sidesOf).mock.calls.length, read: reads.count }
}

/** Everything, with a list of areas that counts how often it is walked through. */
function shownOf(dataset: Dataset): Shown {
  const shown = shownBy(dataset, defaultView({ lang: 'zh', own: null }))
  return { ...shown, areas: counted(shown.areas) }
}

const everyIndicator = <Made>(dataset: Dataset, make: (indicator: IndicatorId) => Made) =>
  dataset.indicators.map(({ indicator }) => make(indicator))

const tasks: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  'the head of the overview with its sentences': (dataset) => {
    const say = sentencesOf(dataset, 'zh')
    const { finding } = overviewModel(dataset, shownOf(dataset))
    return [say.finding(finding), say.subline(finding)]
  },
  'the panels of the overview': (dataset) => panels.map((panel) => panelModel(dataset, shownOf(dataset), panel)),
  'the board': (dataset) => boardModel(dataset, shownOf(dataset)),
  'the requests': (dataset) => requestsModel(dataset, shownOf(dataset)),
  'the page of every indicator': (dataset) =>
    everyIndicator(dataset, (indicator) => [
      summaryModel(dataset, shownOf(dataset), indicator),
      seriesModels(dataset, shownOf(dataset).areas, indicator),
    ]),
  'the sentence of every indicator': (dataset) =>
    everyIndicator(dataset, (indicator) =>
      longSentencesOf(sentencesOf(dataset, 'zh')).summarySentence(summaryModel(dataset, shownOf(dataset), indicator)),
    ),
  'the best grade of every figure': (dataset) => dataset.observations.map((figure) => bestGrade(dataset, figure, [])),
  'five areas side by side': (dataset) => {
    const areas = dataset.areas.slice(0, 5).map(({ areaId }) => areaId)
    const shown = shownBy(dataset, { ...defaultView({ lang: 'zh', own: null }), areas })
    return comparisonModel(dataset, shown)
  },
  'the examples of the guide': (dataset) => gradeExamples(dataset),
}

describe.each(Object.entries(tasks))('%s, from 40 to 160 areas', (_, task) => {
  const [ofFew, ofMany] = [costOf(few, task), costOf(many, task)]

  it('compares no faster than the power 1.1', () => {
    expect(growth(ofFew.compared, ofMany.compared), JSON.stringify([ofFew, ofMany])).toBeLessThanOrEqual(1.1)
  })

  it('reads no faster than sorting does', () => {
    expect(growth(ofFew.read, ofMany.read), JSON.stringify([ofFew, ofMany])).toBeLessThanOrEqual(1.3)
  })
})

describe('what is made of 40 and of 160 areas', () => {
  const [first, second] = [comparableAreas(few), comparableAreas(many)]

  it('has the same rulers, a row for each area that may stand on them', () => {
    const rulersOfIndicator = (dataset: Dataset) =>
      dataset.indicators.map(({ indicator }) => [
        indicator,
        rulersOf(
          dataset,
          shownOf(dataset).observations.filter((figure) => figure.indicator === indicator),
        ).filter(({ basis }) => basis === 'graded').length,
      ])
    expect(rulersOfIndicator(second)).toEqual(rulersOfIndicator(first))
  })

  it('pairs compare once what they print, and nothing else', () => {
    vi.mocked(sidesOf).mockClear()
    expect(allPairs(first)).toHaveLength(vi.mocked(sidesOf).mock.calls.length)
  })
})
