/** Every page of the app, walked once on each screen with every probe: what any page must be, whatever it is about. */
import { expect, ownProfile, test } from './fixture.ts'
import { expectSettled, open, remember, type Device } from './opening.ts'
import {
  cutText,
  faintDrawnText,
  findings,
  moving,
  outOfBar,
  overflow,
  overflowWithWideSpacing,
  shiftOf,
  smallTargets,
  smallType,
  unnamed,
  watchShift,
  type Examined,
} from './probes.ts'

// In an order in which each has another title than the one before it: by that the walk sees that the page has turned.
const links = [
  '',
  'compare',
  '?a=jiangbei~qijiang',
  'compare?a=jiangbei~liangjiang~qijiang~jiangjin',
  '?a=jiangbei~qijiang&min=platforms_40',
  'compare?a=jiangbei~qijiang',
  '?e=qijiang-fund',
  'compare?a=jiangbei~qijiang&e=qijiang-postdoc-stations',
  '?a=jiangbei~qijiang&min=platforms_40&e=jiangbei-postdoc-stations',
  'compare?a=jiangbei~liangjiang~qijiang~jiangjin~chongqing',
  'figures',
  'indicator/postdoc-stations',
  'figures?e=liangjiang-talent-fund',
  'indicator/high-level-introduced',
  'figures?a=liangjiang',
  'indicator/single-team-size',
  'figures?a=liangjiang&e=liangjiang-rd-institutes',
  'indicator/grassroots-recruits',
  'figures?a=liangjiang&q=nothing&e=no-such-figure',
  'policies?in=tax',
  'indicator/postdoc-station?a=jiangbei',
  'areas',
  'area/jiangbei',
  'area/qijiang',
  'area/liangjiang',
  'policies',
  'area/liangjiang-district',
  'policies?a=liangjiang',
  'sources',
  'policies?a=liangjiang&e=liangjiang-talent-smart-cloud',
  'sources/jiangbei-2021',
  'policies?a=jiangjin&in=housing',
  'nowhere',
  'policies?k=fund',
] as const

/** Pages that repeat the rows of another one by the hundred: axe, which takes its time with each, has the others. */
const long: ReadonlySet<string> = new Set(['', '?e=qijiang-fund', 'figures', 'figures?e=liangjiang-talent-fund', 'policies'])

/** One page of each kind, and the drawer: what is asked for its text, and by axe, unless all are. */
const ofEachKind: ReadonlySet<string> = new Set([
  '?a=jiangbei~qijiang&min=platforms_40&e=jiangbei-postdoc-stations',
  'compare?a=jiangbei~qijiang',
  'compare?a=jiangbei~liangjiang~qijiang~jiangjin',
  'figures?a=liangjiang',
  'indicator/postdoc-stations',
  'policies?a=jiangjin&in=housing',
  'areas',
  'area/qijiang',
  'sources',
  'sources/jiangbei-2021',
  'nowhere',
])

/** Smallest text on a screen, px: a note's. */
const smallestType = 13
/** Least contrast of drawn text: WCAG 1.4.3, on the projector 1.4.6. */
const leastContrast = (theme: Screen['theme']) => (theme === 'projector' ? 7 : 4.5)

/**
 * In its drawer stand the figures of a division in a line of text: such links may be small, but the probe knows them by paragraphs only.
 */
const division = '?a=jiangbei~qijiang&min=platforms_40&e=jiangbei-postdoc-stations'

interface Screen {
  readonly lang: NonNullable<Device['lang']>
  readonly theme: NonNullable<Device['theme']>
  readonly size: readonly [width: number, height: number]
  /** Whether axe examines the pages, and by which rules. */
  readonly axe?: NonNullable<Examined['rules']>
  /** Whether axe examines every page, and not one of each kind. */
  readonly isWhole?: boolean
  /** Whether the reader asks for less motion, and for the text spacing of WCAG 1.4.12. */
  readonly isCalm?: boolean
}

/**
 * Each language on each width, each theme in some; axe in each language, on a wide screen and on a phone. 640 × 400 is a window
 * of 1280 × 800 at 200 % zoom, 320 px one at 400 %: WCAG 1.4.10.
 */
const chosen: readonly Screen[] = [
  { lang: 'zh', theme: 'light', size: [1366, 768], axe: 'all' },
  { lang: 'en', theme: 'dark', size: [390, 844], axe: 'all' },
  { lang: 'zh', theme: 'projector', size: [1920, 1080], axe: 'theme' },
  { lang: 'en', theme: 'light', size: [1024, 768] },
  { lang: 'zh', theme: 'light', size: [640, 400], isCalm: true },
  { lang: 'en', theme: 'light', size: [320, 640] },
]

