import type { Plugin } from 'vite'

/**
 * Leaves out the parts of react-router that nobody uses (links, forms, scroll restoration, server rendering). They set a `displayName`
 * or, for server components, a `contextType` when they are loaded, which a bundler must take for a reason to keep them; together they
 * weigh 8 kB, as gzip sends them.
 */
export function routerPlugin(): Plugin {
  return {
    name: 'wutong:router',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.(?:displayName|contextType) = .*;$/gm, '')
          .replaceAll(/= (React\w*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  }
}
