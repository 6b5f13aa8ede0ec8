import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { qualifiers } from '#domain/codes.ts'
import { formatQuantity } from './format.ts'
import { perCodes } from './words.ts'
import { readingsIn, readQuantity, type Quantity, type Reading } from './quantity.ts'

/** A reading on one line: `1.5e8 over 元 /year +`; a refusal as `✗ vague`. */
function line(reading: Reading): string {
  if (reading.kind === 'refused') return `✗ ${reading.why}`
  const { value, high, unitMult, qualifier, unit, per, direction } = reading
  const numeral = `${value}${high === null ? '' : `~${high}`}${unitMult === 0 ? '' : `e${unitMult}`}`
  const sign = direction === null ? null : direction === 'growth' ? '+' : '-'
  return [numeral, qualifier === 'exact' ? null : qualifier, unit, per === null ? null : `/${per}`, sign]
    .filter(Boolean)
    .join(' ')
}

/** Printed form → what it says, one a line, grouped by what the group is about. */
const forms: Readonly<Record<string, string>> = {
  'digits and separators': `
31个 = 31 个
0家 = 0 家
007号文 = ✗ name
1200人 = 1200 人
2012.5万元 = 2012.5e4 元
1,200人 = 1200 人
1，200人 = 1200 人
12,345,678元 = 12345678 元
１２００人 = 1200 人
１，２００人 = 1200 人
３１個 = 31 个
0.5% = 0.5 %
12345678.9元 = 12345678.9 元
1 200人 = ✗ several
23.61万人 = 23.61e4 人
23．61万人 = 23.61e4 人
1.26万亿元 = 1.26e12 元
3205.42万人 = 3205.42e4 人
16000平方米 = 16000 平方米
16000㎡ = 16000 平方米
`,
  'one scale': `
3万元 = 3e4 元
3亿元 = 3e8 元
3千元 = 3000 元
3百元 = 300 元
5千万元 = 5000e4 元
5百万元 = 500e4 元
5十万元 = 50e4 元
2千亿元 = 2000e8 元
2百亿元 = 200e8 元
2万亿元 = 2e12 元
1.3亿元 = 1.3e8 元
4.24亿元 = 4.24e8 元
3000万元 = 3000e4 元
1250万元 = 1250e4 元
50万人 = 50e4 人
100万美元 = 100e4 美元
0.8万人次 = 0.8e4 人次
`,
  'two scales': `
1亿5千万元 = 1.5e8 元
1亿5000万元 = 1.5e8 元
2亿零500万元 = 2.05e8 元
3万5千人 = 3.5e4 人
3万5000人 = 3.5e4 人
1万2千3百人 = 1.23e4 人
12亿3456万元 = 12.3456e8 元
1万亿2千亿元 = 1.2e12 元
`,
  'Chinese numerals': `
十个 = 10 个
十五个 = 15 个
二十个 = 20 个
二十三个 = 23 个
一百个 = 100 个
一百零五个 = 105 个
一百二个 = 120 个
一百二十个 = 120 个
一百一十个 = 110 个
九百九十九个 = 999 个
一千二百人 = 1200 人
一千零二十人 = 1020 人
一千零二人 = 1002 人
一千二人 = 1200 人
两千人 = 2000 人
两千五百人 = 2500 人
两万人 = 2e4 人
两亿元 = 2e8 元
一亿元 = 1e8 元
三千万元 = 3000e4 元
一万二人 = 1.2e4 人
三万五千人 = 3.5e4 人
三万零五百人 = 3.05e4 人
一亿五千万元 = 1.5e8 元
一千二百三十四万五千六百七十八人 = 1234.5678e4 人
二〇二四 = 2024
三点五倍 = 3.5 倍
十二点六万人 = 12.6e4 人
两家 = 2 家
三名 = 3 名
四批次 = 4 批次
一家 = 1 家
零个 = 0 个
壹佰元 = 100 元
贰拾叁个 = 23 个
伍仟万元 = 5000e4 元
叁亿元 = 3e8 元
`,
  'traditional characters': `
超過300萬元 = 300e4 over 元
三百餘個 = 300 more-than 个
近2億元 = 2e8 nearly 元
約500名 = 500 about 名
兩千人 = 2000 人
5萬餘人次 = 5e4 more-than 人次
不足100戶 = 100 under 户
160項 = 160 项
12場 = 12 场
8類 = 8 类
18條 = 18 条
3.5億圓 = 3.5e8 元
數十個 = ✗ vague
幾百人 = ✗ vague
達到64家 = 64 家
`,
  'a word of precision before': `
超14亿元 = 14e8 over 元
超过14亿元 = 14e8 over 元
逾14亿元 = 14e8 over 元
突破14亿元 = 14e8 over 元
高于5% = 5 over %
多于30人 = 30 over 人
超百家 = 100 over 家
超千人 = 1000 over 人
超两百人 = 200 over 人
近200个 = 200 nearly 个
接近200个 = 200 nearly 个
将近200个 = 200 nearly 个
近百家 = 100 nearly 家
近千人 = 1000 nearly 人
近万人 = 1e4 nearly 人
近亿元 = 1e8 nearly 元
近两百个 = 200 nearly 个
约500人 = 500 about 人
大约500人 = 500 about 人
约为500人 = 500 about 人
大概三百人 = 300 about 人
不少于1亿元 = 1e8 at-least 元
不低于20万元 = 20e4 at-least 元
至少3名 = 3 at-least 名
最低20万元 = 20e4 at-least 元
最高100万元 = 100e4 at-most 元
最高可达100万元 = 100e4 at-most 元
最高不超过100万元 = 100e4 at-most 元
最高达50% = 50 at-most %
不超过5年 = 5 at-most 年
最多10人 = 10 at-most 人
至多10人 = 10 at-most 人
不足100家 = 100 under 家
不到3% = 3 under %
未满35岁 = 35 under 岁
少于10个 = 10 under 个
低于5% = 5 under %
上百家 = 100 at-least 家
上千人 = 1000 at-least 人
上万人次 = 1e4 at-least 人次
上亿元 = 1e8 at-least 元
`,
  'a word of precision behind or inside': `
40余家 = 40 more-than 家
40多家 = 40 more-than 家
1万余人次 = 1e4 more-than 人次
1万多人 = 1e4 more-than 人
10余万人 = 10e4 more-than 人
10多万人 = 10e4 more-than 人
3千余人 = 3000 more-than 人
2000余人 = 2000 more-than 人
两千多人 = 2000 more-than 人
三百余名 = 300 more-than 名
十余人 = 10 more-than 人
十几人 = ✗ vague
百余家 = 100 more-than 家
千余名 = 1000 more-than 名
万余人 = 1e4 more-than 人
亿余元 = 1e8 more-than 元
1.3亿余元 = 1.3e8 more-than 元
10来个 = 10 about 个
十来家 = 10 about 家
50人以上 = 50 at-least 人
50人及以上 = 50 at-least 人
5项以内 = 5 at-most 项
60岁以下 = 60 at-most 岁
60岁及以下 = 60 at-most 岁
100人左右 = 100 about 人
100人上下 = 100 about 人
20万元起 = 20e4 at-least 元
两年多 = 2 more-than 年
3年余 = 3 more-than 年
3个多月 = 3 more-than 个月
约40余家 = 40 more-than 家
超40余家 = 40 over 家
`,
  ranges: `
5~10家 = 5~10 range 家
5～10家 = 5~10 range 家
5-10家 = 5~10 range 家
5—10家 = 5~10 range 家
5——10家 = 5~10 range 家
5–10家 = 5~10 range 家
5至10家 = 5~10 range 家
5到10家 = 5~10 range 家
5家至10家 = 5~10 range 家
5家—10家 = 5~10 range 家
五至十家 = 5~10 range 家
三到五年 = 3~5 range 年
3—5年 = 3~5 range 年
1万元到2万元 = 1~2e4 range 元
1万元—2万元 = 1~2e4 range 元
1~2万元 = 1~2e4 range 元
1万至2万元 = 1~2e4 range 元
50—100万元 = 50~100e4 range 元
5000元至1万元 = 0.5~1e4 range 元
5000万元至1亿元 = 0.5~1e8 range 元
8%-9% = 8~9 range %
8—9% = 8~9 range %
百分之五至百分之十 = 5~10 range %
1.5~2倍 = 1.5~2 range 倍
20万至50万元 = 20~50e4 range 元
1900~1950人 = 1900~1950 range 人
10至20余家 = ✗ several
`,
  'per cent, tenths, fractions, ratios, times': `
57% = 57 %
57％ = 57 %
百分之五 = 5 %
百分之五十七 = 57 %
百分之五点六 = 5.6 %
百分之57 = 57 %
千分之三 = 3 ‰
3‰ = 3 ‰
万分之五 = 5 ‱
三成 = 30 %
3成 = 30 %
三成半 = 35 %
近八成 = 80 nearly %
超六成 = 60 over %
0.5个百分点 = 0.5 个百分点
2个百分点 = 2 个百分点
三分之一 = 0.3333333333333333 份额
五分之二 = 0.4 份额
1/2 = 0.5 份额
3/4 = 0.75 份额
1:1 = 1 比
1：1 = 1 比
1∶2 = 0.5 比
2比1 = 2 比
3.4倍 = 3.4 倍
两倍 = 2 倍
十倍 = 10 倍
翻番 = 2 倍
翻一番 = 2 倍
翻了一番 = 2 倍
翻两番 = 4 倍
翻了三番 = 8 倍
`,
  'growth and decline': `
同比增长3.5% = 3.5 % +
增长3.5% = 3.5 % +
增长了3.5% = 3.5 % +
增长率为8.1% = 8.1 % +
增长约8% = 8 about % +
增长超8% = 8 over % +
同比增加35人 = 35 人 +
增加35人 = 35 人 +
提高2个百分点 = 2 个百分点 +
上升1.2个百分点 = 1.2 个百分点 +
增长1.5倍 = 1.5 倍 +
涨幅5% = 5 % +
增幅达12% = 12 % +
同比增12% = 12 % +
下降2.1% = -2.1 % -
同比下降2.1% = -2.1 % -
减少35人 = -35 人 -
降低1.5个百分点 = -1.5 个百分点 -
下滑4% = -4 % -
回落0.3个百分点 = -0.3 个百分点 -
降幅3% = -3 % -
负增长3% = -3 % -
-3.5% = -3.5 % -
－3.5％ = -3.5 % -
−35人 = -35 人 -
负3% = -3 % -
较上年增长6% = 6 % +
比上年下降6% = -6 % -
增长三成 = 30 % +
下降近一成 = -10 nearly % -
`,
  'a level reached is no change': `
增长到8% = 8 %
增至35人 = 35 人
提高到57% = 57 %
降到5% = 5 %
降至5% = 5 %
新增35人 = 35 人
上升至3位 = 3 位
`,
  'for each of something': `
每人每月2000元 = 2000 元 /head-month
每人每年5万元 = 5e4 元 /head-year
每年5万元 = 5e4 元 /year
每年不少于1亿元 = 1e8 at-least 元 /year
每月800元 = 800 元 /month
每人3000元 = 3000 元 /head
每家20万元 = 20e4 元 /item
每个项目50万元 = 50e4 元 /item
每户2万元 = 2e4 元 /household
人均5万元 = 5e4 元 /head
年均8% = 8 % /year
月均300人次 = 300 人次 /month
日均50人次 = 50 人次 /day
户均1.2万元 = 1.2e4 元 /household
每季度2次 = 2 次 /quarter
每半年1次 = 1 次 /half-year
5万元/年 = 5e4 元 /year
2000元/月 = 2000 元 /month
3000元/人 = 3000 元 /head
2000元/人·月 = 2000 元 /head-month
2000元/人/月 = 2000 元 /head-month
5万元/家 = 5e4 元 /item
5次/年 = 5 次 /year
5~10家/年 = 5~10 range 家 /year
2000元每月 = 2000 元 /month
最高5万元/年 = 5e4 at-most 元 /year
`,
  money: `
7亿元 = 7e8 元
3亿元人民币 = 3e8 元
人民币3亿元 = 3e8 元
3亿美元 = 3e8 美元
300万美金 = 300e4 美元
50万欧元 = 50e4 欧元
20亿港元 = 20e8 港元
20亿港币 = 20e8 港元
5000万日元 = 5000e4 日元
10万英镑 = 10e4 英镑
8万澳元 = 8e4 澳元
30亿韩元 = 30e8 韩元
5万加元 = 5e4 加元
3万新加坡元 = 3e4 新加坡元
¥3,000 = 3000 元
￥3000 = 3000 元
$300 = 300 美元
US$5000 = 5000 美元
€20万 = 20e4 欧元
£500 = 500 英镑
`,
  'measure words': `
12个 = 12 个
12家 = 12 家
12所 = 12 所
12支 = 12 支
12名 = 12 名
12位 = 12 位
12人 = 12 人
12人次 = 12 人次
12场 = 12 场
12场次 = 12 场次
12次 = 12 次
12批 = 12 批
12批次 = 12 批次
12项 = 12 项
12件 = 12 件
12套 = 12 套
12条 = 12 条
12类 = 12 类
12种 = 12 种
12亩 = 12 亩
12平方公里 = 12 平方公里
12公里 = 12 公里
12岁 = 12 岁
12户 = 12 户
12辆 = 12 辆
12座 = 12 座
12吨 = 12 吨
12小时 = 12 小时
12天 = 12 天
12学时 = 12 学时
160人(个) = 160 人(个)
160人（个） = 160 人(个)
12 家 = 12 家
12 = 12
`,
  'what names no quantity': `
数十个 = ✗ vague
数百人 = ✗ vague
数千名 = ✗ vague
数万人 = ✗ vague
数十万人 = ✗ vague
几个 = ✗ vague
几十家 = ✗ vague
几百人 = ✗ vague
几千万元 = ✗ vague
好几家 = ✗ vague
若干个 = ✗ vague
十几家 = ✗ vague
几十万元 = ✗ vague
百几人 = ✗ vague
三四家 = ✗ vague
两三年 = ✗ vague
五六十人 = ✗ vague
成百上千 = ✗ vague
成千上万 = ✗ vague
第一 = ✗ ordinal
第3批 = ✗ ordinal
第十二届 = ✗ ordinal
首批 = ✗ ordinal
首个 = ✗ ordinal
首家 = ✗ ordinal
2024年 = ✗ date
2024年9月 = ✗ date
2024年9月3日 = ✗ date
2021-2025年 = ✗ date
2021—2023年 = ✗ date
2024-09 = ✗ date
2024-09-03 = ✗ date
2024/9/3 = ✗ date
9月3日 = ✗ date
1—8月 = ✗ date
二〇二四年 = ✗ date
“十四五” = ✗ date
世界500强 = ✗ name
500强 = ✗ name
百强 = ✗ name
1+4 = ✗ name
1+10+N = ✗ name
5G = ✗ name
12号 = ✗ name
 = ✗ no-number
未公布 = ✗ no-number
— = ✗ no-number
人才 = ✗ no-number
12个和34个 = ✗ several
`,
}

