import type { Dataset } from '#domain/model.ts'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import type { LazyPart } from '#ui/lazyPart.tsx'
import type { Page } from '#view/view.ts'
import { Loading } from './Loading.tsx'
import { part } from './part.ts'

const areasPage = part(async () => (await import('#features/area/AreasPage.tsx')).AreasPage, Loading, 'in-place')
const areaPage = part(async () => (await import('#features/area/AreaPage.tsx')).AreaPage, Loading, 'in-place')
const sourcesPage = part(async () => (await import('#features/sources/SourcesPage.tsx')).SourcesPage, Loading, 'in-place')
const sourcePage = part(async () => (await import('#features/sources/SourcePage.tsx')).SourcePage, Loading, 'in-place')
const deckRoute = part(async () => (await import('./DeckRoute.tsx')).DeckRoute, Loading, 'in-place')
const addRoute = part(async () => (await import('./AddRoute.tsx')).AddRoute, Loading, 'in-place')
const unknownPage = part(async () => (await import('./errorPages.tsx')).UnknownPage, Loading, 'in-place')

/** What they load in their turn. */
export const otherParts: readonly Pick<LazyPart<never>, 'load'>[] = [
  areasPage,
  areaPage,
  sourcesPage,
  sourcePage,
  deckRoute,
  addRoute,
  unknownPage,
]

export interface OtherPagesProps {
  readonly dataset: Dataset
  readonly page: Page
  readonly takeAlong: TakeAlong
}

/** Pages that few begin with: each comes in a file of its own. Those that have a place of their own are shown as the list of sources. */
export function OtherPages({ dataset, page, takeAlong }: OtherPagesProps) {
  switch (page.name) {
    case 'areas':
      return <areasPage.Component dataset={dataset} takeAlong={takeAlong} />
    case 'area':
      // Another area starts with everything folded as it was.
      return <areaPage.Component key={page.area} dataset={dataset} area={page.area} takeAlong={takeAlong} />
    case 'source':
      return <sourcePage.Component dataset={dataset} sourceId={page.source} takeAlong={takeAlong} />
    case 'unknown':
      return <unknownPage.Component dataset={dataset} path={page.path} />
    case 'deck':
      return <deckRoute.Component dataset={dataset} />
    case 'add':
      return <addRoute.Component dataset={dataset} />
    case 'sources':
    case 'overview':
    case 'compare':
    case 'figures':
    case 'indicator':
    case 'policies':
      return <sourcesPage.Component dataset={dataset} takeAlong={takeAlong} />
  }
}
