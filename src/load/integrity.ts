/** What well-formed rows with resolved references can still say wrongly. */
import type { Absence, Area, Dataset, Definition, Indicator, Observation, Policy, Source } from '#domain/model.ts'
import { boundsStatedBy, valueInUnit } from '#domain/interval.ts'
import { onceFor } from '#domain/onceFor.ts'
import { periodOf } from '#domain/period.ts'
import { directParts, figuresByArea } from '#domain/places.ts'
import { sameUnit } from '#domain/unit.ts'
import { areaIdentityRules } from './areaRules.ts'
import { absenceCombinations, breadthRules, combinationRules, indicatorCombinations, unitRelations } from './combinations.ts'
import {
  areaNumbers,
  definitionNumbers,
  indicatorNumbers,
  policyNumbers,
  targetGroupNumbers,
  translationNumbers,
} from './numbers.ts'
import type { PackageProblem, PackageRule } from './problem.ts'
import { repeatRules } from './repeats.ts'
import type { RowRules } from './rowRules.ts'
import { areaTiming, figureTiming, policyTiming, sourceTiming } from './timing.ts'
import { scopeRules, wordingRules } from './wording.ts'
import { tables, type Table } from './schema.ts'

/** A quote only locates a figure; the articles are not shipped. */
const maxQuoteLength = 40

/** A seal stands for its area at every size. */
const longestSeal = 2

/** Whether a quote has more characters (not UTF-16 units) than it may. */
function isTooLong(quote: string): boolean {
  return Array.from(quote).length > maxQuoteLength
}

/** Whether following a link from a row, and on from the row it leads to, comes back to the first. */
function leadsBack<Id extends string>(start: Id, next: (id: Id) => Id | null): boolean {
  const seen = new Set<Id>()
  for (let at = next(start); at !== null && !seen.has(at); at = next(at)) {
    if (at === start) return true
    seen.add(at)
  }
  return false
}

const areaRules: RowRules<Area> = {
  seal: ({ seal, areaId }, { areas }) => {
    if (Array.from(seal).length > longestSeal) return `has more than ${longestSeal} characters`
    const other = areas.find((row) => row.areaId !== areaId && row.seal === seal)
    return other === undefined ? null : `is the seal of ${other.areaId} too`
  },
  'area-name': (area, { areas }) => {
    const names = ['nameZh', 'nameEn', 'shortZh', 'shortEn'] as const
    const same = areas.find((row) => row.areaId !== area.areaId && names.some((name) => row[name] === area[name]))
    return same === undefined ? null : `has a name that is also one of ${same.areaId}`
  },
  slot: ({ slot, areaId }, { areas }) => {
    if (slot === null) return null
    const other = areas.find((row) => row.areaId !== areaId && row.slot === slot)
    return other === undefined ? null : `is the slot of ${other.areaId} too`
  },
  'part-of-itself': ({ areaId }, { areaById }) =>
    leadsBack(areaId, (id) => areaById.get(id)?.partOf ?? null) ? 'is part of itself' : null,
  'succeeds-itself': ({ areaId }, { areaById }) =>
    leadsBack(areaId, (id) => areaById.get(id)?.successor ?? null) ? 'succeeds itself' : null,
  validity: ({ validFrom, validTo }) =>
    validFrom !== null && validTo !== null && periodOf(validTo).end < periodOf(validFrom).start
      ? `ceased (${validTo}) before it existed (${validFrom})`
      : null,
}

const indicatorRules: RowRules<Indicator> = {
  'part-of-itself': ({ indicator }, { indicatorById }) =>
    leadsBack(indicator, (id) => indicatorById.get(id)?.partOf ?? null) ? 'is part of itself' : null,
  'not-rankable': ({ rankable, notRankableZh, notRankableEn }) =>
    [notRankableZh, notRankableEn].every((reason) => (reason === null) === rankable)
      ? null
      : 'needs the reason in both languages if it is not rankable, and none if it is',
}

