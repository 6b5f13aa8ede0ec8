import { FiguresPage } from '#features/browse/FiguresPage.tsx'
import { PoliciesPage } from '#features/browse/PoliciesPage.tsx'
import { SourcePage } from '#features/sources/SourcePage.tsx'
import { SourcesPage } from '#features/sources/SourcesPage.tsx'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import type { Page } from '#view/view.ts'
import { CompareRoute } from './CompareRoute.tsx'
import { Message } from './Message.tsx'
import { OverviewRoute } from './OverviewRoute.tsx'

/** The page a view is on. */
export function PageContent({ dataset, page }: { readonly dataset: Dataset; readonly page: Page }) {
  switch (page.name) {
    case 'compare':
      return <CompareRoute dataset={dataset} />
    case 'overview':
      return <OverviewRoute dataset={dataset} />
    case 'figures':
      return <FiguresPage dataset={dataset} />
    case 'policies':
      return <PoliciesPage dataset={dataset} />
    case 'sources':
      return <SourcesPage dataset={dataset} />
    case 'source':
      return <SourcePage dataset={dataset} sourceId={page.source} />
    case 'unknown':
      return <UnknownPage dataset={dataset} path={page.path} />
  }
}

function UnknownPage({ dataset, path }: { readonly dataset: Dataset; readonly path: string }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <Message title={t('unknown.title', { path })} words={t('unknown.words')}>
      <a href={linkTo((view) => pageOpened(view, { name: 'figures' }))}>{t('unknown.home')}</a>
    </Message>
  )
}
