/** Drawn pages as PNGs in one ZIP file, in their order. */
import { Zip, ZipPassThrough } from 'fflate'
import type { Scene } from '#figures/page/scene.ts'

/** The name of a page in the file: 01.png, or 001.png among a hundred. */
const fileName = (page: number, pages: number) => `${String(page).padStart(Math.max(2, String(pages).length), '0')}.png`

/**
 * Draws one page after the other; a PNG is packed already, so that the file only holds them.
 * @param told the number of pages drawn, after each
 * @returns null where the browser cannot draw a page, and where it was stopped
 */
export async function picturesZip(
  scenes: readonly Scene[],
  pngOf: (scene: Scene) => Promise<Blob | null>,
  stop: AbortSignal,
  told: (drawn: number) => void,
): Promise<Blob | null> {
  const parts: BlobPart[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    // A copy: the buffer of a part may be shared with what is written next.
    parts.push(part.slice())
  })
  for (const [index, scene] of scenes.entries()) {
    const png = stop.aborted ? null : await pngOf(scene)
    if (png === null || stop.aborted) return null
    const entry = new ZipPassThrough(fileName(index + 1, scenes.length))
    zip.add(entry)
    entry.push(new Uint8Array(await png.arrayBuffer()), true)
    told(index + 1)
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}
