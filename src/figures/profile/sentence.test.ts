import { beforeAll, describe, expect, it } from 'vitest'
import { relationsOf } from '#domain/area.ts'
import type { Dataset } from '#domain/model.ts'
import { areaProfileOf } from './areaProfile.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { areaSentence, relationWords } from './sentence.ts'
import { sentenceContext } from '#figures/sentences/context.ts'

beforeAll(async () => {
  await Promise.all([loadLanguage('zh'), loadLanguage('en')])
})

function rowOf(dataset: Dataset, id: string) {
  const row = dataset.areas.find(({ areaId }) => areaId === id)
  if (row === undefined) throw new Error(`no area ${id}`)
  return row.areaId
}
const passage = (id: string, lang: Lang = 'zh', dataset: Dataset = shipped) =>
  areaSentence(sentenceContext(dataset, lang), areaProfileOf(dataset, rowOf(dataset, id)))
const relations = (id: string, lang: Lang = 'zh') =>
  relationsOf(shipped, rowOf(shipped, id)).map((relation) => {
    const { what, meaning } = relationWords(sentenceContext(shipped, lang), rowOf(shipped, id), relation)
    return `${what}: ${meaning}`
  })

describe('areaSentence', () => {
  it('gives every figure with date, count, nature and source, and says which are parts of which', () => {
    const { text, footnotes } = passage('jiangbei')
    expect(text).toContain('关于江北区，现有2篇来源给出6项指标、8个数。')
    expect(text).toContain('截至2021年9—12月（推定），博士后科研工作站31个')
    expect(text).toContain('8个（国家级博士后科研工作站；已含在31个内）')
    expect(text).toContain('以上有2个是片区、专项或单项的数，不代表全域。')
    expect(text).toContain('未提不等于没有。')
    expect(text).toContain('江北区与两江新区地域部分重叠；两地之数不可相加')
    expect(footnotes).toHaveLength(3)
    expect(footnotes[0]).toContain('[2021-09至2021-12，据文推定]')
  })

  it('calls an allocation an allocation and a cumulative count one, in both languages', () => {
    expect(passage('liangjiang').text).toContain('不少于1亿元/年（每年安排的人才专项资金；安排或设立）')
    expect(passage('liangjiang', 'en').text).toContain(
      'at least CNY\u00A0100\u00A0million a\u00A0year (Talent fund allocated each year; commitment)',
    )
  })

  it('of an area without rows says so, and what its predecessors are not', () => {
    const { text } = passage('liangjiang-district')
    expect(text).toMatch(/^现有来源里没有两江新区（行政区）的数字和政策。/)
    expect(text).toContain('两江新区的数不是两江新区（行政区）早年的数，不连成一条序列')
  })

  it('with policies only says that there are no figures, and marks what is only planned', () => {
    const dataset = datasetOf({ policies: [policy({ instruments: 'award', term: '拟设立' })] })
    expect(passage('north', 'zh', dataset).text).toBe(
      '关于north，现有1篇来源没有给出数字。政策工具方面，文中写到的有奖励（north为拟设）①。未提不等于没有。',
    )
  })

  it('takes long names and odd signs as they are', () => {
    const name = '长'.repeat(60)
    const dataset = datasetOf({
      areas: [area({ areaId: 'north', nameZh: `${name}<b>&\u200F🌳` })],
      observations: [observation()],
    })
    expect(passage('north', 'zh', dataset).text).toContain(`关于${name}<b>&\u200F🌳，现有1篇来源给出1项指标、1个数。`)
  })
})

describe('relationWords', () => {
  it('says what the relations of Jiangbei mean for its figures', () => {
    expect(relations('jiangbei')).toEqual([
      '2025年11月起，江北区的地域归两江新区（行政区）: 江北区的数与两江新区（行政区）的数不连成一条序列，两数之差不是增减，也不相加',
      '江北区与两江新区地域部分重叠: 两地之数不可相加：同一家单位、同一个人可能两边都计入；并列时须注明重叠',
      '江北区属于重庆市: 重庆市的数与江北区的数是整体与部分，不分先后，也不相加',
    ])
  })

  it('says the same in English', () => {
    expect(relations('liangjiang', 'en')[0]).toBe(
      'since Nov 2025 the territory of Liangjiang New Area belongs to Liangjiang New Area (administrative district): figures of Liangjiang New Area and of Liangjiang New Area (administrative district) are not one series: a difference is no rise or fall, and they are never added',
    )
  })
})
