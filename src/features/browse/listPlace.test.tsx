import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { observation, policy } from '#tests/fixtures/rows.ts'
import { useViewState, viewEvents } from '#view/store.ts'
import { defaultView, type EvidenceRef } from '#view/view.ts'
import { useListPlace } from './pages.ts'

const ids = Array.from({ length: 450 }, (_, index) => observation({ obsId: `figure-${index + 1}` }).obsId)

const evidenceOf = (row: number): EvidenceRef => ({ kind: 'figure', id: observation({ obsId: `figure-${row}` }).obsId })

function startOn(evidence: EvidenceRef | null) {
  const view = { ...defaultView({ lang: 'zh', own: null }), evidence }
  useViewState.setState({ view, history: 'replace', problems: [], madeOn: null })
}

describe('useListPlace', () => {
  beforeEach(() => startOn(null))

  it('begins on the first page, or on the one with the row whose evidence is open', () => {
    expect(renderHook(() => useListPlace(ids)).result.current[0]).toMatchObject({ page: 0, pages: 3, from: 1, to: 200, of: 450 })
    startOn(evidenceOf(450))
    expect(renderHook(() => useListPlace(ids)).result.current[0]).toMatchObject({ page: 2, from: 401, to: 450 })
  })

  it('turns with the evidence that is walked through, and by hand, and stays where the evidence is closed', () => {
    startOn(evidenceOf(200))
    const { result } = renderHook(() => useListPlace(ids))
    act(() => viewEvents.evidenceStepped(evidenceOf(201)))
    expect(result.current[0].page).toBe(1)
    act(() => result.current[1](2))
    expect(result.current[0].page).toBe(2)
    act(() => viewEvents.evidenceClosed())
    expect(result.current[0].page).toBe(2)
  })

  it('stays where the evidence is of no row of the list', () => {
    const { result } = renderHook(() => useListPlace(ids))
    act(() => result.current[1](1))
    act(() => viewEvents.evidenceOpened({ kind: 'policy', id: policy({ policyId: 'elsewhere' }).policyId }))
    expect(result.current[0].page).toBe(1)
  })
})
