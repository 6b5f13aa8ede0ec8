/** Which policies a view shows, and in what groups. */
import { policyKinds, trustTiers, type PolicyKind } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Policy } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { areaRanks, grouped, touches } from './figureSelection.ts'
import { filtered, type FilterTests } from './filter.ts'
import { policyText, searchTerms } from './searchText.ts'
import type { View } from './view.ts'

/** The filters that leave a policy out. */
export const policyTests: FilterTests<Policy> = {
  areas: (policy, view) => view.areas.length === 0 || view.areas.includes(policy.refArea),
  kinds: (policy, view) => view.kinds.length === 0 || view.kinds.includes(policy.kind),
  instruments: (policy, view) =>
    view.instruments.length === 0 || policy.instruments.some((item) => view.instruments.includes(item)),
  targetGroups: (policy, view) =>
    view.targetGroups.length === 0 || policy.targetGroups.some((item) => view.targetGroups.includes(item)),
  years: (policy, view, dataset) => touches(policyDate(dataset, policy), view.years),
  minTrust: (policy, view, dataset) =>
    trustTiers.indexOf(lookup(dataset.sourceById, policy.sourceId).trust) <= trustTiers.indexOf(view.minTrust),
  text: (policy, view, dataset) => searchTerms(view.text).every((term) => policyText(dataset, policy).includes(term)),
}

/** The year a policy is dated by: its own, else that of the text that names it. */
function policyDate(dataset: Dataset, policy: Policy): string {
  return policy.year ?? lookup(dataset.sourceById, policy.sourceId).published
}

export type PolicyGroup = { readonly policies: readonly Policy[] } & (
  | { readonly by: 'subject'; readonly key: PolicyKind }
  | { readonly by: 'area'; readonly key: AreaId }
  | { readonly by: 'date'; readonly key: number }
)

/** The policies of a view in groups: by kind, by area, or by year with the latest first. Empty groups are left out. */
export function policyGroups(dataset: Dataset, view: View): readonly PolicyGroup[] {
  const rank = areaRanks(dataset, view.own)
  const policies = [...filtered(dataset.policies, policyTests, view, dataset)].sort(
    (a, b) => (rank.get(a.refArea) ?? 0) - (rank.get(b.refArea) ?? 0) || a.quoteStart - b.quoteStart,
  )
  switch (view.sort) {
    case 'subject': {
      const groups = grouped(policies, (policy) => policy.kind)
      groups.sort(([a], [b]) => policyKinds.indexOf(a) - policyKinds.indexOf(b))
      return groups.map(([key, rows]) => ({ by: 'subject', key, policies: rows }))
    }
    case 'area':
      return grouped(policies, (policy) => policy.refArea).map(([key, rows]) => ({ by: 'area', key, policies: rows }))
    case 'date': {
      const groups = grouped(policies, (policy) => periodYears(periodOf(policyDate(dataset, policy))).at(-1) ?? 0)
      groups.sort(([a], [b]) => b - a)
      return groups.map(([key, rows]) => ({ by: 'date', key, policies: rows }))
    }
  }
}
