/** Which columns of a figure go together: nature, form of its period, unit, `per`, scope and status. Tables, not cases. */
import type { Nature, ObservationStatus } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Absence, Dataset, Definition, DefinitionId, Indicator, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { monthSpan, periodOf } from '#domain/period.ts'
import { grouped } from '#domain/grouped.ts'
import { sameUnit } from '#domain/unit.ts'
import { familyKinds, isUnitOf, kindOf, type UnitKind } from '#domain/unitKind.ts'
import type { RowRules } from './rowRules.ts'

function breachOfFamily(unit: string, { family }: Indicator): string | null {
  return isUnitOf(family, unit) ? null : `measures ${family} in ${unit}; they are counted in ${familyKinds[family].join(' or ')}`
}

const periodForms = ['date', 'month', 'year', 'interval'] as const
type PeriodForm = (typeof periodForms)[number]

function formOf(period: string): PeriodForm {
  if (period.includes('/')) return 'interval'
  return period.length === 'YYYY'.length ? 'year' : period.length === 'YYYY-MM'.length ? 'month' : 'date'
}

interface NatureRule {
  /** The forms its period may have. */
  readonly forms: readonly PeriodForm[]
  /** Whether an interval says that the date is uncertain, and not how long was counted. */
  readonly isUncertainIfInterval: boolean
  /** Whether it may hold anew for each year. */
  readonly per: boolean
  /** What its unit may measure. */
  readonly units: readonly UnitKind[]
}

const counts: readonly UnitKind[] = ['people', 'attendances', 'things', 'rounds', 'money', 'surface']

const natureRules: Readonly<Record<Nature, NatureRule>> = {
  // Uses, rounds and events pass; they are counted over a time.
  stock: { forms: periodForms, isUncertainIfInterval: true, per: false, units: ['people', 'things', 'money', 'surface'] },
  cumulative: { forms: periodForms, isUncertainIfInterval: true, per: false, units: counts },
  'annual-flow': { forms: ['year', 'interval'], isUncertainIfInterval: false, per: false, units: counts },
  'period-flow': { forms: ['date', 'month', 'interval'], isUncertainIfInterval: false, per: false, units: counts },
  commitment: { forms: periodForms, isUncertainIfInterval: true, per: true, units: ['people', 'things', 'money', 'surface'] },
  target: { forms: periodForms, isUncertainIfInterval: false, per: true, units: [...counts, 'relations'] },
  // People of so many people (每10万人中) are a rate too.
  rate: { forms: periodForms, isUncertainIfInterval: false, per: true, units: ['relations', 'people'] },
}

/** What a status may be said of: a figure, or a cell without one. */
const figureStatuses: readonly ObservationStatus[] = ['A', 'E', 'U']

/** Whether a period is twelve whole months, or years of which the right one is not known. */
function isYearLong(period: string, isStated: boolean): boolean {
  const { first, last } = monthSpan(periodOf(period))
  return last - first === 11 || (!isStated && /^\d{4}\/\d{4}$/.test(period))
}

/** Of each definition its first figure, which fixes the unit of the others. */
const firstOfDefinition = onceFor(({ observations }: Dataset): ReadonlyMap<DefinitionId, Observation> => {
  const first = new Map<DefinitionId, Observation>()
  for (const figure of observations) if (!first.has(figure.definition)) first.set(figure.definition, figure)
  return first
})

