/** A drawn page as a PNG. The same page gives the same bytes whatever the window, the zoom or the screen. */
import type { Scene } from '#figures/page/scene.ts'
import { sceneSvg } from '#figures/page/svg.ts'
import { withDensity } from './density.ts'

/** How large a page is drawn, and how large that is on paper. */
export interface Drawing {
  /** px of the picture for each px of the page. */
  readonly enlargement: number
  /** px of the picture per inch. */
  readonly dotsPerInch: number
}

/** A page of 1920 × 1080 at twice its size, sharp on a 4K screen: it fills a slide of 13.33 inches. */
const slideDrawing: Drawing = { enlargement: 2, dotsPerInch: 288 }

/** Seconds after which a browser that has not read or written a picture is not waited for any more. */
export const longestSeconds = 30

/**
 * Where it failed: the browser could not read the drawing, had no canvas to draw on, could not write the picture, or answered none of
 * that in time.
 */
export type PngFailure = 'decode' | 'canvas' | 'encode' | 'timeout'

export type PngResult = { readonly ok: true; readonly png: Blob } | { readonly ok: false; readonly failure: PngFailure }

const failed = (failure: PngFailure): PngResult => ({ ok: false, failure })

/**
 * Draws a page. A `data:` address and not a `blob:` one: it works from a page opened as a file too, and leaves nothing behind.
 * Never throws.
 */
export async function scenePng(scene: Scene, { enlargement, dotsPerInch }: Drawing = slideDrawing): Promise<PngResult> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sceneSvg(scene, 'page', enlargement))}`
  try {
    if ((await inTime(image.decode().then(() => 'decoded' as const))) === 'timeout') return failed('timeout')
  } catch {
    return failed('decode')
  }
  const ground = scene.ground === 'none' ? 'transparent' : 'filled'
  const canvas = drawnOn(image, Math.round(scene.width * enlargement), Math.round(scene.height * enlargement), ground)
  if (canvas === null) return failed('canvas')
  try {
    const blob = await inTime(new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')))
    if (blob === 'timeout') return failed('timeout')
    if (blob === null) return failed('encode')
    const bytes = withDensity(new Uint8Array(await blob.arrayBuffer()), dotsPerInch)
    return { ok: true, png: new Blob([bytes], { type: 'image/png' }) }
  } catch {
    return failed('encode')
  }
}

/** What is promised, or that it has not come in time. */
async function inTime<Value>(promised: Promise<Value>): Promise<Value | 'timeout'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), longestSeconds * 1000)
  })
  try {
    return await Promise.race([promised, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A canvas with the image on it; null where the browser has no memory for one so large. */
function drawnOn(
  image: HTMLImageElement,
  width: number,
  height: number,
  ground: 'filled' | 'transparent',
): HTMLCanvasElement | null {
  try {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { alpha: ground === 'transparent', colorSpace: 'srgb' })
    if (context === null) return null
    context.drawImage(image, 0, 0, width, height)
    return canvas
  } catch {
    return null
  }
}
