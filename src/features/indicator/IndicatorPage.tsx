import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'

/** One indicator: what it counts, and what its figures allow to be said. */
export function IndicatorPage({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: IndicatorId }) {
  const { pick } = useWords()
  const row = lookup(dataset.indicatorById, indicator)
  return (
    <article>
      <h1>{pick(row.nameZh, row.nameEn)}</h1>
      <p>{pick(row.definitionZh, row.definitionEn)}</p>
    </article>
  )
}
