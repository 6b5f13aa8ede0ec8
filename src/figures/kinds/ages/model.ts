/** How old the figures are: a dot a figure on an axis of time. True whatever may be compared with what. */
import { subjectsAmong } from '#domain/background.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { midpoint, periodOf, periodYears } from '#domain/period.ts'
import { referencesLast } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { marksOf, rowsInSight } from '#figures/inSight.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { AgeRow, AgesBody, Claim, FigureModel } from '#figures/model.ts'
import { plottedOf } from '#figures/rows.ts'
import type { Shown } from '#figures/shown.ts'
import { within } from '#figures/within.ts'
import { yearDays } from './geometry.ts'

/** A year before which more than this share of the figures lies says nothing of them. */
const mostBefore = 0.9

/** So small a share of the figures may stand in one column for all that is earlier. */
const mostEarly = 0.05

/** When the figures shown are from, area by area, background apart; the city stands last. */
export function agesModel(dataset: Dataset, shown: Shown): FigureModel<'ages'> {
  const areas = referencesLast(dataset, shown.areas)
  const figures = subjectsAmong(dataset, shown.observations)
  const { years, hasEarlier } = yearsOf(figures)
  const byArea = grouped(figures, ({ refArea }) => refArea)
  const rows = areas.flatMap((area): readonly AgeRow[] => {
    const marks = marksOf(byArea.get(area) ?? [], figures.length, ({ timePeriod, timeBasis }) => `${timePeriod} ${timeBasis}`)
    const dots = marks.map(({ first, others }) => ({
      plotted: plottedOf(dataset, first, shown.thresholds),
      others: others.map((observation) => plottedOf(dataset, observation, shown.thresholds)),
      day: onAxis(midpoint(periodOf(first.timePeriod)).start, years, hasEarlier),
      inferred: first.timeBasis === 'inferred',
    }))
    return dots.length === 0 ? [] : [{ area, dots: dots.sort((a, b) => a.day - b.day) }]
  })
  const head = headOf(dataset, {
    id: 'ages',
    finding: within(dataset, shown, agesClaim(figures), { figures: 'subjects', policies: false }),
    areas,
    drawn: nothingDrawn,
    quoted: { figures: rows.flatMap(figuresOfRow), absences: [] },
  })
  return {
    ...head,
    kind: 'ages',
    ...rowsInSight(rows, shown.own ?? null, (row) => figuresOfRow(row).length),
    years,
    hasEarlier,
  }
}

/** Every figure of a row, in the order of its dots. */
export function figuresOfRow({ dots }: AgeRow): readonly Observation[] {
  return dots.flatMap(({ plotted, others }) => [plotted, ...others].map(({ observation }) => observation))
}

/**
 * What an axis needs: the calendar years the figures touch, from the first to the one after the last. Where few figures lie years before
 * all others, the first year stands for all up to it: a lone figure of 2014 would take half the width from the others.
 */
function yearsOf(figures: readonly Observation[]): Pick<AgesBody, 'years' | 'hasEarlier'> {
  const touched = figures.map(({ timePeriod }) => periodYears(periodOf(timePeriod)))
  const all = touched.flat()
  if (all.length === 0) return { years: [], hasEarlier: false }
  const oldest = Math.min(...all)
  const begins = touched.map((years) => Math.min(...years)).sort((a, b) => a - b)
  const early = (begins[Math.floor(begins.length * mostEarly)] ?? oldest) - 1
  const hasEarlier = early > oldest
  const first = hasEarlier ? early : oldest
  return { years: Array.from({ length: Math.max(...all) - first + 2 }, (_, index) => first + index), hasEarlier }
}

/** A day of the axis; one before its years in the middle of the column for all that is earlier. */
function onAxis(day: number, years: readonly number[], hasEarlier: boolean): number {
  const [start = 0, end = start] = yearDays(years)
  return hasEarlier && day < end ? (start + end) / 2 : day
}

/**
 * How many figures are from before a year: their whole period ends before it. The year is the latest before which not nearly all of them
 * lie: that two of 143 figures are of 2025 says less of the others than that 119 are older than 2024.
 */
function agesClaim(figures: readonly Observation[]): Claim {
  const ends = figures.map(({ timePeriod }) => periodYears(periodOf(timePeriod)).at(-1) ?? 0)
  const before = (year: number) => ends.filter((end) => end < year).length
  const years = [...new Set(ends)].sort((a, b) => b - a)
  const year = years.find((one) => before(one) <= figures.length * mostBefore)
  return year === undefined
    ? { kind: 'nothing' }
    : { kind: 'figures-before', before: before(year), figures: figures.length, year }
}
