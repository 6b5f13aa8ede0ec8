import type { Dataset, SourceId } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'

/** Whether something holds figures that a reader added on their device: one of its sources is theirs. */
export function holdsAdded({ added }: Dataset, sources: readonly SourceId[]): boolean {
  return sources.some((source) => added.has(source))
}

/** Version and date of the data, how many sources where any is cited, and whether figures are in it that a reader added. */
export function dataWords(dataset: Dataset, sources: readonly SourceId[], { t, pick }: Words): string {
  return [
    t('picture.data', { version: dataset.version, date: dataset.created }),
    ...(sources.length > 0 ? [t('picture.cited', { n: sources.length })] : []),
    ...(holdsAdded(dataset, sources) ? [t('picture.added')] : []),
  ].join(pick('；', '; '))
}
