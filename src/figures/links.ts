/** How a figure leads on to the evidence: it is given addresses and knows neither routes nor the store. */
import type { ObsId, PolicyId } from '#domain/model.ts'

/** What has evidence. */
export type Evident = { readonly kind: 'figure'; readonly id: ObsId } | { readonly kind: 'policy'; readonly id: PolicyId }

export interface EvidenceLinks {
  /** The address that opens the evidence beside what is shown. */
  readonly hrefOf: (target: Evident) => string
  /** Id of the figure or policy whose evidence is open; null for none. */
  readonly open: string | null
}
