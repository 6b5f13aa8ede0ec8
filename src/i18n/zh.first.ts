/** What the first screen says in Chinese, there from the start. What other screens say is in `zh.ts` and `phrases.zh.ts`. */
import type { ConditionKind } from '#domain/condition.ts'
import type { Judgement } from '#domain/threshold.ts'
import { firstTermsZh as termsZh, labelsZh, type Codes } from './labels.zh.ts'

/** Sentences with placeholders: `{n}` is filled in, and the English twin must fill the same. */
export const firstMessagesZh = {
  // The frame of every page.
  'app.name': '梧桐',
  'app.latin': 'Wutong',
  'app.title': '{page} · 梧桐',
  'app.skip': '跳到第一个数',
  'app.nav': '主要页面',
  'app.lang': '语言',
  'app.theme': termsZh.theme,
  'app.loading': '正在读取数据…',
  'app.footer': '数据版本{version}，{date} · 收录{sources}篇来源 · 每个数都可点开看原句',
  'theme.system': '跟随系统',
  'theme.light': '浅色',
  'theme.dark': '深色',
  'theme.projector': '投影',
  'page.overview': '总览',
  'page.compare': '比较',
  'page.figures': termsZh.figures,
  'page.areas': '区县',
  'page.policies': termsZh.policies,
  'page.sources': termsZh.sources,
  'page.deck': '演示稿',
  'page.add': '添加数据',
  'page.unknown': '没有这一页',

  // When the page cannot be drawn, whatever else could not be loaded.
  'error.unknown.title': '读取数据时出错',
  'error.slow': '等了{seconds}秒，数据还没有送到。页面仍在等；也可以重新请求。',
  'error.retry': '再试一次',
  'part.missing': '这一部分没有载入。请检查网络，再试一次。',
  'part.newer': '网页有了新版本，这一部分要刷新后才能看。筛选和所看的页面都在网址里，不会丢失。',
  'part.reload': '刷新',
  'part.broken': '这一部分出了错',

  // The overview and its figures.
  'overview.about': '重庆区县人才工作，哪些数排得出先后？',
  'overview.strip': '可以说到哪一步',
  'overview.strip.within': '在所选条件内，可以说到哪一步',
  'overview.strip.items': termsZh.items,
  'overview.strip.show': '在覆盖总表里看{name}',
  'overview.strip.more': '另{n}项',
  'overview.panels': '三类数字',
  'figure.spoken.beside': '与{area}：{verdict}',
  'figure.pair': '{a}与{b}：',
  'figure.countable': '一格一个',
  'figure.oneSource': '同一来源',
  'figure.table': '看成表格',
  'panel.funds': '资金投入',
  'panel.platforms': termsZh.platforms,
  'panel.introduced': '引进人才',
} as const

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
/** 两种, 五本账, 12类. */
export const count = (n: number) => numerals[n] ?? String(n)
/** 甲、乙 · A and B. */
const list = (items: readonly string[]) => items.join('、')

