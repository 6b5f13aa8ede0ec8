/** Reads an article without holding the page up: step by step, with a breath between, and to be stopped at any of them. */
import type { ArticleDrafts } from '#domain/draft/ofArticle.ts'
import { draftsOf } from '#domain/draft/ofArticle.ts'
import type { Dataset } from '#domain/model.ts'
import { articleSteps, type ArticleFacts } from '#domain/suggest/suggest.ts'

/** Characters (UTF-16) of a text that is read: twenty times a long article. */
export const longestArticle = 200_000

/** Milliseconds of work before the page gets its turn. */
const slice = 16

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * The drafts of an article.
 * @param onProgress called with the share that is read, 0…1
 * @returns `null` where it was stopped
 */
export async function readInSlices(
  dataset: Dataset,
  text: string,
  facts: ArticleFacts,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<ArticleDrafts | null> {
  const steps = articleSteps(dataset, text, facts)
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return draftsOf(dataset, text, step.value)
    if (performance.now() - began < slice) continue
    onProgress(step.value)
    await breath()
    if (signal.aborted) return null
    began = performance.now()
  }
}
