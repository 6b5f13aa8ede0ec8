import { beforeAll, describe, expect, it } from 'vitest'
import { derivedOf } from '#domain/derived.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { loadLanguage } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation, source, type ObservationCells } from '#tests/fixtures/rows.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'

beforeAll(async () => {
  await loadLanguage('en')
})

/** The arithmetic of a part in a whole. */
function arithmetic(part: ObservationCells, whole: ObservationCells): string {
  const dataset = datasetOf({
    observations: [
      observation({ obsId: 'whole', obsValue: '31', ...whole }),
      observation({ obsId: 'part', indicator: 'levels', obsValue: '8', partOf: 'whole', ...part }),
    ],
  })
  const [derived] = dataset.indicators.flatMap((row) => derivedOf(dataset, row.indicator))
  return derived === undefined ? '' : longSentencesOf(sentencesOf(dataset, 'zh')).derivedWords(derived).arithmetic
}

describe('derivedWords', () => {
  const said = (lang: 'zh' | 'en') => {
    const { derivedWords } = longSentencesOf(sentencesOf(shipped, lang))
    const [stations] = shipped.indicators.filter((row) => row.nameZh === '博士后科研工作站')
    return stations === undefined ? [] : derivedOf(shipped, stations.indicator).map(derivedWords)
  }

  it('shows the division with the figures as printed', () => {
    expect(said('zh').map((words) => words.arithmetic)).toEqual([
      '8个 + 23个 = 31个',
      '8个 ÷ 31个 ≈ 25.8%',
      '23个 ÷ 31个 ≈ 74.2%',
      '79人 ÷ 31个 ≈ 2.55人',
    ])
  })

  it('says what it is, in both languages', () => {
    expect(said('zh')[1]?.name).toBe('江北区国家级博士后科研工作站占博士后科研工作站')
    expect(said('zh')[3]?.name).toBe('江北区在站博士后，平均每个博士后科研工作站')
    expect(said('en')[1]?.name).toMatch(/^Jiangbei District, National .* as a share of Postdoctoral research workstations$/)
    expect(
      said('en')
        .map((words) => words.name)
        .join(),
    ).not.toMatch(/[一-鿿]/)
  })

  it('is exact where the division is, and rounds a known end outwards', () => {
    expect(arithmetic({}, { obsValue: '32' })).toBe('8个 ÷ 32个 = 25%')
    // 8 of more than 12 are at most 66.66…%, and 8 or more of 12 at least so many.
    expect(arithmetic({}, { obsValue: '12', qualifier: 'more-than', quote: '12余个' })).toBe('8个 ÷ 12余个 ≤ 66.7%')
    expect(arithmetic({ qualifier: 'at-least', quote: '不少于8个' }, { obsValue: '12' })).toBe('不少于8个 ÷ 12个 ≥ 66.6%')
    expect(arithmetic({ qualifier: 'over', quote: '超8个' }, { obsValue: '16' })).toBe('超8个 ÷ 16个 > 50%')
  })
})

it('names what another source says against a figure that is divided', () => {
  const dataset = datasetOf({
    observations: [
      observation({ obsId: 'whole', obsValue: '31', sourceId: 'one' }),
      observation({ obsId: 'part', indicator: 'levels', obsValue: '8', partOf: 'whole', sourceId: 'one' }),
      observation({ obsId: 'other', obsValue: '28', sourceId: 'two' }),
    ],
    sources: [source({ sourceId: 'one' }), source({ sourceId: 'two' })],
  })
  const said = dataset.indicators.flatMap((row) => derivedOf(dataset, row.indicator))
  const [share] = said.map((one) => longSentencesOf(sentencesOf(dataset, 'zh')).derivedWords(one).arithmetic)
  expect(share).toBe('8个 ÷ 31个（来源不一致，另一来源为28个） ≈ 25.8%')
})

describe('summarySentence', () => {
  const [stations] = shipped.indicators.filter((row) => row.nameZh === '博士后科研工作站')
  const sentence = (lang: 'zh' | 'en') => {
    if (stations === undefined) throw new Error('no stations')
    const { summarySentence, toPaste } = longSentencesOf(sentencesOf(shipped, lang))
    return toPaste(summarySentence(summaryModel(shipped, everything(shipped), stations.indicator))).plain
  }

  it('gives every figure with its date, the order as one of dated figures, the arithmetic as ours, sources in the order of the text', () => {
    const text = sentence('zh')
    expect(text).toContain('江北区31个①；截至2020年11月17日（刊发日），綦江区3个②')
    expect(text).toContain('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(text).toContain('未提不等于没有')
    expect(text).toContain('按原文数字推算，江北区博士后科研工作站，各部分相加：8个 + 23个 = 31个①')
    expect(text).toMatch(/\n① .*\n② .*2020-11-17/)
  })

  it('says the same in English, without Chinese but for the references', () => {
    const [text = ''] = sentence('en').split('\n')
    expect(text).toContain('31 (Jiangbei District, 2021) against 3 (Qijiang District, Nov 2020)')
    expect(text).toContain('8 ÷ 31 ≈ 25.8% [1]')
    expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[一-鿿]/)
  })
})
