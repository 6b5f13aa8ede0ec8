import type { Plugin } from 'vite'

/** What a module of react-router does when it is loaded, each with a form that a bundler may leave out where nobody uses the result. */
const effects: readonly (readonly [RegExp, string])[] = [
  [/^\w+\.(?:displayName|contextType) = .*;$/gm, ''],
  [/= (React\w*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'],
]

/**
 * Leaves out the parts of react-router that nobody uses: links, forms, scroll restoration, server rendering. A bundler has to keep a
 * name that is given to them (`displayName`), and with it them and all they use; together they weigh 8 kB, as gzip sends them.
 */
export function routerPlugin(): Plugin {
  return {
    name: 'wutong:router',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) => ({ code: effects.reduce((text, [from, to]) => text.replace(from, to), code), map: null }),
    },
  }
}
