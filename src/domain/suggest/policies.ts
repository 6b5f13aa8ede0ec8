/** Policies that an article names: titles in 《》, names in quotation marks, and what is issued or set up under a name of its own. */
import type { Instrument, PolicyKind } from '#domain/codes.ts'
import { firstOfEach } from '#domain/grouped.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { readingsIn, type Span } from '#domain/reading/quantity.ts'
import { proposedDate } from './dates.ts'
import { proposedInstruments } from './instruments.ts'
import { clausesOf, pieceAt } from './passage.ts'

/** A policy as proposed. */
export interface PolicySuggestion {
  /** Where its name stands. */
  readonly span: Span
  /** As printed, with its marks. */
  readonly name: string
  readonly kind: PolicyKind
  readonly area: AreaId | null
  readonly instruments: readonly Instrument[]
  /** Who the words say issued it. */
  readonly issuer: string | null
  /** The year in which the words say it came to be. */
  readonly year: string | null
  /** 渝人社发〔2020〕88号. */
  readonly documentNumber: string | null
  /** Where the words say what it gives (1:1, 10亿元), in the clause of the name. */
  readonly benefit: Span | null
}

/** What a name ends with, and what it then is; the longer words first. */
const kinds: readonly (readonly [kind: PolicyKind, words: string])[] = [
  ['policy-system', '政策体系'],
  [
    'policy-document',
    '实施方案|工作方案|方案|办法|意见|通知|规划|条例|规定|细则|措施|纲要|清单|决定|指南|目录|章程|规则|协议|[一二三四五六七八九十百\\d]+条',
  ],
  ['fund', '专项资金|基金'],
  ['event-brand', '系列活动|服务活动|论坛|峰会|讲坛|特训班|活动|品牌'],
  ['programme', '行动计划|计划|工程|行动|专项'],
  ['platform', '联合体|服务平台|平台|服务港'],
  ['service', '服务卡|服务团|贷'],
  ['honour', '奖项|奖章'],
  ['mechanism', '协作机制|机制|制度|模式'],
]

const endings = kinds.map(([, words]) => words).join('|')
/** What may be issued or set up without marks around its name: the rest is said of too many things. */
const plainEndings = '实施方案|工作方案|行动计划|办法|细则|条例|专项资金|基金|工程|计划'

const endOfName = new RegExp(`(?:${endings})(?:[（(][^（）()]{1,12}[)）])?$`)
const kindsByEnd = kinds.map(([kind, words]) => [kind, new RegExp(`(?:${words})(?:[（(][^（）()]{1,12}[)）])?$`)] as const)

const title = /《[^《》\n]{2,60}》/g
const marked = new RegExp(`[“「]([^“”「」，,。；！？\\n]{2,24})[”」]((?:\\p{Script=Han}{0,8}?(?:${endings}))?)`, 'gu')
/** How a policy comes to be. */
const bringing = '制定出台|研究制定|出台|制定|印发|颁布|发布|修订|设立|推出|启动|实施|建立|成立|组建|签署'
const plainNamed = new RegExp(`(?:${bringing})了?((?:[^，,。；;：:！？《》“”「」\\n])+)`, 'g')
const brought = new RegExp(`(?:${bringing})`)
const broughtBefore = new RegExp(`(?:${bringing})了?$`)
/** What stands in front of a joint or an end as one whole name. */
const wholeName = new RegExp(`^.*?(?:${plainEndings})(?=和|及|以及|等|的|$)`)

/** Words before a name that say it is not of the district: of the country, or that the district follows it. */
const ofOthers =
  /(?:国务院|中央|国家|全国|中国科协|中国[^，。]{0,6}|教育部|科技部|财政部|人社部|[^市区县委]部等?[^，。]{0,6}?)(?:联合)?(?:印发|出台|制定|发布|颁布)了?(?:的)?$|(?:按照|根据|依据|依照)$/
/** Words that name nothing in particular. */
const vague = /^(?:各项?|有关|相关|一系列|系列|多项|一批|若干|配套|具体|这[一些]?|该|此|其|以及|等)/
/** What stands before the name of what is set up: how much of it there is, and that it is the first. */
const lead =
  /^(?:(?:[约近超]?[\d.]+(?:余|多)?(?:亿|万)?元(?:规模)?的?)|(?:全[国市区]|西南地区|西部)首[个项]|首[个项批]|(?:了|的))+/

const documentNumber = /\p{Script=Han}{1,10}[〔[(（【](?:19|20)\d\d[〕\])）】]\s*\d{1,4}\s*号/u
const issuers =
  /((?:[^，,。；、：:\s\d年月日]{1,14}(?:部|局|委|办|府|会|科协|院|组|区|市|县)、)*[^，,。；、：:\s\d年月日]{1,14}(?:部|局|委|办|府|会|科协|院|组|区|市|县))(?:联合|共同)?(?:印发|制定|出台|发布|设立)了?$/

const plain = (name: string) => name.replaceAll(/[^\p{L}\p{N}]/gu, '')