const definitionRules: RowRules<Definition> = {
  'part-of-itself': ({ definitionId }, { definitionById }) =>
    leadsBack(definitionId, (id) => definitionById.get(id)?.within ?? null) ? 'is part of itself' : null,
  'wider-definition': ({ indicator, within }, { definitionById }) => {
    const owner = within === null ? undefined : definitionById.get(within)?.indicator
    return owner === undefined || owner === indicator
      ? null
      : `is of ${indicator}, but ${within}, which it counts a part of, is of ${owner}`
  },
}

const absenceRules: RowRules<Absence> = {
  kept: breachOfQuoting,
  'has-figure': ({ refArea, indicator }, dataset) => {
    // A restatement has its figure beside it.
    const figure = indicator === null ? undefined : figuresByArea(dataset, indicator).get(refArea)?.[0]
    return figure === undefined ? null : `says there is no number, but there is ${figure.obsId}`
  },
  within: ({ refArea, within }, { observationById }) => {
    const figure = within === null ? undefined : observationById.get(within)
    return figure === undefined || figure.refArea === refArea ? null : `lies within ${figure.obsId}, which is of another area`
  },
  'quote-whole': ({ sourceId, quote, quoteStart }) =>
    (sourceId === null) === (quote === null) && (quote === null) === (quoteStart === null)
      ? null
      : 'needs source, quote and position together, or none of them',
  'quote-length': ({ quote }) => (quote !== null && isTooLong(quote) ? `quotes more than ${maxQuoteLength} characters` : null),
}

/** A page that was not kept has no words to quote. */
function breachOfQuoting({ sourceId }: Absence | Policy, { sourceById }: Dataset): string | null {
  return sourceId !== null && sourceById.get(sourceId)?.kept === 'none' ? 'quotes a page that was not kept' : null
}

const policyRules: RowRules<Policy> = {
  kept: breachOfQuoting,
  'id-prefix': ({ policyId, refArea }) => (policyId.startsWith(`${refArea}-`) ? null : `should start with “${refArea}-”`),
  'id-of-figure': ({ policyId }, { observationById }) => {
    const ids: ReadonlyMap<string, Observation> = observationById
    return ids.has(policyId) ? 'has the id of a figure; a link to it would be ambiguous' : null
  },
  'linked-obs': ({ refArea, sourceId, linkedObs }, { observationById }) => {
    const foreign = linkedObs.filter((id) => {
      const figure = observationById.get(id)
      return figure?.refArea !== refArea || figure.sourceId !== sourceId
    })
    return foreign.length === 0 ? null : `links figures of another area or source: ${foreign.join(', ')}`
  },
  'quote-length': ({ quote }) => (isTooLong(quote) ? `quotes more than ${maxQuoteLength} characters` : null),
}

const sourceRules: RowRules<Source> = {
  kept: ({ kept, file }) =>
    (kept === 'file') === (file !== null) ? null : `says ${kept} is kept, and ${file ?? 'no file'} is named`,
  digest: ({ file, sha256 }) => ((file === null) === (sha256 === null) ? null : 'needs file and digest together, or neither'),
  findable: ({ file, url }) => (file === null && url === null ? 'has neither a file nor an address' : null),
}

/**
 * What a figure says of its words follows from what is at hand of its source: of a text that was kept the quote with its place; of a page
 * that was not, the number as it was printed there and, in the comment, where on the page it stands.
 */
function breachOfKeeping({ sourceId, quote, quoteStart, printed, comment }: Observation, { sourceById }: Dataset): string | null {
  const kept = sourceById.get(sourceId)?.kept
  if (kept === 'file') {
    return quote !== null && printed === null ? null : 'is of a text that was kept, and needs its quote and no printed number'
  }
  return quote === null && quoteStart === 0 && printed !== null && comment !== null
    ? null
    : 'is of a page that was not kept, and needs its printed number, its place as comment, and no quote'
}

