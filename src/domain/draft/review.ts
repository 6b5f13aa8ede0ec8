/** The review of drafts: what a reader does to them, each step a new value that can be taken back. */
import {
  countingInWords,
  isOut,
  missingIn,
  unwordedCounting,
  type Draft,
  type DraftField,
  type DraftFields,
  type DraftState,
} from './draft.ts'
import { missingInPolicy, type PolicyDraft, type PolicyFields } from './policyDraft.ts'

/** What is reviewed: figures, and policies. */
export interface Drafts {
  readonly figures: readonly Draft[]
  readonly policies: readonly PolicyDraft[]
}

export interface Review extends Drafts {
  /** What there was before each step, the last step last. */
  readonly before: readonly Drafts[]
}

/** Steps that can be taken back. */
const mostSteps = 100

export function reviewOf({ figures, policies }: Drafts): Review {
  return { figures, policies, before: [] }
}

function stepped({ figures, policies, before }: Review, next: Partial<Drafts>): Review {
  return { figures, policies, ...next, before: [...before, { figures, policies }].slice(-mostSteps) }
}

function withDraft(review: Review, id: string, change: (draft: Draft) => Draft): Review {
  let isChanged = false
  const next = review.figures.map((draft) => {
    if (draft.id !== id) return draft
    const changed = change(draft)
    isChanged ||= changed !== draft
    return changed
  })
  return isChanged ? stepped(review, { figures: next }) : review
}

/** The review with a figure or a policy confirmed; the same review where it still lacks something, or is confirmed. */
export function confirmed(review: Review, id: string): Review {
  return stated(review, id, 'confirmed')
}

/** The review with a figure or a policy in a state; the same one where it is so, or lacks what a confirmed one has. */
function stated(review: Review, id: string, state: DraftState): Review {
  const stays = (draft: Pick<Draft, 'state'>, missing: readonly unknown[]) =>
    draft.state === state || (state === 'confirmed' && missing.length > 0)
  // No figure has the id of a policy.
  const figures = withDraft(review, id, (draft) => (stays(draft, missingIn(draft)) ? draft : { ...draft, state }))
  return withPolicy(figures, id, (policy) =>
    state === 'unfit' || stays(policy, missingInPolicy(policy)) ? policy : { ...policy, state },
  )
}

/** The review with several drafts confirmed in one step; those that still lack something, or are not open, stay as they are. */
export function confirmedTogether(review: Review, ids: ReadonlySet<string>): Review {
  const concerned = (draft: Draft) => ids.has(draft.id) && draft.state === 'open' && missingIn(draft).length === 0
  if (!review.figures.some(concerned)) return review
  return stepped(review, {
    figures: review.figures.map((draft) => (concerned(draft) ? { ...draft, state: 'confirmed' } : draft)),
  })
}

/** The review with a figure or a policy dropped: it becomes no row, and can be opened again. */
export function dropped(review: Review, id: string): Review {
  return stated(review, id, 'dropped')
}

/** The review with a figure set apart for which there is no fitting indicator: it becomes no row, and is listed among what was left out. */
export function setApart(review: Review, id: string): Review {
  return stated(review, id, 'unfit')
}

/** A figure without a fitting indicator, as it is kept for whoever adds indicators. */
export interface UnfitFigure {
  readonly printed: string
  /** The words that hold it, or what stands beside it in its table; empty where there are none. */
  readonly words: string
}

/** What a table or a person says of a figure without a text: what it counts, where in words of its own, and remarks. */
function wordsBeside({ counting, comment }: DraftFields): string {
  return [counting?.kind === 'new' ? counting.countsZh : '', comment ?? ''].filter((words) => words !== '').join(' · ')
}

/** The figures of a review for which there is no fitting indicator, in the order of their text. */
export function unfitIn({ figures }: Drafts): readonly UnfitFigure[] {
  return figures.flatMap(({ state, printed, quote, fields }) =>
    state === 'unfit' ? [{ printed, words: quote?.words ?? wordsBeside(fields) }] : [],
  )
}

/** The review with a figure or a policy open again. */
export function reopened(review: Review, id: string): Review {
  return stated(review, id, 'open')
}

/** The review with a field of a draft corrected: what was confirmed or dropped is open again, since it is another figure now. */
export function corrected<Field extends DraftField>(review: Review, id: string, field: Field, value: DraftFields[Field]): Review {
  return withDraft(review, id, (draft) =>
    draft.fields[field] === value ? draft : { ...draft, fields: { ...draft.fields, [field]: value }, state: 'open' },
  )
}

