import { lessPlugin } from './less-plugin.ts'

/**
 * Modules of recharts that a chart brings along, each with what is left of it where a chart is a surface with a scale, as ours are: the
 * marks on it are drawn, spoken and followed by us.
 */
const plain: ReadonlyMap<string, string> = new Map([
  // A chart writes fourteen layers into its store when it appears, and draws every mark in a second go to find its layer.
  ['ZIndexLayer', 'export const ZIndexLayer = ({ children }) => children'],
  ['ZIndexPortal', 'export const AllZIndexPortals = ({ children }) => children'],
  // What happens to the store is told at once and once, not with the next frame; nobody listens for pointers, fingers and keys.
  [
    'store',
    `import { autoBatchEnhancer, combineReducers, legacy_createStore } from '@reduxjs/toolkit'
     import { brushReducer as brush } from './brushSlice'
     import { cartesianAxisReducer as cartesianAxis } from './cartesianAxisSlice'
     import { chartDataReducer as chartData } from './chartDataSlice'
     import { errorBarReducer as errorBars } from './errorBarSlice'
     import { graphicalItemsReducer as graphicalItems } from './graphicalItemsSlice'
     import { chartLayoutReducer as layout } from './layoutSlice'
     import { legendReducer as legend } from './legendSlice'
     import { optionsReducer as options } from './optionsSlice'
     import { polarAxisReducer as polarAxis } from './polarAxisSlice'
     import { referenceElementsReducer as referenceElements } from './referenceElementsSlice'
     import { rootPropsReducer as rootProps } from './rootPropsSlice'
     import { tooltipReducer as tooltip } from './tooltipSlice'
     const reducer = combineReducers({
       brush, cartesianAxis, chartData, errorBars, graphicalItems, layout, legend, options, polarAxis, referenceElements, rootProps, tooltip,
     })
     export const createRechartsStore = (state) => legacy_createStore(reducer, state, autoBatchEnhancer({ type: 'tick' }))`,
  ],
  // A chart knows its size when it appears; it has not to be told by six components that come with it.
  [
    'CartesianChart',
    `import { createElement } from 'react'
     import { RootSurface } from '../container/RootSurface'
     import { ReportChartSize } from '../context/chartLayoutContext'
     import { ReportMainChartProps } from '../state/ReportMainChartProps'
     import { RechartsStoreProvider } from '../state/RechartsStoreProvider'
     import { initialState as rootProps } from '../state/rootPropsSlice'
     export function CartesianChart({ chartName, defaultTooltipEventType, tooltipPayloadSearcher, categoricalChartProps }) {
       const { layout = 'horizontal', width, height, margin, accessibilityLayer, children } = categoricalChartProps
       const preloadedState = {
         options: { chartName, defaultTooltipEventType, tooltipPayloadSearcher, eventEmitter: undefined },
         rootProps: { ...rootProps, accessibilityLayer },
         layout: { layoutType: layout, width, height, margin, scale: 1 },
       }
       return createElement(
         RechartsStoreProvider,
         { preloadedState },
         createElement(ReportMainChartProps, { layout, margin }),
         createElement(ReportChartSize, { width, height }),
         createElement(RootSurface, { otherAttributes: {} }, children),
       )
     }`,
  ],
])

/** Draws charts that are a surface with a scale, 13 kB less as gzip sends them. */
export const rechartsPlugin = () =>
  lessPlugin({ library: 'recharts', modules: /[\\/]recharts[\\/]es6[\\/](?:chart|state|zIndex)[\\/]/, left: plain })
