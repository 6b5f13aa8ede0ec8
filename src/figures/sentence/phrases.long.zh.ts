import { zhAreaPhrases } from './phrases.area.zh.ts'
import type { LongPhrases } from './phrases.ts'
import { count } from './phrases.zh.ts'

/** Quotation marks inside quotation marks. */
const inner = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’')
const anyOf = (texts: readonly string[]) => texts.map((text) => `“${inner(text)}”`).join('或')

export const zhLongPhrases: LongPhrases = {
  area: zhAreaPhrases,
  derived: {
    of: (area, what) => `${area}${what}`,
    sum: (whole) => `${whole}，各部分相加`,
    share: (part, whole) => `${part}占${whole}`,
    perEach: (counted, holders) => `${counted}，平均每个${holders}`,
    reckoned: (derived) => `按原文数字推算，${derived}`,
    title: '按原文数字推算',
    name: '推算的是',
    arithmetic: '算式',
  },
  standing: {
    proved: { name: '先后已证', explanation: '只就这两个有日期的数而言，不能由此推出第三地的先后' },
    undecided: { name: '先后未定', explanation: '口径相同，现有的数不足以断定' },
    beside: { name: '可并列，不排名', explanation: '口径有一处不同' },
    apart: { name: '不宜比较', explanation: '各自口径，原因如下' },
    contained: { name: '包含关系', explanation: '一地包含另一地，不分先后' },
  },
  series: {
    breaks: {
      definition: '统计口径不同',
      nature: '性质不同',
      scope: '统计范围不同',
      per: '一为每年数，一为总数',
      unit: '单位不同',
    },
    broken: (reasons) => `未连线：与其他时点的数${reasons}`,
    joined: '虚线：两端至少有一个不是确数；横线：时点只知道在这一段内，或按这一段统计',
  },

  request: {
    howMuch: (indicator, unit, within) => {
      const asked = unit === '元' ? `${indicator}是多少元？` : `${indicator}有多少${unit}？`
      return within === null ? asked : `“${within}”里，${asked}`
    },
    byStrike: {
      definition: ({ indicator, other }) => `${indicator}：按${anyOf(other)}的口径，是多少？`,
      scope: ({ indicator, other }) => `${indicator}：按${anyOf(other)}同样的范围，是多少？`,
      nature: ({ indicator, other }) => `${indicator}：与${anyOf(other)}同为一种性质（存量、累计或当年）的数，是多少？`,
      window: ({ indicator, other }) => `${indicator}：与${anyOf(other)}同一起止时间的累计数，是多少？`,
      months: ({ indicator, other }) => `${indicator}：与${anyOf(other)}相同月份的数，是多少？`,
      'mixed-unit': ({ indicator, own }) => `${indicator}：“${inner(own)}”里，人与团队各有多少？`,
      gap: ({ indicator, own }) => `${indicator}：“${inner(own)}”之后，近年的数是多少？`,
    },
    exact: (indicator, value) => `${indicator}：“${value}”的确数是多少？`,
    unlocks: (figures, grade) => `可与${figures}对照，最好到“${grade}”`,
    decides: (figures) => `可判断与${figures}的先后`,
    letterTitle: '关于商请补充人才工作数据的要点',
    letterQuote: (quote) => `文中写到“${inner(quote)}”，未给出数字`,
    letterHave: (figure) => `文中为${figure}`,
    letterUse: (unlocks) => `用途：${unlocks}`,
    letterClose: '请随数注明截止日期、统计范围（全域、片区或专项）和统计口径；没有的，也请说明。',
    nothing: '没有需要商请补充的数。',
  },

  comparison: {
    noneInCommon: (areas) => `${areas}之间，所选范围内没有一项指标是两地都有数的`,
    ruler: (n) => `排得出先后的有${n}项`,
    dots: (n) => `可以并列、先后不能断定的有${n}项`,
    broken: (n, indicators) => `各自口径、不宜比较的有${n}项：${indicators}`,
    plain: (n) => `另有${n}项在所选范围内只有一地有数，或为全市与区县的包含关系，不作比较`,
    onlyHere: (area) => `所选范围内只有${area}有数，不作比较`,
    common: (areas, instruments) => `做法上，${count(areas)}地文中都写到的有${instruments}`,
    only: (area, instruments) => `只有${area}写到的有${instruments}`,
    planned: (instrument, areas) => `${instrument}（${areas}为拟设）`,
    silent: (areas, reason) => `${areas}${reason}`,
    notAbsent: '未提不等于没有',
  },
}
