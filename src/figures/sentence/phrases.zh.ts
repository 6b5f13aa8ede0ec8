import type { Phrases } from './phrases.ts'

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
/** 两种, 五本账, 12类. */
export const count = (n: number) => numerals[n] ?? String(n)
const list = (items: readonly string[]) => items.join('、')

export const zhPhrases: Phrases = {
  list,
  clauses: (items) => items.join('；'),
  sentences: (items) => items.map((item) => (/[。？！]$/.test(item) ? item : `${item}。`)).join(''),
  colon: (head, rest) => `${head}：${rest}`,
  bracket: (text, inside) => (inside === '' ? text : `${text}（${inside}）`),
  andMore: '等',
  footnoteSign: (n) => (n <= 20 ? String.fromCodePoint(0x245f + n) : `[${n}]`),

  finding: {
    oneOrder: (indicator, orders) => `排得出先后的有一项：${indicator}，${orders}`,
    onlyOrder: (indicator, orders) => `排得出先后的只有一项：${indicator}，${orders}`,
    manyOrders: (n, indicators) => `排得出先后的有${count(n)}项：${indicators}`,
    more: (larger, smaller) => `${larger}多于${smaller}`,
    others: (n) => `其余${n}项，数字可以引用，先后不能断定`,
    noOrder: (areas) => `${areas}之间，没有一项数字排得出先后`,
    noOrderReason: (n) => `${n}项指标的数字都可以引用，先后不能断定，每一处写明为什么`,
    kindsOfMoney: (n) => {
      if (n === 0) return '没有一笔资金是整个地区的数'
      return n === 1 ? '资金只有一种有数' : `${count(n)}种钱，${count(n)}本账：不相加，也不相减`
    },
    rulersShared: (n, indicators) => {
      if (n === 0) return '没有一项放得上同一把尺'
      return n === 1 ? `同一把尺上，只有${indicators}` : `放得上同一把尺的有${count(n)}项：${indicators}`
    },
    kindsIntroduced: (n, ordered) => {
      if (n === 0) return '没有一类引才数字是整个地区的数'
      return ordered === 0
        ? `${count(n)}类引才与选聘数字，各数各的，排不出先后`
        : `${count(n)}类引才与选聘数字，排得出先后的有${count(ordered)}类`
    },
    instruments: ({ shared, names, single, areas }) => {
      if (areas < 2) return `文中写到${count(single)}类做法`
      const common =
        shared === 0 ? `没有一类做法是${count(areas)}地都写到的` : `${count(areas)}地都写到的做法有${count(shared)}类：${names}`
      return single === 0 ? common : `${common}；只有一地写到的有${count(single)}类`
    },
    coverage: (indicators, figures, sources) => `${indicators}项指标，${figures}个数，出自${sources}篇来源`,
    requests: (n, unlocks) => {
      if (n === 0) return '没有点了名而未给数、一问就能比的数'
      return unlocks === 0 ? `有${count(n)}个数值得一问` : `问到这${count(n)}个数，最多有${count(unlocks)}项指标能多比一步`
    },
    figure: (area, indicator, value) => `${area}${indicator}：${value}`,
    pair: (indicator, a, b, verdict) => `${indicator}：${a}与${b}，${verdict}`,
    sameNumeral: (value) => `两个“${value}”，不是一回事`,
    nothing: '没有一个数符合所选条件',
  },

  verdict: {
    partOf: '包含关系',
    series: '同一地区不同时点',
    sameCount: '口径相同',
    sameCountAndDate: '口径相同，时点相近',
    notRanked: (reasons) => `口径不同，不可排名：${reasons}`,
    unfit: (reasons) => `不宜比较：${reasons}`,
    contains: (whole, part) => `${whole}包含${part}，不分先后`,
    share: (part, whole, share) => `${part}占${whole}的${share}`,
    order: (larger, smaller) =>
      `${larger.area}${larger.date}的${larger.value}多于${smaller.area}${smaller.date}的${smaller.value}`,
    usage: (words) => `按${list(words.map((word) => `“${word}”`))}的通常用法理解`,
    undecided: '无法判断先后',
    between: (a, b) => `${a}与${b}`,
  },

  note: {
    'lengths-say-nothing': '没有尺的记号一样长，长短不表示大小',
    'inferred-dates': '标“推定”的日期，文中未写明，据上下文推定',
    'never-added': '各种钱口径不同，不相加，也不相减',
    'not-mentioned-is-not-absent': '“文中未提”不等于没有',
    'city-is-reference': '全市的数包含各区县，只作参照，不与区县排先后',
    'latest-only': '同样口径有几个时点的，只取最近的；各个时点见“数字”页',
    'largest-only': '一项的数字过多时，只画印出的数最大的几个（自己的地区总在其中），其余列名；取舍不分先后',
    'usage-order': '有先后是按用语习惯判断的：“余”“多”通常不足下一整数，“近”通常超过上一整数',
  },
  judgement: {
    passes: '达到门槛',
    undecided: '说不准',
    fails: '未到门槛',
  },
  line: {
    ruler: { name: '排得出先后', explanation: '口径相同，来源足以证明谁多谁少' },
    dots: { name: '并列看，不排名', explanation: '口径或时点有别，可放在一起看，先后不能断定' },
    broken: { name: '各自口径，不宜比较', explanation: '各数各的，原因逐项写明' },
    plain: { name: '只有一地有数', explanation: '没有另一地的数可以对照' },
  },
  absence: {
    'not-mentioned': '文中未提',
    'not-applicable': '不适用',
    'named-without-number': '点名未给数',
    'filtered-out': '有数，未在所选条件内',
  },
  reason: {
    within: (value) => `含在“${value}”内，未单列`,
    silence: (area, indicator, reason) => (indicator === null ? `${area}：${reason}` : `${area}（${indicator}）：${reason}`),
  },

  asOf: (date) => `截至${date}`,
  during: (date) => date,

  source: {
    inferred: (date) => `未印日期，推定${date}`,
    reposted: (name) => `转载：${name}`,
    title: (title) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
  },
}
