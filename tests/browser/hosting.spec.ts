import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { addressOf, mounts } from './mounts.ts'

/** Addresses, relative to the page, of what the page asks for; collected from now on. */
function requestsOf(page: Page, address: string): string[] {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url().replace(address, './')))
  return requests
}

for (const [name, mount] of Object.entries(mounts)) {
  const address = addressOf(mount)

  test(
    `the build, served at ${name}, opens in Chinese with the dataset fetched once, and at a link again after a reload`,
    ownProfile,
    async ({ page }) => {
      const requests = requestsOf(page, address)
      await page.goto(address)
      await expect(page).toHaveTitle(/梧桐/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(requests.filter((request) => request.startsWith('./dataset.json'))).toEqual([
        expect.stringMatching(/^\.\/dataset\.json\?v=[0-9a-f]{8}$/),
      ])
      await page.goto(`${address}#/sources`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.reload()
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(page.url()).toBe(`${address}#/sources`)
    },
  )

  test(
    `the host at ${name} answers an unknown file with an error, not with the page, and serves the dataset as JSON`,
    ownProfile,
    async ({ request }) => {
      expect((await request.get(`${address}no-such-file.json`)).status()).toBe(404)
      expect((await request.get(`${address}dataset.json`)).headers()['content-type']).toContain('application/json')
    },
  )
}
