import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useLastWhile, usePaced } from './usePaced.ts'

describe('usePaced', () => {
  it('is settled from the start', () => {
    const { result } = renderHook(() => usePaced('甲'))
    expect(result.current).toEqual({ value: '甲', isSettled: true })
  })

  it('takes what is asked for, and settles a frame after that', async () => {
    const seen: unknown[] = []
    const { result, rerender } = renderHook(
      ({ asked }) => {
        const paced = usePaced(asked)
        if (seen.at(-1) !== paced) seen.push(paced)
        return paced
      },
      { initialProps: { asked: '甲' } },
    )
    rerender({ asked: '乙' })
    expect(result.current).toEqual({ value: '乙', isSettled: false })
    await waitFor(() => expect(result.current).toEqual({ value: '乙', isSettled: true }))
    expect(seen).toEqual([
      { value: '甲', isSettled: true },
      { value: '乙', isSettled: false },
      { value: '乙', isSettled: true },
    ])
  })

  it('settles on the last of several words in a row, and on none before', async () => {
    const settled = new Set<string>()
    const { result, rerender } = renderHook(
      ({ asked }) => {
        const paced = usePaced(asked)
        if (paced.isSettled) settled.add(paced.value)
        return paced
      },
      { initialProps: { asked: '甲' } },
    )
    for (const asked of ['乙', '丙', '丁']) rerender({ asked })
    await waitFor(() => expect(result.current).toEqual({ value: '丁', isSettled: true }))
    expect([...settled]).toEqual(['甲', '丁'])
  })

  it('comes back to what was asked for first', async () => {
    const { result, rerender } = renderHook(({ asked }) => usePaced(asked), { initialProps: { asked: '甲' } })
    rerender({ asked: '乙' })
    await waitFor(() => expect(result.current.value).toBe('乙'))
    rerender({ asked: '甲' })
    await waitFor(() => expect(result.current).toEqual({ value: '甲', isSettled: true }))
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(result.current.value).toBe('甲')
  })
})

describe('useLastWhile', () => {
  it('keeps the value from before, until this holds again', () => {
    const { result, rerender } = renderHook(({ holds, value }) => useLastWhile(holds, value), {
      initialProps: { holds: true, value: 1 },
    })
    rerender({ holds: false, value: 2 })
    expect(result.current).toBe(1)
    rerender({ holds: true, value: 3 })
    expect(result.current).toBe(3)
  })
})
