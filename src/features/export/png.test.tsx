import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scene } from '#figures/page/scene.ts'
import { longestSeconds, newPainter } from './png.ts'

const blank: Scene = { width: 10, height: 10, ground: '#ffffff', lang: 'zh-CN', title: '', description: '', nodes: [] }
const png = new Blob([new Uint8Array(64)], { type: 'image/png' })

/** A browser whose pictures are decoded and written like this: jsdom draws none. */
function browserThat(decode: () => Promise<void>, convertToBlob: () => Promise<Blob>): void {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      readonly decode = decode
    },
  )
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      readonly convertToBlob = convertToBlob
      readonly getContext = () => ({ clearRect: () => undefined, drawImage: () => undefined })
    },
  )
}

const never = () => new Promise<never>(() => undefined)
const atOnce = async () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('a painter', () => {
  it('is a picture where the browser answers', async () => {
    browserThat(atOnce, async () => png)
    expect(await newPainter()(blank)).toMatchObject({ ok: true })
  })

  it.each([
    ['read', never, async () => png],
    ['write', atOnce, never],
  ])('does not wait for ever for a browser that does not %s it', async (_, decode, convertToBlob) => {
    browserThat(decode, convertToBlob)
    const result = newPainter()(blank)
    await vi.advanceTimersByTimeAsync(longestSeconds * 1000 + 1)
    expect(await result).toEqual({ ok: false, failure: 'timeout' })
  })

  it('says that nothing could be written where the browser says so', async () => {
    browserThat(atOnce, () => Promise.reject(new DOMException('no memory', 'EncodingError')))
    expect(await newPainter()(blank)).toEqual({ ok: false, failure: 'encode' })
  })
})

it('says that there was no canvas where the browser has no memory for one', async () => {
  browserThat(atOnce, async () => png)
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      readonly getContext = () => null
    },
  )
  expect(await newPainter()(blank)).toEqual({ ok: false, failure: 'canvas' })
})

it('keeps its canvas from page to page, and takes another for a page of another size or ground', async () => {
  browserThat(atOnce, async () => png)
  const made: string[] = []
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      readonly width: number
      readonly height: number
      readonly convertToBlob = async () => png
      readonly getContext = () => ({ clearRect: () => undefined, drawImage: () => undefined })
      constructor(width: number, height: number) {
        this.width = width
        this.height = height
        made.push(`${width} × ${height}`)
      }
    },
  )
  const paint = newPainter()
  for (const scene of [blank, blank, { ...blank, ground: 'none' }, { ...blank, ground: 'none', height: 20 }]) await paint(scene)
  expect(made).toEqual(['20 × 20', '20 × 20', '20 × 40'])
})
