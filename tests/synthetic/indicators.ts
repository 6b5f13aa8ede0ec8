/** Made-up indicators: sixty, of every category and family, so named that they sound like what officials count. */
import type { Category, Family, Nature } from '#domain/codes.ts'

export interface SyntheticIndicator {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly category: Category
  readonly family: Family
  readonly unit: string
  readonly nature: Nature
  readonly durable: boolean
  readonly rankable: boolean
  /** About how much of it a district has. */
  readonly size: number
  /** The indicator it breaks down by level. */
  readonly partOf: string | null
}

interface Kind extends Pick<SyntheticIndicator, 'category' | 'family' | 'unit' | 'nature' | 'durable' | 'size'> {
  /** Chinese and English names, `|` between them. */
  readonly names: readonly string[]
}

const kinds: readonly Kind[] = [
  {
    category: 'funds',
    family: 'funds',
    unit: '元',
    nature: 'annual-flow',
    durable: false,
    size: 4e7,
    names: [
      '人才专项资金|Talent fund',
      '安家补助兑现|Settling-in grants paid',
      '创投引导基金|Venture guidance fund',
      '人才贷款|Loans to talent',
      '项目资助|Project grants',
      '载体奖补|Awards to platforms',
    ],
  },
  {
    category: 'funds',
    family: 'ratios',
    unit: '%',
    nature: 'rate',
    durable: false,
    size: 40,
    names: ['配套比例|Matching ratio'],
  },
  {
    category: 'platforms',
    family: 'platforms',
    unit: '个',
    nature: 'stock',
    durable: true,
    size: 24,
    names: [
      '博士后工作站|Postdoctoral stations',
      '博士后工作站（分级）|Postdoctoral stations by level',
      '院士工作室|Academician studios',
      '创新平台|Innovation platforms',
      '创新平台（分级）|Innovation platforms by level',
      '孵化器|Incubators',
      '研发机构|R&D institutes',
      '离岸基地|Offshore bases',
      '技能大师工作室|Master studios',
    ],
  },
  {
    category: 'platforms',
    family: 'premises',
    unit: '平方米',
    nature: 'stock',
    durable: true,
    size: 80_000,
    names: ['人才公寓面积|Talent housing'],
  },
  {
    category: 'talent-introduced',
    family: 'talent-introduced',
    unit: '人',
    nature: 'annual-flow',
    durable: false,
    size: 160,
    names: [
      '引进高层次人才|High-level talent introduced',
      '引进博士|Doctors introduced',
      '引进海外人才|Overseas talent introduced',
      '柔性引才|Flexible engagements',
    ],
  },
  {
    category: 'talent-introduced',
    family: 'teams',
    unit: '个',
    nature: 'annual-flow',
    durable: false,
    size: 12,
    names: ['引进团队|Teams introduced', '创业团队|Founding teams'],
  },
  {
    category: 'talent-stock',
    family: 'talent-stock',
    unit: '人',
    nature: 'stock',
    durable: false,
    size: 6000,
    names: [
      '人才总量|Talent in all',
      '在站博士后|Postdocs in residence',
      '高技能人才|Skilled workers',
      '专业技术人才|Professionals',
      '高层次人才认定|Titled talent',
    ],
  },
  {
    category: 'recruitment',
    family: 'recruitment',
    unit: '人',
    nature: 'period-flow',
    durable: false,
    size: 90,
    names: [
      '校园招聘|Campus recruits',
      '科技副总|Technology deputies',
      '首席专家|Chief experts',
      '基层招录|Grassroots recruits',
      '选派干部|Officials dispatched',
      '教师招聘|Teachers recruited',
      '医生招聘|Doctors recruited',
    ],
  },
  {
    category: 'recruitment',
    family: 'outreach',
    unit: '人',
    nature: 'period-flow',
    durable: false,
    size: 800,
    names: ['达成意向|Intentions', '现场咨询|Enquiries'],
  },
  {
    category: 'services',
    family: 'services',
    unit: '项',
    nature: 'stock',
    durable: false,
    size: 30,
    names: ['服务事项|Service items', '一窗事项|One-window items', '惠才措施|Measures'],
  },
  {
    category: 'services',
    family: 'attendances',
    unit: '人次',
    nature: 'annual-flow',
    durable: false,
    size: 4000,
    names: ['服务人次|Service uses', '培训人次|Training attendances'],
  },
  {
    category: 'enterprises',
    family: 'enterprises',
    unit: '家',
    nature: 'stock',
    durable: false,
    size: 120,
    names: [
      '高新技术企业|High-tech firms',
      '专精特新企业|Specialised firms',
      '小巨人企业|Little giants',
      '科技型企业|Technology firms',
      '智能化改造企业|Firms upgraded',
      '上市企业|Listed firms',
    ],
  },
  {
    category: 'enterprises',
    family: 'outcome-value',
    unit: '元',
    nature: 'annual-flow',
    durable: false,
    size: 9e8,
    names: ['人才企业产值|Output of talent-led firms', '成果交易额|Technology trade'],
  },
  {
    category: 'outcomes',
    family: 'outcomes',
    unit: '项',
    nature: 'cumulative',
    durable: false,
    size: 60,
    names: ['科研成果|Research results', '技术攻关|Problems solved', '授权专利|Patents granted', '科技奖项|Science awards'],
  },
  {
    category: 'outcomes',
    family: 'outcome-people',
    unit: '人',
    nature: 'cumulative',
    durable: false,
    size: 700,
    names: ['培育农技人才|Farm specialists trained'],
  },
  {
    category: 'activities',
    family: 'activities',
    unit: '场次',
    nature: 'annual-flow',
    durable: false,
    size: 14,
    names: ['人才活动|Talent events'],
  },
  {
    category: 'activities',
    family: 'activity-people',
    unit: '人',
    nature: 'annual-flow',
    durable: false,
    size: 50,
    names: ['来访院士专家|Visiting experts'],
  },
  {
    category: 'activities',
    family: 'partners',
    unit: '个',
    nature: 'stock',
    durable: false,
    size: 18,
    names: ['合作机构|Partners'],
  },
  {
    category: 'activities',
    family: 'reach',
    unit: '个',
    nature: 'target',
    durable: false,
    size: 9,
    names: ['覆盖镇街|Towns reached'],
  },
  {
    category: 'context',
    family: 'population',
    unit: '人',
    nature: 'stock',
    durable: true,
    size: 600_000,
    names: ['常住人口|Residents'],
  },
]

/** What stands for an aim is not ranked, nor are enquiries. */
const neverRanked: readonly Family[] = ['reach', 'outreach']

/** So many of the sixty, in the order of the kinds. */
export function syntheticIndicators(count: number): readonly SyntheticIndicator[] {
  const all: SyntheticIndicator[] = []
  for (const { names, ...kind } of kinds) {
    for (const name of names) {
      const [zh = '', en = ''] = name.split('|')
      const id = `i${String(all.length).padStart(2, '0')}-${kind.family}`
      const partOf = zh.endsWith('（分级）') ? (all.at(-1)?.id ?? null) : null
      all.push({ id, zh, en, ...kind, rankable: !neverRanked.includes(kind.family), partOf })
    }
  }
  return all.slice(0, count)
}