/** What the row of a figure must not say. */
const figureRules: RowRules<Observation> = {
  'id-prefix': ({ obsId, refArea }) => (obsId.startsWith(`${refArea}-`) ? null : `should start with “${refArea}-”`),
  definition: ({ definition, indicator }, { definitionById }) => {
    const owner = definitionById.get(definition)?.indicator
    return owner === indicator ? null : `is of ${indicator}, but its definition ${definition} is of ${owner}`
  },
  'scope-name': ({ scope, scopeName }) => {
    if ((scope === 'area') === (scopeName === null)) return null
    return scope === 'area' ? 'names a scope although it is of the whole area' : `does not name its ${scope}`
  },
  bounds: breachOfBounds,
  'count-start': ({ countStart, timePeriod, nature }) => {
    if (countStart === null) return null
    if (nature !== 'cumulative') return `has a start of counting, which a ${nature} has not`
    return periodOf(countStart).start <= periodOf(timePeriod).end ? null : 'starts counting after it ends'
  },
  'quote-length': ({ quote }) => (quote !== null && isTooLong(quote) ? `quotes more than ${maxQuoteLength} characters` : null),
}

/** What a figure must not say of other figures. */
const figureRelations: RowRules<Observation> = {
  restates: breachOfRestatement,
  'part-of': breachOfPart,
  'parts-exceed': (whole, dataset) => {
    const parts = directParts(dataset, whole.obsId)
    const sum = exactSum(parts)
    return parts.length > 0 && whole.upperBound !== null && sum > whole.upperBound
      ? `its parts come to ${sum}, more than ${whole.upperBound}`
      : null
  },
  'parts-add-up': (whole, dataset) => {
    const breakdown = directParts(dataset, whole.obsId).filter((part) => isBreakdown(dataset, part, whole))
    if (breakdown.length < 2 || ![whole, ...breakdown].every(({ qualifier }) => qualifier === 'exact')) return null
    const sum = exactSum(breakdown)
    return sum === valueInUnit(whole) ? null : `its breakdown comes to ${sum} and not to ${valueInUnit(whole)}`
  },
  kept: breachOfKeeping,
}

/**
 * Bounds are what value, multiplier and qualifier state: exact N has both ends at N; 余 and 不少于 have the lower end N (closed), 超
 * the lower end N (open); 近 and 不足 have the upper end N (open), 最高 the upper end N (closed); 约 has neither; a range has the
 * lower end N and, above it, the upper end its second numeral gives. Of a decline, recorded below zero, all this holds mirrored.
 */
function breachOfBounds(figure: Observation): string | null {
  const { lower, upper } = boundsStatedBy(figure)
  const { qualifier, lowerBound, upperBound } = figure
  if (qualifier === 'range' && (lowerBound === null || upperBound === null || upperBound <= lowerBound))
    return 'a range needs an upper bound above its lower'
  // The far end of a range is a numeral of its own.
  const isFree = (end: number | null) => qualifier === 'range' && end === null
  if (!isFree(lower) && lowerBound !== lower)
    return `${qualifier} states the lower bound ${lower ?? 'nothing'}, not ${lowerBound ?? 'nothing'}`
  return isFree(upper) || upperBound === upper
    ? null
    : `${qualifier} states the upper bound ${upper ?? 'nothing'}, not ${upperBound ?? 'nothing'}`
}

/** A restatement says an earlier figure of the same source again: same area, indicator, definition, unit, value and precision. */
function breachOfRestatement(figure: Observation, { observationById }: Dataset): string | null {
  const first = figure.restates === null ? undefined : observationById.get(figure.restates)
  if (first === undefined) return null
  if (first.obsId === figure.obsId) return 'restates itself'
  if (first.restates !== null) return `restates ${first.obsId}, which is a restatement itself`
  const same =
    first.sourceId === figure.sourceId &&
    first.refArea === figure.refArea &&
    first.definition === figure.definition &&
    first.qualifier === figure.qualifier &&
    valueInUnit(first) === valueInUnit(figure) &&
    sameUnit(first.unitMeasure, figure.unitMeasure)
  return same ? null : `differs from ${first.obsId}, which it restates, in source, area, definition, unit, value or qualifier`
}

