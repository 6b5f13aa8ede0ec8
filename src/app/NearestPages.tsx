import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { nearestPages } from '#view/nearest.ts'
import { formatPage } from '#view/path.ts'
import { pageOpened } from '#view/transitions.ts'
import type { Page } from '#view/view.ts'
import { pageName } from './pageName.ts'

interface NearestPagesProps {
  readonly dataset: Dataset
  /** The path that leads nowhere. */
  readonly path: string
  /** What is said where no page is near. */
  readonly otherwise: string
}

/** What a path that leads nowhere may have meant, as links with the names of what they lead to. */
export function NearestPages({ dataset, path, otherwise }: NearestPagesProps) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  // On a list that was fallen back to, that list is no news.
  const pages = nearestPages(path, dataset)
  if (pages.length === 0) return otherwise === '' ? null : <p>{otherwise}</p>
  return (
    <p>
      {t('nearest.maybe')}
      {pages.map((page, index) => (
        <span key={formatPage(page)}>
          {index > 0 && pick('、', ', ')}
          <a href={linkTo((view) => pageOpened(view, page))}>
            <PageName dataset={dataset} page={page} />
          </a>
        </span>
      ))}
    </p>
  )
}

function PageName({ dataset, page }: { readonly dataset: Dataset; readonly page: Page }) {
  const words = useWords()
  // Chinese in an English page is marked as such.
  if (page.name === 'source') return <FreeText text={lookup(dataset.sourceById, page.source).title} english={dataset.english} />
  return pageName(page, dataset, words)
}
