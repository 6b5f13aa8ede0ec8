import { memo, startTransition, useEffect, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { afterFrame } from '#ui/afterFrame.ts'
import { PageContext } from '#view/store.ts'
import type { Page } from '#view/view.ts'
import { OverviewRoute } from './OverviewRoute.tsx'
import {
  areaPage,
  areasPage,
  compareRoute,
  figuresPage,
  indicatorRoute,
  policiesRoute,
  sourcePage,
  sourcesPage,
  unknownPage,
} from './pages.ts'

interface PageContentProps {
  readonly dataset: Dataset
  readonly page: Page
}

/** The page a view is on. The one that was left is taken down, which takes long, when this one stands there. */
export function PageContent({ dataset, page }: PageContentProps) {
  const [pages, setPages] = useState([page])
  if (pages[0] !== page) setPages([page, ...pages.slice(0, 1).filter(({ name }) => name !== page.name)])
  useEffect(
    () => (pages.length === 1 ? undefined : afterFrame(() => startTransition(() => setPages(pages.slice(0, 1))))),
    [pages],
  )
  return pages.map((shown, place) => (
    <PageContext key={shown.name} value={shown.name}>
      <div data-left={place > 0 || undefined}>
        <PageOf dataset={dataset} page={shown} />
      </div>
    </PageContext>
  ))
}

const PageOf = memo(function PageOf({ dataset, page }: PageContentProps) {
  switch (page.name) {
    case 'compare':
      return <compareRoute.Component dataset={dataset} />
    case 'overview':
      return <OverviewRoute dataset={dataset} />
    case 'figures':
      return <figuresPage.Component dataset={dataset} />
    case 'indicator':
      return <indicatorRoute.Component dataset={dataset} indicator={page.indicator} />
    case 'areas':
      return <areasPage.Component dataset={dataset} />
    case 'area':
      return <areaPage.Component dataset={dataset} area={page.area} />
    case 'policies':
      return <policiesRoute.Component dataset={dataset} />
    case 'sources':
      return <sourcesPage.Component dataset={dataset} />
    case 'source':
      return <sourcePage.Component dataset={dataset} sourceId={page.source} />
    case 'unknown':
      return <unknownPage.Component dataset={dataset} path={page.path} />
  }
})
