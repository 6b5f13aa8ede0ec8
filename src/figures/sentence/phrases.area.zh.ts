import type { AreaPhrases } from './phrases.area.ts'

export const zhAreaPhrases: AreaPhrases = {
  relation: {
    within: (area, whole) => ({
      what: `${area}属于${whole}`,
      meaning: `${whole}的数与${area}的数是整体与部分，不分先后，也不相加`,
    }),
    contains: (area, parts) => ({
      what: `${area}包含${parts}`,
      meaning: `${area}的数与其中任何一地的数是整体与部分，只作参照，不分先后，也不相加`,
    }),
    overlaps: (area, other) => ({
      what: `${area}与${other}地域部分重叠`,
      meaning: '两地之数不可相加：同一家单位、同一个人可能两边都计入；并列时须注明重叠',
    }),
    succeeded: (area, next, when) => ({
      what: when === null ? `${area}的地域已归${next}` : `${when}起，${area}的地域归${next}`,
      meaning: `${area}的数与${next}的数不连成一条序列，两数之差不是增减，也不相加`,
    }),
    preceded: (area, previous, when) => ({
      what: when === null ? `${previous}的地域已归${area}` : `${when}起，${previous}的地域归${area}`,
      meaning: `${previous}的数不是${area}早年的数，不连成一条序列，也不能并作${area}的数`,
    }),
  },
  given: (area, { indicators, figures, sources }) => `关于${area}，现有${sources}篇来源给出${indicators}项指标、${figures}个数`,
  noFigures: (area, sources) => `关于${area}，现有${sources}篇来源没有给出数字`,
  nothing: (area) => `现有来源里没有${area}的数字和政策`,
  figures: (indicator, values) => `${indicator}${values.join('、')}`,
  indicators: (said) => said.join('、'),
  partOf: (whole) => `已含在${whole}内`,
  partial: (count) => `以上有${count}个是片区、专项或单项的数，不代表全域`,
  instruments: (names) => `做法上，文中写到的有${names}`,
}
