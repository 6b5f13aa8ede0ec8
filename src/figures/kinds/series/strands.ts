import { contradicts } from '#domain/agreement.ts'
import { breaksBetween, type Break, type Strand } from '#domain/series.ts'
import type { SeriesBody } from '#figures/model.ts'

/** How a strand counts differently from the longest one, which is what the series is about; empty for that one. */
export function breaksFrom({ strands }: Pick<SeriesBody, 'strands'>, strand: Strand): readonly Break[] {
  const main = longestOf(strands)
  if (main === undefined || main === strand) return []
  const [figure] = strand
  const conflict = strands.some((other) => contradicts(other[0], figure)) ? (['conflict'] as const) : []
  return [...new Set([...breaksBetween(main[0], figure), ...conflict])]
}

/** The strand with the most figures, the earliest of several. */
export function longestOf(strands: readonly Strand[]): Strand | undefined {
  return strands.reduce<Strand | undefined>(
    (longest, strand) => (strand.length > (longest?.length ?? 0) ? strand : longest),
    undefined,
  )
}
