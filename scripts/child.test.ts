import { describe, expect, it, vi } from 'vitest'
import { runBounded } from './child.ts'

const minute = 60_000
const node = (script: string) => [process.execPath, ['-e', script]] as const
/** Longer than the test may take: who waits for it to end fails. */
const stays = 'setTimeout(() => {}, 600000)'

describe('runBounded', () => {
  it('is told by the exit code where no sign is wanted', async () => {
    expect(await runBounded(...node(''), { limit: minute })).toBe(true)
    expect(await runBounded(...node('process.exit(1)'), { limit: minute })).toBe(false)
  })

  it('is false where there is no such program', async () => {
    expect(await runBounded('no-such-program', [], { limit: minute })).toBe(false)
  })

  it('needs the sign too, on either stream', async () => {
    const bounds = { sign: /^Hit:/m, signWithin: minute, limit: minute }
    expect(await runBounded(...node('console.log("Reading\\nHit:1")'), bounds)).toBe(true)
    expect(await runBounded(...node('console.error("Hit:1")'), bounds)).toBe(true)
    expect(await runBounded(...node('console.log("Err:1")'), bounds)).toBe(false)
  })

  it('ends a program that gives no sign in time', async () => {
    expect(await runBounded(...node(stays), { sign: /^Hit:/m, signWithin: 50, limit: minute })).toBe(false)
  })

  it('ends a program at its limit, and shows the last lines of one that had begun well', async () => {
    const shown = vi.spyOn(console, 'log').mockImplementation(() => {})
    const talks = `console.log('Hit:1\\n2\\n3\\n4'); process.exitCode = 7`
    expect(await runBounded(...node(talks), { sign: /^Hit:/m, signWithin: minute, limit: minute })).toBe(false)
    expect(shown.mock.calls).toEqual([['2\n3\n4']])
    expect(await runBounded(...node(stays), { limit: 50 })).toBe(false)
  })

  it('hands on its environment', async () => {
    expect(
      await runBounded(...node('process.exit(process.env.LC_ALL === "C" ? 0 : 1)'), { limit: minute }, { LC_ALL: 'C' }),
    ).toBe(true)
  })
})
