import { describe, expect, it } from 'vitest'
import { compare } from '#domain/grade.ts'
import { comparisonsAmong } from '#figures/verdicts.ts'
import { sentenceContext } from '#figures/sentences/context.ts'
import { reasonTag } from '#figures/sentences/decisive.ts'
import { loadLanguage } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, indicator, observation, source, type ObservationCells } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { decisiveOf, reasonsOf } from './decisive.ts'

interface WorkedCase {
  readonly a?: ObservationCells
  readonly b?: ObservationCells
  readonly durable?: boolean
  readonly trust?: string
  readonly grade: 'A' | 'B' | 'C' | 'D'
  readonly zh: string | null
  readonly en: string | null
  readonly others: number
}

/** Two figures of two areas, alike but for what is said: the tag of the one reason, in both languages, and how many others there are. */
const workedCases: Readonly<Record<string, WorkedCase>> = {
  'nothing between them': { grade: 'A', zh: null, en: null, others: 0 },
  '31 stock in autumn 2021 / 3 cumulative on 17 November 2020': {
    a: { timePeriod: '2021-09/2021-12', timeBasis: 'inferred' },
    b: { obsValue: '3', nature: 'cumulative', timePeriod: '2020-11-17' },
    durable: true,
    grade: 'B',
    zh: '差9—13个月',
    en: '9–13 months apart',
    others: 2,
  },
  'two whole months two years apart': {
    b: { timePeriod: '2023-10' },
    grade: 'B',
    zh: '差23—25个月',
    en: '23–25 months apart',
    others: 0,
  },
  'flows a year apart stand at their middles': {
    a: { nature: 'annual-flow', timePeriod: '2021' },
    b: { nature: 'annual-flow', timePeriod: '2023' },
    grade: 'B',
    zh: '差24个月',
    en: '24 months apart',
    others: 0,
  },
  'less than a year apart is no reason': {
    a: { timeBasis: 'inferred' },
    b: { timePeriod: '2021-12' },
    grade: 'B',
    zh: '日期推定',
    en: 'Inferred date',
    others: 0,
  },
  'not exact before an inferred date': {
    a: { qualifier: 'more-than', obsValue: '40' },
    b: { timeBasis: 'inferred' },
    grade: 'B',
    zh: '不是确数',
    en: 'Not exact',
    others: 1,
  },
  'a repost': { trust: 'repost', grade: 'B', zh: '转载件', en: 'Repost', others: 0 },
  'a press report is no repost': { trust: 'mainstream', grade: 'B', zh: '媒体报道', en: 'Press report', others: 0 },
  'another definition': { b: { definition: 'other' }, grade: 'C', zh: '定义不同', en: 'Definitions differ', others: 0 },
  'remarks do not count at C': {
    a: { qualifier: 'more-than' },
    b: { definition: 'other', timeBasis: 'inferred' },
    grade: 'C',
    zh: '定义不同',
    en: 'Definitions differ',
    others: 0,
  },
  'another definition and another scope': {
    b: { definition: 'other', scope: 'programme', scopeName: 'plan' },
    grade: 'D',
    zh: '定义不同',
    en: 'Definitions differ',
    others: 1,
  },
  'more than three years apart': {
    b: { timePeriod: '2026-10' },
    grade: 'C',
    zh: '差三年以上',
    en: 'Over 3 years apart',
    others: 0,
  },
  'a blocker before any strike, a single project before another unit': {
    a: { scope: 'project', scopeName: 'works' },
    b: { definition: 'other', unitMeasure: '人' },
    grade: 'D',
    zh: '单个项目',
    en: 'Single project',
    others: 3,
  },
  'a yearly number against a total': { a: { per: 'year' }, grade: 'D', zh: '每年对总数', en: 'Yearly vs total', others: 0 },
  'set aside against there is': {
    a: { nature: 'commitment' },
    grade: 'D',
    zh: '已实现对未实现',
    en: 'Done vs planned',
    others: 1,
  },
}

function decided({ a = {}, b = {}, durable = false, trust = 'official' }: WorkedCase) {
  const figures = [
    observation({ obsId: 'a', refArea: 'a', sourceId: 'paper', ...a }),
    observation({ obsId: 'b', refArea: 'b', sourceId: 'paper', ...b }),
  ] as const
  const dataset = datasetOf({
    areas: [area({ areaId: 'a' }), area({ areaId: 'b' })],
    indicators: [indicator({ indicator: 'stations', durable: String(durable) })],
    sources: [source({ sourceId: 'paper', trust })],
    observations: figures,
  })
  const comparison = compare(dataset, ...figures)
  return { dataset, comparison, decisive: decisiveOf(dataset, [comparison]) }
}

describe('decisiveOf', () => {
  it.each(Object.entries(workedCases))('%s', async (_, given) => {
    await loadLanguage('en')
    const { dataset, comparison, decisive } = decided(given)
    const said = (lang: 'zh' | 'en') =>
      decisive === null || decisive.reason === null ? null : reasonTag(sentenceContext(dataset, lang), decisive.reason)
    expect({ grade: comparison.grade, zh: said('zh'), en: said('en'), others: decisive?.others }).toEqual({
      grade: given.grade,
      zh: given.zh,
      en: given.en,
      others: given.others,
    })
    expect(reasonsOf(dataset, [comparison])).toHaveLength(given.others + (given.zh === null ? 0 : 1))
  })

  it('says nothing of an area and the city it is part of', () => {
    const figures = [observation({ obsId: 'a', refArea: 'a' }), observation({ obsId: 'b', refArea: 'city' })] as const
    const dataset = datasetOf({ areas: [area({ areaId: 'a', partOf: 'city' }), area({ areaId: 'city' })], observations: figures })
    expect(decisiveOf(dataset, [compare(dataset, ...figures)])).toBeNull()
  })

  it('of several pairs takes the least impaired one, and counts what else there is once', () => {
    const figures = shipped.observations.filter(
      ({ indicator: name, refArea }) => name === 'doctors' && ['jiangbei', 'qijiang'].includes(refArea),
    )
    const [first] = figures
    const comparisons = first === undefined ? [] : comparisonsAmong(shipped, first.indicator, figures)
    expect(comparisons).toHaveLength(2)
    expect(decisiveOf(shipped, comparisons)).toMatchObject({ reason: { code: 'definition' }, others: 3 })
  })

  it('no tag of the shipped data is longer than eight characters', () => {
    const context = sentenceContext(shipped, 'zh')
    const tags = new Set(
      shipped.indicators.flatMap(({ indicator: name }) => {
        const comparisons = comparisonsAmong(shipped, name, shipped.observations)
        return reasonsOf(shipped, comparisons).map((reason) => reasonTag(context, reason))
      }),
    )
    expect(tags.size).toBeGreaterThan(8)
    expect([...tags].filter((tag) => [...tag].length > 8)).toEqual([])
  })
})
