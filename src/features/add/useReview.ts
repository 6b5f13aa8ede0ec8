/** The review that is open on the page: every step kept on the device a moment later, so that it outlasts the page. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SourceFacts } from '#domain/draft/draft.ts'
import { reviewOf, type Review } from '#domain/draft/review.ts'
import type { Unfinished } from './codec.ts'
import { useWorkbooks, workbookEvents } from './store.ts'

export interface OpenReview {
  readonly text: string
  readonly facts: SourceFacts
  readonly review: Review
}

export interface Reviewing {
  readonly open: OpenReview | null
  readonly begin: (unfinished: Unfinished) => void
  readonly change: (step: (review: Review) => Review) => void
  readonly say: (facts: SourceFacts) => void
  /** It became rows, or is given up. */
  readonly end: () => void
  /** Of a review that was given up: opens it again; `null` where there is none. */
  readonly resume: (() => void) | null
  readonly giveUp: () => void
}

/** Steps follow each other quickly; the last of them is kept. */
const pause = 300

const opened = ({ text, facts, ...drafts }: Unfinished): OpenReview => ({ text, facts, review: reviewOf(drafts) })

function keepNow(open: OpenReview | null): void {
  if (open === null) {
    void workbookEvents.reviewKept(null)
    return
  }
  const { text, facts, review } = open
  void workbookEvents.reviewKept({ text, facts, figures: review.figures, policies: review.policies })
}

/** The review of this page, begun with what the device kept of the last one. */
export function useReview(): Reviewing {
  const [open, setOpen] = useState<OpenReview | null>(() => {
    const { review } = useWorkbooks.getState()
    return review === null ? null : opened(review)
  })
  const [hasBegun, setBegun] = useState(false)

  useEffect(() => {
    if (!hasBegun) return undefined
    const keep = () => keepNow(open)
    const timer = setTimeout(keep, pause)
    // Who closes the page at once loses nothing either.
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [open, hasBegun])

  // Who goes to another page at once loses nothing, either.
  const last = useRef({ open, hasBegun })
  useEffect(() => {
    last.current = { open, hasBegun }
  })
  useEffect(
    () => () => {
      if (last.current.hasBegun) keepNow(last.current.open)
    },
    [],
  )

  const changed = useCallback((step: (before: OpenReview | null) => OpenReview | null) => {
    setBegun(true)
    setOpen(step)
  }, [])
  const begin = useCallback((unfinished: Unfinished) => changed(() => opened(unfinished)), [changed])
  const change = useCallback(
    (step: (review: Review) => Review) =>
      changed((before) => (before === null ? null : { ...before, review: step(before.review) })),
    [changed],
  )
  const say = useCallback((facts: SourceFacts) => changed((before) => (before === null ? null : { ...before, facts })), [changed])
  const [givenUp, setGivenUp] = useState<OpenReview | null>(null)
  const end = useCallback(() => {
    setGivenUp(null)
    changed(() => null)
    keepNow(null)
  }, [changed])
  const giveUp = () => {
    end()
    setGivenUp(open)
  }
  const resume = () => {
    changed(() => givenUp)
    setGivenUp(null)
  }
  return { open, begin, change, say, end, giveUp, resume: givenUp === null || open !== null ? null : resume }
}
