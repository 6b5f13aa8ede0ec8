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

/** Draws pages as PNGs, one after the other: each is asked for when the one before it is there. Never rejects. */
export type Painter = (scene: Scene, drawing?: Drawing) => Promise<PngResult>

/**
 * A painter of pages. It keeps its canvas: a browser takes longer to make one of 8 million pixels than to draw and pack a page on it. The
 * address of a drawing is `data:` and not `blob:`, which works from a page opened as a file too and leaves nothing behind.
 */
export function newPainter(): Painter {
  let kept: Canvas | null = null
  return async (scene, { enlargement, dotsPerInch } = slideDrawing) => {
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sceneSvg(scene, 'page', enlargement))}`
    try {
      if ((await inTime(image.decode().then(() => 'decoded' as const))) === 'timeout') return failed('timeout')
    } catch {
      return failed('decode')
    }
    const [width, height] = [Math.round(scene.width * enlargement), Math.round(scene.height * enlargement)]
    kept = canvasOf(kept, width, height, scene.ground === 'none' ? 'transparent' : 'filled')
    if (kept === null) return failed('canvas')
    try {
      kept.context.clearRect(0, 0, width, height)
      kept.context.drawImage(image, 0, 0, width, height)
      const blob = await inTime(kept.canvas.convertToBlob({ type: 'image/png' }))
      if (blob === 'timeout') return failed('timeout')
      const bytes = withDensity(new Uint8Array(await blob.arrayBuffer()), dotsPerInch)
      return { ok: true, png: new Blob([bytes], { type: 'image/png' }) }
    } catch {
      return failed('encode')
    }
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

interface Canvas {
  readonly canvas: OffscreenCanvas
  readonly context: OffscreenCanvasRenderingContext2D
  readonly ground: 'filled' | 'transparent'
}

/** The canvas that is there, if it is of that size and kind, else a new one; null where the browser has no memory for one so large. */
function canvasOf(kept: Canvas | null, width: number, height: number, ground: Canvas['ground']): Canvas | null {
  if (kept !== null && kept.canvas.width === width && kept.canvas.height === height && kept.ground === ground) return kept
  try {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { alpha: ground === 'transparent', colorSpace: 'srgb' })
    return context === null ? null : { canvas, context, ground }
  } catch {
    return null
  }
}
