import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const platforms = (page: Page) => page.getByRole('group', { name: '平台与工作站' })
const field = (page: Page) => platforms(page).getByRole('textbox')
const bar = (page: Page) => page.getByRole('button', { name: /^筛选/ })
const incubators = (page: Page) => page.locator('#panel-platforms [data-evidence="liangjiang-incubators"]')

test('40余 reaches 40, cannot be told for 45, and is never hidden for it', async ({ page }) => {
  await page.goto('./#/?a=liangjiang~qijiang')
  await bar(page).click()
  await page
    .locator('#panel-platforms')
    .getByText(/^其余\d+项/)
    .click()
  await field(page).fill('40')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/min=platforms_40/)
  await expect(incubators(page)).toHaveAttribute('data-judgement', 'passes')
  await expect(page.locator('#panel-platforms [data-evidence="qijiang-academician-studios"]')).toHaveAttribute(
    'data-judgement',
    'fails',
  )
  await field(page).fill('45')
  await field(page).press('Enter')
  await expect(incubators(page)).toHaveAttribute('data-judgement', 'undecided')
  await expect(incubators(page)).toHaveAccessibleName(/说不准/)
  await page.getByRole('radio', { name: '隐藏' }).check()
  await expect(page.locator('#panel-platforms [data-evidence="qijiang-academician-studios"]')).toHaveCount(0)
  await expect(incubators(page)).toBeVisible()
})

test('a threshold that nothing reaches names the nearest figure and is loosened with one button', async ({ page }) => {
  await page.goto('./#/?min=platforms_400')
  await bar(page).click()
  await expect(platforms(page)).toContainText('平台与工作站不少于400个：没有一个数确定达到。最接近的是340余家（两江新区）。')
  await page.getByRole('button', { name: '放宽到不少于300个' }).click()
  await expect(page).toHaveURL(/min=platforms_300/)
  // Wherever it stands: which pair of an indicator a panel sets out depends on the figures there are.
  await expect(page.getByRole('link', { name: /^两江新区，创新平台，340余家，.*，达到门槛/ }).first()).toBeAttached()
})

test('what cannot be read stays in the field with a sentence', async ({ page }) => {
  await page.goto('./')
  await bar(page).click()
  await field(page).fill('1e99')
  await field(page).press('Enter')
  await expect(platforms(page).getByRole('alert')).toContainText('读不懂“1e99”')
  await expect(field(page)).toHaveValue('1e99')
  await field(page).fill('一亿')
  await field(page).press('Enter')
  await expect(page).toHaveURL(/min=platforms_100000000/)
})

test('the slider writes the link once, when it is let go', async ({ page }) => {
  await page.goto('./')
  await bar(page).click()
  const slider = page.getByRole('slider', { name: '资金门槛' })
  await slider.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/min=funds_/)
  const steps = await page.evaluate(() => history.length)
  await page.keyboard.press('ArrowLeft')
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('a link brings every filter back, and one click takes all of them away', async ({ page }) => {
  await page.goto(
    './#/?a=jiangbei~qijiang~liangjiang&own=qijiang&c=platforms~funds&min=funds_100000000&cut=hide&y=2020~2022&n=stock~cumulative~commitment&grade=C&two=two-or-more',
  )
  await bar(page).click()
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).toBeChecked()
  await expect(page.getByRole('combobox', { name: '本区' })).toHaveValue('qijiang')
  await expect(page.getByRole('group', { name: '资金', exact: true }).getByRole('textbox')).toHaveValue('1亿元')
  await expect(page.getByRole('radio', { name: /并列看，不排名 C/ })).toBeChecked()
  await expect(page.getByRole('button', { name: /^2021年/ })).toHaveAttribute('aria-pressed', 'true')
  const chips = page.getByRole('list', { name: '筛选' })
  await expect(chips).toContainText('门槛：资金≥1亿元、未到的已隐藏')
  await chips.getByRole('button', { name: '全部还原' }).click()
  await expect(chips).toBeHidden()
  await expect(page.getByRole('checkbox', { name: /^江北区 \d+$/ })).not.toBeChecked()
  await expect(page).toHaveURL(/#\/\?own=qijiang/)
})

test('back and forward follow the filters', async ({ page }) => {
  await page.goto('./')
  await bar(page).click()
  await page.getByRole('checkbox', { name: /^綦江区 \d+$/ }).check()
  await page.getByRole('checkbox', { name: /^江津区 \d+$/ }).check()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /^江津区 \d+$/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^綦江区 \d+$/ })).toBeChecked()
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^江津区 \d+$/ })).toBeChecked()
})

