/** 补数清单: the numbers that, if an area gave them, would make a comparison possible or decide one. */
import { subjectsAmong } from '#domain/background.ts'
import { cell } from '#domain/places.ts'
import { type Comparison, type Grade, compare, grades } from '#domain/grade.ts'
import { statedInterval } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import { isReference, referencesLast } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import { legendKeys, type FigureModel, type Request } from '#figures/model.ts'
import { byAreaAndText, indicatorsAmong, ofIndicator } from '#figures/rows.ts'
import type { Shown } from '#figures/shown.ts'
import { topFigures } from '#figures/top.ts'
import { comparisonsAmong } from '#figures/verdicts.ts'
import { contains } from '#domain/area.ts'
import { onceForBoth } from '#domain/onceFor.ts'
import { within } from '#figures/within.ts'

type NamedRequest = Extract<Request, { kind: 'named-without-number' }>
type NearMiss = Extract<Request, { kind: 'near-miss' }>

/**
 * Every number that, if an area gave it, would stand beside a figure drawn, area by area: first what an area names without a number,
 * then near misses; of one indicator an area is asked once. A request whose answer could at best be a D, would stand beside nothing
 * shown, or only beside what another area aims at, is left out.
 */
export function requestsModel(dataset: Dataset, shown: Shown): FigureModel<'requests'> {
  const areas = referencesLast(dataset, shown.areas)
  const observations = byAreaAndText(subjectsAmong(dataset, shown.observations), areas)
  const indicators = indicatorsAmong(dataset, observations)
  const drawn = new Map(
    indicators.map((indicator) => [
      indicator,
      topFigures(dataset, ofIndicator(observations, indicator), shown.own ?? null).drawn.filter(isGiven),
    ]),
  )
  const requests = onceForArea(areas, [
    ...[...drawn].flatMap(([indicator, figures]) => namedRequests(dataset, areas, indicator, figures)),
    ...[...drawn].flatMap(([indicator, figures]) => nearMisses(dataset, indicator, figures)),
  ])
  const unlocked = requests.filter(({ best }) => best === 'A' || best === 'B').map((request) => request.indicator)
  const head = headOf(dataset, {
    id: 'requests',
    finding: within(
      dataset,
      shown,
      { kind: 'requests', count: requests.length, unlocks: new Set(unlocked).size },
      { figures: 'subjects', policies: false },
    ),
    areas,
    drawn: nothingDrawn,
    quoted: {
      figures: requests.flatMap((request) =>
        request.kind === 'near-miss' ? [request.figure, ...request.beside] : request.beside,
      ),
      absences: requests.flatMap((request) => (request.kind === 'near-miss' ? [] : [request.absence])),
    },
  })
  // The list draws no marks, only the sign of the best grade of each answer.
  const legend = legendKeys.filter((key) => requests.some(({ best }) => key === `grade-${best}`))
  return { ...head, legend, kind: 'requests', requests }
}

/** No area is asked for a number because another aims at one. */
function isGiven({ nature }: Observation): boolean {
  return nature !== 'target'
}

/** Area by area; of the requests to one area about one indicator the one whose answer reaches the best grade, beside most figures. */
function onceForArea(areas: readonly AreaId[], requests: readonly Request[]): readonly Request[] {
  const best = new Map<string, Request>()
  for (const request of requests) {
    const key = `${request.area} ${request.indicator}`
    const known = best.get(key)
    if (known === undefined || isBetter(request, known)) best.set(key, request)
  }
  const rank = new Map(areas.map((area, index) => [area, index]))
  return [...best.values()].sort((a, b) => (rank.get(a.area) ?? 0) - (rank.get(b.area) ?? 0))
}

function isBetter(a: Request, b: Request): boolean {
  const order = grades.indexOf(a.best) - grades.indexOf(b.best)
  return order < 0 || (order === 0 && a.beside.length > b.beside.length)
}

function namedRequests(
  dataset: Dataset,
  areas: readonly AreaId[],
  indicator: IndicatorId,
  figures: readonly Observation[],
): readonly NamedRequest[] {
  return areas
    .filter((area) => !isReference(dataset, area, areas))
    .flatMap((area) => {
      const found = cell(dataset, area, indicator)
      const answer = found.kind === 'named-without-number' ? bestBeside(dataset, area, figures) : null
      if (found.kind !== 'named-without-number' || answer === null) return []
      return [{ kind: 'named-without-number', area, indicator, absence: found.absence, ...answer } as const]
    })
}

/**
 * Pairs that one answer would make comparable or decide: at C, where exactly one thing keeps them apart; at B without an order, where
 * an exact number in place of 余, 近 or 约 would decide. Asked is the figure that leaves more open; pairs that one answer would mend
 * are one request.
 */
