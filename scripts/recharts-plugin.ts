import type { Plugin } from 'vite'

/**
 * What recharts puts over and under what, each with what is left of it: what it is around. A chart brings fourteen layers along, each
 * written into its store when it appears, and every mark is drawn in a second go to find its layer. Nothing in our charts asks for one:
 * they are drawn in the order in which they are written.
 */
const unlayered: ReadonlyMap<string, string> = new Map([
  ['ZIndexLayer', 'export const ZIndexLayer = ({ children }) => children'],
  ['ZIndexPortal', 'export const AllZIndexPortals = ({ children }) => children'],
])

/** Draws charts without layers: a third of what a new chart costs. Fails where a release of the library no longer has these modules. */
export function rechartsPlugin(): Plugin {
  const found = new Set<string>()
  return {
    name: 'wutong:recharts',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]recharts[\\/]es6[\\/](?:chart|zIndex)[\\/]/ },
      handler(_code, id) {
        const name = /(\w+)\.js$/.exec(id)?.[1] ?? ''
        found.add(name)
        const left = unlayered.get(name)
        return left === undefined ? null : { code: left, map: null }
      },
    },
    buildEnd() {
      const missing = [...unlayered.keys()].filter((name) => found.size > 0 && !found.has(name))
      if (missing.length > 0) throw new Error(`recharts has no ${missing.join(', ')} any more; see scripts/recharts-plugin.ts.`)
    },
  }
}
