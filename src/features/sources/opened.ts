import { sha256Of } from './digest.ts'
import { judge, largestOriginal, type Judgement, type QuotedPlace } from './judge.ts'

/** What became of a file the reader chose. */
export type Opened = { readonly name: string } & (
  | Judgement
  | { readonly kind: 'large'; readonly size: number }
  /** The browser could not read it. */
  | { readonly kind: 'unreadable' }
  /** What computes the digest could not be loaded. */
  | { readonly kind: 'failed' }
)

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** Reads a file in the browser and judges it; nothing leaves the page. */
export async function openedFile(file: File, recorded: string, places: readonly QuotedPlace[]): Promise<Opened> {
  const { name, size } = file
  if (size > largestOriginal) return { kind: 'large', name, size }
  const bytes = await bytesOf(file)
  if (bytes === null) return { kind: 'unreadable', name }
  try {
    return { name, ...judge(bytes, await sha256Of(bytes), recorded, places) }
  } catch {
    return { kind: 'failed', name }
  }
}
