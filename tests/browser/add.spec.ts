import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { open, remember } from './opening.ts'
import { findings, overflow } from './probes.ts'

/** Invented, in the manner of a district's article: what it counts stands beside figures that are recorded. */
const article = [
  '巴南区：人才引领产业　创新驱动发展',
  '2021年11月8日',
  '截至2021年10月底，全区共有博士后科研工作站12个，其中国家级3个、市级9个。今年以来，新招收博士后35人。',
  '对引进的博士，给予每人20万元安家补贴。',
].join('\n')

const summary = (page: Page): Locator => page.getByText(/^已确认\d+个，待审核\d+个/)

/** Pastes the article and has it read. */
async function review(page: Page): Promise<Locator> {
  if (page.url() === 'about:blank') {
    await remember(page, {})
    await open(page, 'add')
  }
  await page.getByLabel('把文章全文粘贴在这里').fill(article)
  await page.getByLabel('发布者').fill('巴南日报')
  await expect(page.getByLabel('题名')).toHaveValue('巴南区：人才引领产业　创新驱动发展')
  await expect(page.getByLabel('刊发日期', { exact: true })).toHaveValue('2021-11-08')
  await page.getByRole('button', { name: '读文章' }).click()
  const rows = page.getByRole('list', { name: '待审核的数' }).locator('[data-row]')
  await expect(rows).toHaveCount(4)
  return rows
}

/** Confirms all four by Enter alone, and takes them over. */
async function enterAll(page: Page): Promise<void> {
  const rows = await review(page)
  await expect(page.getByText('将与江北区31个并列')).toBeVisible()
  await rows.first().focus()
  for (const confirmed of [1, 2, 3, 4]) {
    await page.keyboard.press('Enter')
    await expect(summary(page)).toContainText(`已确认${confirmed}个`)
  }
  await page.getByRole('button', { name: '收进工作簿（4个）' }).click()
  await expect(page.getByText('已收进工作簿：4个数')).toBeVisible()
}

test('an article is reviewed by keyboard: what each will stand beside, what was left out and why, a step taken back, kept over a reload', async ({
  page,
}) => {
  const rows = await review(page)
  // The keys work at once.
  await expect(rows.first()).toBeFocused()
  await expect(rows.nth(0)).toContainText('12个')
  await expect(page.getByText('将与江北区31个并列')).toBeVisible()
  await expect(page.getByText('是巴南区12个的一部分').first()).toBeVisible()
  await page.getByText(/^未列入的\d+个数$/).click()
  await expect(page.getByText('政策给每个对象的标准，不是总数')).toBeVisible()

  await rows.first().focus()
  await page.keyboard.press('Enter')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(summary(page)).toHaveText(/已确认1个，待审核2个，已去掉1个/)
  await page.keyboard.press('Control+z')
  await expect(summary(page)).toHaveText(/已确认1个，待审核3个，已去掉0个/)

  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('wutong')
            opening.addEventListener('success', () => {
              const all = opening.result.transaction('kept').objectStore('kept').get('review')
              all.addEventListener('success', () => {
                opening.result.close()
                resolve(JSON.stringify(all.result ?? '').split('"confirmed"').length - 1)
              })
            })
          }),
      ),
    )
    .toBe(1)
  await page.reload()
  await expect(summary(page)).toHaveText(/已确认1个，待审核3个，已去掉0个/)
})

