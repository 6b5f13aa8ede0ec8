import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'
import { hostOf, type Host } from './hosts.ts'
import { mounts } from './mounts.ts'
import { expectSettled } from './opening.ts'

test.use({
  serviceWorkers: 'allow',
  // The host of these tests has a port of its own; the browser tells that it has no network.
  expectedErrors: [/request to another origin: http:\/\/localhost:|ERR_INTERNET_DISCONNECTED|status of 404/],
})

let host: Host

test.beforeEach(async () => {
  host = await hostOf(mounts.root.folder)
})
test.afterEach(() => host.close())

/** Opens a link and waits until the browser keeps the page. */
async function kept(page: Page, link: string): Promise<void> {
  await page.goto(`${host.address}${link}`)
  await expectSettled(page)
  await expect(page.getByRole('contentinfo')).toContainText('断网也能打开')
}

/** Puts another build on the host: its page says so, and one of the old files is gone. */
function deploy(gone: RegExp): void {
  const index = path.join(host.folder, 'index.html')
  writeFileSync(index, readFileSync(index, 'utf8').replace('<html ', '<html data-build="newer" '))
  const worker = path.join(host.folder, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(url:`index\.html`,revision:`)[^`]*/, '$1newer'))
  const assets = path.join(host.folder, 'assets')
  for (const name of readdirSync(assets).filter((file) => gone.test(file))) rmSync(path.join(assets, name))
}

const newer = (page: Page) => page.getByRole('complementary', { name: '网页的新版本' })

test(
  'the page opens at a link after a reload without a network, under a sub-path, and a part that was not opened before',
  ownProfile,
  async ({ page, context }) => {
    await kept(page, '#/compare?a=jiangbei~qijiang')
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByRole('button', { name: '去掉江北区' })).toBeVisible()
    await expectSettled(page)
    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '来源', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: '全部来源' })).toBeVisible()
  },
)

test(
  'a newer build is told, waits while nobody takes it, and is taken with the view as it was, also in another tab',
  ownProfile,
  async ({ page, context }) => {
    await kept(page, '#/compare?a=jiangbei~qijiang')
    deploy(/^nothing is gone$/)
    const second = await context.newPage()
    await second.goto(`${host.address}#/policies`)
    await expect(newer(second)).toContainText('有新版本')
    await expect(newer(page)).toContainText('有新版本')
    await expect(second.locator('html')).not.toHaveAttribute('data-build')
    await newer(page).getByRole('button', { name: '换用' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-build', 'newer')
    await expect(page.getByRole('button', { name: '去掉江北区' })).toBeVisible()
    await expect(newer(page)).toHaveCount(0)
    await expect(newer(second)).toContainText('另一个标签页')
    await newer(second).getByRole('button', { name: '刷新' }).click()
    await expect(second.locator('html')).toHaveAttribute('data-build', 'newer')
    await expect(second.getByRole('heading', { level: 1, name: '全部政策' })).toBeVisible()
  },
)

test('a newer build that is put off stays away until the page is opened again', ownProfile, async ({ page, context }) => {
  await kept(page, '')
  deploy(/^nothing is gone$/)
  await page.reload()
  await newer(page).getByRole('button', { name: '以后再说' }).click()
  await expect(newer(page)).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await page.reload()
  await expect(newer(page)).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-build')
  await context.close()
})
