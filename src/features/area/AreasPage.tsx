import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'

/** The list of all areas. */
export function AreasPage({ dataset }: { readonly dataset: Dataset }) {
  const { pick, t } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <div>
      <h1>{t('page.areas')}</h1>
      <ul>
        {dataset.areas.map((area) => (
          <li key={area.areaId}>
            <a href={linkTo((view) => pageOpened(view, { name: 'area', area: area.areaId }))}>{pick(area.nameZh, area.nameEn)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