test('what no definition counts goes in in its own words by one key, under the nearest indicator; a rule it breaks is told before it is confirmed', async ({
  page,
}) => {
  await remember(page, {})
  await open(page, 'add')
  await page
    .getByLabel('把文章全文粘贴在这里')
    .fill(
      '巴南区人才工作\n2024年9月20日　来源：巴南日报\n近年来，巴南区坚持党管人才。2023年，全区引进急需紧缺人才320名，举办“百校千企”招聘活动46场。',
    )
  await page.getByRole('button', { name: '读文章' }).click()
  const rows = page.getByRole('list', { name: '待审核的数' }).locator('[data-row]')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('n')
  const indicator = page.getByLabel('指标', { exact: true })
  await expect(indicator).toBeFocused()
  await expect(indicator.locator('optgroup').first()).toHaveAttribute('label', '最接近的')
  await indicator.selectOption({ label: '引进高层次人才' })
  await expect(rows.nth(0)).toContainText('引进高层次人才 · 引进急需紧缺人才')
  await indicator.press('Control+Enter')
  await expect(rows.nth(1)).toBeFocused()

  await page.keyboard.press('n')
  await expect(rows.nth(1)).toContainText('举办“百校千企”招聘活动')
  await indicator.selectOption({ label: '人才总量' })
  await expect(page.getByText('单位不是这类指标的单位').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '确认', exact: true })).toBeDisabled()
  await indicator.selectOption({ label: '品牌人才活动' })
  await expect(page.getByText('单位不是这类指标的单位')).toHaveCount(0)
  await rows.nth(1).press('Enter')
  await expect(summary(page)).toContainText('已确认2个')
  await page.getByRole('button', { name: '收进工作簿（2个）' }).click()
  await expect(page.getByText('已收进工作簿：2个数')).toBeVisible()
})

test('what breaks a rule without the rest is refused when it is entered, named with what to do as the way to its row, and the review stays', async ({
  page,
}) => {
  const rows = await review(page)
  await expect(page.getByText('将与江北区31个并列')).toBeVisible()
  // A part, while its whole stays behind.
  await rows.filter({ hasText: '3个' }).filter({ hasNotText: '12个' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(summary(page)).toContainText('已确认1个')
  await page.getByRole('button', { name: '收进工作簿（1个）' }).click()
  const refused = page.getByRole('alert')
  await expect(refused).toContainText('已确认的内容中有1项不符合规则，改正或去掉后方可收进工作簿：')
  await expect(refused).toContainText('请选同一口径之下更细的一种')
  await refused.getByRole('button', { name: '3个', exact: true }).click()
  await expect(rows.nth(1)).toBeFocused()
  await expect(rows).toHaveCount(4)
})

test('a wrong number is refused in words, and right again once it is corrected', async ({ page }) => {
  const rows = await review(page)
  await rows.first().focus()
  const number = page.getByLabel('数（照原文）')
  await number.fill('13个')
  await number.press('Tab')
  await expect(page.getByText('原句里没有这个数').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '确认', exact: true })).toBeDisabled()
  await number.fill('12个')
  await number.press('Tab')
  await expect(page.getByText('原句里没有这个数')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '确认', exact: true })).toBeEnabled()
})

test('what is added stands with the recorded figures after a reload, marked and with its words, and one press hides it', async ({
  page,
}) => {
  await enterAll(page)
  await open(page, 'indicator/postdoc-stations')
  await page.reload()
  const added = page.locator('[data-added]')
  await expect(added.first()).toBeVisible()
  await expect(page.getByText(/^含本机补充的数据：工作簿，4个数/)).toBeVisible()
  // Figures of several parts stand here, which do not come all at once.
  await page.locator('[data-added][data-evidence="banan-postdoc-stations-all-2021-10"]').first().click()
  await expect(page.getByText('全区共有博士后科研工作站').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '隐藏' }).click()
  await expect(added).toHaveCount(0)
  await expect(page.getByText('含本机补充的数据')).toHaveCount(0)
})

test('a workbook goes into a file and comes back to a device that lacks it; a damaged file is refused and changes nothing', async ({
  page,
}) => {
  await enterAll(page)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为文件' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('工作簿.wutong')
  const text = readFileSync(await download.path(), 'utf8')

  await page.getByRole('button', { name: '删除工作簿' }).click()
  await expect(page.getByText('已删除工作簿')).toBeVisible()
  await expect(page.getByText('巴南区：人才引领产业　创新驱动发展')).toHaveCount(0)
  const choose = page.getByLabel('打开文件')
  const file = (body: string) => ({ name: 'a.wutong', mimeType: 'application/json', buffer: Buffer.from(body) })
  await choose.setInputFiles(file(text.slice(0, -30)))
  await expect(page.getByText('文件不完整，读不出来')).toBeVisible()
  await choose.setInputFiles(file(text))
  await expect(page.getByText('巴南区：人才引领产业　创新驱动发展')).toBeVisible()
  await open(page, 'area/banan')
  await expect(page.locator('[data-added]').first()).toBeVisible()
})

