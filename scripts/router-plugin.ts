import type { Plugin } from 'vite'

const leftOut: readonly (readonly [RegExp, string])[] = [
  // What a module does when it is loaded: in a form that a bundler may leave out where nobody uses the result.
  [/^\w+\.(?:displayName|contextType) = .*;$/gm, ''],
  [/= (React\w*\.(?:forwardRef|createContext|memo)\(|new Set\()/g, '= /* @__PURE__ */ $1'],
  // What navigates where a router loads data: ours does not.
  [/isDataRoute \? useNavigateStable\(\) : /g, ''],
]

/**
 * Leaves out the parts of react-router that nobody uses: links, forms, scroll restoration, loading of data, server rendering. A bundler
 * has to keep a name that is given to them (`displayName`), and with it them and all they use; together they weigh 8 kB, as gzip sends
 * them.
 */
export function routerPlugin(): Plugin {
  return {
    name: 'wutong:router',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) => ({ code: leftOut.reduce((text, [from, to]) => text.replace(from, to), code), map: null }),
    },
  }
}
