/** How a figure leads on to the evidence, and to what is known of an indicator: it is given addresses and knows neither routes nor the store. */
import type { IndicatorId, ObsId, PolicyId } from '#domain/model.ts'

/** What has evidence. */
export type Evident = { readonly kind: 'figure'; readonly id: ObsId } | { readonly kind: 'policy'; readonly id: PolicyId }

export interface EvidenceLinks {
  /** The address that opens the evidence beside what is shown. */
  readonly hrefOf: (target: Evident) => string
  /** The address of the page about an indicator. */
  readonly pageOf: (indicator: IndicatorId) => string
  /** Whether the evidence of this figure or policy is open. */
  readonly isOpen: (id: string) => boolean
  /** Calls back whenever that may have changed: each mark asks for itself, so that opening evidence draws two of them anew, not all. */
  readonly subscribe: (changed: () => void) => () => void
}