function nearMisses(dataset: Dataset, indicator: IndicatorId, figures: readonly Observation[]): readonly NearMiss[] {
  const misses = comparisonsAmong(dataset, indicator, figures).flatMap((comparison) => {
    const asked = isNearMiss(dataset, comparison) ? askedOf(dataset, comparison) : null
    return asked === null ? [] : [{ comparison, ...asked }]
  })
  return misses
    .filter((miss, index) => misses.findIndex((other) => isSameQuestion(miss, other)) === index)
    .map(({ comparison, figure, best }) => ({
      kind: 'near-miss',
      area: figure.refArea,
      indicator: figure.indicator,
      comparison,
      figure,
      beside: misses.filter((other) => isSameQuestion({ comparison, figure, best }, other)).map((other) => other.other),
      best,
    }))
}

interface Miss {
  readonly comparison: Comparison
  readonly figure: Observation
  readonly best: Grade
}

function isSameQuestion(a: Miss, b: Miss): boolean {
  return a.figure === b.figure && a.best === b.best && a.comparison.strikes[0] === b.comparison.strikes[0]
}

function isNearMiss(dataset: Dataset, { a, b, grade, strikes, order }: Comparison): boolean {
  if (grade === 'C') return strikes.length === 1
  const openEnded = [a, b].some((id) => hasOpenEnd(lookup(dataset.observationById, id)))
  return (grade === 'A' || grade === 'B') && order.kind === 'undecided' && openEnded
}

function hasOpenEnd(figure: Observation): boolean {
  const { lo, hi } = statedInterval(figure)
  return lo === null || hi === null || lo.value !== hi.value
}

/** Which of the two figures to ask about; `null` where no answer would bring the pair to A or B. */
function askedOf(
  dataset: Dataset,
  comparison: Comparison,
): { readonly figure: Observation; readonly other: Observation; readonly best: Grade } | null {
  const [a, b] = [lookup(dataset.observationById, comparison.a), lookup(dataset.observationById, comparison.b)]
  const [figure, other] = leavesMoreOpen(dataset, comparison, a, b) ? [a, b] : [b, a]
  const best = bestGrade(dataset, figure.refArea, other)
  return best === 'A' || best === 'B' ? { figure, other, best } : null
}

/**
 * Whether the first of two figures is the one to ask about. Years apart: the older. An order left open: one without an exact number.
 * Else the one that leaves more open (no exact number, an inferred date, a breadth that is not stated); where both leave the same,
 * the second.
 */
function leavesMoreOpen(dataset: Dataset, { grade, strikes }: Comparison, a: Observation, b: Observation): boolean {
  if (grade === 'C' && strikes[0] === 'gap') return periodOf(a.timePeriod).end < periodOf(b.timePeriod).end
  if (grade !== 'C' && hasOpenEnd(a) !== hasOpenEnd(b)) return hasOpenEnd(a)
  return openness(dataset, a) > openness(dataset, b)
}

function openness(dataset: Dataset, figure: Observation): number {
  const { breadthStated } = lookup(dataset.definitionById, figure.definition)
  return [hasOpenEnd(figure), figure.timeBasis === 'inferred', !breadthStated].filter(Boolean).length
}

/**
 * The best grade that an answer of an area can reach beside a figure: an exact number of the same date that counts the same thing in
 * the same way. What remains then is the figure's own: a qualifier, an inferred date, a breadth not stated, a single project.
 * `null` where one of the areas contains the other, or it is the area's own figure.
 */
function bestGrade(dataset: Dataset, area: AreaId, beside: Observation): Grade | null {
  const ofFigure = answersBeside(dataset, beside)
  const known = ofFigure.get(area)
  if (known !== undefined) return known
  const grade = gradeOfAnswer(dataset, area, beside)
  ofFigure.set(area, grade)
  return grade
}

/** No filter changes what an answer could come to: it is found once. */
const answersBeside = onceForBoth((_dataset: Dataset, _beside: Observation) => new Map<AreaId, Grade | null>())

function gradeOfAnswer(dataset: Dataset, area: AreaId, beside: Observation): Grade | null {
  if (area === beside.refArea || contains(dataset, area, beside.refArea) || contains(dataset, beside.refArea, area)) return null
  const answer: Observation = { ...beside, refArea: area, qualifier: 'exact', timeBasis: 'stated', partOf: null }
  return compare(dataset, answer, beside).grade
}

/** The figures beside which an answer of the area reaches the best grade it can reach at all; `null` where that is a D, or nothing. */
function bestBeside(
  dataset: Dataset,
  area: AreaId,
  figures: readonly Observation[],
): { readonly beside: readonly Observation[]; readonly best: Grade } | null {
  const graded = figures.map((figure) => ({ figure, grade: bestGrade(dataset, area, figure) }))
  const best = (['A', 'B', 'C'] as const).find((grade) => graded.some((row) => row.grade === grade))
  if (best === undefined) return null
  return { best, beside: graded.filter((row) => row.grade === best).map((row) => row.figure) }
}
