import { describe, expect, it } from 'vitest'
import { comparisonModel } from './model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, definition, indicator, observation, policy, source } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { comparisonSentence } from './sentence.ts'
import { asPlain } from '#figures/sentences/footnotes.ts'
import { rowSentence } from '#figures/kinds/board/sentence.ts'
import { sentenceContext } from '#figures/sentences/context.ts'

const paper = (sourceId: string, publisher: string) => source({ sourceId, publisher, title: `${publisher}一文`, url: '' })
const stations = { indicator: 'stations', definition: 'all' }
const dataset = datasetOf({
  areas: [
    area({ areaId: 'north', nameZh: '北区', nameEn: 'North District', shortZh: '北', shortEn: 'North', partOf: 'city' }),
    area({ areaId: 'south', nameZh: '南区', nameEn: 'South District', shortZh: '南', shortEn: 'South', partOf: 'city' }),
    area({ areaId: 'east', nameZh: '东区', nameEn: 'East District', shortZh: '东', shortEn: 'East', partOf: 'city' }),
    area({ areaId: 'city', nameZh: '本市', nameEn: 'The City', shortZh: '全市', shortEn: 'the city' }),
  ],
  indicators: [
    indicator({ indicator: 'stations', nameZh: '工作站', nameEn: 'Stations', durable: 'true' }),
    indicator({ indicator: 'funds', nameZh: '基金', nameEn: 'Funds', category: 'funds', family: 'funds' }),
    indicator({ indicator: 'doctors', nameZh: '博士', nameEn: 'Doctors', category: 'talent-introduced' }),
    indicator({ indicator: 'visits', nameZh: '来访', nameEn: 'Visits', category: 'activities' }),
  ],
  definitions: [
    definition({ definitionId: 'guidance', indicator: 'funds', countsZh: '引导基金', countsEn: 'Guidance fund' }),
    definition({ definitionId: 'seed', indicator: 'funds', countsZh: '种子基金', countsEn: 'Seed fund' }),
    definition({ definitionId: 'risk', indicator: 'funds', countsZh: '风险基金', countsEn: 'Risk fund' }),
    definition({ definitionId: 'visits', indicator: 'visits', countsZh: '来访', countsEn: 'Visits' }),
  ],
  observations: [
    observation({ ...stations, obsId: 's1', obsValue: '31', quote: '31个', timePeriod: '2021-10', sourceId: 'a' }),
    observation({
      ...stations,
      obsId: 's2',
      refArea: 'south',
      obsValue: '3',
      quote: '3个',
      timePeriod: '2020-05',
      sourceId: 'b',
    }),
    observation({
      obsId: 'f1',
      indicator: 'funds',
      definition: 'guidance',
      obsValue: '10',
      unitMult: '8',
      unitMeasure: '元',
      quote: '10亿元',
      sourceId: 'a',
    }),
    observation({
      obsId: 'f2',
      indicator: 'funds',
      definition: 'seed',
      obsValue: '5',
      unitMult: '8',
      unitMeasure: '元',
      quote: '5亿元',
      sourceId: 'a',
      quoteStart: '9',
    }),
    observation({
      obsId: 'f3',
      indicator: 'funds',
      definition: 'risk',
      refArea: 'south',
      obsValue: '1',
      unitMult: '8',
      unitMeasure: '元',
      quote: '1亿元',
      timePeriod: '2020-11-17',
      timeBasis: 'publication',
      sourceId: 'b',
    }),
    observation({
      obsId: 'd1',
      indicator: 'doctors',
      obsValue: '6',
      unitMeasure: '名',
      quote: '6名',
      scope: 'programme',
      scopeName: '专项',
      sourceId: 'a',
    }),
    observation({
      obsId: 'd2',
      indicator: 'doctors',
      obsValue: '9',
      unitMeasure: '名',
      quote: '9名',
      scope: 'project',
      scopeName: '项目',
      sourceId: 'a',
      quoteStart: '5',
    }),
    observation({
      obsId: 'd3',
      indicator: 'doctors',
      definition: 'x',
      refArea: 'south',
      obsValue: '8',
      unitMeasure: '名',
      quote: '8名',
      sourceId: 'b',
    }),
    observation({ obsId: 'v1', indicator: 'visits', obsValue: '4', unitMeasure: '人', quote: '4人', sourceId: 'a' }),
  ],
  absences: [absence({ refArea: 'east', indicator: 'stations', sourceId: 'c' })],
  policies: [
    policy({ policyId: 'p1', instruments: 'award|tax', sourceId: 'a' }),
    policy({ policyId: 'p2', refArea: 'south', instruments: 'award', term: '拟设立', sourceId: 'b' }),
  ],
  sources: [paper('a', '甲报'), paper('b', '乙报'), paper('c', '丙报')],
})
const [zh, en] = [sentenceContext(dataset, 'zh'), sentenceContext(dataset, 'en')]
const compared = (...areas: readonly string[]) => comparisonModel(dataset, everything(dataset, areas))
const rowOf = (name: string, ...areas: readonly string[]) => {
  const row = compared(...areas)
    .groups.flatMap((group) => group.rows)
    .find(({ indicator: id }) => id === name)
  if (row === undefined) throw new Error(`no row ${name}`)
  return row
}

