import { describe, expect, it } from 'vitest'
import { readInWorker, type FromWorker, type TableWorker } from './readInWorker.ts'

/** A worker in the hand of the test. */
function puppet() {
  const listeners = new Map<string, (event: { readonly data?: FromWorker }) => void>()
  const calls: string[] = []
  const worker: TableWorker = {
    ask: ({ kind }) => calls.push(`asked ${kind}`),
    terminate: () => calls.push('ended'),
    addEventListener: (kind, listen) => listeners.set(kind, listen),
  }
  return {
    worker,
    calls,
    say: (data: FromWorker) => listeners.get('message')?.({ data }),
    fail: () => listeners.get('error')?.({}),
  }
}

const input = { kind: 'text', text: '区县' } as const

describe('reading in a worker', () => {
  it('tells the share done, gives what was read and ends the worker', async () => {
    const { worker, calls, say } = puppet()
    const shares: number[] = []
    const reading = readInWorker(
      () => worker,
      input,
      new AbortController().signal,
      (share) => shares.push(share),
    )
    say({ kind: 'share', share: 0.5 })
    say({ kind: 'opened', opened: { kind: 'refused', why: 'empty' } })
    expect(await reading).toEqual({ kind: 'refused', why: 'empty' })
    expect(shares).toEqual([0.5])
    expect(calls).toEqual(['asked text', 'ended'])
  })

  it('stops when it is told to, before and while it reads', async () => {
    const controller = new AbortController()
    const { worker, calls } = puppet()
    const reading = readInWorker(
      () => worker,
      input,
      controller.signal,
      () => {},
    )
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(calls).toEqual(['asked text', 'ended'])
    await expect(
      readInWorker(
        () => worker,
        input,
        controller.signal,
        () => {},
      ),
    ).rejects.toMatchObject({ name: 'AbortError' })
    expect(calls).toHaveLength(2)
  })

  it('ends a worker that cannot be asked, and stops nothing later', async () => {
    const { worker, calls } = puppet()
    const refusing: TableWorker = {
      ...worker,
      ask: () => {
        throw new DOMException('out of memory', 'DataCloneError')
      },
    }
    const controller = new AbortController()
    const reading = readInWorker(
      () => refusing,
      input,
      controller.signal,
      () => {},
    )
    await expect(reading).rejects.toMatchObject({ name: 'DataCloneError' })
    controller.abort()
    expect(calls).toEqual(['ended'])
  })

  it('says that the worker broke down', async () => {
    const { worker, calls, fail } = puppet()
    const reading = readInWorker(
      () => worker,
      input,
      new AbortController().signal,
      () => {},
    )
    fail()
    await expect(reading).rejects.toThrow('broke down')
    expect(calls).toEqual(['asked text', 'ended'])
  })
})
