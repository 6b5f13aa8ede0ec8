/** The way from the top of a page to its first figure. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectReady, expectSettled, open, remember } from './opening.ts'

const pages = [
  '',
  'compare?a=jiangbei~qijiang',
  'figures',
  'indicator/postdoc-stations',
  'areas',
  'area/qijiang',
  'policies',
  'indicator/grassroots-recruits',
  'sources',
  'sources/jiangbei-2021',
] as const

/** Whether what has the focus is a value below the heading, or on pages that list other things the first of them. */
const isAtFirstThing = (page: Page) =>
  page.evaluate(() => {
    const [at, heading] = [document.activeElement, document.querySelector('main h1')]
    if (at === null || heading === null || !at.matches('main :is([data-roving], [data-evidence], a[href])')) return false
    return (heading.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })

test('the first figure of every page is a few keys away: the skip link leads there', async ({ page }) => {
  await remember(page, {})
  for (const link of pages) {
    await open(page, link)
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      window.getSelection()?.removeAllRanges()
    })
    // A page that was turned to begins where its content does; a new one at the top.
    await page.getByRole('button', { name: '跳到第一个数' }).focus()
    await page.keyboard.press('Enter')
    expect.soft(await isAtFirstThing(page), link).toBe(true)
    await expect.soft(page.locator(':focus'), link).toBeInViewport()
  }
})

test('the skip link is the first stop of the Tab key', async ({ page }) => {
  await remember(page, {})
  await page.goto('./#/')
  await expectReady(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到第一个数' })).toBeFocused()
})

test('filters of a list come after it', async ({ page }) => {
  await remember(page, {})
  await open(page, 'figures')
  const comesAfter = await page.evaluate(() => {
    const [list, filters] = [document.querySelector('[data-evidence]'), document.querySelector('main aside')]
    return list !== null && filters !== null && (list.compareDocumentPosition(filters) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  expect(comesAfter).toBe(true)
})

test('? opens the list of keys from boxes, choices and buttons, and is typed into fields', async ({ page }) => {
  await remember(page, {})
  await open(page, 'figures')
  await expectSettled(page)
  const guide = page.getByRole('dialog', { name: '怎么读这一页' })
  const search = page.getByRole('searchbox')
  await search.focus()
  await page.keyboard.type('?')
  await expect(guide).toBeHidden()
  await expect(search).toHaveValue('?')
  await search.fill('')
  for (const control of [page.getByRole('checkbox').first(), page.getByRole('combobox', { name: '排列' })]) {
    await control.focus()
    await page.keyboard.press('?')
    await expect(guide).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(guide).toBeHidden()
  }
})

test('the keys asked for in the moment their dialog is closed stand again, and the focus goes back when they are closed', async ({
  page,
}) => {
  await remember(page, {})
  await open(page, 'figures')
  await expectSettled(page)
  const guide = page.getByRole('dialog', { name: '怎么读这一页' })
  const choice = page.getByRole('combobox', { name: '排列' })
  await choice.focus()
  await page.keyboard.press('?')
  await expect(guide).toBeVisible()
  // One after the other, as fast as the browser takes them.
  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('?')])
  await expectReady(page)
  await expect(guide).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(guide).toBeHidden()
  await expect(choice).toBeFocused()
})
