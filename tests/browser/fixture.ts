import { test as base, type BrowserContext, type ConsoleMessage, type Page, type Request, type WebError } from '@playwright/test'
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

/** Tag of a test that needs a browser profile to itself: it adds scripts to every document, cuts the network or stops the clock. */
export const ownProfile = { tag: '@own-profile' }

/** A page that one test after the other uses. */
interface Kept {
  readonly context: BrowserContext
  readonly page: Page
}

/** After so many tests a page is closed and another one opened: the process of a page that has shown hundreds of documents holds 1.5 GB. */
const testsPerPage = 20

/** Lends the page of a worker to its tests. */
class Lender {
  readonly #open: () => Promise<BrowserContext>
  #kept: Kept | null = null
  #lent = 0

  constructor(open: () => Promise<BrowserContext>) {
    this.#open = open
  }

  async lend(): Promise<Kept> {
    if (this.#kept !== null && this.#lent % testsPerPage === 0) await this.close()
    this.#lent += 1
    if (this.#kept === null) {
      const context = await this.#open()
      this.#kept = { context, page: await context.newPage() }
    }
    return this.#kept
  }

  async close(): Promise<void> {
    await this.#kept?.context.close()
    this.#kept = null
  }
}

/**
 * Gives a page back as it was new: no document, nothing stored, no permission, nothing intercepted or emulated, no other page beside it.
 */
async function clean({ context, page }: Kept): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close()
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  if (ownOrigins.includes(new URL(page.url()).origin))
    await page.evaluate(async () => {
      localStorage.clear()
      sessionStorage.clear()
      for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name)
    })
  else await context.setStorageState({ cookies: [], origins: [] })
  await page.goto('about:blank')
  await page.mouse.move(0, 0)
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null })
  await context.clearPermissions()
}

/**
 * Playwright's `test`, which also fails if any page of the test requests another origin, logs an error (a file that is not there
 * and a breach of the Content-Security-Policy are logged as errors) or throws one that nobody catches. Most of a short test is the start of
 * a profile and of a process for its page, so tests take turns with one page, which each gets clean; one tagged `ownProfile` gets its own.
 * After a test that fails, Playwright begins a new worker, and with it a new page.
 */
export const test = base.extend<Watch, { readonly lender: Lender }>({
  lender: [
    async ({ browser }, provide) => {
      const lender = new Lender(() => browser.newContext({ permissions: [] }))
      await provide(lender)
      await lender.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, lender, permissions, viewport }, provide, { tags }) => {
    if (tags.includes(ownProfile.tag)) {
      const context = await browser.newContext()
      await provide(context)
      await context.close()
      return
    }
    const kept = await lender.lend()
    if (permissions !== undefined) await kept.context.grantPermissions(permissions)
    if (viewport !== null && viewport !== undefined) await kept.page.setViewportSize(viewport)
    await provide(kept.context)
    await clean(kept)
  },
  page: async ({ context }, provide) => {
    await provide(context.pages()[0] ?? (await context.newPage()))
  },
  expectedErrors: [[], { option: true }],
  troubles: [
    async ({ context, expectedErrors }, provide) => {
      const troubles: string[] = []
      const onRequest = (request: Request) => {
        if (isForeign(request.url())) troubles.push(`request to another origin: ${request.url()}`)
      }
      const onConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') troubles.push(`console error: ${message.text()} (${message.location().url})`)
      }
      const onError = (webError: WebError) =>
        troubles.push(`uncaught error: ${String(webError.error().stack ?? webError.error())}`)
      context.on('request', onRequest).on('console', onConsole).on('weberror', onError)
      await provide(troubles)
      context.off('request', onRequest).off('console', onConsole).off('weberror', onError)
      const unexpected = troubles.filter((trouble) => !expectedErrors.some((pattern) => pattern.test(trouble)))
      if (unexpected.length > 0) throw new Error(`The page must run without errors, but:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})
