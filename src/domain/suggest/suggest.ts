/**
 * Figures that an article may hold, each with its place, proposed for a person to confirm: nothing here is recorded. Rule-based and pure;
 * what names and units mean is read from the dataset, so that every confirmed figure makes the next proposals better.
 */
import type { Nature, Qualifier, Scope, TimeBasis, UnitMultiplier } from '#domain/codes.ts'
import { exact } from '#domain/exact.ts'
import { boundsStatedBy } from '#domain/interval.ts'
import type { Area, AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { readingsIn, type Quantity, type Reading, type RefusalReason, type Span } from '#domain/reading/quantity.ts'
import { candidatesFor, type Candidate } from './candidates.ts'
import { dateOfArticle, proposedDate } from './dates.ts'
import { articleEnd, leftOut, type LeftOutReason } from './leftOut.ts'
import { clausesOf, pieceAt, sentencesOf, statementAround } from './passage.ts'
import { onceNamed, policiesIn, type PolicySuggestion } from './policies.ts'
import { proposedNature } from './proposedNature.ts'

/** A figure as proposed. */
export interface Suggestion {
  readonly span: Span
  /** The words of its place, as printed. */
  readonly printed: string
  readonly value: number
  readonly unitMeasure: string
  readonly unitMult: UnitMultiplier
  readonly qualifier: Qualifier
  /** Stated ends in the unit itself; `null` where the words state none. */
  readonly lowerBound: number | null
  readonly upperBound: number | null
  readonly per: Quantity['per']
  readonly area: AreaId | null
  /** The nearest first; none where nothing of the dataset is like it: a new definition. */
  readonly candidates: readonly Candidate[]
  /** A way of counting of its own: its words, and the indicator that these are nearest to, if any; `null` without words. */
  readonly newCounting: { readonly countsZh: string; readonly indicator: IndicatorId | null } | null
  readonly nature: Nature
  readonly timePeriod: string | null
  readonly timeBasis: TimeBasis
  readonly scope: Scope
  /** 0…1: how sure the first candidate is. */
  readonly confidence: number
}

/** A number that is no figure of a district, with the reason. */
export interface LeftOut {
  readonly span: Span
  readonly printed: string
  readonly why: LeftOutReason | RefusalReason
}

export interface ArticleReading {
  readonly suggestions: readonly Suggestion[]
  readonly leftOut: readonly LeftOut[]
  /** Policies that it names, each once. */
  readonly policies: readonly PolicySuggestion[]
}

export interface ArticleFacts {
  /** Whose figures the article gives; `null`: the area it names most. */
  readonly area: AreaId | null
  /** ISO 8601; `null`: the date it prints at its head, if it prints one. */
  readonly date: string | null
}

/** The area an article names most, a name in its first line counted five times; `null` where it names none. */
function areaOfArticle({ areas }: Dataset, text: string): AreaId | null {
  const firstLine = text.trimStart().split('\n', 1)[0] ?? ''
  const times = (where: string, name: string) => where.split(name).length - 1
  const mentions = ({ nameZh, shortZh, level }: Area) => {
    const names = level === 'municipality' ? [nameZh] : [nameZh, ...(shortZh.length > 1 ? [shortZh] : [])]
    // A short name is part of the full one.
    return Math.max(...names.map((name) => times(text, name) + 5 * times(firstLine, name)))
  }
  const [first] = areas
    .map((area) => ({ area, count: mentions(area) * (area.level === 'municipality' ? 0.5 : 1) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return first?.area.areaId ?? null
}

/** The full name of another area, as the subject of the clause a number stands in. */
function areaNamed({ areas }: Dataset, clause: string): AreaId | null {
  const named = areas
    .filter(({ nameZh }) => clause.includes(nameZh))
    .sort((a, b) => clause.lastIndexOf(b.nameZh) - clause.lastIndexOf(a.nameZh))
  return named[0]?.areaId ?? null
}

/** How an area is called. */
function namesOf({ areaById }: Dataset, area: AreaId | null): readonly string[] {
  const known = area === null ? undefined : areaById.get(area)
  return known === undefined ? [] : [known.nameZh, known.shortZh]
}

const firmWords =
  /有限(?:责任)?公司(?!等|和|、)|股份公司|该(?:公司|企业|院|校|团队|项目)|(?:研究院|研究所|实验室)[”’]?(?:已|目前|现|共|累计)|企业\d{4}年|^[^，、。；：\d]{2,20}(?:公司|集团)(?!等|和|及|、)/
const programmeWords = /“[^”]{2,12}(?:计划|行动|工程|项目)”|离岸基地|园区|协同创新区|工业园|高新园/

/** Over what a number is counted, by the subject of its sentence; a person decides. */
function proposedScope(before: string, hasName: boolean): Scope {
  if (firmWords.test(before.trimStart().slice(0, 40)) && !/全[区县市]|我[区县市]/.test(before)) return 'project'
  return programmeWords.test(before) && !hasName ? 'programme' : 'area'
}

/** 万亿 has no multiplier of its own in the dataset. */
function multiplied({ value, high, unitMult }: Quantity): {
  readonly value: number
  readonly high: number | null
  readonly unitMult: UnitMultiplier
} {
  if (unitMult !== 12) return { value, high, unitMult }
  return { value: exact(value * 1e4), high: high === null ? null : exact(high * 1e4), unitMult: 8 }
}

function boundsOf({ qualifier, ...quantity }: Quantity): Pick<Suggestion, 'lowerBound' | 'upperBound'> {
  const { value, high, unitMult } = multiplied({ qualifier, ...quantity })
  const { lower, upper } = boundsStatedBy({ obsValue: value, unitMult, qualifier })
  const far = high === null ? null : exact(high * 10 ** unitMult)
  return value < 0 ? { lowerBound: lower ?? far, upperBound: upper } : { lowerBound: lower, upperBound: upper ?? far }
}

/**
 * Whom a number of ten thousands counts where no unit is printed: 人才总量达15.2万. Not where a thing of theirs stands behind them
 * (大学生创业企业).
 */
const peopleBefore =
  /(?:人才|人口|人员|人数|劳动力|劳动者|党员|职工|从业者|毕业生|大学生|学生|博士|硕士|专家|工人|技工|居民|农民)(?![^，。；、\d]*(?:企业|机构|平台|项目|作品|论文|专利|成果|证书|档案))[^，。；、\d]{0,10}$/
/** Money and uses are counted in other units, of which the words say nothing certain. */
const notPeople =
  /资金|奖金|经费|(?<![免公])费(?!生)|薪|工资|津贴|补[贴助]|资助|奖[励补]|扶持|投入|投资|融资|支出|收入|预算|存款|储蓄|贷款|总额|金额|产值|营收|基金|[亿万]元|人次|面积|平方|公寓|住房|套|岗位/

/** A number in 万 without a unit, as the words beside it say whom it counts; any other as it is. */
function withUnitOfWords(quantity: Quantity, before: string, behind: string): Quantity {
  const isBare = quantity.unit === '' && quantity.unitMult >= 4
  if (!isBare || notPeople.test(before) || /^[\p{L}\d%]/u.test(behind)) return quantity
  return peopleBefore.test(before) ? { ...quantity, unit: '人' } : quantity
}

/** So much of a text, in whole sentences, is read in one step: a few milliseconds. */
const stepLength = 1000

/** Sentences in their order, as many together as make a step. */
function stepsOf(sentences: readonly Span[]): readonly Span[] {
  const steps: Span[] = []
  for (const { start, end } of sentences) {
    const last = steps.at(-1)
    if (last === undefined || end - last.start > stepLength) steps.push({ start, end })
    else steps[steps.length - 1] = { start: last.start, end }
  }
  return steps
}

/** The place of a reading in the whole text. */
function placed({ span: { start, end } }: Reading, offset: number): { readonly span: Span } {
  return { span: { start: start + offset, end: end + offset } }
}

/**
 * What an article may hold, step by step, so that a long text holds nothing up; each step gives the share that is read (0…1).
 * @param text the article as it is, in simplified or traditional characters; places are its UTF-16 indices
 */
export function* articleSteps(dataset: Dataset, text: string, facts: ArticleFacts): Generator<number, ArticleReading> {
  const sentences = sentencesOf(text)
  const end = articleEnd(text)
  const ownArea = facts.area ?? areaOfArticle(dataset, text)
  const date = facts.date ?? dateOfArticle(text)
  const suggestions: Suggestion[] = []
  const left: LeftOut[] = []
  const named: PolicySuggestion[] = []
  const areaIn = (clause: string) => areaNamed(dataset, clause) ?? ownArea
  for (const step of stepsOf(sentences)) {
    for (const found of readingsIn(text.slice(step.start, step.end))) {
      const { span } = placed(found, step.start)
      const printed = text.slice(span.start, span.end)
      if (found.kind === 'refused') {
        left.push({ span, printed, why: found.why })
        continue
      }
      const sentence = pieceAt(sentences, span.start) ?? span
      const clause = pieceAt(clausesOf(text, sentence), span.start) ?? sentence
      const reading = withUnitOfWords({ ...found, span }, text.slice(clause.start, span.start), text.slice(span.end, clause.end))
      const why = leftOut({ text, quantity: reading, sentence, clause, endOfArticle: end })
      if (why !== null) {
        left.push({ span: reading.span, printed, why })
        continue
      }
      const area = areaIn(text.slice(clause.start, reading.span.start))
      const candidates = candidatesFor(dataset, text, sentence, clause, reading, area)
      const words = countsZhFor(text, clause, reading.span, namesOf(dataset, area))
      // Only words of its own need what they are nearest to.
      const [nearest = candidates[0]] = words === null ? [] : candidatesFor(dataset, text, clause, clause, reading, area)
      const { timePeriod, basis } = proposedDate(text, statementAround(text, sentence), reading.span.start, date)
      const { value, unitMult } = multiplied(reading)
      const before = text.slice(sentence.start, reading.span.start)
      suggestions.push({
        span: reading.span,
        printed,
        value,
        unitMeasure: reading.unit,
        unitMult,
        qualifier: reading.qualifier,
        ...boundsOf(reading),
        per: reading.per,
        area,
        candidates,
        newCounting: words === null ? null : { countsZh: words, indicator: nearest?.indicator ?? null },
        nature: proposedNature(text, sentence, reading, timePeriod),
        timePeriod,
        timeBasis: basis,
        scope: proposedScope(before, (candidates[0]?.printedName ?? null) !== null),
        confidence: Math.min(1, candidates[0]?.likeness ?? 0),
      })
    }
    for (const sentence of sentences) {
      if (sentence.start < step.start || sentence.start >= Math.min(step.end, end)) continue
      named.push(...policiesIn(dataset, { text, sentence, date, areaIn }))
    }
    yield text.length === 0 ? 1 : step.end / text.length
  }
  return { suggestions, leftOut: left, policies: onceNamed(named) }
}

/** What an article may hold, at once; see `articleSteps`. */
export function readArticle(dataset: Dataset, text: string, facts: ArticleFacts): ArticleReading {
  const steps = articleSteps(dataset, text, facts)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Words before the name of what is counted that say when, where and since when. */
const lead =
  /^(?:截至|截止|到|至)?(?:(?:19|20)?\d{2,4}年?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初]?|今年以来|今年|去年|[上下]半年|[一二三四]季度|目前|近年来|其中|全[区县市]|我[区县市]|已经?|累计|现有|共有?|拥有|先后|[，,、。；;：:\s“”（）()]|和|及|并)+/
/** Words behind it that only lead to the number. */
const tail = /(?:已经?|累计|均?达到?|为|是|有|共有?|约|近|超过?|逾|突破|增至|增加到|增长到|升至|[，,：:\s])+$/
const longest = 30
/** Words up to here are as a rule a verb, whose object stands behind the number. */
const shortest = 2

/** Where the words before a number begin: at its clause, or, if a list closed by 等 ends there (兑现安家补贴、项目资助等3200万元), at the list. */
function startOfList(text: string, clause: Span, number: Span): number {
  if (text.charAt(clause.start - 1) !== '、' || !/等[约近超]?$/.test(text.slice(clause.start, number.start))) return clause.start
  const before = text.slice(Math.max(0, clause.start - longest), clause.start)
  return clause.start - (/[^，,。；;：:！？!?\s\d]+$/.exec(before)?.[0].length ?? 0)
}

/**
 * The name of what is counted: what stands before its number in the clause (引进海外人才31名), with what stands behind it where that says
 * little (12家企业).
 * @param area words of the district itself, which say nothing of what is counted
 * @returns `null` where the clause has no such words
 */
function countsZhFor(text: string, clause: Span, number: Span, area: readonly string[]): string | null {
  let words = text.slice(startOfList(text, clause, number), number.start)
  for (let before = ''; before !== words;) {
    before = words
    words = words.replace(lead, '')
    for (const name of area) if (name.length > 1 && words.startsWith(name)) words = words.slice(name.length)
  }
  words = words.replace(tail, '')
  // 引入 alone says nothing of what was brought in.
  if (words.length <= shortest || words.endsWith('等'))
    words += /^的?(\p{Script=Han}{2,12})/u.exec(text.slice(number.end, clause.end))?.[1] ?? ''
  return /^[\p{L}\p{N}、·“”《》（）()+-]{2,}$/u.test(words) && words.length <= longest ? words : null
}
