import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { blankAnswer, overviewAnswers } from './bench/answering.ts'
import { launch, slow, type Condition } from './bench/browser.ts'
import { buildBlank, buildPage, copyWithSynthetic, served } from './bench/build.ts'
import { isReadableWith, loads } from './bench/loading.ts'
import { pictureTime } from './bench/picture.ts'
import { longTasksOfHover, routeTimes } from './bench/routes.ts'
import { searchTimes } from './bench/searching.ts'
import { firstLoad, sizeFigures } from './bench/sizes.ts'
import { figureTable, isOver, type Figure } from './bench/table.ts'

const strictFlag = '--strict'
const rounds = 5

interface Pages {
  readonly folder: string
  readonly page: string
  readonly blank: string
  /** The same page with 41 areas, 60 indicators and 10 dates. */
  readonly large: string
}

function time(what: string, value: number, budget: number | null, blank: number | null = null): Figure {
  return { what, value, unit: 'ms', budget, blank, kind: 'time' }
}

/** First paint and what follows, on this machine and on one four times slower. */
async function loadFigures(browser: Browser, { page, blank }: Pages): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const throttle of [1, slow]) {
    const condition: Condition = { width: 1920, height: 1080, throttle, screen: 'overview' }
    const ours = await loads(browser, page, condition, rounds)
    const theirs = await loads(browser, blank, { ...condition, screen: 'blank' }, rounds)
    const at = throttle === 1 ? '' : `, at ${throttle}× CPU`
    figures.push(
      time(`first contentful paint${at}`, ours.paint ?? Number.NaN, null, theirs.paint),
      time(`finding and panels in the document${at}`, ours.readable ?? Number.NaN, null, theirs.readable),
      time(`largest contentful paint${at}`, ours.largest ?? Number.NaN, null, theirs.largest),
    )
  }
  return figures
}

/** Layout shifts in three windows; slowly, so that every stand-in is seen. */
async function shiftFigures(browser: Browser, { page }: Pages): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [width, height] of [
    [1920, 1080],
    [1280, 800],
    [390, 844],
  ] as const) {
    const { shift } = await loads(browser, page, { width, height, throttle: slow, screen: 'overview' }, 1)
    figures.push({
      what: `layout shift while loading, ${width} × ${height}`,
      value: shift,
      unit: '',
      budget: 0,
      blank: null,
      kind: 'time',
    })
  }
  return figures
}

async function answerFigures(browser: Browser, { page, blank }: Pages): Promise<readonly Figure[]> {
  const floor = await blankAnswer(browser, blank)
  const { area, threshold } = await overviewAnswers(browser, page, '江北区')
  return [
    time(`an area's box answers, at ${slow}× CPU`, area.control, 50, floor),
    time(`the last visible panel shows it, at ${slow}× CPU`, area.rows, 250, floor),
    time(`a step of a threshold answers, at ${slow}× CPU`, threshold.control, 50, floor),
    time(`let go, the last visible panel shows it, at ${slow}× CPU`, threshold.rows, 250, floor),
  ]
}

/** From page to page, and the pointer over rows. */
async function wayFigures(browser: Browser, { page }: Pages): Promise<readonly Figure[]> {
  const routes = await routeTimes(browser, page)
  return [
    ...routes.map(({ name, time: taken }) => time(`to the page ${name}, at ${slow}× CPU`, taken, 100)),
    {
      what: `long tasks while the pointer moves over rows, at ${slow}× CPU`,
      value: await longTasksOfHover(browser, page),
      unit: '',
      budget: 0,
      blank: null,
      kind: 'time',
    },
  ]
}

/** The same page with 41 areas, 60 indicators and 10 dates. */
async function largeFigures(browser: Browser, { large }: Pages): Promise<readonly Figure[]> {
  const condition: Condition = { width: 1920, height: 1080, throttle: 1, screen: 'overview' }
  const { readable } = await loads(browser, large, condition, 3)
  const { area, threshold } = await overviewAnswers(browser, large, '地字区')
  const search = await searchTimes(browser, large)
  const routes = await routeTimes(browser, large)
  const at = `41 areas × 60 indicators × 10 dates`
  return [
    time(`${at}: finding and panels in the document`, readable ?? Number.NaN, null),
    time(`${at}: an area's box answers, at ${slow}× CPU`, area.control, 50),
    time(`${at}: the last visible panel shows it, at ${slow}× CPU`, area.rows, 400),
    time(`${at}: a step of a threshold answers, at ${slow}× CPU`, threshold.control, 50),
    time(`${at}: let go, the last visible panel shows it, at ${slow}× CPU`, threshold.rows, 400),
    ...(search === null
      ? []
      : [
          time(`${at}: a Chinese word of a search, at ${slow}× CPU`, search.chinese, 50),
          time(`${at}: a word in pinyin, at ${slow}× CPU`, search.pinyin, 50),
        ]),
    ...routes.map(({ name, time: taken }) => time(`${at}: to the page ${name}, at ${slow}× CPU`, taken, null)),
  ]
}

async function measured(pages: Pages): Promise<readonly Figure[]> {
  const browser = await launch()
  try {
    const proven = await isReadableWith(browser, pages.page, firstLoad(pages.folder))
    if (!proven) throw new Error('The overview cannot be read with its first load alone; the size of that is no honest figure.')
    return [
      ...(await loadFigures(browser, pages)),
      ...(await shiftFigures(browser, pages)),
      ...(await answerFigures(browser, pages)),
      ...(await wayFigures(browser, pages)),
      time('a picture of 3840 × 2160, from the click', await pictureTime(browser, pages.page), 300),
      ...(await largeFigures(browser, pages)),
    ]
  } finally {
    await browser.close()
  }
}

const load = () => `load average ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} cores`

/**
 * `bench [--strict]`: builds the page, and a page of the same libraries with nothing on it, and measures both in Chromium. Fails above a
 * budget of size; above one of time only if strict, because a busy machine is slow too.
 */
export async function main(args: readonly string[]): Promise<number> {
  const strict = args.includes(strictFlag)
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-bench-'))
  try {
    const [ours, blank] = [path.join(folder, 'page'), path.join(folder, 'blank')]
    await buildPage(ours)
    await buildBlank(blank)
    const large = path.join(folder, 'large')
    copyWithSynthetic(ours, large)
    const servers = [await served(ours), await served(blank), await served(large)] as const
    const [page, empty, full] = servers
    const before = load()
    const measuredThenClosed = async () => {
      try {
        return await measured({ folder: ours, page: page.address, blank: empty.address, large: full.address })
      } finally {
        await Promise.all(servers.map((server) => server.close()))
      }
    }
    const sizes = sizeFigures(ours, blank)
    const figures = [...sizes, ...(await measuredThenClosed())]
    console.log(`${before} before, ${load()} after. Times are medians; the blank page has the same libraries and one word.`)
    console.log('The overview was read with its first load alone, everything else withheld.\n')
    console.log(figureTable(figures))
    return figures.some((figure) => isOver(figure) && (strict || figure.kind === 'size')) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
