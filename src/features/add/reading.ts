/** Reads an article or a table without holding the page up: step by step, with a breath between, and to be stopped at any of them. */
import type { ArticleDrafts } from '#domain/draft/ofArticle.ts'
import { draftsOf } from '#domain/draft/ofArticle.ts'
import type { Dataset } from '#domain/model.ts'
import { articleSteps, type ArticleFacts } from '#domain/suggest/suggest.ts'

/** Characters (UTF-16) of a text that is read: twenty times a long article. */
export const longestArticle = 200_000

/** Milliseconds of work before the page gets its turn. */
const slice = 16

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

interface Slicing {
  readonly signal: AbortSignal
  /** Called with the share that is done, 0…1. */
  readonly onProgress: (share: number) => void
}

/**
 * Work that is done in steps, with a breath between; each step says the share done.
 * @returns `null` where it was stopped
 */
export async function inSlices<Made>(steps: Generator<number, Made>, { signal, onProgress }: Slicing): Promise<Made | null> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - began < slice) continue
    onProgress(step.value)
    await breath()
    if (signal.aborted) return null
    began = performance.now()
  }
}

/**
 * The drafts of an article.
 * @returns `null` where it was stopped
 */
export async function readInSlices(
  dataset: Dataset,
  text: string,
  facts: ArticleFacts,
  slicing: Slicing,
): Promise<ArticleDrafts | null> {
  const found = await inSlices(articleSteps(dataset, text, facts), slicing)
  return found === null ? null : draftsOf(dataset, text, found)
}
