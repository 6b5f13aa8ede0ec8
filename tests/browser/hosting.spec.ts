import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { addressOf, mounts } from './mounts.ts'

/** Addresses, relative to the page, of what the page asks for; collected from now on. */
function requestsOf(page: Page, address: string): string[] {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url().replace(address, './')))
  return requests
}

for (const [name, mount] of Object.entries(mounts)) {
  test.describe(`the build, served at ${name}`, () => {
    const address = addressOf(mount)

    test('opens, in Chinese, with the dataset fetched once', async ({ page }) => {
      const requests = requestsOf(page, address)
      await page.goto(address)
      await expect(page).toHaveTitle(/梧桐/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(requests.filter((request) => request.startsWith('./dataset.json'))).toEqual([
        expect.stringMatching(/^\.\/dataset\.json\?v=[0-9a-f]{8}$/),
      ])
    })

    test('opens a link into the page, and again after a reload', async ({ page }) => {
      await page.goto(`${address}#/sources`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.reload()
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(page.url()).toBe(`${address}#/sources`)
    })

    test('answers an unknown file with an error, not with the page', async ({ request }) => {
      expect((await request.get(`${address}no-such-file.json`)).status()).toBe(404)
    })

    test('serves the dataset as JSON', async ({ request }) => {
      const response = await request.get(`${address}dataset.json`)
      expect(response.headers()['content-type']).toContain('application/json')
    })
  })
}
