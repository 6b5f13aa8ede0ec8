import type { Page } from '@playwright/test'
import { expect, ownProfile, test } from './fixture.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const pair = './#/compare?a=jiangbei~qijiang'

/** What is on the clipboard, by kind; the HTML as its elements without attributes the browser adds. */
async function clipboard(page: Page) {
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    if (item === undefined) return null
    const read = async (kind: string) => (await item.getType(kind)).text()
    return { kinds: item.types, plain: await read('text/plain'), html: await read('text/html') }
  })
  if (forms === null) throw new Error('the clipboard is empty')
  return forms
}

/** The page as a document that HTML is pasted into, like Word: what arrives in it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('div')
    field.contentEditable = 'true'
    field.id = 'document'
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  const field = page.locator('#document')
  await expect(field).not.toBeEmpty()
  return field.evaluate((element) => {
    for (const one of element.querySelectorAll('*')) one.removeAttribute('style')
    const html = element.innerHTML
    element.remove()
    return html
  })
}

test('a row is copied as text and as rich text: raised numbers, and its sources as a list', async ({ page }) => {
  await page.goto(pair)
  await page.getByRole('region', { name: '博士后科研工作站', exact: true }).locator('summary').click()
  await page.getByRole('button', { name: '复制“博士后科研工作站”这一项的话' }).click()
  await expect(page.getByText('已复制', { exact: true })).toBeVisible()
  const { kinds, plain, html } = await clipboard(page)
  expect(kinds).toEqual(['text/plain', 'text/html'])
  expect(plain).toMatch(/^博士后科研工作站：截至2021年9—12月（推定），江北区31个①；.*綦江区3个②。/)
  expect(plain).toMatch(/\n① .*\[N\]\..*\n② /)
  expect(html).toMatch(/江北区31个<sup[^>]*>\[1\]<\/sup>；/)
  const document = await pasted(page)
  expect(document).toMatch(/^<p lang="zh-CN">博士后科研工作站：.*<sup>\[1\]<\/sup>.*<sup>\[2\]<\/sup>/)
  expect(document).toMatch(/<ol lang="zh-CN"><li>.*<\/li><li>.*<\/li><\/ol>$/)
})

test('the whole comparison in English: the text is English, the references keep the language of the work', async ({ page }) => {
  await page.goto(`${pair}&lang=en`)
  await page.getByRole('button', { name: 'Copy this text' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const document = await pasted(page)
  expect(document).toMatch(/^<p lang="en">/)
  expect(document).toContain('<sup>[1]</sup>')
  expect(document).not.toContain(' [1]')
  expect(document).toMatch(/<ol lang="zh-CN"><li>.*\[N\]\./)
})

test('the letter arrives as headed lists that the document numbers', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: '复制为函询要点' }).click()
  await expect(page.getByText('已复制', { exact: true })).toBeVisible()
  const { plain } = await clipboard(page)
  expect(plain).toContain('江津区：\n1．')
  const document = await pasted(page)
  expect(document).toMatch(/<b>江津区：<\/b><\/p>\s*<ol lang="zh-CN"><li>/)
  expect(document).not.toContain('1．')
})

test(
  'where the browser has no clipboard, Ctrl+C on the text that is shown takes both forms along',
  ownProfile,
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
    await page.goto(pair)
    await page.getByRole('button', { name: '复制这段话' }).click()
    const field = page.getByRole('textbox', { name: '复制这段话' })
    await expect(field).toBeFocused()
    await page.keyboard.press('Control+C')
    const document = await pasted(page)
    expect(document).toMatch(/^<p lang="zh-CN">排得出先后的有1项。/)
    expect(document).toContain('<sup>[1]</sup>')
  },
)
