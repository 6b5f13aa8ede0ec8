import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { expectSettled, open, remember } from './opening.ts'

for (const [page, link] of [
  ['the overview', ''],
  ['a comparison', 'compare?a=jiangbei~qijiang'],
  ['an indicator', 'indicator/postdoc-stations'],
] as const) {
  test(`on paper the bars of ${page} end where the axis says`, async ({ page: sheet }) => {
    await remember(sheet, {})
    await open(sheet, link)
    await expectSettled(sheet)
    await sheet.setViewportSize({ width: 669, height: 1000 })
    await sheet.emulateMedia({ media: 'print' })
    const rows = sheet.locator('[data-paper] g[aria-label^="江北区，博士后科研工作站，31个"]:has(rect)')
    await expect(rows.first()).toBeVisible()
    const ends = await rows.evaluateAll((groups) =>
      groups.flatMap((group) => {
        const shapes = [...group.querySelectorAll('rect, path[fill]:not([fill="none"])')]
        const right = Math.max(...shapes.map((shape) => shape.getBoundingClientRect().right))
        const top = group.getBoundingClientRect().top
        const numbers = [...(group.closest('svg')?.querySelectorAll('text[text-anchor="middle"]') ?? [])]
          .map((text) => ({ box: text.getBoundingClientRect(), value: Number(text.textContent) }))
          .filter(({ box, value }) => box.bottom <= top + 2 && Number.isFinite(value))
        const lowest = Math.max(...numbers.map(({ box }) => box.bottom))
        // A dot on an axis of time, or a number on the board, is no bar of a ruler.
        if (numbers.length === 0) return []
        const axis = numbers.filter(({ box }) => Math.abs(box.bottom - lowest) < 1)
        const middle = (value: number) =>
          axis.filter((one) => one.value === value).map(({ box }) => (box.left + box.right) / 2)[0] ?? 0
        const end = Math.max(...axis.map(({ value }) => value))
        return [{ end, reached: ((right - middle(0)) / (middle(end) - middle(0))) * end }]
      }),
    )
    expect(ends.length).toBeGreaterThan(0)
    for (const { end, reached } of ends) {
      expect(end).toBe(40)
      expect(Math.abs(reached - 31)).toBeLessThan(0.2)
    }
    // What is drawn for the screen, and measured for another width, does not stand beside it.
    await expect(sheet.locator('.recharts-surface').filter({ visible: true })).toHaveCount(0)
  })
}

for (const [page, link] of [
  ['a comparison', 'compare?a=jiangbei~qijiang'],
  ['an indicator', 'indicator/postdoc-stations'],
] as const) {
  test(`the first sheet of ${page} has the first drawing on it`, async ({ page: sheet }) => {
    await remember(sheet, {})
    await open(sheet, link)
    await expectSettled(sheet)
    // A4 inside its margins, px at 96 to the inch.
    await sheet.setViewportSize({ width: 669, height: 1001 })
    await sheet.emulateMedia({ media: 'print' })
    const drawn = sheet.locator('[data-paper] > *').first()
    await expect(drawn).toBeVisible()
    const place = await drawn.boundingBox()
    expect((place?.y ?? Number.NaN) + (place?.height ?? 0)).toBeLessThanOrEqual(1001)
    await expect(sheet.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(
      link.startsWith('compare') ? 0 : 1,
    )
  })
}

/** Begins to print as a browser does, without paper. @returns what is printed so far: whether each print had the drawing for paper */
async function watchPrinting(sheet: Page): Promise<() => Promise<readonly boolean[]>> {
  const printed = await sheet.evaluateHandle(() => {
    const had: boolean[] = []
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      // The browser lays out what stands there when all that wait for the event have done their part.
      queueMicrotask(() =>
        queueMicrotask(() => {
          had.push(document.querySelector('[data-paper] svg') !== null)
          window.dispatchEvent(new Event('afterprint'))
        }),
      )
    }
    return had
  })
  return () => printed.jsonValue()
}

/** Holds back what draws figures on paper until it is let through. */
async function holdPaper(sheet: Page): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await sheet.route(/\/PaperPages-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

for (const [page, link] of [
  ['a comparison', 'compare?a=jiangbei~qijiang'],
  ['an indicator', 'indicator/postdoc-stations'],
] as const) {
  test(`${page} is printed by the keys when what draws it on paper is there, and not before`, async ({ page: sheet }) => {
    await remember(sheet, {})
    const letThrough = await holdPaper(sheet)
    await open(sheet, link)
    const printed = await watchPrinting(sheet)
    await sheet.keyboard.press('ControlOrMeta+p')
    await sheet.keyboard.press('ControlOrMeta+p')
    await expect(sheet.getByRole('status').filter({ hasText: '正在准备打印' })).toBeVisible()
    expect(await printed()).toEqual([])
    letThrough()
    await expect.poll(printed).toEqual([true])
    await expect(sheet.getByText('正在准备打印')).toBeHidden()
  })
}

for (const [how, takeBack] of [
  ['Escape', (sheet: Page) => sheet.keyboard.press('Escape')],
  ['another page', (sheet: Page) => open(sheet, 'sources')],
] as const) {
  test(`a print that waits is taken back by ${how}`, async ({ page: sheet }) => {
    await remember(sheet, {})
    const letThrough = await holdPaper(sheet)
    await open(sheet, 'compare?a=jiangbei~qijiang')
    const printed = await watchPrinting(sheet)
    await sheet.keyboard.press('ControlOrMeta+p')
    await expect(sheet.getByText('正在准备打印')).toBeVisible()
    await takeBack(sheet)
    await expect(sheet.getByText('正在准备打印')).toBeHidden()
    letThrough()
    await expectSettled(sheet)
    expect(await printed()).toEqual([])
  })
}

test('a sheet that is printed before the page is drawn says so, and a whole one does not', async ({ page: sheet }) => {
  await remember(sheet, {})
  await open(sheet, 'compare?a=jiangbei~qijiang')
  await expectSettled(sheet)
  await sheet.emulateMedia({ media: 'print' })
  const said = sheet.getByText('打印时页面尚未加载完成')
  await expect(said).toBeHidden()
  await sheet.evaluate(() => document.documentElement.removeAttribute('data-ready'))
  await expect(said).toBeVisible()
})
