/** What a sheet shows: the screens, how one gets to each, and in which sizes, languages and themes they are taken. */
import { parseArgs } from 'node:util'
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

const screens: readonly Screen[] = [
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

export const sizes = ['1920x1080', '1366x768', '1024x768', '390x844'] as const
export const langs = ['zh', 'en'] as const
export const themes = ['light', 'dark', 'projector'] as const

/** One column of the sheet. */
export interface Setting {
  readonly size: (typeof sizes)[number]
  readonly lang: (typeof langs)[number]
  readonly theme: (typeof themes)[number]
}

export interface Choice {
  readonly screens: readonly Screen[]
  readonly settings: readonly Setting[]
  /** The first window of a screen, or all of it. */
  readonly extent: 'window' | 'whole'
  /** Whether `dist/` is fresh already. */
  readonly build: 'fresh' | 'needed'
}

/** The items of a list like `zh,en` in the order of `known`. */
function listOf<Name extends string>(text: string, known: readonly Name[], option: string): readonly Name[] {
  const asked = text === 'all' ? [...known] : text.split(',')
  const unknown = asked.filter((name) => !known.some((other) => other === name))
  if (unknown.length > 0) throw new Error(`--${option} knows ${known.join(', ')} and all, but not ${unknown.join(', ')}.`)
  return known.filter((name) => asked.includes(name))
}

/**
 * Reads `[--lang zh,en] [--theme light,dark] [--size all] [--only overview,compare] [--whole] [--built]`. Without options: every screen
 * in every size, in Chinese and light.
 * @throws {Error} with one sentence where an option is not understood
 */
export function choiceOf(args: readonly string[]): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', default: 'zh' },
      theme: { type: 'string', default: 'light' },
      size: { type: 'string', default: 'all' },
      only: { type: 'string', default: 'all' },
      whole: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  })
  const names = listOf(
    values.only,
    screens.map(({ name }) => name),
    'only',
  )
  const chosen = { lang: listOf(values.lang, langs, 'lang'), theme: listOf(values.theme, themes, 'theme') }
  return {
    screens: screens.filter(({ name }) => names.includes(name)),
    settings: listOf(values.size, sizes, 'size').flatMap((size) =>
      chosen.lang.flatMap((lang) => chosen.theme.map((theme) => ({ size, lang, theme }))),
    ),
    extent: values.whole ? 'whole' : 'window',
    build: values.built ? 'fresh' : 'needed',
  }
}
