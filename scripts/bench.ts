import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { blankAnswer, overviewAnswers } from './bench/answering.ts'
import { launch, slow, type Condition } from './bench/browser.ts'
import { buildBeside, buildPage, copyWithData, served } from './bench/build.ts'
import { isReadableWith, loads } from './bench/loading.ts'
import { isOverLimit, peerFigures, peerLine } from './bench/peers.ts'
import { pictureTime } from './bench/picture.ts'
import { longTasksOfHover, routeTimes } from './bench/routes.ts'
import { searchTimes } from './bench/searching.ts'
import { isSheetOverLimit, sheetFigures, sheetLine } from './bench/sheets.ts'
import { firstLoad, sizeFigures } from './bench/sizes.ts'
import { figureTable, isOver, type Figure } from './bench/table.ts'
import { turnFigures, turnLine } from './bench/turns.ts'
import { fullSize } from '#tests/synthetic/package.ts'

const strictFlag = '--strict'
const peersFlag = '--peers'
const againstFlag = '--against'
/** An area whose box every build of the page has. */
const knownArea = '江北区'
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
  const { area, threshold } = await overviewAnswers(browser, page, knownArea)
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

/** Every group of figures, each measured by itself. */
const groups: readonly ((browser: Browser, pages: Pages) => Promise<readonly Figure[]>)[] = [
  loadFigures,
  shiftFigures,
  answerFigures,
  wayFigures,
  async (browser, { page }) => [time('a picture of 3840 × 2160, from the click', await pictureTime(browser, page), 300)],
  largeFigures,
]

interface Measured {
  readonly figures: readonly Figure[]
  /** What could not be measured, in words. */
  readonly missed: readonly string[]
}

/** A group that fails, by a key that was missed for instance, takes nothing from the others. */
async function measured(pages: Pages): Promise<Measured> {
  const browser = await launch()
  try {
    const proven = await isReadableWith(browser, pages.page, firstLoad(pages.folder))
    if (!proven) throw new Error('The overview cannot be read with its first load alone; the size of that is no honest figure.')
    const figures: Figure[] = []
    const missed: string[] = []
    for (const group of groups) {
      try {
        figures.push(...(await group(browser, pages)))
      } catch (error) {
        missed.push(String(error))
      }
    }
    return { figures, missed }
  } finally {
    await browser.close()
  }
}

/** Compares the page with plain ones; prints each figure as soon as it is there. @returns whether one is over its limit */
async function comparedWithPeers(pageFolder: string, folder: string): Promise<boolean> {
  const browser = await launch()
  let isAnyOver = false
  console.log('\nBeside plain pages of the same charts, in turns; medians of processor time:')
  try {
    await peerFigures(browser, pageFolder, folder, (figures) => {
      isAnyOver ||= figures.some(isOverLimit)
      for (const figure of figures) console.log(peerLine(figure))
    })
    const sheets = await sheetFigures(browser, pageFolder, folder)
    isAnyOver ||= isSheetOverLimit(sheets)
    console.log(sheetLine(sheets))
  } finally {
    await browser.close()
  }
  return isAnyOver
}

/** Compares the page with another build of it; prints the figures after each turn. */
async function comparedWithBuild(pageFolder: string, otherFolder: string): Promise<void> {
  const browser = await launch()
  const [ours, theirs] = [await served(pageFolder), await served(otherFolder)]
  try {
    console.log(`\nBeside the build in ${otherFolder}, in turns; medians; ${load()}:`)
    await turnFigures(browser, ours.address, theirs.address, knownArea, (turn, figures) => {
      console.log(`After turn ${turn}, ${load()}:`)
      for (const figure of figures) console.log(turnLine(figure))
    })
  } finally {
    await Promise.all([ours.close(), theirs.close()])
    await browser.close()
  }
}

const load = () => `load average ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} cores`

/**
 * `bench [--strict] [--peers] [--against FOLDER]`: builds the page, and a page of the same libraries with nothing on it, and measures both
 * in Chromium; then the page beside plain ones of the same charts (`--peers`: only that), or beside another build of it (`--against`: only
 * that). Fails above a budget of size; above one of time only if strict, because a busy machine is slow too.
 */
export async function main(args: readonly string[]): Promise<number> {
  const strict = args.includes(strictFlag)
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-bench-'))
  try {
    const ours = path.join(folder, 'page')
    await buildPage(ours)
    const other = args.includes(againstFlag) ? args[args.indexOf(againstFlag) + 1] : undefined
    if (other !== undefined) {
      await comparedWithBuild(ours, other)
      return 0
    }
    const isOverBudget = args.includes(peersFlag) ? false : await measuredAlone(ours, folder, strict)
    const isSlowerThanAllowed = await comparedWithPeers(ours, folder)
    return isOverBudget || (strict && isSlowerThanAllowed) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The page, the blank page, the page with much data. @returns whether the run fails */
async function measuredAlone(ours: string, folder: string, strict: boolean): Promise<boolean> {
  const [blank, large] = [path.join(folder, 'blank'), path.join(folder, 'large')]
  await buildBeside('blank', blank)
  copyWithData(ours, large, fullSize)
  const servers = [await served(ours), await served(blank), await served(large)] as const
  const [page, empty, full] = servers
  const before = load()
  try {
    const { figures, missed } = await measured({ folder: ours, page: page.address, blank: empty.address, large: full.address })
    const all = [...sizeFigures(ours, blank), ...figures]
    console.log(`${before} before, ${load()} after. Times are medians; the blank page has the same libraries and one word.`)
    console.log('The overview was read with its first load alone, everything else withheld.\n')
    console.log(figureTable(all))
    for (const sentence of missed) console.log(`Not measured: ${sentence}`)
    return missed.length > 0 || all.some((figure) => isOver(figure) && (strict || figure.kind === 'size'))
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
}
