import type { Nature } from './codes.ts'

interface NatureTraits {
  /** Whether what is counted exists or has happened, as against being promised, aimed at or a mere proportion. */
  readonly realised: boolean
  /** Whether the figure is of a period as a whole (dated by its middle) or of a date. */
  readonly flow: boolean
}

/** What follows from the nature of a figure. */
export const natureTraits: Record<Nature, NatureTraits> = {
  stock: { realised: true, flow: false },
  cumulative: { realised: true, flow: false },
  'annual-flow': { realised: true, flow: true },
  'period-flow': { realised: true, flow: true },
  commitment: { realised: false, flow: false },
  target: { realised: false, flow: false },
  rate: { realised: false, flow: false },
}
