/** Why a quantity in an article is no figure of a district: a time, a name, what a policy offers, the page around the article. */
import { readingsIn, type Quantity, type Span } from '#domain/reading/quantity.ts'
import { durations } from '#domain/reading/words.ts'
import { clausesOf } from './passage.ts'

export const leftOutReasons = [
  'page-noise',
  'no-unit',
  'duration',
  'in-name',
  'offer',
  'condition',
  'elsewhere',
  'economy',
  'vague',
  'change',
  'idiom',
] as const
/**
 * `page-noise`: of the page and not of the article · `no-unit`: counts nothing that is named (a heading's number, a model, a year) ·
 * `duration`: a length of time · `in-name`: part of a title or a slogan · `offer`: what a policy promises to each · `condition`: an age, or
 * what an applicant must have · `elsewhere`: of the country or of other places · `economy`: output, area and distance · `vague`: 一批 ·
 * `change`: by how much a level that stands beside it has grown · `idiom`: 三个方面, 两位数, which count nothing.
 */
export type LeftOutReason = (typeof leftOutReasons)[number]

/** What a rule looks at. */
export interface Surroundings {
  readonly text: string
  readonly quantity: Quantity
  readonly sentence: Span
  readonly clause: Span
  /** Where the article ends and the page goes on. */
  readonly endOfArticle: number
}

const timeUnits: ReadonlySet<string> = new Set([...durations, '课时', '学时', '届', '期', '个年', '周年'])
const conditionUnits: ReadonlySet<string> = new Set(['岁', '级', '年级', '分', '度'])
const economyUnits: ReadonlySet<string> = new Set('公里 千米 平方公里 平方千米 公顷 亩 吨 立方米 千瓦 米 公斤 千克'.split(' '))
const economyWords = /生产总值|\bGDP|增加值|固定资产|财政收入|进出口|社会消费品|可支配收入|森林覆盖|绿化率|营业收入|销售收入/

/** What a policy gives to each who asks for it, beside an amount of money. */
const offerWords = /给予|补贴|补助|资助|奖励|奖补|津贴|安家|发放|享受|提供|报销|减免|贴息|额度|授信|贷款/
const offerMeasure =
  /一次性|每人|每名|每月|每年给|每户|每家|每个|最高|最低|封顶|标准|不超过|按.{0,12}(?:比例|标准)|分别|[万元]的?(?:奖励|补贴|补助|资助|津贴|安家|生活|租房|购房|贷款|支持)/
const already = /累计|已(?:兑现|发放|拨付|投入)|兑现|共(?:发放|拨付|投入|兑现)|安排|落实|设立|规模|启动资金|总额|金额/
const conditions = /以上(?:学历|学位|职称|工作|从业|经验)|(?:年满|未满|不超过|年龄).{0,4}$|周?岁/

const nationwide = /(?:全国|全球|世界|全省|我国|国内|国外|国际|其他|其余|兄弟)(?:共有?|的)?$/
/** A rank among many (全国19个国家级新区前列), and no count of one's own. */
const ranked = /^.{0,14}(?:前列|之首|之一|第[一二三四五六七八九十\d]|前[三十\d])/

