import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { freePort } from './port.ts'

/** A server on a port of the system's choice; ended when the test is over. */
async function listening(host: string) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return {
    port: address.port,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

describe('freePort', () => {
  it('takes the wanted port if nothing answers there', async () => {
    const server = await listening('127.0.0.1')
    await server[Symbol.asyncDispose]()
    expect(await freePort(server.port)).toBe(server.port)
  })

  it('passes over a port that is taken', async () => {
    await using server = await listening('127.0.0.1')
    expect(await freePort(server.port)).toBeGreaterThan(server.port)
  })
})
