/** What recharts is told of a series: a line for each strand, and the two axes. */
import type { ObsId } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import type { Strand } from '#domain/series.ts'
import type { SeriesBody } from '#figures/model.ts'
import { reachOf } from '#figures/ruler/reach.ts'
import { newYear } from './geometry.ts'

/** A figure in the data of a line. */
export interface SeriesRow {
  readonly id: ObsId
  /** The middle of its date in days since 1970. */
  readonly day: number
  /** In the unit, up to the end that its source states. */
  readonly value: number
}

export interface SeriesChartData {
  /** A line for each strand, with its data by date. */
  readonly lines: readonly { readonly strand: Strand; readonly rows: readonly SeriesRow[] }[]
  /** Days since 1970 on which the years of the axis begin. */
  readonly years: readonly number[]
}

export function seriesChartData({ strands, years }: Pick<SeriesBody, 'strands' | 'years'>): SeriesChartData {
  return {
    lines: strands.map((strand) => ({
      strand,
      rows: strand.map((observation) => {
        const { start, end } = periodOf(observation.timePeriod)
        return { id: observation.obsId, day: (start + end) / 2, value: reachOf(observation) }
      }),
    })),
    years: years.map(newYear),
  }
}
