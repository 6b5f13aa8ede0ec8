import type { Dataset } from '#domain/model.ts'
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

/** The page a view is on. */
export function PageContent({ dataset, page }: { readonly dataset: Dataset; readonly page: Page }) {
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
}
