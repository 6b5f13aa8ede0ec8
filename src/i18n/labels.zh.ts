/**
 * The Chinese name of each grade, reason, nature, mark and missing value that the first screen says. A code of the dataset without a
 * name does not compile. Every other text that uses such a name refers to it here.
 */
import type { AbsenceReason, Nature, Qualifier, Scope, TimeBasis } from '#domain/codes.ts'
import type { Blocker, Grade, Remark, Strike } from '#domain/grade.ts'

/** A name for each code. */
export type Codes<Code extends string> = Readonly<Record<Code, string>>

/** What another language has for the same: a text for each text, a function of the same values for each function. */
export type Twin<T> = T extends string
  ? string
  : T extends (...values: never) => unknown
    ? T
    : { readonly [Key in keyof T]: Twin<T[Key]> }

/** Words of the first screen that stand in several texts. */
export const firstTermsZh = {
  /** No figure, and the text does not speak of it. */
  notMentioned: '文中未提',
  /** No text of the area was read. */
  unread: '未读',
  sameCount: '口径相同',
  partOf: '包含关系',
  theme: '配色',
  figures: '数字',
  policies: '政策',
  sources: '来源',
  items: '{n}项',
  platforms: '平台与工作站',
  silent: '没有数的',
} as const

/** By the code of the tier; tiers that need no remark have none. */
function lowerTiers(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return names
}

export const labelsZh = {
  scopeTag: { area: '全域', 'sub-area': '片区', programme: '专项', project: '单项' } satisfies Codes<Scope>,
  nature: {
    stock: '存量',
    cumulative: '累计',
    'annual-flow': '全年数',
    'period-flow': '期间数',
    commitment: '安排或设立',
    target: '目标',
    rate: '比例',
  } satisfies Codes<Nature>,
  /** Of a stock counted at the end of a year. */
  stockAtYearEnd: '年末数',
  timeBasisMark: { stated: '', inferred: '推定', publication: '刊发日' } satisfies Codes<TimeBasis>,
  qualifier: {
    exact: '确数',
    'more-than': '“余”“多”：至少此数，上端未写明',
    'at-least': '“不少于”“以上”：此数起，上不封顶',
    over: '“超”“逾”“突破”：多于此数，上端未写明',
    nearly: '“近”：不到此数，下端未写明',
    about: '“约”“左右”：此数上下',
    'at-most': '“最高”“不超过”：至多此数',
    under: '“不足”“不到”：少于此数，下端未写明',
    range: '一个区间，两端均写明',
  } satisfies Codes<Qualifier>,
  absence: { 'named-without-number': '文中提到，未给数', 'not-applicable': '不适用' } satisfies Codes<AbsenceReason>,
  grade: { A: '可比', B: '基本可比', C: '并列看，不排名', D: '口径不同，不宜比' } satisfies Codes<Grade>,
  blocker: {
    'not-rankable': '这项指标不排名',
    unit: '单位不同',
    per: '一为每年数，一为总数',
    project: '一方只是单个项目',
    realised: '一方已实现，一方未实现',
  } satisfies Codes<Blocker>,
  strike: {
    definition: '定义不同',
    scope: '统计范围不同',
    nature: '性质不同',
    window: '累计起止时间不明或不同',
    months: '统计月份不明或不同',
    'mixed-unit': '计量单位混合',
    gap: '时点相差三年以上',
  } satisfies Codes<Strike>,
  remark: {
    conflict: '来源不一致',
    within: '一方只计另一方口径的一部分',
    'durable-nature': '一为存量，一为累计',
    qualifier: '不是确数',
    'inferred-date': '日期为推定',
    breadth: '一方未写明口径宽窄',
    overlap: '两地地域有重叠',
    damage: '来源文本有缺损',
    trust: '来源不是主管机关或党报党刊',
    'not-kept': '原页未留存，数字照原页记录',
  } satisfies Codes<Exclude<Remark, 'gap'>>,
  /** What a source of a lower tier is, as a fact. */
  lowerTier: lowerTiers({
    mainstream: '媒体报道，非主管机关发布',
    research: '研究文献，非主管机关发布',
    repost: '转载件，未见原刊',
    compilation: '汇编件，未见所据原文',
  }),
}
