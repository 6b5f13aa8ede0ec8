import { useCallback, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { OverviewPage } from '#features/overview/OverviewPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import { PartBoundary } from '#ui/lazyPart.tsx'
import type { Page as PageAsked } from '#view/view.ts'
import { figureActions, listActions, useSettingOf } from './figureSetting.tsx'
import {
  compareRoute,
  figuresRoute,
  filterBar,
  indicatorPage,
  noFigures,
  otherPages,
  overviewRest,
  ownBand,
  policiesRoute,
} from './parts.ts'

interface PageProps {
  readonly dataset: Dataset
  readonly page: PageAsked
}

const takeAlong: TakeAlong = (list) => <listActions.Component {...list} />

/** The page a view is on. Where the links of its figures lead changes more often than the page, which is not drawn anew for that. */
export function Page({ dataset, page }: PageProps) {
  const content = useMemo(
    () => (
      <PartBoundary key={page.name} whenFailing="in-place">
        <PageOf dataset={dataset} page={page} />
      </PartBoundary>
    ),
    [dataset, page],
  )
  return <FigureSettingProvider setting={useSettingOf(dataset)}>{content}</FigureSettingProvider>
}

function PageOf({ dataset, page }: PageProps) {
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  switch (page.name) {
    case 'compare':
      return <compareRoute.Component dataset={dataset} actionsFor={actionsFor} />
    case 'overview':
      return (
        <OverviewPage
          dataset={dataset}
          own={<ownBand.Component dataset={dataset} />}
          Filters={filterBar.Component}
          empty={<noFigures.Component dataset={dataset} kind="figures" />}
          actionsFor={actionsFor}
          Rest={overviewRest.Component}
        />
      )
    case 'figures':
      return <figuresRoute.Component dataset={dataset} takeAlong={takeAlong} />
    case 'indicator':
      return (
        <indicatorPage.Component dataset={dataset} indicator={page.indicator} actionsFor={actionsFor} takeAlong={takeAlong} />
      )
    case 'policies':
      return <policiesRoute.Component dataset={dataset} actionsFor={actionsFor} takeAlong={takeAlong} />
    case 'areas':
    case 'area':
    case 'sources':
    case 'source':
    case 'deck':
    case 'add':
    case 'unknown':
      return <otherPages.Component dataset={dataset} page={page} takeAlong={takeAlong} />
  }
}