/** A part is of the same source, area and unit as its whole, and no whole is a part of itself. */
function breachOfPart(figure: Observation, { observationById }: Dataset): string | null {
  const whole = figure.partOf === null ? undefined : observationById.get(figure.partOf)
  if (whole === undefined) return null
  if (leadsBack(figure.obsId, (id) => observationById.get(id)?.partOf ?? null)) return 'is part of itself'
  if (whole.restates !== null) return `is part of ${whole.obsId}, which is a restatement`
  const fits =
    whole.sourceId === figure.sourceId && whole.refArea === figure.refArea && sameUnit(whole.unitMeasure, figure.unitMeasure)
  return fits ? null : `differs from ${whole.obsId}, which it is part of, in source, area or unit`
}

/**
 * Whether a part belongs to a breakdown of its whole, not merely to its contents: its indicator is recorded as part of the whole's
 * (stations by level, of stations). Two or more exact parts of a breakdown have to add up to an exact whole (8 + 23 = 31).
 */
function isBreakdown(dataset: Dataset, part: Observation, whole: Observation): boolean {
  return dataset.indicatorById.get(part.indicator)?.partOf === whole.indicator
}

function exactSum(parts: readonly Observation[]): number {
  return parts.filter(({ qualifier }) => qualifier === 'exact').reduce((sum, part) => sum + valueInUnit(part), 0)
}

/** Breaches of the rules of one table, by dataset. */
type Check = (dataset: Dataset) => readonly PackageProblem[]

interface Breach {
  readonly rule: PackageRule
  readonly message: string
}

/** What is kept of a row that was looked at: beside what, in a package of which day, and what was found. */
interface Looked {
  readonly named: readonly unknown[]
  readonly created: string
  readonly breaches: readonly Breach[]
}

interface RulesOf<Row> {
  readonly idOf: (row: Row) => string
  /** Rules that look at the row and at the rows it names: while these are the very same, what was found is not looked for again. */
  readonly own: RowRules<Row>
  readonly named: (row: Row, dataset: Dataset) => readonly unknown[]
  /** Rules that look at any other row. */
  readonly among: RowRules<Row>
}

/** The rules of one table as a check. The rows are all those of the file, so that their position gives the line. */
function checkOf<Row extends object>(
  { file }: Pick<Table, 'file'>,
  rowsOf: (dataset: Dataset) => readonly Row[],
  { idOf, own, named, among }: RulesOf<Row>,
): Check {
  const [ownBreaches, amongBreaches] = [breachesOf(own), breachesOf(among)]
  const looked = new WeakMap<Row, Looked>()
  const lookedAt = (row: Row, dataset: Dataset): readonly Breach[] => {
    const before = looked.get(row)
    const [beside, { created }] = [named(row, dataset), dataset]
    if (before?.created === created && before.named.every((thing, at) => thing === beside[at])) return before.breaches
    const breaches = ownBreaches(row, dataset)
    looked.set(row, { named: beside, created, breaches })
    return breaches
  }
  return (dataset) => {
    const problems: PackageProblem[] = []
    for (const [index, row] of rowsOf(dataset).entries()) {
      for (const { rule, message } of [...lookedAt(row, dataset), ...amongBreaches(row, dataset)])
        problems.push({ file, id: idOf(row), rule, message, row: index + 2 })
    }
    return problems
  }
}

