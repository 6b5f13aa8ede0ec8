/** That the words which carry a figure say what its columns say, and say which of several numbers it is. */
import type { Nature } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { closestOf, quantitiesIn, type Aspect } from '#domain/reading/figure.ts'
import { wordsBeside } from '#domain/reading/natureWords.ts'
import type { Quantity } from '#domain/reading/quantity.ts'
import { sameUnit } from '#domain/unit.ts'
import { kindOf, type UnitKind } from '#domain/unitKind.ts'
import type { RowRules } from './rowRules.ts'

/** That words and columns differ in one thing, and in nothing that comes before it. */
function breachOf(aspect: Aspect): (figure: Observation) => string | null {
  return (figure) => {
    const words = carryingWords(figure)
    const { differing, printed } = closestOf(figure)
    if (differing[0] !== aspect) return null
    const [first] = printed
    if (aspect === 'numeral' || first === undefined) return `“${words}” does not print ${figure.obsValue}`
    const said = words.slice(first.span.start, first.span.end)
    return `“${words}” prints “${said}”, whose ${aspect} is ${String(saidOf(first)[aspect])} and not ${String(recordedOf(figure)[aspect])}`
  }
}

const saidOf = ({ value, unitMult, qualifier, unit, per }: Quantity) => ({
  numeral: value,
  multiplier: unitMult,
  qualifier,
  unit,
  per,
})
const recordedOf = ({ obsValue, unitMult, qualifier, unitMeasure, per }: Observation) => ({
  numeral: obsValue,
  multiplier: unitMult,
  qualifier,
  unit: unitMeasure,
  per,
})

/** Words of what holds anew for each year. */
const yearly = /每年(?!级)|年均|逐年/

/** The words beside a figure that contradict its nature; words that contradict one another contradict only what none of them says. */
function contradiction({ nature, ...figure }: Observation, mine: Quantity): string | null {
  if (nature === 'target' || nature === 'rate') return null
  const beside = wordsBeside(carryingWords(figure), mine)
  const [first, ...others] = beside
  const isOfOneMind = first?.natures.some((one) => others.every(({ natures }) => natures.includes(one))) ?? true
  const against = beside.filter(({ natures }) => !natures.includes(nature))
  return isOfOneMind || against.length === beside.length ? (against[0]?.said ?? null) : null
}

interface NatureNeeds {
  readonly nature: Nature
  /** What the unit measures of which that is so; of every one where none is named. */
  readonly kind?: UnitKind
  readonly words: RegExp
}

/** Words without which a figure is not of a nature; in its quote, its definition, its comment or the name of what is counted. */
const natureNeeds: readonly NatureNeeds[] = [
  { nature: 'stock', kind: 'money', words: /余额|规模|存量|资产|总额/ },
  { nature: 'rate', kind: 'people', words: /每[\d十百千万]+人/ },
  { nature: 'target', words: /每年|年均|拟|力争|目标|预计|规划|将|争取|到20\d\d年/ },
  { nature: 'commitment', kind: 'money', words: /安排|设立|建立|落实|投入|出资|拨|基金|资金|授信|提供|承诺/ },
  { nature: 'commitment', words: /安排|落实|投入|划拨|预留|配套|厂房|提供|承诺/ },
  {
    nature: 'period-flow',
    words: /今年|去年|半年|季度|以来|\d月(?!\d*”)|个月|本月|当月|新招|新增|新建|新设|当日|年初|期间|参加|“走进/,
  },
]

/** All that is written about what a figure counts. */
function textsOf({ definition, comment, scopeName, ...figure }: Observation, { definitionById }: Dataset): string {
  return [carryingWords(figure), lookup(definitionById, definition).countsZh, comment, scopeName].join('\n')
}

/** Between two names or numbers: a sign that ends a phrase counts as much as a long distance. */
const endOfPhrase = /[，、；。,;]/g
const phrase = 100

function distance(words: string, from: number, to: number): number {
  return to - from + (words.slice(from, to).match(endOfPhrase)?.length ?? 0) * phrase
}

/** The quantity of some words that stands nearest to a name in them; the first of two that are as near. */
function owner(words: string, name: string, at: number, quantities: readonly Quantity[]): Quantity | undefined {
  const far = ({ span: { start, end } }: Quantity) =>
    end <= at ? distance(words, end, at) : start >= at + name.length ? distance(words, at + name.length, start) : 0
  return [...quantities].sort((a, b) => far(a) - far(b))[0]
}

function placesOf(words: string, name: string): readonly number[] {
  const found: number[] = []
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) found.push(at)
  return found
}

/** Whether two readings of the same words are of one place: what was read before may have been read anew. */
const isAt = (mine: Quantity, other: Quantity | undefined) => mine.span.start === other?.span.start

/** Whether words that print several numbers of one unit say by a name of the definition which of them the figure is. */
function isNamed(words: string, names: readonly string[], mine: Quantity, alike: readonly Quantity[]): boolean {
  return names.some((name) => placesOf(words, name).some((at) => isAt(mine, owner(words, name, at, alike))))
}

