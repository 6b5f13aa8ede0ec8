import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isOutdated } from './build.ts'

const page = (entry: string) => `<!doctype html><html><head><script type="module" src="./assets/${entry}"></script></head></html>`

function serve(answer: () => Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn(answer))
}

describe('isOutdated', () => {
  beforeEach(() => {
    const script = document.createElement('script')
    script.type = 'module'
    script.setAttribute('src', './assets/index-a1.js')
    document.head.append(script)
  })
  afterEach(() => {
    document.head.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('is true where the served page starts with another script', async () => {
    serve(async () => new Response(page('index-b2.js')))
    expect(await isOutdated()).toBe(true)
    expect(fetch).toHaveBeenCalledWith(expect.anything(), { cache: 'no-store' })
  })

  it.each([
    ['the same page is served', async () => new Response(page('index-a1.js'))],
    ['a login page is served', async () => new Response('<html>login</html>')],
    ['the server refuses', async () => new Response(page('index-b2.js'), { status: 500 })],
    ['there is no network', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is false where %s', async (_, answer) => {
    serve(answer)
    expect(await isOutdated()).toBe(false)
  })
})