export const phrasesZh = {
  list,
  /** Between items of a list that is cut short. */
  comma: '、',
  /** Clauses or reasons of one sentence: 甲；乙. */
  clauses: (items: readonly string[]) => items.join('；'),
  /** Whole sentences, each with its full stop, one after the other. */
  sentences: (items: readonly string[]) => items.map((item) => (/[。？！]$/.test(item) ? item : `${item}。`)).join(''),
  colon: (head: string, rest: string) => `${head}：${rest}`,
  bracket: (text: string, inside: string) => (inside === '' ? text : `${text}（${inside}）`),
  /** Behind a list that is cut short: 等. */
  andMore: '等',
  /** The sign of the nth footnote, from 1: ① · [1]. */
  footnoteSign: (n: number) => (n <= 20 ? String.fromCodePoint(0x245f + n) : `[${n}]`),

  finding: {
    oneOrder: (indicator: string, orders: string) => `排得出先后的有一项：${indicator}，${orders}`,
    onlyOrder: (indicator: string, orders: string) => `排得出先后的只有一项：${indicator}，${orders}`,
    manyOrders: (n: number, indicators: string) => `排得出先后的有${count(n)}项：${indicators}`,
    /** Of two areas, as a headline. */
    more: (larger: string, smaller: string) => `${larger}多于${smaller}`,
    /** From the area with most to that with least. */
    chain: (areas: readonly string[], rates: boolean) => areas.join(' > ') + (rates ? '（由高到低）' : '（由多到少）'),
    countedOrders: (n: number) => `${n}对排得出先后`,
    severalOrders: (n: number, widest: string) => `${n}对排得出先后，印出的数相差最大的是${widest}`,
    /** Of rates. */
    higher: (larger: string, smaller: string) => `${larger}高于${smaller}`,
    others: (n: number) => `其余${n}项，数字可以引用，先后不能断定`,
    noOrder: (areas: string) => `${areas}之间，没有一项数字排得出先后`,
    /** The first of several areas: 江北、綦江等9地. */
    amongMany: (areas: string, n: number) => `${areas}等${n}地`,
    noOrderReason: (n: number) => `${n}项指标的数字都可以引用，先后不能断定，每一处写明为什么`,
    kindsOfMoney: (n: number) => {
      if (n === 0) return '没有一笔资金是整个地区的数'
      return n === 1 ? '资金只有一种有数' : `${count(n)}种钱，${count(n)}本账：不相加，也不相减`
    },
    rulersShared: (n: number, indicators: string) => {
      if (n === 0) return '没有一项能放在同一标尺上'
      // Not counted: what stands on one scale is not always in order, and beside the headline its number would be taken for that of orders.
      return `能放在同一标尺上的${n === 1 ? '，只有' : '：'}${indicators}`
    },
    kindsIntroduced: (n: number, ordered: number) => {
      if (n === 0) return '没有一类引才数字是整个地区的数'
      return ordered === 0
        ? `${count(n)}类引才与选聘数字，各数各的，排不出先后`
        : `${count(n)}类引才与选聘数字，排得出先后的有${count(ordered)}类`
    },
    nothing: '没有一个数符合所选条件',
  },

  /** How far a statement holds that is computed from what a reader's conditions leave. */
  within: {
    lead: (claim: string) => `在所选条件内，${claim}`,
    ordered: (n: number, why: string) => `另有${n}项排得出先后，因${why}未列出`,
    rows: (figures: number, policies: number, why: string) => {
      const said = [...(figures > 0 ? [`${figures}个数`] : []), ...(policies > 0 ? [`${policies}项政策`] : [])]
      return `另有${list(said)}因${why}未列出`
    },
    conditions: (conditions: string) => `所选条件：${conditions}`,
    /** A short statement, such as the name of a line. */
    brief: (what: string) => `所选条件内${what}`,
    several: '所选条件',
    by: {
      areas: '地区',
      categories: '类别',
      indicators: '指标',
      kinds: '种类',
      instruments: '政策工具',
      targetGroups: '对象',
      thresholds: '门槛',
      years: '年份',
      natures: '性质',
      minGrade: '等级',
      coverage: '“至少两地有数”',
      minTrust: '来源可信度',
      publishers: '发布单位',
      text: '搜索词',
    } satisfies Codes<ConditionKind>,
  },

  verdict: {
    partOf: termsZh.partOf,
    series: '同一地区不同时点',
    sameCount: termsZh.sameCount,
    sameCountAndDate: `${termsZh.sameCount}，时点相近`,
    contains: (whole: string, part: string) => `${whole}包含${part}，不分先后`,
    share: (part: string, whole: string, share: string) => `${part}占${whole}的${share}`,
    order: (larger: { area: string; date: string; value: string }, smaller: { area: string; date: string; value: string }) =>
      `${larger.area}${larger.date}的${larger.value}多于${smaller.area}${smaller.date}的${smaller.value}`,
    /** Of rates. */
    orderOfRates: (
      larger: { area: string; date: string; value: string },
      smaller: { area: string; date: string; value: string },
    ) => `${larger.area}${larger.date}的${larger.value}高于${smaller.area}${smaller.date}的${smaller.value}`,
    usage: (words: readonly string[]) => `按${list(words.map((word) => `“${word}”`))}的通常用法理解`,
    /** How far apart two dates are, as far as they are known: 差9—13个月. */
    monthsApart: (least: number, largest: number) => `差${least === largest ? least : `${least}—${largest}`}个月`,
    undecided: '无法判断先后',
    /** Many pairs with one verdict. */
    group: (definitions: number, areas: number, pairs: 'all' | 'some') =>
      `${definitions}种口径，${areas}地${pairs === 'some' ? '之间的一部分' : ''}`,
    between: (a: string, b: string) => `${a}与${b}`,
  },

  /** What the sources of a figure say together. */
  accord: {
    same: (n: number) => `${count(n)}处来源一致`,
    meets: (n: number) => `${count(n)}处来源不矛盾，取较窄的一处`,
    /** Of one source that says it twice. */
    itself: { same: '同一来源两处一致', meets: '同一来源两处不矛盾，取较窄的一处' },
    againstItself: (values: string) => `同一来源另处为${values}`,
    against: (values: string) => `${labelsZh.remark.conflict}，另一来源为${values}`,
    /** Of a row that counts only a part of what the others count. */
    part: (counted: string) => `只计其中一部分：${counted}`,
    /** Other figures of the same area on its row. */
    besides: (values: string) => `另有${values}`,
  },

  judgement: {
    passes: '达到门槛',
    undecided: '说不准',
    fails: '未到门槛',
  } satisfies Codes<Judgement>,
  line: {
    ruler: { name: '排得出先后', explanation: `${termsZh.sameCount}，来源足以证明谁多谁少` },
    dots: { name: labelsZh.grade.C, explanation: '口径或时点有别，可放在一起看，先后不能断定' },
    broken: { name: labelsZh.grade.D, explanation: '各数各的，原因逐项写明' },
    plain: { name: '只有一地有数', explanation: '没有另一地的数可以对照' },
  },
  absence: {
    ...labelsZh.absence,
    'not-mentioned': termsZh.notMentioned,
    unread: termsZh.unread,
    'filtered-out': '有数，未在所选条件内',
  },
  reason: {
    within: (value: string) => `含在“${value}”内，未单列`,
    /** Of areas too many to be named, with the reason. */
    rest: (n: number, reason: string) => `其余${n}地${reason}`,
    restOfAreas: (n: number) => `其余${n}地`,
    /** Why an area has no figure, of an indicator where one is named: "北区（指标）：…". */
    silence: (area: string, indicator: string | null, reason: string) =>
      indicator === null ? `${area}：${reason}` : `${area}（${indicator}）：${reason}`,
  },

  asOf: (date: string) => `截至${date}`,
  during: (date: string) => date,
}