/** What the columns of a figure say together. */
export const combinationRules: RowRules<Observation> = {
  'nature-period': ({ nature, timePeriod, timeBasis }) => {
    const { forms, isUncertainIfInterval } = natureRules[nature]
    const form = formOf(timePeriod)
    if (!forms.includes(form)) return `is ${nature}, whose period is no ${form} (${timePeriod})`
    if (form === 'interval' && isUncertainIfInterval && timeBasis !== 'inferred')
      return `is ${nature} as of one day; an interval (${timePeriod}) says that the day is inferred, not ${timeBasis}`
    if (nature === 'annual-flow' && !isYearLong(timePeriod, timeBasis === 'stated'))
      return `counts a year, and ${timePeriod} is none`
    return null
  },
  'nature-per': ({ nature, per }) =>
    per === null || natureRules[nature].per ? null : `is ${nature} and cannot hold anew each ${per}`,
  'nature-unit': ({ nature, unitMeasure }) => {
    const kind = kindOf(unitMeasure)
    const allowed: readonly string[] = natureRules[nature].units
    return kind !== undefined && allowed.includes(kind) ? null : `is ${nature} and cannot be measured in ${unitMeasure}`
  },
  'unit-family': ({ unitMeasure, indicator }, { indicatorById }) => breachOfFamily(unitMeasure, lookup(indicatorById, indicator)),
  'scope-single': ({ scope, indicator }, { indicatorById }) => {
    const { notRankableZh } = lookup(indicatorById, indicator)
    const isSingle = notRankableZh?.startsWith('单个') ?? false
    return isSingle && scope !== 'project' ? `is of a single project by its indicator, and cannot be of a ${scope}` : null
  },
  status: ({ obsStatus }) => (figureStatuses.includes(obsStatus) ? null : `has a number, which ${obsStatus} says it has not`),
}

/** What the unit of a figure says beside other figures. */
export const unitRelations: RowRules<Observation> = {
  'definition-unit': (figure, dataset) => {
    const first = firstOfDefinition(dataset).get(figure.definition) ?? figure
    return sameUnit(first.unitMeasure, figure.unitMeasure)
      ? null
      : `counts in ${figure.unitMeasure} what ${first.obsId}, of the same definition, counts in ${first.unitMeasure}`
  },
}

/** The unit of an indicator whose figures are relations of several kinds. */
const several = '—'

const figuresByIndicator = onceFor(({ observations }: Dataset) => grouped(observations, ({ indicator }) => indicator))

/** What an indicator and its unit say together. */
export const indicatorCombinations: RowRules<Indicator> = {
  'unit-family': (indicator, dataset) => {
    const breach = breachOfFamily(indicator.unit, indicator)
    if (breach !== null) return breach
    const figures = figuresByIndicator(dataset).get(indicator.indicator) ?? []
    const units = [...new Set(figures.map(({ unitMeasure }) => unitMeasure))]
    return indicator.unit === several || units.length === 0 || units.some((unit) => sameUnit(unit, indicator.unit))
      ? null
      : `is counted in ${indicator.unit}, and its figures in ${units.join(', ')}`
  },
}

/** By the reason why there is no figure the statuses that say the same. */
const absenceStatuses: Readonly<Record<Absence['reason'], readonly ObservationStatus[]>> = {
  'named-without-number': ['K', 'L'],
  'not-applicable': ['L', 'M'],
}

/** What the columns of a cell without a figure say together. */
export const absenceCombinations: RowRules<Absence> = {
  status: ({ reason, obsStatus, within }) => {
    if (!absenceStatuses[reason].includes(obsStatus)) return `is ${reason}, which ${obsStatus} does not say`
    return (obsStatus === 'K') === (within !== null)
      ? null
      : 'names the figure that includes it if its status is K, and only then'
  },
}

/** Words that say that a source leaves open how wide it counts. */
const openBreadth = /级别.{0,4}未.{0,2}写明|未.{0,2}写明级别|是否也管到/

/** By definition the comment of a figure that says so. */
const openByComment = onceFor(
  ({ observations }: Dataset): ReadonlyMap<DefinitionId, string> =>
    new Map(
      observations.flatMap(({ definition, comment }): [DefinitionId, string][] =>
        comment !== null && openBreadth.test(comment) ? [[definition, comment]] : [],
      ),
    ),
)

/** What a definition says of its breadth, against the words of its own text and of the comments of its figures. */
export const breadthRules: RowRules<Definition> = {
  breadth: ({ definitionId, breadthStated, countsZh }, dataset) => {
    if (!breadthStated) return null
    const open = openBreadth.test(countsZh) ? countsZh : openByComment(dataset).get(definitionId)
    return open === undefined ? null : `states its breadth, which “${open}” leaves open`
  },
}