/**
 * The review with a draft counted in a way of its own: in the words of its text, or, where these name nothing, in words still to be
 * written.
 */
export function countedAnew(review: Review, id: string): Review {
  const draft = review.figures.find((one) => one.id === id)
  if (draft === undefined || draft.fields.counting?.kind === 'new') return review
  const counting = countingInWords(draft.alternatives.counting) ?? unwordedCounting(draft.fields.counting)
  return corrected(review, id, 'counting', counting)
}

/** The review with what a typed number says: how it is printed, and every column it reads as. */
export function correctedNumber(review: Review, id: string, printed: string, fields: Partial<DraftFields>): Review {
  return withDraft(review, id, (draft) => ({ ...draft, printed, fields: { ...draft.fields, ...fields }, state: 'open' }))
}

/** The review with other words chosen to carry a figure. */
export function requoted(review: Review, id: string, quote: Draft['quote']): Review {
  return withDraft(review, id, (draft) =>
    draft.quote?.words === quote?.words && draft.quote?.start === quote?.start ? draft : { ...draft, quote, state: 'open' },
  )
}

const isSame = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other)

/** The open drafts that say in a field what another said there before it was corrected. */
export function alikeIn<Field extends DraftField>(
  { figures }: Review,
  id: string,
  field: Field,
  before: DraftFields[Field],
): ReadonlySet<string> {
  const alike = figures.filter((draft) => draft.id !== id && draft.state === 'open' && isSame(draft.fields[field], before))
  return new Set(alike.map((draft) => draft.id))
}

/** The same value in a field of several drafts (one column of a table, one date of all). Confirmed and dropped ones stay as they are. */
export function correctedTogether<Field extends DraftField>(
  review: Review,
  ids: ReadonlySet<string>,
  field: Field,
  value: DraftFields[Field],
): Review {
  const concerned = ({ id, state, fields }: Draft) => ids.has(id) && state === 'open' && fields[field] !== value
  if (!review.figures.some(concerned)) return review
  return stepped(review, {
    figures: review.figures.map((draft) =>
      concerned(draft) ? { ...draft, fields: { ...draft.fields, [field]: value } } : draft,
    ),
  })
}

/** The review with further drafts at its end (a number the program passed over, a figure by hand). */
export function withDrafts(review: Review, drafts: readonly Draft[]): Review {
  return drafts.length === 0 ? review : stepped(review, { figures: [...review.figures, ...drafts] })
}

/** The review before the last step; the same one where there is none. */
export function undone(review: Review): Review {
  const last = review.before.at(-1)
  return last === undefined ? review : { ...last, before: review.before.slice(0, -1) }
}

function withPolicy(review: Review, id: string, change: (policy: PolicyDraft) => PolicyDraft): Review {
  const policy = review.policies.find((one) => one.id === id)
  const next = policy === undefined ? undefined : change(policy)
  return next === undefined || next === policy
    ? review
    : stepped(review, { policies: review.policies.map((one) => (one === policy ? next : one)) })
}

/** The review with columns of a policy corrected: what was confirmed or dropped is open again. */
export function policyCorrected(review: Review, id: string, fields: Partial<PolicyFields>): Review {
  return withPolicy(review, id, (policy) => ({ ...policy, fields: { ...policy.fields, ...fields }, state: 'open' }))
}

/** The review with other words chosen to carry a policy. */
export function policyRequoted(review: Review, id: string, quote: PolicyDraft['quote']): Review {
  return withPolicy(review, id, (policy) => ({ ...policy, quote, state: 'open' }))
}

/** How many of some drafts are open, confirmed, and dropped for whatever reason. */
export function tallyOf(drafts: readonly Pick<Draft, 'state'>[]): Readonly<Record<'open' | 'confirmed' | 'dropped', number>> {
  const count = (state: DraftState) => drafts.filter((draft) => draft.state === state).length
  return { open: count('open'), confirmed: count('confirmed'), dropped: drafts.filter(({ state }) => isOut(state)).length }
}

/**
 * The next draft to look at from a place on, figures before policies: the first open one after it, else the first open one; `null` where
 * none is open.
 */
export function nextOpen({ figures, policies }: Drafts, id: string | null): string | null {
  const all: readonly Pick<Draft, 'id' | 'state'>[] = [...figures, ...policies]
  const at = all.findIndex((draft) => draft.id === id)
  const open = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ state }) => state === 'open')
  return open?.id ?? null
}
