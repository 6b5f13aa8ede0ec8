import { test as base } from '@playwright/test'
import { addressOf, mounts } from './mounts.ts'

export { expect } from '@playwright/test'

const ownOrigins: readonly string[] = Object.values(mounts).map((mount) => new URL(addressOf(mount)).origin)

function isForeign(address: string): boolean {
  const { protocol, origin } = new URL(address)
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && !ownOrigins.includes(origin)
}

interface Watch {
  /**
   * What a test expects to go wrong; a message that matches one of these does not fail it. Set with
   * `test.use({ expectedErrors: [/dataset\.json/] })`.
   */
  expectedErrors: readonly RegExp[]
  /** What has gone wrong so far, expected or not. */
  troubles: readonly string[]
}

/**
 * Playwright's `test`, which also fails if any page of the test requests another origin, logs an error (a file that is not there
 * and a breach of the Content-Security-Policy are logged as errors) or throws one that nobody catches.
 */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  troubles: [
    async ({ context, expectedErrors }, use) => {
      const troubles: string[] = []
      context.on('request', (request) => {
        if (isForeign(request.url())) troubles.push(`request to another origin: ${request.url()}`)
      })
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console error: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (webError) => troubles.push(`uncaught error: ${String(webError.error().stack ?? webError.error())}`))
      await use(troubles)
      const unexpected = troubles.filter((trouble) => !expectedErrors.some((pattern) => pattern.test(trouble)))
      if (unexpected.length > 0) throw new Error(`The page must run without errors, but:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})
