import type { Dataset, SourceId } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'

/** Whether something holds figures that a reader added on their device: one of its sources is theirs. */
export function holdsAdded({ added }: Dataset, sources: readonly SourceId[]): boolean {
  return sources.some((source) => added.has(source))
}

/** Version and date of the data, how many sources, and whether figures are in it that a reader added. */
export function dataWords(dataset: Dataset, sources: readonly SourceId[], { t, pick }: Words): string {
  const data = t('picture.data', { version: dataset.version, date: dataset.created, n: sources.length })
  return holdsAdded(dataset, sources) ? `${data}${pick('；', '; ')}${t('picture.added')}` : data
}
