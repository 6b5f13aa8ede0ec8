/** The turns of phrase of the longer sentences in Chinese, which the first screen does without. */
import type { Firmness } from '#domain/firmness.ts'
import type { Periodicity, TrustTier } from '#domain/codes.ts'
import type { Blocker, Remark, Strike } from '#domain/grade.ts'
import type { Change } from '#domain/model.ts'
import type { Break } from '#domain/series.ts'
import { termsZh } from './labels.rest.zh.ts'
import { firstTermsZh, labelsZh, type Codes } from './labels.zh.ts'
import { quoted } from './quoted.tsx'
import { count, phrasesZh } from './zh.first.ts'

const anyOf = (texts: readonly string[]) => texts.map(quoted).join('或')

const containment = '一地包含另一地，不分先后'
const reckoned = '按原文数字推算'

/** How an area stands to another: what the relation is, and what it means for putting figures side by side. */
export interface RelationWords {
  readonly what: string
  readonly meaning: string
}

/** What a request asks for: the indicator, the figure there is, and those it would stand beside. */
interface RequestFacts {
  readonly indicator: string
  readonly own: string
  readonly other: readonly string[]
}

/** The first and the last place that an area may have, 1 being the first. */
export interface Places {
  readonly from: number
  readonly to: number
}

/** Areas ranked by one indicator; with the reader's own where it is among them. */
export interface RankingFacts {
  readonly indicator: string
  readonly areas: number
  /** Of how many the sources leave less open than all places. */
  readonly placed: number
  readonly own: { readonly area: string; readonly position: Places } | null
}

/** 25—28, or 34 where the place is sure. */
const places = ({ from, to }: Places) => (from === to ? String(from) : `${from}—${to}`)

