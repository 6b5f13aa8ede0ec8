/** What the first screen can do without: each part comes in a file of its own, when it is drawn or before. */
import type { QueryClient } from '@tanstack/react-query'
import { FilterBarPlaceholder } from '#features/filter/FilterBarPlaceholder.tsx'
import { figureSheets, figureTables } from '#figures/frame/FigureFrame.tsx'
import { foldedPart } from '#figures/kinds/panel/View.tsx'
import { verdictLines, verdictReason } from '#figures/verdict/VerdictTag.tsx'
import { rulerChart } from '#figures/ruler/RulerPlot.tsx'
import { RoomBelow } from '#ui/following.tsx'
import { figureActions, listActions } from './figureSetting.tsx'
import { crash } from './Failure.tsx'
import { Loading } from './Loading.tsx'
import { chartsFirst, nothing, part } from './part.ts'

// The figures of the overview are there to be read before they are there to be filtered.
export const filterBar = part(
  async () => (await import('#features/filter/FilterBar.tsx')).FilterBar,
  FilterBarPlaceholder,
  'in-place',
  chartsFirst,
)
/** It stands in room kept free for it. */
export const ownBand = part(async () => (await import('#features/own/OwnBand.tsx')).OwnBand, nothing, 'absent', chartsFirst)
export const noFigures = part(async () => (await import('#features/filter/EmptyResult.tsx')).EmptyResult, nothing, 'in-place')
export const overviewRest = part(
  async () => (await import('#features/overview/OverviewRest.tsx')).OverviewRest,
  RoomBelow,
  'in-place',
  chartsFirst,
)

/** With what can be done with it, which stands over its figures: nothing moves when that comes. */
export const compareRoute = part(
  async () => {
    const [{ CompareRoute }] = await Promise.all([import('./CompareRoute.tsx'), figureActions.load().catch(nothing)])
    return CompareRoute
  },
  Loading,
  'in-place',
)
export const figuresRoute = part(async () => (await import('./ListRoutes.tsx')).FiguresRoute, Loading, 'in-place')
export const indicatorPage = part(
  async () => (await import('#features/indicator/IndicatorPage.tsx')).IndicatorPage,
  Loading,
  'in-place',
)
export const policiesRoute = part(async () => (await import('./ListRoutes.tsx')).PoliciesRoute, Loading, 'in-place')
export const otherPages = part(async () => (await import('./OtherPages.tsx')).OtherPages, Loading, 'in-place')
/** Only where the reader added figures. */
export const ownNotice = part(async () => (await import('./OwnNotice.tsx')).OwnNotice, nothing, 'in-place')
export const linkNotice = part(async () => (await import('./LinkNotice.tsx')).LinkNotice, nothing, 'in-place')

/** It stands beside the page or over it, in room kept free for it. */
export const evidenceDrawer = part(async () => (await import('./Evidence.tsx')).Evidence, nothing, 'over-page')
/** It also brings the style of printed pages. */
export const printHead = part(async () => (await import('./PrintHead.tsx')).PrintHead, nothing, 'absent', chartsFirst)
/** A line at the foot of the window that nobody asked for. */
export const firstVisit = part(async () => (await import('#features/guide/FirstVisit.tsx')).FirstVisit, nothing, 'absent')
/** At the foot: how the page is had without a network, and that there is a newer one. It also has the browser keep the page. */
export const offlineLine = part(async () => (await import('./Offline.tsx')).OfflineLine, nothing, 'absent')
export const presenting = part(async () => (await import('./Presenting.tsx')).Presenting, nothing, 'over-page')
/** A figure alone, inside another page. */
export const embed = part(async () => (await import('./Embed.tsx')).Embed, Loading, 'in-place')
export const guideDialog = part(async () => (await import('#features/guide/GuideDialog.tsx')).GuideDialog, nothing, 'over-page')

/** What may be opened next; those that are wanted first come first. */
export const parts = [
  rulerChart,
  verdictReason,
  foldedPart,
  ownBand,
  filterBar,
  overviewRest,
  verdictLines,
  evidenceDrawer,
  figureActions,
  listActions,
  compareRoute,
  figuresRoute,
  indicatorPage,
  policiesRoute,
  otherPages,
  figureTables,
  figureSheets,
  presenting,
  guideDialog,
  firstVisit,
  noFigures,
  linkNotice,
  crash,
  offlineLine,
  { load: async (client: QueryClient) => (await import('./laterParts.ts')).loadLaterParts(client) },
] as const