function kindOf(name: string): PolicyKind {
  const bare = name.replaceAll(/[《》“”「」]/g, '')
  return kindsByEnd.find(([, end]) => end.test(bare))?.[0] ?? 'policy-document'
}

/** Names without marks: 出台科技创新扶持办法、实验室建设与运行管理办法 has two. */
function plainNames(sentence: string): readonly Span[] {
  const found: Span[] = []
  for (const match of sentence.matchAll(plainNamed)) {
    const words = match[1] ?? ''
    let at = match.index + match[0].length - words.length
    for (const piece of words.split('、')) {
      let [rest, from] = [piece, at]
      // 基金和创业种子基金 are two; 科教兴区和人才强区行动计划实施方案 is one.
      for (let name = wholeName.exec(rest)?.[0]; name !== undefined; name = wholeName.exec(rest)?.[0]) {
        const skipped = lead.exec(name)?.[0].length ?? 0
        const own = name.slice(skipped)
        if (own.length >= 6 && own.length <= 30 && !vague.test(own) && !brought.test(own.replace(/实施方案$/, '')))
          found.push({ start: from + skipped, end: from + name.length })
        const joint = /^(?:以及|及|和)/.exec(rest.slice(name.length))?.[0]
        if (joint === undefined) break
        from += name.length + joint.length
        rest = rest.slice(name.length + joint.length)
      }
      at += piece.length + 1
    }
  }
  return found
}

/** The names in a sentence, as places in it. */
function namesIn(sentence: string): readonly Span[] {
  const titles = [...sentence.matchAll(title)].flatMap(({ 0: words, index }): Span[] => {
    const isDocument = endOfName.test(words.slice(1, -1)) || broughtBefore.test(sentence.slice(0, index))
    return isDocument ? [{ start: index, end: index + words.length }] : []
  })
  const quoted = [...sentence.matchAll(marked)].flatMap(({ 0: words, 1: inside = '', 2: behind = '', index }): Span[] => {
    if (behind !== '') return [{ start: index, end: index + words.length }]
    return endOfName.test(inside) ? [{ start: index, end: index + inside.length + 2 }] : []
  })
  const spans: Span[] = []
  for (const span of [...titles, ...quoted, ...plainNames(sentence)])
    if (spans.every(({ start, end }) => span.end <= start || span.start >= end)) spans.push(span)
  return spans.sort((a, b) => a.start - b.start)
}

const gives = /元$|^比$|^%$/

/** The first amount of money or rate in a clause, as printed. */
function benefitIn(text: string, clause: Span): Span | null {
  const words = text.slice(clause.start, clause.end)
  const found = readingsIn(words).find((reading) => reading.kind === 'quantity' && gives.test(reading.unit))
  return found === undefined ? null : { start: clause.start + found.span.start, end: clause.start + found.span.end }
}

export interface AroundPolicies {
  readonly text: string
  readonly sentence: Span
  /** ISO 8601 date of the article; `null` where it is not known. */
  readonly date: string | null
  /** The area that a clause names, else that of the article. */
  readonly areaIn: (clause: string) => AreaId | null
}

/** The policies that a sentence names. */
export function policiesIn(dataset: Dataset, { text, sentence, date, areaIn }: AroundPolicies): readonly PolicySuggestion[] {
  const words = text.slice(sentence.start, sentence.end)
  const clauses = clausesOf(text, sentence)
  return namesIn(words).flatMap((place) => {
    const span = { start: sentence.start + place.start, end: sentence.start + place.end }
    const before = words.slice(0, place.start)
    if (ofOthers.test(before)) return []
    const clause = pieceAt(clauses, span.start) ?? sentence
    const own = { start: clause.start, end: Math.max(clause.end, span.end) }
    // The line above is its date and place, or a title.
    const line = { start: Math.max(sentence.start, text.lastIndexOf('\n', span.start) + 1), end: sentence.end }
    const stated = proposedDate(text, line, span.start, date)
    const isBrought = brought.test(text.slice(own.start, own.end))
    const year = stated.basis === 'publication' || !isBrought ? null : (/^\d{4}/.exec(stated.timePeriod ?? '')?.[0] ?? null)
    const name = text.slice(span.start, span.end)
    return {
      span,
      name,
      kind: kindOf(name),
      area: areaIn(text.slice(own.start, span.start)),
      instruments: proposedInstruments(dataset, name, text.slice(own.start, own.end)),
      issuer: issuers.exec(before)?.[1]?.replace(/^(?:率先)?[在由经]/, '') ?? null,
      year,
      documentNumber: documentNumber.exec(text.slice(span.end, Math.min(span.end + 30, sentence.end)))?.[0] ?? null,
      benefit: benefitIn(text, own),
    }
  })
}

/** Each name once, where it is first said. */
export function onceNamed(found: readonly PolicySuggestion[]): readonly PolicySuggestion[] {
  return firstOfEach(found, ({ name }) => plain(name))
}
