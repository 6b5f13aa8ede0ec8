import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scene } from '#figures/page/scene.ts'
import { longestSeconds, scenePng } from './png.ts'

const blank: Scene = { width: 10, height: 10, ground: '#ffffff', lang: 'zh-CN', title: '', description: '', nodes: [] }
const png = new Blob([new Uint8Array(64)], { type: 'image/png' })

/** A browser whose pictures are decoded and written like this: jsdom draws none. */
function browserThat(decode: () => Promise<void>, toBlob: (done: BlobCallback) => void): void {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      readonly decode = decode
    },
  )
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value: () => ({ drawImage: () => undefined }),
  })
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(toBlob)
}

const never = () => new Promise<void>(() => undefined)
const atOnce = async () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('scenePng', () => {
  it('is a picture where the browser answers', async () => {
    browserThat(atOnce, (done) => done(png))
    expect(await scenePng(blank)).toMatchObject({ ok: true })
  })

  it.each([
    ['read', never, (done: BlobCallback) => done(png)],
    ['write', atOnce, () => undefined],
  ])('does not wait for ever for a browser that does not %s it', async (_, decode, toBlob) => {
    browserThat(decode, toBlob)
    const result = scenePng(blank)
    await vi.advanceTimersByTimeAsync(longestSeconds * 1000 + 1)
    expect(await result).toEqual({ ok: false, failure: 'timeout' })
  })

  it('says that nothing could be written where the browser says so', async () => {
    browserThat(atOnce, (done) => done(null))
    expect(await scenePng(blank)).toEqual({ ok: false, failure: 'encode' })
  })
})