const rows = Object.entries(forms).flatMap(([group, text]) =>
  text
    .split('\n')
    .filter((row) => row.includes('='))
    .map((row) => {
      const at = row.lastIndexOf(' = ')
      return { group, printed: row.slice(0, at), says: row.slice(at + 3) }
    }),
)

describe('readQuantity', () => {
  it.each(Object.keys(forms))('reads %s', (group) => {
    const wanted = rows.filter((row) => row.group === group)
    expect(wanted.map(({ printed }) => `${printed} = ${line(readQuantity(printed))}`)).toEqual(
      wanted.map(({ printed, says }) => `${printed} = ${says}`),
    )
  })

  test('the table holds at least 300 forms, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(new Set(rows.map(({ printed }) => printed)).size).toBe(rows.length)
  })
})

const quantities: fc.Arbitrary<Quantity> = fc
  .record({
    value: fc.oneof(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 99999 }).map((n) => n / 100),
    ),
    step: fc.integer({ min: 1, max: 500 }),
    unitMult: fc.constantFrom(0 as const, 4 as const, 8 as const, 12 as const),
    qualifier: fc.constantFrom(...qualifiers),
    unit: fc.constantFrom('人', '家', '个', '元', '美元', '人次', '项', '平方米', '%', '倍', '个百分点', '批次', ''),
    per: fc.constantFrom(null, ...perCodes),
    direction: fc.constantFrom(null, null, 'growth' as const, 'decline' as const),
  })
  .map(({ value, step, unitMult, qualifier, unit, per, direction }) => {
    const plain = ['%', '倍', '个百分点'].includes(unit)
    // Without a unit 2024.5 and 1990~1995 are dates.
    const isYear = /^(?:19|20)\d\d/.test(String(value)) && unit === ''
    const sign = direction === 'decline' ? -1 : 1
    return {
      kind: 'quantity',
      value: (isYear ? 31 : value) * sign,
      high: qualifier === 'range' ? Number(((isYear ? 31 : value) + step).toPrecision(12)) * sign : null,
      unitMult: plain ? 0 : unitMult,
      qualifier,
      unit,
      per: unit === '' ? null : per,
      direction,
      span: { start: 0, end: 0 },
    }
  })

