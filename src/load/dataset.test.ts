import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { compiled, filesWith, soundFiles } from '#tests/fixtures/package.ts'
import { datasetQuery, DatasetError } from './dataset.ts'

function answering(response: () => Promise<Response>) {
  const fetched = vi.fn(response)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

async function failure(): Promise<DatasetError> {
  const error: unknown = await new QueryClient().query(datasetQuery('./dataset.json')).catch((reason: unknown) => reason)
  if (error instanceof DatasetError) return error
  throw new Error(`no DatasetError but ${String(error)}`)
}

describe('datasetQuery', () => {
  it('fetches the address once and hands on the dataset', async () => {
    const fetched = answering(async () => Response.json(compiled(soundFiles)))
    const client = new QueryClient()
    const first = await client.query(datasetQuery('./dataset.json?v=1'))
    const again = await client.query(datasetQuery('./dataset.json?v=1'))
    expect(first.version).toBe('1.2.3')
    expect(again).toBe(first)
    expect(fetched.mock.calls).toHaveLength(1)
    expect(fetched).toHaveBeenCalledWith('./dataset.json?v=1', expect.anything())
  })

  it.each([
    ['missing', async () => new Response('', { status: 404, statusText: 'Not Found' })],
    ['missing', async () => Promise.reject(new TypeError('fetch failed'))],
    ['missing', async () => new Response('', { status: 410 })],
    ['server', async () => new Response('', { status: 500, statusText: 'Internal Server Error' })],
    ['server', async () => new Response('', { status: 403 })],
    ['cut', async () => new Response(JSON.stringify(compiled(soundFiles)).slice(0, -100))],
    ['cut', async () => new Response(brokenOff())],
    ['not-json', async () => new Response('<!doctype html>')],
    ['not-json', async () => new Response('')],
    ['not-json', async () => Response.json(['another', 'file'])],
    ['not-json', async () => Response.json({ name: 'another file' })],
  ])('says %s and the address', async (kind, response) => {
    answering(response)
    const error = await failure()
    expect(error).toMatchObject({ kind, problems: [] })
    expect(error.message).toContain('./dataset.json')
  })

  it('hands on what is wrong with an invalid dataset', async () => {
    answering(async () => Response.json(compiled(filesWith('sources.csv', 'party-media', 'rumour'))))
    expect(await failure()).toMatchObject({
      kind: 'invalid',
      problems: [{ file: 'sources.csv', id: 'paper', rule: 'value', row: 2 }],
    })
  })

  it('takes a package of empty tables for one gone wrong', async () => {
    const headers: Record<string, string> = {}
    for (const [file, text] of Object.entries(soundFiles)) {
      headers[file] = file.endsWith('.csv') ? `${text.split('\n', 1).join('')}\n` : text
    }
    answering(async () => Response.json(compiled(headers)))
    expect(await failure()).toMatchObject({ kind: 'invalid', problems: [{ file: 'observations.csv', rule: 'empty', row: null }] })
  })
})

/** A body whose connection is lost on the way. */
function brokenOff(): ReadableStream {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"descriptor":'))
      controller.error(new TypeError('network error'))
    },
  })
}