function breachesOf<Row>(rules: RowRules<Row>): (row: Row, dataset: Dataset) => readonly Breach[] {
  const names = Object.keys(rules).filter((name): name is PackageRule => name in rules)
  return (row, dataset) => {
    const found: Breach[] = []
    for (const rule of names) {
      const message = rules[rule]?.(row, dataset) ?? null
      if (message !== null) found.push({ rule, message })
    }
    return found
  }
}

const nothing: readonly never[] = []

const checks: readonly Check[] = [
  checkOf(tables.areas, ({ areas }) => areas, {
    idOf: ({ areaId }) => areaId,
    own: { ...areaTiming, ...areaNumbers },
    named: () => nothing,
    among: { ...areaRules, ...areaIdentityRules },
  }),
  checkOf(tables.indicators, ({ indicators }) => indicators, {
    idOf: ({ indicator }) => indicator,
    own: indicatorNumbers,
    named: () => nothing,
    among: { ...indicatorRules, ...indicatorCombinations },
  }),
  checkOf(tables.definitions, ({ definitions }) => definitions, {
    idOf: ({ definitionId }) => definitionId,
    own: definitionNumbers,
    named: () => nothing,
    among: { ...definitionRules, ...breadthRules },
  }),
  checkOf(tables.observations, ({ observations }) => observations, {
    idOf: ({ obsId }) => obsId,
    own: { ...figureRules, ...combinationRules, ...figureTiming, ...wordingRules },
    named: ({ definition, indicator, sourceId, refArea }, { definitionById, indicatorById, sourceById, areaById }) => [
      definitionById.get(definition),
      indicatorById.get(indicator),
      sourceById.get(sourceId),
      areaById.get(refArea),
    ],
    among: { ...figureRelations, ...repeatRules, ...unitRelations, ...scopeRules },
  }),
  checkOf(tables.absences, ({ absences }) => absences, {
    idOf: ({ refArea, indicator }) => [refArea, ...(indicator === null ? [] : [indicator])].join(' · '),
    own: absenceCombinations,
    named: () => nothing,
    among: absenceRules,
  }),
  checkOf(tables.policies, ({ policies }) => policies, {
    idOf: ({ policyId }) => policyId,
    own: { ...policyTiming, ...policyNumbers },
    named: ({ sourceId, linkedObs }, { sourceById, observationById }) => [
      sourceById.get(sourceId),
      ...linkedObs.map((id) => observationById.get(id)),
    ],
    among: policyRules,
  }),
  checkOf(tables.targetGroups, ({ targetGroups }) => targetGroups, {
    idOf: ({ targetGroup }) => targetGroup,
    own: targetGroupNumbers,
    named: () => nothing,
    among: {},
  }),
  checkOf(tables.sources, ({ sources }) => sources, {
    idOf: ({ sourceId }) => sourceId,
    own: { ...sourceRules, ...sourceTiming },
    named: () => nothing,
    among: {},
  }),
  checkOf(tables.translations, ({ english }) => translationsOf(english), {
    idOf: ({ zh }) => zh,
    own: translationNumbers,
    named: () => nothing,
    among: {},
  }),
]

const translationsOf = onceFor((english: ReadonlyMap<string, string>) => [...english].map(([zh, en]) => ({ zh, en })))

/**
 * Everything that well-formed rows with resolved references can still say wrongly, alone or together: circles, contradictions,
 * bounds that do not follow from their numeral, words that say something else, parts that do not add up.
 */
export function integrityProblems(dataset: Dataset): readonly PackageProblem[] {
  return [...emptiness(dataset), ...checks.flatMap((check) => check(dataset))]
}

/** That there is something to show: a package in which no row of any table says anything is a package gone wrong. */
function emptiness({ observations, policies }: Dataset): readonly PackageProblem[] {
  if (observations.length > 0 || policies.length > 0) return []
  const message = `has no row, and neither has ${tables.policies.file}`
  return [{ file: tables.observations.file, id: '', rule: 'empty', message, row: null }]
}
