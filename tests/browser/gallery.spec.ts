import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { FigureKind } from '#figures/model.ts'
import { galleryFolder } from '#scripts/gallery-folder.ts'
import { kinds } from '#tests/gallery/kinds.ts'
import { linkOf, type Choice } from '#tests/gallery/link.ts'
import { states } from '#tests/gallery/states.ts'
import { expect, test } from './fixture.ts'
import { addressOf, mounts } from './mounts.ts'

if (!existsSync(galleryFolder)) throw new Error('There is no gallery yet; `npx vite build --mode gallery` builds it.')

async function open(
  page: Page,
  choice: Choice & { readonly kind: FigureKind },
  size: { width: number; height: number },
): Promise<void> {
  await page.setViewportSize(size)
  await page.goto(addressOf(mounts.gallery) + linkOf(choice))
  await expect(page.locator('section[data-state]')).toHaveCount(states.length)
  // Nothing stands for something that is still on its way.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

/** What the geometry of every case of a kind finds. */
function faults(page: Page, kind: string): Promise<readonly string[]> {
  return page.evaluate(
    ({ ids }) =>
      ids.flatMap((id) => (window.galleryFaults?.(id) ?? ['the page cannot measure']).map((fault) => `${id}: ${fault}`)),
    { ids: states.map((state) => `${kind}-${state}`) },
  )
}

/** Opens everything that is folded in the figures: what a reader may open must be in order too. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const folded = 'details:not([open]) > summary, button[aria-expanded="false"]'
    for (const control of document.querySelectorAll<HTMLElement>(`[data-figure] :is(${folded})`)) control.click()
  })
}

const screens = [
  { lang: 'zh', theme: 'light', size: { width: 1366, height: 768 } },
  { lang: 'en', theme: 'dark', size: { width: 1366, height: 768 } },
  { lang: 'zh', theme: 'projector', size: { width: 1920, height: 1080 } },
  { lang: 'en', theme: 'projector', size: { width: 1024, height: 768 } },
  { lang: 'zh', theme: 'light', size: { width: 390, height: 844 } },
  { lang: 'en', theme: 'light', size: { width: 390, height: 844 } },
] as const

for (const kind of kinds) {
  for (const { lang, theme, size } of screens) {
    test(`${kind}, ${lang}, ${theme}, ${size.width} × ${size.height}: text in its box, none over another, none too small`, async ({
      page,
    }) => {
      await open(page, { kind, lang, theme }, size)
      expect(await faults(page, kind)).toEqual([])
      await unfoldAll(page)
      await page.waitForLoadState('networkidle')
      expect(await faults(page, kind), 'unfolded').toEqual([])
    })
  }
}

test('every case has a heading, and its own link leads to it', async ({ page }) => {
  await open(page, { kind: 'matrix', lang: 'zh', theme: 'light' }, { width: 1366, height: 768 })
  await page.getByRole('listitem').getByRole('link', { name: 'matrix-odd-text' }).click()
  await expect(page).toHaveURL(/#matrix-odd-text$/)
  await expect(page.getByRole('heading', { name: 'matrix-odd-text' })).toBeInViewport()
})

test('markup in a name is text, and nothing comes from it', async ({ page }) => {
  await open(page, { kind: 'board', lang: 'zh', theme: 'light' }, { width: 1366, height: 768 })
  await expect(page.locator('#board-odd-text th').filter({ hasText: '江北区<b>&amp;😀' })).toHaveCount(1)
})
