/** Which of the definitions of a dataset a number may be counted by: those whose printed names, or words like them, stand beside it. */
import type { Periodicity } from '#domain/codes.ts'
import { grouped } from '#domain/grouped.ts'
import type { AreaId, Dataset, Definition, DefinitionId, Indicator, IndicatorId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { lookup } from '#domain/lookup.ts'
import type { Quantity, Span } from '#domain/reading/quantity.ts'
import { sameUnit } from '#domain/unit.ts'
import { isUnitOf, kindOf } from '#domain/unitKind.ts'
import { pairsOf, plainWords } from './likeness.ts'

export interface Candidate {
  readonly definition: DefinitionId
  readonly indicator: IndicatorId
  /** 0…1: how near the words beside the number are to its names. */
  readonly likeness: number
  /** The name found beside the number; `null` where only its parts are. */
  readonly printedName: string | null
  readonly unitAgrees: boolean
}

/** A name with its pairs of characters, and how much each and all of them say: the fewer definitions have a pair, the more. */
interface Name {
  readonly name: string
  readonly isPrinted: boolean
  readonly pairs: readonly (readonly [pair: string, says: number])[]
  readonly says: number
}

interface Known {
  readonly definition: Definition
  readonly indicator: Indicator
  readonly names: readonly Name[]
  readonly units: readonly string[]
  /** Of a definition by which all is counted a year or a month, which of these; `null` of any other. */
  readonly per: Periodicity | null
  /** Of a definition by which parts alone are counted (a base, one project): whose parts; `null` of any other. */
  readonly partsOf: ReadonlySet<AreaId> | null
}

const knownOf = onceFor(({ definitions, observations, indicatorById }: Dataset): readonly Known[] => {
  const figures = grouped(observations, ({ definition }) => definition)
  const known = definitions.map((definition) => {
    const indicator = lookup(indicatorById, definition.indicator)
    const printed = definition.printedNames.filter((name) => plainWords(name).length > 1)
    const others = [definition.countsZh, indicator.nameZh.replace(/[（(].*[）)]/, '')].filter((name) => !printed.includes(name))
    const name = (words: string, isPrinted: boolean) => ({ name: words, pairs: pairsOf(words), isPrinted })
    const counted = figures.get(definition.definitionId) ?? []
    const units = new Set([indicator.unit, ...counted.map(({ unitMeasure }) => unitMeasure)])
    const isOfParts = counted.length > 0 && counted.every(({ scope }) => scope !== 'area')
    const [per = null, ...otherPers] = new Set(counted.map((figure) => figure.per))
    return {
      definition,
      indicator,
      per: otherPers.length === 0 ? per : null,
      names: [...printed.map((words) => name(words, true)), ...others.map((words) => name(words, false))],
      units: [...units],
      partsOf: isOfParts ? new Set(counted.map(({ refArea }) => refArea)) : null,
    }
  })
  const count = new Map<string, number>()
  for (const { names } of known)
    for (const pair of new Set(names.flatMap(({ pairs }) => [...pairs]))) count.set(pair, (count.get(pair) ?? 0) + 1)
  return known.map(({ names, ...rest }) => ({
    ...rest,
    names: names.map(({ name, pairs: all, isPrinted }): Name => {
      const pairs = [...all].map((pair) => [pair, Math.log(1 + known.length / (count.get(pair) ?? 1))] as const)
      return { name, isPrinted, pairs, says: pairs.reduce((sum, [, says]) => sum + says, 0) }
    }),
  }))
})

/** Commas and other numbers between a name and a number make it less likely to be its own. */
function distance(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const stops = between.match(/[，、；。：,;]/g)?.length ?? 0
  const numbers = between.match(/\d+/g)?.length ?? 0
  return between.length / 20 + stops * 0.5 + numbers * 0.5
}

/** Characters beyond which a name is too far from a number to count: by the distance alone less than `leastLikeness`. */
const farthest = 50

/** How near a name stands to the number: 1 beside it, less with every comma and number between; 0 where it is not in the sentence. */
function nearness(text: string, sentence: Span, { span }: Quantity, name: string): number {
  let best = 0
  const from = Math.max(sentence.start, span.start - farthest - name.length)
  const words = text.slice(from, Math.min(sentence.end, span.end + farthest + name.length))
  for (let index = words.indexOf(name); index >= 0; index = words.indexOf(name, index + 1)) {
    const at = from + index
    const end = at + name.length
    const far = end <= span.start ? distance(text, end, span.start) : at >= span.end ? distance(text, span.end, at) : 0
    best = Math.max(best, 1 / (1 + far))
  }
  return best
}

/** The share of what a name says that the words say, too. */
function overlap({ pairs, says: whole }: Name, words: ReadonlySet<string>): number {
  let common = 0
  for (const [pair, says] of pairs) if (words.has(pair)) common += says
  return whole === 0 ? 0 : common / whole
}

/** Names up to here (国家级, 博士, 人员) are parts of longer names as well, of something else (国家级专家服务基地). */
const shortest = 4
/** What stands between a name and its number and names nothing: 人才总量已达18.6万人. */
const leads = /(?:已经?|累计|总[数量]?|均?达到?|为|是|有|共有?|约|近|超过?|逾|突破|增至|增加到|增长到|升至|[\s，,：:（()）“”])+$/
/** And behind its number: 8个为国家级, 35名的博士. */
const follows = /^[\s，,的为是（()“]*$/

/** What a short name is worth that names what is counted, stands elsewhere in the clause, or begins the longer name of something else. */
const worthOfShort = { alone: 1, elsewhere: 0.4, begins: 0.25 } as const

/** How a short name stands to a number: it ends the words that lead to it or begins those behind it; or other words stand between. */
function standing(text: string, clause: Span, { span }: Quantity, name: string): keyof typeof worthOfShort {
  const before = text.slice(Math.max(clause.start, span.start - farthest), span.start)
  const behind = text.slice(span.end, Math.min(clause.end, span.end + farthest))
  const [last, first] = [before.lastIndexOf(name), behind.indexOf(name)]
  const between = last < 0 ? null : before.slice(last + name.length).replace(leads, '')
  if (between === '' || (first >= 0 && follows.test(behind.slice(0, first)))) return 'alone'
  return between !== null && /^\p{Script=Han}{2,}$/u.test(between) ? 'begins' : 'elsewhere'
}

/** A Chinese name says last what kind of thing it is (工作站): without that its other words are hardly its own. */
const withoutHead = 0.7
/** The name of an indicator is that of all its definitions. */
const ofIndicator = 0.95

/** Below this, words and names have hardly more in common than any two texts on the subject. */
const leastLikeness = 0.3

/**
 * The definitions nearest to a number by the words of its sentence, the nearest first, three at most. One becomes unlikely where the
 * number is in another unit, where it is not of each year though all by that definition are, and where only parts of other areas were
 * counted by it. A name that stands nearer to another number of the sentence counts by its distance.
 * @param area whose number it is; `null` where it is not known, or of many areas
 */
export function candidatesFor(
  dataset: Dataset,
  text: string,
  sentence: Span,
  clause: Span,
  quantity: Quantity,
  area: AreaId | null,
): readonly Candidate[] {
  const ownWords = pairsOf(text.slice(clause.start, clause.end))
  const allWords = pairsOf(text.slice(sentence.start, sentence.end))
  const found = knownOf(dataset).flatMap(({ definition, indicator, names, units, per, partsOf }): Candidate[] => {
    const unitAgrees = units.some((unit) => sameUnit(unit, quantity.unit))
    let [likeness, printedName]: [number, string | null] = [0, null]
    for (const known of names) {
      const { name, isPrinted } = known
      const isShort = plainWords(name).length <= shortest
      const worth = (isPrinted ? 1 : ofIndicator) * (isShort ? worthOfShort[standing(text, clause, quantity, name)] : 1)
      // What is counted, word by word beside the number, is as good as a name that was printed before.
      const isWhole = isPrinted || (name === definition.countsZh && !isShort)
      const near = isWhole ? (isShort ? worth : 1) * nearness(text, sentence, quantity, name) : 0
      const byName = near * (0.7 + 0.3 * Math.min(1, plainWords(name).length / 6))
      const hasHead = ownWords.has(plainWords(name).slice(-2))
      const byWords = worth * (hasHead ? 1 : withoutHead) * (0.75 * overlap(known, ownWords) + 0.15 * overlap(known, allWords))
      if (Math.max(byName, byWords) > likeness)
        [likeness, printedName] = [Math.max(byName, byWords), byName >= byWords ? name : null]
    }
    const isElsewhere = partsOf !== null && (area === null || !partsOf.has(area))
    const weighed = likeness * (unitAgrees && (per === null || per === quantity.per) ? 1 : 0.45) * (isElsewhere ? 0.3 : 1)
    if (weighed < leastLikeness) return []
    return [
      {
        definition: definition.definitionId,
        indicator: indicator.indicator,
        likeness: weighed,
        printedName,
        unitAgrees,
      },
    ]
  })
  // Of two names that both stand there the longer says more: 国家级博士后科研工作站.
  const said = ({ printedName }: Candidate) => printedName?.length ?? 0
  return found.sort((a, b) => b.likeness - a.likeness || said(b) - said(a)).slice(0, 3)
}

/** Whether an indicator may be counted in a unit, as far as is known: in one that is empty or of no known kind all may. */
export function mayCountIn({ family }: Indicator, unit: string): boolean {
  return kindOf(unit) === undefined || isUnitOf(family, unit)
}

/**
 * Of words that name no definition, the indicators nearest to them, the nearest first: those whose own name, or the names of whose
 * definitions, have most in common with the words; only such as may be counted in the unit.
 * @param unit empty where it is not known
 */
export function nearestIndicators(dataset: Dataset, words: string, unit: string): readonly IndicatorId[] {
  const pairs = pairsOf(words)
  const likeness = new Map<IndicatorId, number>()
  for (const { indicator, names, units } of knownOf(dataset)) {
    if (!mayCountIn(indicator, unit)) continue
    const fits = units.some((one) => sameUnit(one, unit)) ? 1 : 0.45
    const best = Math.max(...names.map((name) => overlap(name, pairs))) * fits
    likeness.set(indicator.indicator, Math.max(best, likeness.get(indicator.indicator) ?? 0))
  }
  return [...likeness]
    .filter(([, near]) => near >= leastNear)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNear)
    .map(([indicator]) => indicator)
}

/** Less in common is chance. */
const leastNear = 0.1
/** So many are read at a glance. */
const mostNear = 6
