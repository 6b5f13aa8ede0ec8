/** What the first screen can do without: each part comes in a file of its own, when it is drawn or before. */
import { useEffect, useState, type ComponentType } from 'react'
import { ActiveFiltersPlaceholder, FilterColumnPlaceholder } from '#features/filter/Placeholders.tsx'
import { figureTables } from '#figures/frame/FigureTable.tsx'
import { restList } from '#figures/kinds/panel/PanelView.tsx'
import { rulerChart } from '#figures/ruler/RulerPlot.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { later, type Later } from '#ui/later.tsx'
import { Room } from '#ui/Room.tsx'
import { BareFailure, type FailureProps } from './BareFailure.tsx'
import { whenIdle } from './idle.ts'
import { Loading } from './Loading.tsx'

/** A part of the page that brings its words along; in Chinese also to a page in English, whose language may change below it. */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props>,
): Later<Props> {
  return later(async () => {
    const [component] = await Promise.all([load(), loadLanguage('zh')])
    return component
  }, StandIn)
}

export const nothing = () => null

// The figures of the overview are there to be read before they are there to be filtered.
export const filterColumn = part(
  async () => (await import('#features/filter/FilterColumn.tsx')).FilterColumn,
  FilterColumnPlaceholder,
)
export const activeFilters = part(
  async () => (await import('#features/filter/ActiveFilters.tsx')).ActiveFilters,
  ActiveFiltersPlaceholder,
)
export const noFigures = part(async () => (await import('#features/filter/EmptyResult.tsx')).EmptyResult, nothing)
export const overviewRest = part(async () => (await import('#features/overview/OverviewRest.tsx')).OverviewRest, Room)

export const compareRoute = part(async () => (await import('./CompareRoute.tsx')).CompareRoute, Loading)
export const figuresPage = part(async () => (await import('./ListRoutes.tsx')).FiguresRoute, Loading)
export const indicatorRoute = part(async () => (await import('./IndicatorRoute.tsx')).IndicatorRoute, Loading)
export const areasPage = part(async () => (await import('./AreaRoute.tsx')).AreasRoute, Loading)
export const areaPage = part(async () => (await import('./AreaRoute.tsx')).AreaRoute, Loading)
export const policiesRoute = part(async () => (await import('./ListRoutes.tsx')).PoliciesRoute, Loading)
export const sourcesPage = part(async () => (await import('#features/sources/SourcesPage.tsx')).SourcesPage, Loading)
export const sourcePage = part(async () => (await import('#features/sources/SourcePage.tsx')).SourcePage, Loading)
export const unknownPage = part(async () => (await import('./UnknownPage.tsx')).UnknownPage, Loading)
/** It stands beside the page or over it, in room kept free for it. */
export const evidenceDrawer = part(async () => (await import('./Evidence.tsx')).Evidence, nothing)
export const presenting = part(async () => (await import('./Presenting.tsx')).Presenting, nothing)
export const figureActions = part(async () => (await import('./FigureActions.tsx')).FigureActions, nothing)

/** It also brings the style of printed pages. */
export const printHead = part(async () => (await import('./PrintHead.tsx')).PrintHead, nothing)
/** It lies over the page, or at the foot of the window. */
export const guide = part(async () => (await import('./Guide.tsx')).Guide, nothing)
/** A page without its search is still the page: where the tools cannot be had there are none. */
export const tools = part(
  () =>
    import('./Tools.tsx').then(
      (loaded) => loaded.Tools,
      () => nothing,
    ),
  nothing,
)

export const linkNotice = part(async () => (await import('./LinkNotice.tsx')).LinkNotice, nothing)

/** What says what went wrong; where its words cannot be had either, fewer words have to do. */
function failure(load: () => Promise<ComponentType<FailureProps>>): Later<FailureProps> {
  return later(async () => {
    try {
      const [component] = await Promise.all([load(), loadLanguage('zh')])
      return component
    } catch {
      return BareFailure
    }
  }, BareFailure)
}

export const datasetFailure = failure(async () => (await import('./DatasetFailure.tsx')).DatasetFailure)
export const crash = failure(async () => (await import('./Crash.tsx')).Crash)

/** Those that are wanted first come first. */
const parts = [
  rulerChart,
  filterColumn,
  activeFilters,
  overviewRest,
  evidenceDrawer,
  figureActions,
  compareRoute,
  figuresPage,
  indicatorRoute,
  areasPage,
  areaPage,
  policiesRoute,
  sourcesPage,
  sourcePage,
  figureTables,
  presenting,
  guide,
  noFigures,
  restList,
  linkNotice,
  unknownPage,
  crash,
  { load: () => import('#features/overview/showRow.ts') },
]

/**
 * Loads, when nothing else is to do, all that may be opened next: it then opens at once, also without a network.
 * @returns whether that is done, and the page has settled
 */
export function usePrefetch(): boolean {
  const [hasSettled, setHasSettled] = useState(false)
  useEffect(
    () =>
      whenIdle(() => {
        // What cannot be had now is asked for again when it is opened.
        void Promise.allSettled([...parts.map(({ load }) => load()), loadLanguage('en')]).then(() => setHasSettled(true))
      }),
    [],
  )
  return hasSettled
}
