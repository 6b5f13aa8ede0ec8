/** Type on screen: nothing that is read is smaller than a note, in drawings neither. */
import { expect, test } from './fixture.ts'
import { open, remember } from './opening.ts'
import { smallType } from './probes.ts'

const links = [
  '',
  'compare',
  '?e=qijiang-fund',
  'compare?a=jiangbei~qijiang',
  'figures',
  'compare?a=liangjiang~qijiang~jiangjin',
  'indicator/postdoc-stations',
  'indicator/grassroots-recruits',
  'areas',
  'area/qijiang',
  'policies',
  'sources',
  'sources/jiangbei-2021',
  'nowhere',
] as const

for (const [lang, width, height] of [
  ['zh', 1440, 900],
  ['en', 1024, 768],
  ['zh', 390, 844],
] as const)
  test(`no text is smaller than 13 px: ${lang}, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await remember(page, { lang, guide: 'new' })
    for (const link of links) {
      await open(page, link)
      expect.soft(await smallType(page, 13), link).toEqual([])
    }
  })
