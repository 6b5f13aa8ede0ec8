/** The screens of the sheet: what stands on them and how one gets there. */
import type { Page } from '@playwright/test'

export interface Screen {
  readonly name: string
  /** The part of the address after `#/`. */
  readonly link: string
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<void>
  /** Once it is open. */
  readonly after?: (page: Page) => Promise<void>
}

const openDialog = (page: Page) => page.getByRole('dialog').first().waitFor()
const drawnPage = (page: Page) => page.getByRole('dialog').getByRole('img').first().waitFor()

async function openExport(page: Page): Promise<void> {
  const button = page.locator('#panel-platforms').getByRole('button', { name: /^(导出图片|Export picture)$/ })
  await button.click()
  await drawnPage(page)
}

/** A server that has the page and not its data. */
async function withoutData(page: Page): Promise<void> {
  await page.route(/dataset\.json/, (route) => route.abort())
}

export const screens: readonly Screen[] = [
  { name: 'overview', link: '' },
  { name: 'overview-filtered', link: '?a=jiangbei~qijiang&min=platforms_40' },
  { name: 'compare', link: 'compare?a=jiangbei~qijiang' },
  { name: 'compare-five', link: 'compare?a=jiangbei~liangjiang~qijiang~jiangjin~chongqing' },
  { name: 'compare-start', link: 'compare' },
  { name: 'figures', link: 'figures' },
  { name: 'indicator', link: 'indicator/postdoc-stations' },
  { name: 'areas', link: 'areas' },
  { name: 'area', link: 'area/liangjiang' },
  { name: 'policies', link: 'policies' },
  { name: 'sources', link: 'sources' },
  { name: 'source', link: 'sources/jiangbei-2021' },
  { name: 'evidence', link: '?e=jiangbei-postdoc-stations', after: openDialog },
  { name: 'export', link: '', after: openExport },
  { name: 'projector-page', link: '?p=panel-platforms', after: drawnPage },
  { name: 'empty', link: 'figures?a=jiangbei&c=recruitment&q=%E6%97%A0' },
  { name: 'unknown', link: 'nowhere' },
  { name: 'error', link: '', before: withoutData },
]
