import type { Plugin } from 'vite'

/**
 * Modules of TanStack Query that a client brings along though nobody on this page writes to a server, reads an endless list, suspends, or
 * throws what went wrong to a boundary, each with what is left of it: what a client does with it by itself.
 */
const unused: ReadonlyMap<string, string> = new Map([
  ['mutationCache', 'export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve() } }'],
  [
    'infiniteQueryBehavior',
    `const none = () => { throw new Error('This page has no endless lists.') }
     export { none as infiniteQueryBehavior, none as hasNextPage, none as hasPreviousPage }`,
  ],
  [
    'errorBoundaryUtils',
    `const no = () => false
     export { no as ensurePreventErrorBoundaryRetry, no as getHasError, no as useClearResetErrorBoundary }`,
  ],
  [
    'suspense',
    `const no = () => false
     export { no as defaultThrowOnError, no as ensureSuspenseTimers, no as fetchOptimistic, no as shouldSuspend }`,
  ],
])

/** Leaves them out, 1.8 kB as gzip sends them. Fails where a release of the library no longer has these modules. */
export function queryPlugin(): Plugin {
  const found = new Set<string>()
  return {
    name: 'wutong:query',
    apply: 'build',
    transform: {
      filter: { id: /[\\/](?:query-core|react-query)[\\/]build[\\/]modern[\\/]/ },
      handler(_code, id) {
        const name = /(\w+)\.js$/.exec(id)?.[1] ?? ''
        found.add(name)
        const left = unused.get(name)
        return left === undefined ? null : { code: left, map: null }
      },
    },
    buildEnd() {
      const missing = [...unused.keys()].filter((name) => found.size > 0 && !found.has(name))
      if (missing.length > 0)
        throw new Error(`TanStack Query has no ${missing.join(', ')} any more; see scripts/query-plugin.ts.`)
    },
  }
}