test('an empty result says which filter to loosen', async ({ page }) => {
  await page.goto('./#/?a=jiangbei&c=enterprises')
  await expect(page.getByText('没有一个数同时满足这些条件。')).toBeVisible()
  await page
    .getByRole('button', { name: /^去掉“/ })
    .last()
    .click()
  await expect(page.getByRole('figure').first()).toBeVisible()
})

test('a filter leaves its area out of every figure, and its source out of the list', async ({ page }) => {
  await page.goto('./')
  await bar(page).click()
  const sources = page.getByRole('region', { name: '来源' }).getByRole('listitem')
  const others = sources.filter({ hasNotText: '栽下梧桐树' })
  await expect(sources.filter({ hasText: '栽下梧桐树' })).toHaveCount(1)
  await expect(others).not.toHaveCount(0)
  await page.getByRole('checkbox', { name: /^江北区 \d+$/ }).check()
  await expect(others).toHaveCount(0)
  await expect(sources).toHaveCount(1)
})

test('the filters are a bar that opens beside the figures, fold while the evidence lies open, and are a sheet on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const box = page.getByRole('checkbox', { name: /^江北区 \d+$/ })
  await expect(bar(page)).toHaveText(/^筛选：不限/)
  await expect(page.getByText(/^重庆人才工作的数\d+个 · \d+项指标 · \d+篇来源$/)).toBeVisible()
  await expect(box).toBeHidden()
  await bar(page).click()
  await expect(box).toBeVisible()
  await page.locator('#panel-platforms [data-evidence="jiangbei-postdoc-stations"]').press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(box).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(box).toBeVisible()
  await bar(page).click()
  await expect(box).toBeHidden()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '筛选' }).click()
  const sheet = page.getByRole('dialog', { name: '筛选' })
  await sheet.getByRole('checkbox', { name: /^江北区 \d+$/ }).check()
  await sheet.getByRole('button', { name: /^看结果：\d+个数/ }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: '筛选（1）' })).toBeVisible()
})

test('by publisher: counts beside each choice, a chip, the link, figures and policies', async ({ page }) => {
  await page.goto('./')
  await bar(page).click()
  const publishers = page.getByRole('group', { name: '发布单位' })
  await expect(publishers.getByRole('checkbox', { name: /^重庆日报\s*\d+$/ })).not.toBeChecked()
  await publishers.getByRole('checkbox', { name: /^重庆日报/ }).check()
  await expect(page).toHaveURL(/pub=liangjiang-2022/)
  await expect(page.getByRole('list', { name: '筛选' })).toContainText('发布单位：重庆日报')
  await expect(page.locator('#panel-platforms [data-evidence^="jiangbei-"]')).toHaveCount(0)
  await expect(page.locator('#panel-platforms [data-evidence^="liangjiang-"]').first()).toBeVisible()
  await page.goto('./#/policies?pub=liangjiang-2022')
  const chosen = page.getByRole('group', { name: '发布单位' }).getByRole('checkbox', { name: /^重庆日报/ })
  await expect(chosen).toBeChecked()
  await chosen.uncheck()
  await expect(page).not.toHaveURL(/pub=/)
})

test('an empty result names the publisher where it is the one to loosen', async ({ page }) => {
  await page.goto('./#/figures?a=liangjiang&pub=jiangbei-2021')
  await expect(page.getByText(/^去掉“发布单位：原刊未写明”，有\d+个。$/)).toBeVisible()
  await page.getByRole('button', { name: '去掉“发布单位：原刊未写明”' }).last().click()
  await expect(page).toHaveURL(/figures\?a=liangjiang&v=/)
})