/** Whether a place lies inside of the marks of a title or a quotation that begins with its number or is a short name. */
function isInName({ text, quantity: { span }, sentence }: Surroundings): boolean {
  const before = text.slice(sentence.start, span.start)
  const title = before.lastIndexOf('《') > before.lastIndexOf('》')
  if (title) return true
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'))
  if (open <= Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'))) return false
  const inside = /^[^”」\n]{0,12}[”」]/.exec(text.slice(span.end))
  return inside !== null && before.length - open <= 8
}

/** 1万余 of nothing, a heading’s number, 2020线上, 3D: digits that count nothing named. Ratios and shares name themselves. */
function countsNothing({ quantity: { unit } }: Surroundings): boolean {
  return unit === ''
}

function isOffer({ text, quantity, clause, sentence }: Surroundings): boolean {
  if (!quantity.unit.endsWith('元')) return false
  const words = text.slice(clause.start, Math.min(clause.end, quantity.span.end + 12))
  if (already.test(words)) return false
  const isEach = quantity.per !== null && quantity.per !== 'year'
  const before = text.slice(sentence.start, quantity.span.start)
  return isEach || quantity.qualifier === 'at-most' || (offerWords.test(before + words) && offerMeasure.test(words))
}

function isCondition({ text, quantity, clause }: Surroundings): boolean {
  const { start, end } = quantity.span
  return (
    conditionUnits.has(quantity.unit) ||
    conditions.test(text.slice(clause.start, start)) ||
    /^(?:及以上|以上|以下)?(?:学历|学位|职称|工作经验|从业经历|周?岁)/.test(text.slice(end))
  )
}

function isElsewhere({ text, quantity: { span }, clause }: Surroundings): boolean {
  const before = text.slice(clause.start, span.start)
  return nationwide.test(before) && ranked.test(text.slice(span.end))
}

function isEconomy({ text, quantity, clause }: Surroundings): boolean {
  return economyUnits.has(quantity.unit) || economyWords.test(text.slice(clause.start, quantity.span.end + 6))
}

const changeUnits: ReadonlySet<string> = new Set(['%', '‰', '倍', '个百分点', '百分点'])
/** 是2020年的2.8倍, 比上年翻一番: words that set a level against an earlier one. */
const againstEarlier =
  /(?:同比|环比|[较比](?:上年|去年|同期|\d{4}年)|(?:是|为|达到?|相当于)(?:上年|去年|前年|同期|\d{4}年)[^，；、]{0,6}的?)[^，；、]{0,10}$/

/** What a clause of growth says besides its subject: how, since when, and words that take up the level before it (人数, 总量). */
const wordsOfGrowth =
  /\d+(?:年|月|季度)?|同比|环比|[较比是为至达到了的也又均再并且各]|上年|去年|前年|同期|上半年|相当于|增长|增加|增幅|增速|涨幅|上升|上涨|提高|提升|下降|下滑|减少|降低|翻番|分别|大幅|稳步|逐年|持续|快速|名义|实际|年均|平均|每年|其中|人数|数量|总量|总数|总额|金额|规模|[近超约逾]|个?百分点|倍/g

/** Of what a clause speaks; empty where it goes on about what the clause before it speaks of. */
function subjectOf(words: string): string {
  return words.replaceAll(wordsOfGrowth, '').replaceAll(/[^\p{L}]/gu, '')
}

const holdsLevel = (words: string) =>
  readingsIn(words).some(
    (other) => other.kind === 'quantity' && other.unit !== '' && !changeUnits.has(other.unit) && !timeUnits.has(other.unit),
  )

/**
 * A rate of growth says something of the level of its subject that stands before it, which is the figure; where it stands alone, it is one
 * itself.
 */
function isChange({ text, quantity, sentence, clause }: Surroundings): boolean {
  const { unit, direction, span } = quantity
  if (!changeUnits.has(unit)) return false
  const own = text.slice(clause.start, span.start)
  if (direction === null && !againstEarlier.test(own)) return false
  if (holdsLevel(own)) return true
  const subject = subjectOf(own)
  const earlier = clausesOf(text, { start: sentence.start, end: clause.start }).map(({ start, end }) => text.slice(start, end))
  const isAbout = (words: string) => (subject === '' ? subjectOf(words) !== '' || holdsLevel(words) : words.includes(subject))
  const about = [...earlier].reverse().find(isAbout)
  return about !== undefined && holdsLevel(about)
}

const smallNumeral = /^[二两三四五六七八九]/
/** What is said to come in twos and threes, and is counted by nobody. */
const abstract = /^重?(?:方面|维度|层面|转变|环节|到位|百分之百|一批|一律|确保|不变|有利于|抓手)/
/** The same of words that stand for a noun, or before one that is as abstract; before another they only describe it (两个重点实验室). */
const describing =
  /^重?(?:层次|阶段|重点|坚持|突出|聚焦|率先|优先|统筹|强化|导向|结合|关键|要素|全覆盖|面向|故事|循环|引擎)+(?:(?:方面|维度|层面|转变|环节|抓手|领域|方向|任务|工作|问题|部位|举措)|(?=[^\p{L}]|$|[的来为是以齐]|发力|[入着]手|着力|并[举重]))/u

/** 三十条 names a policy that has so many articles; what is counted is printed in digits. */
function isNameOfPolicy({ text, quantity: { span, unit, value } }: Surroundings): boolean {
  return unit === '条' && value >= 10 && !/\d/.test(text.slice(span.start, span.end))
}

function isIdiom({ text, quantity: { span, unit } }: Surroundings): boolean {
  const behind = text.slice(span.end, span.end + 16)
  if (unit === '位' && behind.startsWith('数')) return true
  return smallNumeral.test(text.slice(span.start, span.end)) && (abstract.test(behind) || describing.test(behind))
}

/** Words a rank stands behind, and not the times (目前, 三年前) and other words (定居, 系列) that end alike. */
const beforeRank = /(?:第|(?<![目此之日年当提以先眼从月周天会赛])前|(?<![系下陈行])列|(?<![定移旅侨安宜迁新入聚民])居|排名|位次)$/

/** 居全市前三位, 排名前3. */
function isRank({ text, quantity: { span } }: Surroundings): boolean {
  return (
    beforeRank.test(text.slice(Math.max(0, span.start - 3), span.start)) && /[位名强]$/.test(text.slice(span.start, span.end))
  )
}

/** In the order in which they are asked. */
const rules: readonly (readonly [LeftOutReason | 'ordinal', (around: Surroundings) => boolean])[] = [
  ['page-noise', ({ quantity, endOfArticle }) => quantity.span.start >= endOfArticle],
  ['no-unit', countsNothing],
  ['duration', ({ quantity }) => timeUnits.has(quantity.unit)],
  ['vague', ({ text, quantity: { span } }) => /[一二两]批$/.test(text.slice(span.start, span.end))],
  ['in-name', (around) => isInName(around) || isNameOfPolicy(around)],
  ['ordinal', isRank],
  ['idiom', isIdiom],
  ['change', isChange],
  ['condition', isCondition],
  ['offer', isOffer],
  ['elsewhere', isElsewhere],
  ['economy', isEconomy],
]

/** Why a quantity is left out; `null` where nothing speaks against its being a figure. */
export function leftOut(around: Surroundings): LeftOutReason | 'ordinal' | null {
  return rules.find(([, holds]) => holds(around))?.[0] ?? null
}

const afterArticle =
  /^[\s\p{P}]*(?:关键词|关键字|责任编辑|责编|编辑[:：]|相关(?:阅读|新闻|链接|报道|推荐)|延伸阅读|推荐阅读|更多(?:>|精彩|新闻)|热门|版权|免责|扫一扫|分享到|上一篇|下一篇|打印本页|附件[:：]|【?纠错)/mu

/** Where the article ends: at the first line of the second half that only a page has; else at the end of the text. */
export function articleEnd(text: string): number {
  const from = Math.floor(text.length / 2)
  const found = afterArticle.exec(text.slice(from))
  return found === null ? text.length : from + found.index
}