export const longPhrasesZh = {
  /** The reason of a verdict in at most eight characters. */
  tag: {
    blocker: {
      project: '单个项目',
      unit: labelsZh.blocker.unit,
      realised: '已实现对未实现',
      per: '每年对总数',
      'not-rankable': '不排名',
    } satisfies Codes<Blocker>,
    strike: {
      definition: labelsZh.strike.definition,
      scope: '范围不同',
      nature: labelsZh.strike.nature,
      window: '起止不明',
      months: '月份不明',
      'mixed-unit': '人与团队混计',
      gap: '差三年以上',
    } satisfies Codes<Strike>,
    remark: {
      conflict: labelsZh.remark.conflict,
      within: '一方只计部分',
      'durable-nature': '存量对累计',
      qualifier: labelsZh.remark.qualifier,
      'inferred-date': '日期推定',
      breadth: '口径宽窄未写明',
      overlap: '地域重叠',
      damage: '文本有缺损',
      'not-kept': '原页未留存',
    } satisfies Codes<Exclude<Remark, 'gap' | 'trust'>>,
    trust: {
      official: '主管机关',
      'party-media': '党报党刊',
      mainstream: '媒体报道',
      research: '研究文献',
      repost: '转载件',
      compilation: '汇编件',
    } satisfies Codes<TrustTier>,
    monthsApart: (least: number, largest: number) => `差${least === largest ? least : `${least}—${largest}`}个月`,
    others: (n: number) => `另${n}条`,
  },

  /** Headlines of figures below the first screen. */
  finding: {
    instruments: ({
      shared,
      names,
      single,
      areas,
    }: {
      readonly shared: number
      readonly names: string
      readonly single: number
      readonly areas: number
    }) => {
      if (areas < 2) return `文中写到${count(single)}类政策工具`
      const common =
        shared === 0
          ? `没有一类政策工具是${count(areas)}地都写到的`
          : `${count(areas)}地都写到的政策工具有${count(shared)}类：${names}`
      return single === 0 ? common : `${common}；只有一地写到的有${count(single)}类`
    },
    coverage: (indicators: number, figures: number, sources: number) =>
      `${indicators}项指标，${figures}个数，出自${sources}篇来源`,
    /** In a headline about areas set side by side. */
    /** Of areas only one has figures; none, where it is null. */
    oneArea: (area: string | null, without: string, indicators: number) =>
      area === null ? `现有来源里没有${without}的数` : `${area}有${indicators}项指标的数，${without}没有`,
    requests: (n: number, unlocks: number) => {
      if (n === 0) return '没有提到而未给数、一问就能比的数'
      return unlocks === 0 ? `有${count(n)}个数值得一问` : `问到这${count(n)}个数，最多有${count(unlocks)}项指标能多比一步`
    },
    figure: (area: string, indicator: string, value: string) => `${area}${indicator}：${value}`,
    pair: (indicator: string, a: string, b: string, verdict: string) => `${indicator}：${a}与${b}，${verdict}`,
    sameNumeral: (value: string) => `两个“${value}”，不是一回事`,
    figuresBefore: (before: number, figures: number, year: number) => `新旧：${figures}个数里，${before}个早于${year}年`,
    instrumentsWritten: ({
      instruments,
      byAll,
      byOne,
      areas,
    }: Readonly<Record<'instruments' | 'byAll' | 'byOne' | 'areas', number>>) => {
      if (areas < 2) return `谁写了什么：文中写到${instruments}类政策工具`
      const common = byAll === 0 ? `没有一类${count(areas)}地都写到` : `${byAll}类${count(areas)}地都写到`
      return `谁写了什么：${common}${byOne === 0 ? '' : `，${byOne}类${count(areas)}地中只一地写到`}`
    },
    figuresExact: (exact: number, figures: number) => `说得清几成：${figures}个数里，${exact}个是全域确数`,
    ranking: ({ indicator, areas, placed, own }: RankingFacts) =>
      own === null
        ? `${indicator}：${areas}地${firstTermsZh.sameCount}，${placed === 0 ? '先后不能断定' : '可以排先后'}`
        : `${indicator}：${own.area}在${areas}地中居第${places(own.position)}位`,
  },
  /** A ranking: its places, and how far it goes. */
  ranking: {
    places,
    place: (position: Places) => `第${places(position)}`,
    among: (indicator: string, areas: number) => `${indicator}，${areas}地${firstTermsZh.sameCount}`,
    others: (n: number) => `其余${n}地见表`,
    limits: (others: number) =>
      `名次只按原文写明的数排，写不清的给区间，数相同的并列${others === 0 ? '' : `；另有${others}地没有${firstTermsZh.sameCount}的数`}`,
  },
  note: {
    'lengths-say-nothing': '没有尺的记号一样长，长短不表示大小',
    'length-is-count': '长短只说收录了多少个数，不说工作好坏',
    'inferred-dates': `标“${labelsZh.timeBasisMark.inferred}”的日期，文中未写明，据上下文推定`,
    'not-kept': '有的数原页未留存，照原页记录，没有原句可看，点开见印出的数、位置和网址',
    'never-added': '各种钱口径不同，不相加，也不相减',
    'not-mentioned-is-not-absent': `“${firstTermsZh.notMentioned}”不等于没有`,
    'city-is-reference': '全市的数包含各区县，只作参照，不与区县排先后',
    'latest-only': '同样口径有几个时点的，只取最近的；各个时点见“数字”页',
    'largest-only': '一项的数字过多时，只画印出的数最大的几个（自己的地区总在其中），其余列名；取舍不分先后',
    'usage-order': '有先后是按用语习惯判断的：“余”“多”“超”通常不足下一整数，“近”通常超过上一整数',
  },
  /** One page that says what a figure shows. */
  onePage: {
    indicators: (areas: number, total: number, parts: readonly string[]) =>
      `${count(areas)}地${total}项指标：${parts.join('，')}`,
    lines: {
      ruler: (n: number) => `${n}项排得出先后`,
      dots: (n: number) => `${n}项并列看`,
      broken: (n: number) => `${n}项口径不同`,
      plain: (n: number) => `${n}项只有一地有数`,
      contained: (n: number) => `${n}项一地含另一地`,
    },
    given: (areas: number, having: number, figures: number) => `${areas}地中${having}地有数，共${figures}个数`,
    noMultiple: '只说多少，不说倍数',
    undecided: (pairs: string) => `难分先后：${pairs}`,
    moreReasons: (n: number) => `另${n}条`,
    moreBars: (n: number) => `同一标尺上另有${n}地`,
    /** Some areas by name, how many they are in all, how many are not named. */
    andOthers: (names: string, all: number, _left: number) => `${names}等${all}地`,
    /** Under the sign between two figures. */
    between: { contained: '含在内', undecided: '难分先后', notRanked: '不排名', notCompared: '不宜比' },
    instruments: (n: number) => `政策工具：${n}类`,
    /** How many of so many areas write of an instrument. */
    group: {
      all: (areas: number): string => (areas === 2 ? '都写到' : `${count(areas)}地都写到`),
      some: (least: number, most: number): string => `${least === most ? count(least) : `${least}—${most}`}地写到`,
      only: (area: string) => `只${area}`,
    },
    /** Headings of the parts of a figure. */
    parts: { paired: '两地以上都有数', single: '只有一地有数', policies: termsZh.instruments, notes: termsZh.notes },
    /** Titles of pages, from the rows that stand on them. */
    titles: {
      paired: (names: string, n: number): string => (n > 1 ? `${names}：${n}项两地以上有数` : `${names}：两地以上有数`),
      single: (names: string, n: number): string => (n > 1 ? `${names}：${n}项只有一地有数` : `${names}：只有一地有数`),
      policies: (n: number) => `政策工具${n}类`,
      notes: termsZh.notes,
    },
    silent: '未提及不等于没有',
    topDown: (areas: readonly string[]) => `方格自上而下：${areas.join('、')}`,
    others: '其余的数',
    moreFigures: (n: number) => `另有${n}个数`,
    lacking: '这个数，其余地区：',
    elsewhere: '，不在这把标尺上',
    ask: '问到就能比：',
    question: ({
      area,
      date,
      indicator,
      reason,
      partner,
      value,
    }: {
      readonly area: string
      readonly date: string
      readonly indicator: string
      readonly reason: string
      readonly partner: string
      readonly value: string
    }) => `${area}${date}${indicator}有多少（${reason}）？可与${partner}${value}放在同一标尺上`,
  },
  /** Behind the signs of a figure whose sources contradict each other; how many such figures there are. */
  conflict: (said: string, n: number) => `${labelsZh.remark.conflict}的有${count(n)}处，各数并列：${said}`,
  source: {
    inferred: (date: string) => `未印日期，推定${date}`,
    reposted: (name: string) => `转载：${name}`,
    added: '本机补充',
    title: (title: string) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
  },
  legend: {
    exact: labelsZh.qualifier.exact,
    'more-than': '余、多：至少这些',
    'at-least': '不少于、超：上不封顶',
    nearly: '近、不足：不到这些；最高：至多这些',
    about: '约：在此上下',
    range: '区间：两端写明',
    planned: '安排、设立或目标，不等于已支出或实现',
    cumulative: termsZh.cumulative,
    'part-of-area': '矮条：片区、专项、单项，不代表全域',
    block: '一格一个',
    parts: '一条分段：各部分相加等于总数',
    'named-without-number': `${labelsZh.absence['named-without-number']}，值得去问`,
    'not-mentioned': `${termsZh.notMentioned}，不等于没有`,
    'not-applicable': labelsZh.absence['not-applicable'],
    'policy-written': '文中写明',
    'policy-planned': `${termsZh.planned}、筹备`,
    'grade-A': phrasesZh.colon(labelsZh.grade.A, phrasesZh.verdict.sameCountAndDate),
    'grade-B': `${labelsZh.grade.B}：${termsZh.sameCount}，时点不同或${labelsZh.remark.qualifier}`,
    'grade-C': `${labelsZh.grade.C}：口径或时点有别，先后不能断定`,
    'grade-D': `${labelsZh.grade.D}：各数各的`,
    'part-of': phrasesZh.colon(termsZh.partOf, containment),
    ...phrasesZh.judgement,
  },
  /** The marks beside figures in a few words, for the row above them. */
  markKey: {
    exact: '确数',
    'more-than': '余、多：至少',
    'at-least': '不少于、超',
    nearly: '近：不到',
    about: termsZh.about,
    range: termsZh.range,
    planned: '安排、设立',
    cumulative: '累计',
    'part-of-area': '矮条：片区、专项、单项',
  },
  /** What is drawn of how old figures are. */
  ages: { caption: '数据所属年份（跨年或推定的，按区间中点计）', earlier: '更早', key: '一点一个数；空心为推定，画在区间中点' },
  /** How firmly figures are said. */
  firmness: {
    name: { exact: '确数', bound: '余、超、近、约', planned: '安排、目标', part: '片区、专项、单项' } satisfies Codes<Firmness>,
    key: '一格一个数；“5 / 7”：7个数里5个是全域确数',
    caption: '说得清几成',
    exact: '全域确数',
    all: '合计',
  },
  /** By how many of the areas asked an instrument is written of. */
  written: {
    by: (least: number, most: number, areas: number) => {
      if (areas > 1 && least === areas) return `${count(areas)}地都写到`
      if (most === 1) return '一地'
      return least === most ? `${count(least)}地` : `${least}—${most}地`
    },
  },
  /** Headings of tables. */
  table: {
    area: termsZh.area,
    indicator: termsZh.indicator,
    value: '数值（照原文）',
    measured: '统计口径与范围',
    date: termsZh.date,
    judgement: termsZh.threshold,
    source: termsZh.source,
    a: '甲',
    b: '乙',
    grade: termsZh.comparability,
    reason: termsZh.reason,
    order: termsZh.order,
    figures: termsZh.figures,
    verdicts: termsZh.comparability,
    silent: termsZh.silent,
    place: '位次',
    instrument: termsZh.whatIsDone,
    ask: termsZh.question,
    unlocks: termsZh.unlocks,
    quote: '原句',
    spread: '各地写到的情况',
    policies: termsZh.whatIsDone,
    part: termsZh.ofWhich,
  },
  /** Tables of data that leave the page: headings of columns by their names for programs, names of the tables, the cover. */
  sheet: {
    name: {
      figures: termsZh.figures,
      verdicts: termsZh.comparability,
      policies: termsZh.policies,
      instruments: termsZh.instruments,
      requests: termsZh.requests,
      sources: termsZh.source,
      areas: termsZh.area,
      indicators: termsZh.indicator,
      definitions: termsZh.counts,
      codes: '代码表',
    },
    column: {
      area: termsZh.area,
      indicator: termsZh.indicator,
      counts: termsZh.counts,
      value: '数值',
      unit: '单位',
      per: '按',
      printed: '原文写法',
      low: '下限',
      high: '上限',
      qualifier: '精确程度',
      date: termsZh.date,
      nature: termsZh.nature,
      scope: termsZh.countedOver,
      scope_name: '范围名称',
      comparability: termsZh.comparability,
      note: '备注',
      quote: '原句或位置',
      source_numbers: '来源编号',
      source: termsZh.source,
      trust: termsZh.sourceTrust,
      status: '有没有数',
      threshold: termsZh.threshold,
      change: '增减',
      accord: '各来源是否一致',
      date_basis: termsZh.reasoning,
      date_from: '时点起',
      date_to: '时点止',
      id: termsZh.id,
      area_id: '地区代码',
      indicator_id: '指标代码',
      definition_id: '口径代码',
      part_of: termsZh.belongsTo,
      restates: '重述自',
      source_id: '来源代码',
      a_area: '甲地',
      a_printed: '甲数',
      a_date: '甲的时点',
      b_area: '乙地',
      b_printed: '乙数',
      b_date: '乙的时点',
      grade: termsZh.comparability,
      reason: termsZh.reason,
      order: termsZh.order,
      a_id: '甲数编号',
      b_id: '乙数编号',
      policy: '政策名称',
      kind: termsZh.kind,
      instruments: termsZh.instruments,
      target_groups: termsZh.targetGroups,
      benefit: termsZh.benefit,
      conditions: termsZh.conditions,
      term: termsZh.term,
      basis: termsZh.basis,
      claim: '原文自称',
      issuer: '发布或主管',
      year: termsZh.year,
      summary: '内容摘要',
      instrument: termsZh.instruments,
      state: '写到没有',
      figures: '数字个数',
      policies: '政策条数',
      sources: '来源篇数',
      names: '政策名称',
      question: termsZh.question,
      unlocks: termsZh.unlocks,
      title: '标题',
      publisher: '刊发单位',
      reposted_by: termsZh.repostedBy,
      published: '刊发日期',
      kept: '原文',
      address: termsZh.address,
      seen: '读到的日期',
      damage: termsZh.damage,
      level: termsZh.areaLevel,
      gbt2260: '区划代码',
      category: termsZh.category,
      definition: '定义',
      rankable: '能否排先后',
      printed_names: '原文写作',
      table: '表',
      field: '字段',
      heading: '列名',
      code: '代码',
      word: '含义',
    },
    per: { year: '每年' } satisfies Codes<Periodicity>,
    change: { growth: '增长', decline: '下降' } satisfies Codes<Change>,
    rankable: { yes: '能', no: '不能' },
    observed: '有数',
    with: (other: string) => `与${other}`,
    morePairs: (n: number) => `另有${n}对，见“能不能比”表`,
    coverName: termsZh.notes,
    inPackage: '空格表示没有写明，不是零。以 = + - @ 开头的文字前加了一个撇号，读入时去掉。',
    cover: {
      subline: '说明',
      contents: termsZh.contents,
      counted: ({
        figures,
        again,
        gaps,
        policies,
        areas,
        sources,
      }: Readonly<Record<'figures' | 'again' | 'gaps' | 'policies' | 'areas' | 'sources', number>>) =>
        [
          ...(figures > 0 ? [`${figures}个数`] : []),
          ...(again > 0 ? [`${again}条重述`] : []),
          ...(gaps > 0 ? [`${gaps}处没有数`] : []),
          ...(policies > 0 ? [`${policies}项政策`] : []),
          ...(areas > 0 ? [`${areas}地`] : []),
          ...(sources > 0 ? [`${sources}篇来源`] : []),
        ].join('，') || '没有一行',
      areas: termsZh.area,
      conditions: '所选条件',
      noConditions: '未筛选',
      version: termsZh.dataVersion,
      versionOf: (version: string, date: string) => `${version}（${date}）`,
      versionWithAdded: (version: string, date: string) => `${version}（${date}），含本机补充的数据`,
      taken: '导出日期',
      link: '网页',
      how: '怎么读',
      advice: [
        '“数值”已化成“单位”列的单位，不带万、亿；“原文写法”是文中的写法。',
        '“下限”“上限”只填原文写明的一端；空着表示原文没有写明，不是零。',
        `没有数的地方写明为什么（${firstTermsZh.notMentioned}、${labelsZh.absence['named-without-number']}等）；未提不等于没有。`,
        '两个数能不能放在一起比、理由是什么，见“能不能比”；没有证明先后的，请不要自行排名或相加。',
      ],
      sources: termsZh.sources,
    },
  },
  /** Which areas write of an instrument, by name or how many; `whole` writes of it as well and is no peer of theirs. */
  spread: {
    common: '各地都写到',
    only: (area: string) => `仅${area}写到`,
    some: (areas: readonly string[], whole: string | null) => `${(whole === null ? areas : [...areas, whole]).join('、')}写到`,
    counted: (areas: number) => `${areas}地`,
  },
  area: {
    relation: {
      within: (area: string, whole: string) => ({
        what: `${area}属于${whole}`,
        meaning: `${whole}的数与${area}的数是整体与部分，不分先后，也不相加`,
      }),
      contains: (area: string, parts: string) => ({
        what: `${area}包含${parts}`,
        meaning: `${area}的数与其中任何一地的数是整体与部分，只作参照，不分先后，也不相加`,
      }),
      overlaps: (area: string, other: string) => ({
        what: `${area}与${other}地域部分重叠`,
        meaning: '两地之数不可相加：同一家单位、同一个人可能两边都计入；并列时须注明重叠',
      }),
      /** `when` is null where it is not recorded. */
      succeeded: (area: string, next: string, when: string | null) => ({
        what: when === null ? `${area}的地域已归${next}` : `${when}起，${area}的地域归${next}`,
        meaning: `${area}的数与${next}的数不连成一条序列，两数之差不是增减，也不相加`,
      }),
      preceded: (area: string, previous: string, when: string | null) => ({
        what: when === null ? `${previous}的地域已归${area}` : `${when}起，${previous}的地域归${area}`,
        meaning: `${previous}的数不是${area}早年的数，不连成一条序列，也不能并作${area}的数`,
      }),
    },
    given: (
      area: string,
      { indicators, figures, sources }: { readonly indicators: number; readonly figures: number; readonly sources: number },
    ) => `关于${area}，现有${sources}篇来源给出${indicators}项指标、${figures}个数`,
    noFigures: (area: string, sources: number) => `关于${area}，现有${sources}篇来源没有给出数字`,
    nothing: (area: string) => `现有来源里没有${area}的数字和政策`,
    /** An indicator with its values: 驻村与下派59名（…）、184名（…）. */
    figures: (indicator: string, values: readonly string[]) => `${indicator}${values.join('、')}`,
    /** Several indicators of one date. */
    indicators: (said: readonly string[]) => said.join('、'),
    partOf: (whole: string) => `已含在${whole}内`,
    /** How many of the figures are of less than the whole area. */
    partial: (n: number) => `以上有${n}个是片区、专项或单项的数，不代表全域`,
    instruments: (names: string) => `政策工具方面，文中写到的有${names}`,
  },
  derived: {
    /** Whose figure it is, before what it is of. */
    of: (area: string, what: string) => `${area}${what}`,
    sum: (whole: string) => `${whole}，各部分相加`,
    share: (part: string, whole: string) => `${part}占${whole}`,
    perEach: (counted: string, holders: string) => `${counted}，平均每个${holders}`,
    reckoned: (derived: string) => `${reckoned}，${derived}`,
    title: reckoned,
    name: '推算的是',
    arithmetic: '算式',
  },
  standing: {
    proved: { name: '先后已证', explanation: '只就这两个有日期的数而言，不能由此推出第三地的先后' },
    undecided: { name: '先后未定', explanation: `${termsZh.sameCount}，现有的数不足以断定` },
    beside: { name: labelsZh.grade.C, explanation: '口径或时点有一处不同' },
    apart: { name: labelsZh.grade.D, explanation: '原因如下' },
    contained: { name: termsZh.partOf, explanation: containment },
  },
  series: {
    breaks: {
      definition: '统计口径不同',
      nature: labelsZh.strike.nature,
      scope: labelsZh.strike.scope,
      per: labelsZh.blocker.per,
      unit: labelsZh.blocker.unit,
      months: labelsZh.strike.months,
      start: '起算时间不同',
      conflict: labelsZh.remark.conflict,
    } satisfies Codes<Break>,
    /** Why no line leads to a figure that counts differently. */
    broken: (reasons: string) => `未连线：与其他时点的数${reasons}`,
    joined: `虚线：两端至少有一个${labelsZh.remark.qualifier}；横线：时点只知道在这一段内，或按这一段统计`,
  },

  request: {
    howMuch: (indicator: string, unit: string, within: string | null) => {
      const asked = unit === '元' ? `${indicator}是多少元？` : `${indicator}有多少${unit}？`
      return within === null ? asked : `“${within}”里，${asked}`
    },
    byStrike: {
      definition: ({ indicator, other }: RequestFacts) => `${indicator}：按${anyOf(other)}的口径，是多少？`,
      scope: ({ indicator, other }: RequestFacts) => `${indicator}：按${anyOf(other)}同样的范围，是多少？`,
      nature: ({ indicator, other }: RequestFacts) =>
        `${indicator}：与${anyOf(other)}同为一种性质（存量、累计或当年数）的数，是多少？`,
      window: ({ indicator, other }: RequestFacts) => `${indicator}：与${anyOf(other)}同一起止时间的累计数，是多少？`,
      months: ({ indicator, other }: RequestFacts) => `${indicator}：与${anyOf(other)}相同月份的数，是多少？`,
      'mixed-unit': ({ indicator, own }: RequestFacts) => `${indicator}：${quoted(own)}里，人与团队各有多少？`,
      gap: ({ indicator, own }: RequestFacts) => `${indicator}：${quoted(own)}之后，近年的数是多少？`,
    } satisfies Readonly<Record<Strike, (facts: RequestFacts) => string>>,
    exact: (indicator: string, value: string) => `${indicator}：“${value}”的确数是多少？`,
    andFigures: (figures: string, n: number) => `${figures}等（另${n}个数）`,
    unlocks: (figures: string, grade: string) => `可与${figures}对照，最好到“${grade}”`,
    decides: (figures: string) => `可判断与${figures}的先后`,
    letterTitle: '关于商请补充人才工作数据的要点',
    letterQuote: (quote: string) => `文中写到${quoted(quote)}，未给出数字`,
    letterHave: (figure: string) => `文中为${figure}`,
    letterUse: (unlocks: string) => `用途：${unlocks}`,
    letterClose: '请随数注明截止日期、统计范围（全域、片区或专项）和统计口径；没有的，也请说明。',
    nothing: '没有需要商请补充的数。',
  },

  comparison: {
    noneInCommon: (areas: string) => `${areas}之间，所选范围内没有一项指标是两地都有数的`,
    ruler: (n: number) => `排得出先后的有${n}项`,
    dots: (n: number) => `${labelsZh.grade.C}的有${n}项`,
    broken: (n: number, indicators: string) => `${labelsZh.grade.D}的有${n}项：${indicators}`,
    plain: (n: number) => `另有${n}项在所选范围内只有一地有数，或为全市与区县的${termsZh.partOf}，不作比较`,
    /** Where the others have no figure at all · where conditions leave out figures of others. */
    onlyHere: (area: string) => `所列各地中只有${area}有数，不作比较`,
    onlyChosen: (area: string) => `所选条件内只有${area}有数，不作比较`,
    common: (areas: number, instruments: string) => `政策工具方面，${count(areas)}地文中都写到的有${instruments}`,
    only: (area: string, instruments: string) => `只有${area}写到的有${instruments}`,
    /** An instrument that some of the areas only plan. */
    planned: (instrument: string, areas: string) => `${instrument}（${areas}为${termsZh.planned}）`,
    silent: (areas: string, reason: string) => `${areas}${reason}`,
    notAbsent: '未提不等于没有',
  },
}
