import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { galleryFolder } from '#scripts/gallery-folder.ts'
import { kinds } from '#tests/gallery/kinds.ts'
import { linkOf, type Choice } from '#tests/gallery/link.ts'
import { states } from '#tests/gallery/states.ts'
import { expect, test } from './fixture.ts'
import { addressOf, mounts } from './mounts.ts'
import { expectReady } from './opening.ts'

if (!existsSync(galleryFolder)) throw new Error('There is no gallery yet; `npx vite build --mode gallery` builds it.')

/** The page of all kinds has some 70,000 elements. */
const whole = { timeout: 300_000 }

async function open(page: Page, choice: Choice, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.goto(addressOf(mounts.gallery) + linkOf(choice))
  await expectReady(page, whole)
  await expect(page.locator('section[data-state]')).toHaveCount(casesOf(choice).length)
  await page.evaluate(() => document.fonts.ready)
}

const casesOf = ({ kind }: Choice): readonly string[] =>
  (kind === null ? kinds : [kind]).flatMap((one) => states.map((state) => `${one}-${state}`))

/** What the geometry of every case finds. */
function faults(page: Page, choice: Choice): Promise<readonly string[]> {
  return page.evaluate(
    ({ ids }) =>
      ids.flatMap((id) => (window.galleryFaults?.(id) ?? ['the page cannot measure']).map((fault) => `${id}: ${fault}`)),
    { ids: casesOf(choice) },
  )
}

/** Opens everything that is folded in the figures: what a reader may open must be in order too. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const folded = 'details:not([open]) > summary, button[aria-expanded="false"]'
    for (const control of document.querySelectorAll<HTMLElement>(`[data-figure] :is(${folded})`)) control.click()
  })
}

// Each language once, with the largest text and in the narrowest window; the others with `npm run test:all`.
for (const { lang, theme, size, tag } of [
  { lang: 'zh', theme: 'light', size: { width: 1366, height: 768 }, tag: ['@wide'] },
  { lang: 'zh', theme: 'projector', size: { width: 1024, height: 768 }, tag: [] },
  { lang: 'en', theme: 'dark', size: { width: 390, height: 844 }, tag: [] },
  { lang: 'en', theme: 'dark', size: { width: 1366, height: 768 }, tag: ['@wide'] },
  { lang: 'en', theme: 'projector', size: { width: 1024, height: 768 }, tag: ['@wide'] },
  { lang: 'zh', theme: 'projector', size: { width: 1920, height: 1080 }, tag: ['@wide'] },
  { lang: 'zh', theme: 'light', size: { width: 390, height: 844 }, tag: ['@wide'] },
] as const) {
  test(
    `every figure, ${lang}, ${theme}, ${size.width} × ${size.height}: text in its box, none over another, none too small`,
    { tag: [...tag] },
    async ({ page }) => {
      test.slow()
      const choice: Choice = { kind: null, lang, theme }
      await open(page, choice, size)
      expect.soft(await faults(page, choice)).toEqual([])
      await unfoldAll(page)
      await expectReady(page, whole)
      expect(await faults(page, choice), 'unfolded').toEqual([])
    },
  )
}

test('every case has a heading, and its own link leads to it', async ({ page }) => {
  await open(page, { kind: 'matrix', lang: 'zh', theme: 'light' }, { width: 1366, height: 768 })
  await page.getByRole('listitem').getByRole('link', { name: 'matrix-odd-text' }).click()
  await expect(page).toHaveURL(/#matrix-odd-text$/)
  await expect(page.getByRole('heading', { name: 'matrix-odd-text' })).toBeInViewport()
})

test('markup in a name is text, and nothing comes from it', async ({ page }) => {
  await open(page, { kind: 'board', lang: 'zh', theme: 'light' }, { width: 1366, height: 768 })
  await expect(page.locator('#board-odd-text th').filter({ hasText: '<b>&amp;' }).first()).toBeVisible()
})
