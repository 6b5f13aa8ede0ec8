import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'

/** One area: all that the sources say of it. */
export function AreaPage({ dataset, area }: { readonly dataset: Dataset; readonly area: AreaId }) {
  const { pick } = useWords()
  const row = lookup(dataset.areaById, area)
  return (
    <article>
      <h1>{pick(row.nameZh, row.nameEn)}</h1>
    </article>
  )
}
