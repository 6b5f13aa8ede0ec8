import type { Browser, Page } from '@playwright/test'
import { held, openWindow, slow, throttled, unfoldFilters } from './browser.ts'
import type { Answer, Asking } from './probe.ts'
import { median } from './table.ts'

/** Something the reader does again and again, there and back. */
interface Deed {
  readonly asking: Asking
  /** What shows at once that it was understood. */
  readonly control: string
  /** What shows it in the end. */
  readonly rows: string
  readonly there: (page: Page) => Promise<void>
  readonly back: (page: Page) => Promise<void>
}

const rounds = 6
/** ms */
const tooLong = 20_000
/** How long the page is left alone between deeds, ms. */
const pause = 700
const click: Asking = { control: 'click', rows: 'click' }

async function said(page: Page, rows: string): Promise<string> {
  return page.evaluate((selector) => window.probe?.said(selector) ?? '', rows)
}

async function answer(page: Page, { asking, control, rows }: Deed, expected: string, act: () => Promise<void>): Promise<Answer> {
  await page.evaluate(([...given]) => window.probe?.watch(...given), [asking, control, rows, expected] as const)
  await act()
  return seen(page)
}

/** What the page was told to look out for. */
export async function seen(page: Page): Promise<Answer> {
  return page.evaluate(async (limit) => {
    const tooLate = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`After ${limit} ms the page does not show what it showed the first time.`)), limit)
    })
    const found = await Promise.race([window.probe?.seen, tooLate])
    if (!found) throw new Error('Nothing was watched.')
    return found
  }, tooLong)
}

/** Does it there and back, first to learn what the rows then say, then slowly and measured. */
async function answers(page: Page, deed: Deed): Promise<readonly Answer[]> {
  const before = await said(page, deed.rows)
  await deed.there(page)
  await page.waitForTimeout(pause)
  const after = await said(page, deed.rows)
  if (after === before) throw new Error(`Nothing changes in ${deed.rows}, so that nothing can be measured.`)
  await deed.back(page)
  await page.waitForTimeout(pause)
  await throttled(page, slow)
  const all: Answer[] = []
  for (let round = 0; round < rounds; round += 1) {
    all.push(await answer(page, deed, after, () => deed.there(page)))
    await page.waitForTimeout(pause)
    all.push(await answer(page, deed, before, () => deed.back(page)))
    await page.waitForTimeout(pause)
  }
  await throttled(page, 1)
  return all
}

function middle(all: readonly Answer[]): Answer {
  return { control: median(all.map(({ control }) => control)), rows: median(all.map(({ rows }) => rows)) }
}

/** The figures that stand in the window, as one selector. */
function visibleFigures(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(figure, [role="figure"])[id]')]
      .filter((figure) => figure.getBoundingClientRect().top < window.innerHeight)
      .map((figure) => `#${figure.id}`)
      .join(','),
  )
}

export interface Answering {
  readonly area: Answer
  readonly threshold: Answer
}

/** How the overview answers to an area, named as its box begins, and to a step of a threshold, slowed down. */
export async function overviewAnswers(browser: Browser, address: string, areaName: string): Promise<Answering> {
  const page = await openWindow(browser, { width: 1920, height: 1080, throttle: 1, screen: 'overview' })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator('svg.recharts-surface').first().waitFor()
    await unfoldFilters(page)
    const rows = await visibleFigures(page)
    const area = page.getByRole('checkbox', { name: new RegExp(`^${areaName}`) })
    await area.evaluate((input) => input.setAttribute('data-bench', 'area'))
    const slider = page.getByRole('slider').nth(1)
    await slider.evaluate((input) => input.setAttribute('data-bench', 'threshold'))
    const toggle = () => area.click({ delay: held })
    const press = (key: string) => () => slider.press(key, { delay: held })
    return {
      area: middle(await answers(page, { asking: click, control: '[data-bench="area"]', rows, there: toggle, back: toggle })),
      threshold: middle(
        await answers(page, {
          asking: { control: 'keydown', rows: 'keyup' },
          control: '[data-bench="threshold"]',
          rows,
          there: press('ArrowRight'),
          back: press('ArrowLeft'),
        }),
      ),
    }
  } finally {
    await page.context().close()
  }
}

/** From a key to the frame with the new word on the blank page, slowed down: what no page of these libraries can better. */
export async function blankAnswer(browser: Browser, address: string): Promise<number> {
  const page = await openWindow(browser, { width: 1920, height: 1080, throttle: slow, screen: 'blank' })
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    const all: Answer[] = []
    const deed: Deed = {
      asking: { control: 'keydown', rows: 'keydown' },
      control: 'main',
      rows: 'main',
      there: (blank) => blank.keyboard.press('a'),
      back: (blank) => blank.keyboard.press('a'),
    }
    for (let round = 1; round <= rounds * 2; round += 1) {
      all.push(await answer(page, deed, `空白 ${round}`, () => deed.there(page)))
      await page.waitForTimeout(pause / 2)
    }
    return middle(all).rows
  } finally {
    await page.context().close()
  }
}
