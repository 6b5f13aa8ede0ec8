import { lessPlugin } from './less-plugin.ts'

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

/** Leaves them out, 1.8 kB as gzip sends them. */
export const queryPlugin = () =>
  lessPlugin({ library: 'query', modules: /[\\/](?:query-core|react-query)[\\/]build[\\/]modern[\\/]/, left: unused })
