/** Which policies a view shows. */
import { trustTiers } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Policy } from '#domain/model.ts'
import { touches } from './figureSelection.ts'
import type { FilterTests } from './filter.ts'
import { policyText, searchTerms } from './searchText.ts'

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
export function policyDate(dataset: Dataset, policy: Policy): string {
  return policy.year ?? lookup(dataset.sourceById, policy.sourceId).published
}