describe('formatQuantity', () => {
  it('prints what is read as the same quantity, in every form', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const printed = formatQuantity(quantity)
        expect({ ...readQuantity(printed), span: quantity.span }).toEqual(quantity)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readingsIn', () => {
  const quantitiesOf = (text: string) =>
    readingsIn(text).map((reading) => `${text.slice(reading.span.start, reading.span.end)} = ${line(reading)}`)

  it('finds every quantity of a sentence with its place', () => {
    expect(quantitiesOf('截至2021年底，江北区共有博士后科研工作站31个，其中国家级8个、市级23个')).toEqual([
      '2021年 = ✗ date',
      '31个 = 31 个',
      '8个 = 8 个',
      '23个 = 23 个',
    ])
  })

  it('reads words of precision and per with the numeral they stand beside', () => {
    expect(quantitiesOf('每年安排不少于1亿元人才专项资金，累计兑现奖励超14亿元，集聚人才50余万人')).toEqual([
      '不少于1亿元 = 1e8 at-least 元 /year',
      '超14亿元 = 14e8 over 元',
      '50余万人 = 50e4 more-than 人',
    ])
  })

  it('keeps places of the original where characters are of full width or written as several', () => {
    const text = '面積１６０００㎡，引進２０００余人'
    expect(quantitiesOf(text)).toEqual(['１６０００㎡ = 16000 平方米', '２０００余人 = 2000 more-than 人'])
  })

  it('does not take 近3年 and 最近3个月 for nearly three', () => {
    expect(quantitiesOf('最近3个月走访50家')).toEqual(['3个月 = 3 个月', '50家 = 50 家'])
  })

  it('takes a Chinese numeral for a count only beside a measure word, and 一 for an article', () => {
    expect(quantitiesOf('一体化推进三农工作，建成一个平台、两个中心')).toEqual([
      '一体化 = ✗ name',
      '三农 = ✗ name',
      '一个 = ✗ indefinite',
      '两个 = 2 个',
    ])
  })
})
