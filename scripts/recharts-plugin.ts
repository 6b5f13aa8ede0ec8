import { lessPlugin } from './less-plugin.ts'

/**
 * What recharts puts over and under what, each with what is left of it: what it is around. A chart brings fourteen layers along, each
 * written into its store when it appears, and every mark is drawn in a second go to find its layer. Nothing in our charts asks for one:
 * they are drawn in the order in which they are written.
 */
const unlayered: ReadonlyMap<string, string> = new Map([
  ['ZIndexLayer', 'export const ZIndexLayer = ({ children }) => children'],
  ['ZIndexPortal', 'export const AllZIndexPortals = ({ children }) => children'],
])

/** Draws charts without layers. */
export const rechartsPlugin = () =>
  lessPlugin({ library: 'recharts', modules: /[\\/]recharts[\\/]es6[\\/](?:chart|zIndex)[\\/]/, left: unlayered })