describe('rowSentence', () => {
  it('B: each figure as of its date with its footnote, the order of dated figures, why it is no A', () => {
    expect(rowSentence(zh, rowOf('stations', 'north', 'south'))).toEqual({
      text: '工作站：截至2021年10月，北区31个①；截至2020年5月，南区3个②。北区2021年10月的31个多于南区2020年5月的3个；口径相同；差16—18个月。',
      footnotes: ['甲报. 甲报一文[N]. 2022-01-01.', '乙报. 乙报一文[N]. 2022-01-01.'],
    })
    expect(rowSentence(en, rowOf('stations', 'north', 'south')).text).toBe(
      'Stations: as of Oct 2021, 31 (North District) [1]; as of May 2020, 3 (South District) [2]. 31 (North District, Oct 2021) against 3 (South District, May 2020): the first is larger; counted in the same way; 16–18 months apart.',
    )
  })

  it('C: each figure under its own name with its date, not ranked, said once for both funds', () => {
    expect(rowSentence(zh, rowOf('funds', 'north', 'south')).text).toBe(
      '基金：北区10亿元（引导基金）、5亿元（种子基金），2021年10月①；南区1亿元（风险基金），2020年11月17日（刊发日）②。并列看，不排名（定义不同）。',
    )
  })

  it('D: not compared; where figures of one area stand differently, each is named', () => {
    expect(rowSentence(zh, rowOf('doctors', 'north', 'south')).text).toBe(
      '博士：北区6名（doctors，专项：专项）、9名（doctors，单项：项目），2021年10月①；南区8名（x），2021年10月②。' +
        '北区6名与南区8名：口径不同，不宜比（定义不同；统计范围不同）。北区9名与南区8名：口径不同，不宜比（一方只是单个项目；定义不同；统计范围不同）。',
    )
  })

  it('names who is silent, and that silence is not absence', () => {
    expect(rowSentence(zh, rowOf('stations', 'north', 'south', 'east')).text).toMatch(/。东区文中提到，未给数。$/)
    expect(rowSentence(zh, rowOf('visits', 'north', 'south')).text).toBe(
      '来访：北区4人（来访），2021年10月①。所列各地中只有北区有数，不作比较。南区文中未提。未提不等于没有。',
    )
  })
})

describe('what one area alone has', () => {
  it('is said of the areas listed; of what is chosen where conditions leave out figures of others; not at all where it stands alone', () => {
    const visited = datasetOf({
      areas: dataset.areas.map(({ areaId, nameZh, nameEn, shortZh, shortEn }) =>
        area({ areaId, nameZh, nameEn, shortZh, shortEn }),
      ),
      indicators: [indicator({ indicator: 'visits', nameZh: '来访', nameEn: 'Visits', category: 'activities' })],
      definitions: [definition({ definitionId: 'visits', indicator: 'visits', countsZh: '来访', countsEn: 'Visits' })],
      observations: ['north', 'south'].map((refArea) =>
        observation({
          obsId: refArea,
          refArea,
          indicator: 'visits',
          definition: 'visits',
          quoteStart: refArea === 'north' ? '0' : '9',
        }),
      ),
    })
    const sentence = (shown: ReturnType<typeof everything>) => {
      const [row] = comparisonModel(visited, shown).groups.flatMap(({ rows }) => rows)
      return row === undefined ? '' : rowSentence(sentenceContext(visited, 'zh'), row).text
    }
    const both = everything(visited, ['north', 'south'])
    const oneLeft = { ...both, observations: both.observations.filter(({ refArea }) => refArea === 'north') }
    expect(sentence(oneLeft)).toContain('所选条件内只有北区有数，不作比较')
    expect(sentence(oneLeft)).not.toContain('所列各地')
    expect(sentence(everything(visited, ['north', 'city']))).toContain('所列各地中只有北区有数，不作比较')
    expect(sentence(everything(visited, ['north']))).not.toContain('不作比较')
  })
})

describe('comparisonSentence', () => {
  it('goes from what is proved to what is not compared, then to policies, with one number a source', () => {
    expect(asPlain(zh, comparisonSentence(zh, compared('north', 'south')))).toBe(
      [
        '排得出先后的有1项。' +
          '工作站：截至2021年10月，北区31个①；截至2020年5月，南区3个②。北区2021年10月的31个多于南区2020年5月的3个；口径相同；差16—18个月。' +
          '并列看，不排名的有1项。' +
          '基金：北区10亿元（引导基金）、5亿元（种子基金），2021年10月①；南区1亿元（风险基金），2020年11月17日（刊发日）②。并列看，不排名（定义不同）。' +
          '口径不同，不宜比的有1项：博士。' +
          '另有1项在所选范围内只有一地有数，或为全市与区县的包含关系，不作比较。' +
          '政策工具方面，两地文中都写到的有奖励（南区为拟设）①②；只有北区写到的有税收①。未提不等于没有。',
        '',
        '① 甲报. 甲报一文[N]. 2022-01-01.',
        '② 乙报. 乙报一文[N]. 2022-01-01.',
      ].join('\n'),
    )
  })

  it('begins by saying that there is no order, or nothing in common', () => {
    const nothingInCommon = comparisonModel(dataset, { ...everything(dataset, ['north', 'east']), policies: [] })
    expect(comparisonSentence(zh, nothingInCommon)).toEqual({
      text: '北区、东区之间，所选范围内没有一项指标是两地都有数的。',
      footnotes: [],
    })
    const withoutStations = everything(dataset, ['north', 'south'])
    const shown = {
      ...withoutStations,
      observations: withoutStations.observations.filter(({ indicator: id }) => id !== 'stations'),
    }
    expect(comparisonSentence(zh, comparisonModel(dataset, shown)).text).toMatch(/^北、南之间，没有一项数字排得出先后。并列看/)
    expect(comparisonSentence(en, comparisonModel(dataset, shown)).text).toMatch(
      /^No figure puts North and South in order\. One indicator may be read/,
    )
  })
})