/** By area the names of its parts, programmes and projects, without the name of the area before them. */
const subjectsOf = onceFor(({ observations, areaById }: Dataset): ReadonlyMap<AreaId, readonly string[]> => {
  const subjects = new Map<AreaId, string[]>()
  for (const { refArea, scopeName } of observations) {
    if (scopeName === null) continue
    const { nameZh } = lookup(areaById, refArea)
    const prefix = [nameZh, nameZh.slice(0, -1)].find((name) => scopeName.startsWith(name)) ?? ''
    const name = scopeName.slice(prefix.length)
    const known = subjects.get(refArea) ?? []
    if (name.length > 2 && !known.includes(name)) subjects.set(refArea, [...known, name])
  }
  return subjects
})

/** Whether a text begins with a name and goes on: the name, what it begins or ends with, or four characters it is known by (离岸基地). */
function beginsWith(text: string, name: string): boolean {
  if (text === name) return false
  const short = [name, ...Array.from(name, (_, at) => name.slice(at)).filter((end) => end.length >= 5)]
  const quoted = /^“[^”]+”/.exec(name)?.[0]
  const isKnownBy = text.length >= 4 && name.length > 4 && name.includes(text.slice(0, 2)) && name.endsWith(text.slice(2, 4))
  return isKnownBy || (quoted !== undefined && text.startsWith(quoted)) || short.some((word) => text.startsWith(word))
}

/** So much beside the numeral says what is counted. */
const leastWords = 2

export const wordingRules: RowRules<Observation> = {
  'quote-numeral': breachOf('numeral'),
  'quote-multiplier': breachOf('multiplier'),
  'quote-qualifier': breachOf('qualifier'),
  'quote-unit': (figure, dataset) => {
    const breach = breachOf('unit')(figure)
    if (breach !== null) return breach
    // Where the words print no unit, it is that of the indicator.
    const { differing, printed } = closestOf(figure)
    const { unit } = lookup(dataset.indicatorById, figure.indicator)
    return differing.length === 0 && printed.every((quantity) => quantity.unit === '') && !sameUnit(unit, figure.unitMeasure)
      ? `prints no unit, and its indicator is counted in ${unit}, not in ${figure.unitMeasure}`
      : null
  },
  'quote-per': (figure, { definitionById }) => {
    const breach = breachOf('per')(figure)
    if (breach !== null) return breach
    const isYearly = yearly.test(`${carryingWords(figure)}\n${lookup(definitionById, figure.definition).countsZh}`)
    if (isYearly === (figure.per === 'year')) return null
    return isYearly
      ? 'holds anew each year by its words, and its per is empty'
      : `holds anew each ${figure.per ?? ''}, of which no word speaks`
  },
  'quote-direction': (figure) => {
    const { differing, printed } = closestOf(figure)
    const isChange = differing.length === 0 && printed.every(({ direction }) => direction !== null)
    return isChange && (figure.nature === 'stock' || figure.nature === 'cumulative')
      ? `is an amount of change by its words, and no ${figure.nature}`
      : null
  },
  'quote-nature': (figure, dataset) => {
    const { nature } = figure
    const [mine] = closestOf(figure).printed
    const said = mine === undefined ? null : contradiction(figure, mine)
    if (said !== null) return `is said in words (“${said}”) that are not those of ${nature}`
    const unitKind = kindOf(figure.unitMeasure)
    const needed = natureNeeds.find((need) => need.nature === nature && (need.kind === undefined || need.kind === unitKind))
    return needed === undefined || needed.words.test(textsOf(figure, dataset)) ? null : `is ${nature}, of which no word speaks`
  },
  'quote-bare': (figure) => {
    const { quote } = figure
    if (quote === null) return null
    const [first] = closestOf(figure).printed
    const rest = first === undefined ? quote : quote.slice(0, first.span.start) + quote.slice(first.span.end)
    return rest.replace(/[^\p{L}\p{N}]/gu, '').length >= leastWords
      ? null
      : `quotes “${quote}”, which is a number and nothing it counts`
  },
  'quote-which': (figure, { definitionById }) => {
    const words = carryingWords(figure)
    const { differing, printed } = closestOf(figure)
    const [mine] = printed
    if (differing.length > 0 || mine === undefined) return null
    if (printed.length > 1) return `“${words}” prints it ${printed.length} times; a shorter quote says which`
    const alike = quantitiesIn(words).filter(
      (quantity) => isAt(mine, quantity) || (quantity.unit !== '' && sameUnit(quantity.unit, figure.unitMeasure)),
    )
    if (alike.length < 2) return null
    return isNamed(words, lookup(definitionById, figure.definition).printedNames, mine, alike)
      ? null
      : `“${words}” prints several numbers in ${figure.unitMeasure}, and no name of its definition stands nearest to this one`
  },
}

/** That a count of a part, a programme or a project is not said to be of the whole area. */
export const scopeRules: RowRules<Observation> = {
  'quote-scope': ({ scope, comment, definition, refArea }, dataset) => {
    if (scope !== 'area') return null
    if (comment !== null && /不是全[区市县]数/.test(comment)) return 'is of the whole area, which its comment denies'
    const { countsZh } = lookup(dataset.definitionById, definition)
    const subject = subjectsOf(dataset)
      .get(refArea)
      ?.find((name) => beginsWith(countsZh, name))
    return subject === undefined ? null : `is of the whole area, and its definition counts what “${subject}” did`
  },
}