test('a link made with a workbook says so where the workbook is not, and is quiet once its file is opened; the workbook leaves as a Data Package', async ({
  page,
  browser,
}) => {
  await enterAll(page)
  const saved = async (button: string) => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const file = await saved('存为文件')
  const own = unzipSync((await saved('只含补充的数')).bytes)
  expect(strFromU8(own['observations.csv'] ?? new Uint8Array())).toContain('全区共有博士后科研工作站12个')
  const whole = await saved('连同已收录的数')
  expect(whole.name).toBe('工作簿_全部.zip')
  expect(strFromU8(unzipSync(whole.bytes)['observations.csv'] ?? new Uint8Array()).split('\n').length).toBeGreaterThan(100)

  await open(page, 'indicator/postdoc-stations')
  const link = await page.getByRole('link', { name: '政策' }).first().getAttribute('href')
  expect(link).toMatch(/v=[^&]*%2B[0-9a-f]{8}\.4$/)
  const elsewhere = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await elsewhere.goto(new URL(link ?? '', page.url()).href)
  const told = elsewhere.getByText('做这个链接时，一起显示着工作簿里的4个数')
  await expect(told).toBeVisible()
  await expect(told).toContainText('.wutong')
  await elsewhere.goto(new URL('#/add', page.url()).href)
  await elsewhere.getByLabel('打开文件').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes })
  await expect(elsewhere.getByText(/^含本机补充的数据/)).toBeVisible()
  await expect(told).toHaveCount(0)
  // A package of the same is a workbook again, or reviewed by its sources.
  await elsewhere.getByRole('button', { name: '删除工作簿' }).click()
  await elsewhere.getByRole('button', { name: '粘贴或打开表格' }).click()
  const packaged = { name: whole.name, mimeType: 'application/zip', buffer: whole.bytes }
  await elsewhere.getByLabel('打开表格文件').setInputFiles(packaged)
  await expect(elsewhere.getByText('已收录的之外还有4个数、0项政策，来自1个来源')).toBeVisible()
  await elsewhere.getByRole('button', { name: '审核“巴南区：人才引领产业　创新驱动发展”的内容' }).click()
  await expect(elsewhere.getByText('已确认0个，待审核4个')).toBeVisible()
  await elsewhere.getByRole('button', { name: '放弃这次审核' }).click()
  await elsewhere.getByRole('button', { name: '这是一个工作簿导出的：照原样作为工作簿打开' }).click()
  await expect(elsewhere.getByText(/^含本机补充的数据：工作簿_全部，4个数/)).toBeVisible()
  await elsewhere.context().close()
})

test('a figure by hand needs an address and its place, and goes the same way', async ({ page }) => {
  await remember(page, {})
  await open(page, 'add')
  await page.getByRole('button', { name: '手工填写' }).click()
  await page.getByLabel('题名').fill('巴南区2021年统计公报')
  await page.getByLabel('发布者').fill('巴南区统计局')
  await page.getByLabel('刊发日期', { exact: true }).fill('2022年4月')
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page.getByText('来源还缺：网址')).toBeVisible()
  await page.getByLabel('网址').fill('https://example.org/bulletin')
  await page.getByLabel('数（照原文）').fill('14个')
  await page.getByLabel('地区', { exact: true }).selectOption({ label: '巴南区' })
  await page.getByLabel('统计口径').selectOption('postdoc-stations-all')
  await page.getByLabel('数的日期').fill('2021年12月')
  await page.getByLabel('性质').selectOption('stock')
  await page.getByLabel('在页面的什么位置').fill('公报第五节')
  await expect(page.getByText('将与江北区31个并列')).toBeVisible()
  await page.getByRole('button', { name: '确认', exact: true }).click()
  await page.getByRole('button', { name: '收进工作簿（1个）' }).click()
  await expect(page.getByText('已收进工作簿：1个数')).toBeVisible()
})

test('page and review have no barrier that axe finds, and fit a narrow window', async ({ page }) => {
  await remember(page, {})
  await open(page, 'add')
  expect(await findings(page)).toEqual([])
  await review(page)
  await expect(page.getByText('将与江北区31个并列')).toBeVisible()
  expect(await findings(page)).toEqual([])
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page)).toEqual({ wider: 0, scrolled: 0 })
  }
})
