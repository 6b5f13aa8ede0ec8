import { describe, expect, it } from 'vitest'
import { readInWords } from '#domain/reading/figure.ts'
import { printedFigure, printedText } from './printed.ts'

const exact = {
  obsValue: 31,
  unitMeasure: '个',
  unitMult: 0,
  qualifier: 'exact',
  lowerBound: null,
  upperBound: null,
  per: null,
  quote: '江北区共有博士后科研工作站31个',
  printed: null,
  printedAt: null,
  change: null,
} as const

type Columns = Parameters<typeof printedText>[0]
/** Columns with the place of the figure in its words, as a package is read. */
function row(changes: Partial<Columns>, nature: 'stock' | 'rate' = 'stock'): Columns {
  const columns: Columns = { ...exact, ...changes }
  return { ...columns, ...readInWords({ ...columns, nature }) }
}

describe('printedText', () => {
  const cases: readonly (readonly [string, Columns])[] = [
    ['31个', row({})],
    ['40余家', row({ obsValue: 40, unitMeasure: '家', qualifier: 'more-than', quote: '40余家开放式、高端研发机构' })],
    [
      '不少于1亿元/年',
      row({
        obsValue: 1,
        unitMeasure: '元',
        unitMult: 8,
        qualifier: 'at-least',
        per: 'year',
        quote: '每年安排不少于1亿元人才专项资金',
      }),
    ],
    ['近200个', row({ obsValue: 200, qualifier: 'nearly', quote: '市级及以上创新创业平台近200个' })],
    ['23.61万人', row({ obsValue: 23.61, unitMeasure: '人', unitMult: 4, quote: '全区人才资源总量23.61万人' })],
    [
      '50余万人',
      row({ obsValue: 50, unitMeasure: '人', unitMult: 4, qualifier: 'more-than', quote: '集聚创新创业人才50余万人' }),
    ],
    [
      '1万余人次',
      row({ obsValue: 1, unitMeasure: '人次', unitMult: 4, qualifier: 'more-than', quote: '高质量提供英才服务1万余人次' }),
    ],
    ['100多个', row({ obsValue: 100, qualifier: 'more-than', quote: '与100多个海外团体建立合作关系' })],
    [
      '5~10家/年',
      row({ obsValue: 5, upperBound: 10, unitMeasure: '家', qualifier: 'range', per: 'year', quote: '建站数量为5~10家' }),
    ],
    ['1/2', row({ obsValue: 0.5, unitMeasure: '份额', quote: '160余家世界500强企业落户、占全市1/2' })],
    ['1:1', row({ obsValue: 1, unitMeasure: '比', quote: '给予1:1资金配套' })],
    ['57%', row({ obsValue: 57, unitMeasure: '%', quote: '承担的项目占比达到57%' })],
    ['3.4倍', row({ obsValue: 3.4, unitMeasure: '倍', quote: '万人发明专利拥有量为全市3.4倍' })],
    ['超14亿元', row({ obsValue: 14, unitMeasure: '元', unitMult: 8, qualifier: 'over', quote: '累计兑现经济贡献奖励超14亿元' })],
    ['160人（个）', row({ obsValue: 160, unitMeasure: '人(个)', quote: '先后引育省部级以上高层次人才（团队）160人（个）' })],
    ['四批次', row({ obsValue: 4, unitMeasure: '批次', quote: '已分四批次选聘高校、科研院所、知名企业65名专家学者' })],
    ['100人以上', row({ obsValue: 100, unitMeasure: '人', qualifier: 'at-least', quote: '引进100人以上' })],
    ['１，２００人', row({ obsValue: 1200, unitMeasure: '人', quote: '引进１，２００人' })],
    ['1亿5千万元', row({ obsValue: 1.5, unitMeasure: '元', unitMult: 8, quote: '拨付1亿5千万元' })],
    ['三成', row({ obsValue: 30, unitMeasure: '%', quote: '占比三成' })],
    ['超過30萬人次', row({ obsValue: 30, unitMeasure: '人次', unitMult: 4, qualifier: 'over', quote: '服務超過30萬人次' })],
    ['5万元/年', row({ obsValue: 5, unitMeasure: '元', unitMult: 4, per: 'year', quote: '补贴5万元/年' })],
    // Growth and decline, whose words stand apart from the numeral: a rate falls, a count gets less.
    ['增长12%', row({ obsValue: 12, unitMeasure: '%', quote: '人才总量同比增长12%' }, 'rate')],
    ['下降3%', row({ obsValue: -3, unitMeasure: '%', quote: '人才总量同比下降3%' }, 'rate')],
    ['减少35人', row({ obsValue: -35, unitMeasure: '人', quote: '比上年减少35人' })],
    ['-3%', row({ obsValue: -3, unitMeasure: '%', quote: '人才总量同比-3%' }, 'rate')],
    // The words fall short of the columns: no unit, one end of a range, no word of precision.
    ['92.58万人', row({ obsValue: 92.58, unitMeasure: '人', unitMult: 4, quote: '江北区常住人口92.58万' })],
    ['5~10家', row({ obsValue: 5, upperBound: 10, unitMeasure: '家', qualifier: 'range', quote: '建站5家以上' })],
    [
      '50~100万元',
      row({ obsValue: 50, upperBound: 1e6, unitMeasure: '元', unitMult: 4, qualifier: 'range', quote: '资助50万元' }),
    ],
    ['超1000人', row({ obsValue: 1000, unitMeasure: '人', qualifier: 'over', quote: '招收1000人' })],
    ['不足100人', row({ obsValue: 100, unitMeasure: '人', qualifier: 'under', quote: '' })],
  ]
  it.each(cases)('prints %s', (text, columns) => {
    expect(printedText(columns)).toBe(text)
  })

  it('composes from the columns where the quote lacks the numeral', () => {
    const columns = row({ obsValue: 1.3, unitMeasure: '元', unitMult: 8, qualifier: 'over', quote: '发放贷款' })
    expect(printedFigure(columns)).toMatchObject({ span: null })
    expect(printedText(columns)).toBe('超1.3亿元')
  })
})

describe('printedFigure', () => {
  it('finds the numeral of this figure among others of the quote', () => {
    const quote = '其中国家级8个、市级23个'
    const { span } = printedFigure(row({ obsValue: 23, quote }))
    expect(span && quote.slice(span.start, span.end)).toBe('23个')
  })

  it('sets numeral and 万 or 亿 strong, words and unit not', () => {
    const { words } = printedFigure(
      row({ obsValue: 50, unitMeasure: '人', unitMult: 4, qualifier: 'more-than', quote: '人才50余万人' }),
    )
    expect(words.filter((word) => word.strong).map((word) => word.text)).toEqual(['50', '万'])
  })
})