const sizes = [
  [1920, 1080],
  [1366, 768],
  [1024, 768],
  [640, 400],
  [390, 844],
  [320, 640],
] as const

const nameOf = ({ lang, theme, size }: Screen) => `${lang}, ${theme}, ${size.join(' × ')}`

/** Every language and theme on every size, without those above. */
const others: readonly Screen[] = (['zh', 'en'] as const)
  .flatMap((lang) =>
    (['light', 'dark', 'projector'] as const).flatMap((theme) =>
      sizes.map((size): Screen => ({ lang, theme, size, axe: 'all', isWhole: true, isCalm: true })),
    ),
  )
  .filter((screen) => !chosen.some((one) => nameOf(one) === nameOf(screen)))

/** Smallest height of what is pressed: by a finger on a phone, else by a pointer. */
const leastHeight = (width: number) => (width < 640 ? 34 : 24)

for (const [screens, tag] of [
  [chosen, []],
  [others, ['@wide']],
] as const) {
  for (const screen of screens) {
    test(
      `every page fits into the window, its text is large enough and named, its targets too, and axe finds nothing: ${nameOf(screen)}`,
      { tag: [...tag] },
      async ({ page }) => {
        test.slow()
        const { lang, theme, size, axe, isWhole = false, isCalm = false } = screen
        const [width, height] = size
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ reducedMotion: isCalm ? 'reduce' : null })
        // The line of the first visit lies over the foot of the window, where axe would take it for something in the way.
        await remember(page, { lang, theme, guide: axe === undefined ? 'new' : 'seen' })
        await open(page, 'sources')
        await expectSettled(page)
        let drawnTexts = 0
        for (const link of links) {
          await open(page, link)
          if (isWhole || ofEachKind.has(link) || link === '') {
            expect.soft(await smallType(page, smallestType), link).toEqual([])
            expect.soft(await cutText(page), link).toEqual([])
            expect.soft(await unnamed(page), link).toEqual([])
            const { faint, counted } = await faintDrawnText(page, leastContrast(theme))
            expect.soft(faint, link).toEqual([])
            drawnTexts += counted
          }
          expect.soft(await overflow(page), link).toEqual({ wider: 0, scrolled: 0 })
          if (link !== division) expect.soft(await smallTargets(page, leastHeight(width)), link).toEqual([])
          if (isCalm) expect.soft(await moving(page), link).toEqual([])
          // The projector's type is 130 % of the page's: with 12 % between its letters, on a narrow window, that is more than WCAG
          // 1.4.4, 1.4.10 and 1.4.12 ask for together.
          if (isCalm && (theme !== 'projector' || width >= 1280)) {
            expect.soft((await overflowWithWideSpacing(page)).scrolled, `${link} with wide spacing`).toBe(0)
          }
          if (axe !== undefined && (isWhole ? !long.has(link) : ofEachKind.has(link)))
            expect.soft(await findings(page, { rules: axe }), link).toEqual([])
        }
        expect(drawnTexts, 'texts of drawings that were looked at').toBeGreaterThan(20)
      },
    )
  }
}

for (const theme of ['light', 'projector'] as const) {
  test(`in English, the longer language, no width has a page wider than the window or a control out of the bar: ${theme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 900 })
    await remember(page, { lang: 'en', theme, guide: 'seen' })
    for (const link of ['', 'compare', 'figures', 'policies', 'sources']) {
      await open(page, link)
      await expectSettled(page)
      for (const width of [1920, 1760, 1600, 1440, 1366, 1280, 1120, 1024, 960, 900, 768]) {
        await page.setViewportSize({ width, height: 900 })
        // Charts follow the window a frame later.
        await expect.poll(() => overflow(page), `${link} at ${width} px`).toEqual({ wider: 0, scrolled: 0 })
        await expect.poll(() => outOfBar(page), `${link} at ${width} px`).toEqual([])
      }
    }
  })
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const link of ['figures', 'policies', 'compare', 'areas', 'area/qijiang', 'sources']) {
    test(`nothing moves while ${link} loads, ${width} px`, ownProfile, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await watchShift(page)
      await page.goto(`./#/${link}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectSettled(page)
      expect(await shiftOf(page)).toBe(0)
    })
  }
}
