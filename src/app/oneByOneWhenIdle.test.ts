import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { oneByOneWhenIdle } from './oneByOneWhenIdle.ts'

describe('oneByOneWhenIdle', () => {
  const waiting: (() => void)[] = []
  const idle = () => waiting.shift()?.()

  beforeEach(() => {
    waiting.length = 0
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback))
    vi.stubGlobal('cancelIdleCallback', () => waiting.pop())
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('does one thing in each pause, in their order', () => {
    const done: string[] = []
    oneByOneWhenIdle([() => done.push('first'), () => done.push('second')])
    expect(done).toEqual([])
    idle()
    expect(done).toEqual(['first'])
    idle()
    expect(done).toEqual(['first', 'second'])
    expect(waiting).toEqual([])
  })

  it('taken back, leaves what is not yet done', () => {
    const done: string[] = []
    const takeBack = oneByOneWhenIdle([() => done.push('first'), () => done.push('second')])
    idle()
    takeBack()
    idle()
    expect(done).toEqual(['first'])
  })
})
