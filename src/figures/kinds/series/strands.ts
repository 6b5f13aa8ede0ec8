import { breaksBetween, type Break, type Strand } from '#domain/series.ts'
import type { SeriesBody } from '#figures/model.ts'

/** How a strand counts differently from the longest one, which is what the series is about; empty for that one. */
export function breaksFrom({ strands }: Pick<SeriesBody, 'strands'>, strand: Strand): readonly Break[] {
  const main = longestOf(strands)
  return main === undefined || main === strand ? [] : breaksBetween(main[0], strand[0])
}

/** The strand with the most figures, the earliest of several. */
export function longestOf(strands: readonly Strand[]): Strand | undefined {
  return strands.reduce<Strand | undefined>(
    (longest, strand) => (strand.length > (longest?.length ?? 0) ? strand : longest),
    undefined,
  )
}
