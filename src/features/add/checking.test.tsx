import { renderHook, waitFor } from '@testing-library/react'
import { figuresOnly } from '#tests/fixtures/articleDrafts.ts'
import { describe, expect, it, vi } from 'vitest'
import type { Draft, SourceFacts } from '#domain/draft/draft.ts'
import { blankFields } from '#domain/draft/draft.ts'
import { noRows } from '#domain/draft/rows.ts'
import { useChecking, type Check } from './checking.ts'

const facts: SourceFacts = {
  title: '',
  publisher: '巴南日报',
  titleEn: '',
  publisherEn: '',
  published: '2021-11-08',
  publishedBasis: 'stated',
  url: '',
  trust: 'official',
  seen: '2026-11-30',
  sha256: 'a'.repeat(64),
}
const drafts: readonly Draft[] = [
  {
    id: 'n1',
    place: { kind: 'hand' },
    printed: '',
    quote: null,
    fields: blankFields,
    alternatives: {},
    confidence: 1,
    state: 'open',
  },
]

function checking() {
  const check = vi.fn<Check>(() =>
    Promise.resolve({ verdicts: new Map(), policyVerdicts: new Map(), ofSource: [], dataset: null }),
  )
  const hook = renderHook(({ said }) => useChecking(figuresOnly(drafts), said, noRows, check), { initialProps: { said: facts } })
  return { check, ...hook }
}

describe('drafts are held to the rules', () => {
  it('anew when the title or the publisher of their source is another', async () => {
    const { check, result, rerender } = checking()
    await waitFor(() => expect(result.current.kind).toBe('done'))
    rerender({ said: { ...facts, title: '巴南区 人才', publisher: '另一家' } })
    await waitFor(() => expect(check).toHaveBeenCalledTimes(2))
    expect(check.mock.lastCall?.[1]).toMatchObject({ title: '巴南区 人才', publisher: '另一家' })
  })

  it('not without a date of their source: what was said with one does not stand', async () => {
    const { check, result, rerender } = checking()
    await waitFor(() => expect(result.current.kind).toBe('done'))
    rerender({ said: { ...facts, published: '' } })
    expect(result.current.kind).toBe('waiting')
    rerender({ said: { ...facts, published: '2021-12' } })
    await waitFor(() => expect(check.mock.lastCall?.[1].published).toBe('2021-12'))
  })
})
