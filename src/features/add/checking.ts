/** Drafts held to the rules of the dataset while they are reviewed. */
import { useEffect, useMemo, useState } from 'react'
import { isOut, missingInSource, type Draft, type SourceFacts } from '#domain/draft/draft.ts'
import type { PolicyDraft } from '#domain/draft/policyDraft.ts'
import type { Drafts } from '#domain/draft/review.ts'
import type { AddedRows } from '#domain/draft/rows.ts'
import type { CheckedDrafts } from '#domain/draft/verdict.ts'
import type { MessageKey } from '#i18n/language.ts'

/** A broken rule as it is told. */
export interface ToldProblem {
  readonly rule: Extract<MessageKey, `rule.${string}`>
  /** What was found and what should be, in English, as the checks of the data say it. */
  readonly detail: string
}

/** Holds drafts to the rules, with what the workbook has already. */
export type Check = (drafts: Drafts, facts: SourceFacts, added: AddedRows) => Promise<CheckedDrafts<ToldProblem>>

export type Checking =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly checked: CheckedDrafts<ToldProblem> }
  /** The package could not be read again. */
  | { readonly kind: 'failed' }

const waiting: Checking = { kind: 'waiting' }

/** A reader who is still typing is not judged. */
const pause = 250

/** What a source is taken to be until the reader has said it: what does not bear on any figure. */
function provisional(facts: SourceFacts): SourceFacts {
  return {
    ...facts,
    title: facts.title.trim() === '' ? '—' : facts.title,
    publisher: facts.publisher.trim() === '' ? '—' : facts.publisher,
    url: facts.sha256 === null && facts.url.trim() === '' ? 'https://example.org/' : facts.url,
  }
}

/** What of a draft bears on its row; whether it is confirmed does not. */
const saidBy = ({ id, state, fields, quote, printed }: Draft) => [id, isOut(state), fields, quote, printed]
const saidByPolicy = ({ id, state, fields, quote }: PolicyDraft) => [id, isOut(state), fields, quote]

const noDrafts: Drafts = { figures: [], policies: [] }

/**
 * The verdicts of drafts, newly made when something they rest on has changed; those before stand until then. Without a date of the source
 * there are none.
 * @param drafts `null` where nothing is to be judged
 */
export function useChecking(drafts: Drafts | null, facts: SourceFacts, added: AddedRows, check: Check): Checking {
  const { figures, policies } = drafts ?? noDrafts
  const [checking, setChecking] = useState<Checking>(waiting)
  const said = useMemo(() => JSON.stringify([figures.map(saidBy), policies.map(saidByPolicy), facts]), [figures, policies, facts])
  const [asked, setAsked] = useState({ said, figures, policies, facts })
  if (asked.said !== said) setAsked({ said, figures, policies, facts })
  const isAsked = drafts !== null && !missingInSource(asked.facts).includes('published')
  useEffect(() => {
    if (!isAsked) return undefined
    let isWanted = true
    const judge = async () => {
      let judged: Checking = { kind: 'failed' }
      try {
        judged = { kind: 'done', checked: await check(asked, provisional(asked.facts), added) }
      } catch {
        // Said as such.
      }
      if (isWanted) setChecking(judged)
    }
    const timer = setTimeout(() => void judge(), pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked, isAsked, added, check])
  return isAsked ? checking : waiting
}
