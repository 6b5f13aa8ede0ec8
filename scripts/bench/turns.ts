/** Another build of the page beside this one, in turns: what a change cost the reader. */
import type { Browser } from '@playwright/test'
import { overviewAnswers } from './answering.ts'
import { slow } from './browser.ts'
import { routeTimes } from './routes.ts'
import { searchTimes } from './searching.ts'
import { median } from './table.ts'

const turns = 3

/** One thing measured in both builds. */
export interface TurnFigure {
  readonly what: string
  /** ms, slowed down. */
  readonly ours: number
  /** ms, slowed down. */
  readonly theirs: number
}

/** Every time of a page by what it is of, ms. */
async function timesOf(browser: Browser, address: string, area: string): Promise<ReadonlyMap<string, number>> {
  const answers = await overviewAnswers(browser, address, area)
  const search = await searchTimes(browser, address)
  const routes = await routeTimes(browser, address)
  return new Map([
    ["an area's box", answers.area.control],
    ["an area's box, last visible panel", answers.area.rows],
    ['a step of a threshold', answers.threshold.control],
    ['a threshold let go, last visible panel', answers.threshold.rows],
    ...(search === null
      ? []
      : [['a Chinese word of a search', search.chinese] as const, ['a word in pinyin', search.pinyin] as const]),
    ...routes.map(({ name, time }) => [`to the page ${name}`, time] as const),
  ])
}

/**
 * Medians of both builds, measured one after the other, again and again; only what both have.
 * @param ours address of this build
 * @param theirs address of the other one
 * @param area name of an area whose box both have
 * @param report gets the medians of all turns so far after each turn, so that a run that is stopped has told what it measured
 * @throws {Error} if a page does not answer
 */
export async function turnFigures(
  browser: Browser,
  ours: string,
  theirs: string,
  area: string,
  report: (turn: number, figures: readonly TurnFigure[]) => void,
): Promise<void> {
  const all = { ours: new Map<string, number[]>(), theirs: new Map<string, number[]>() }
  for (let turn = 1; turn <= turns; turn += 1) {
    for (const [times, address] of [
      [all.ours, ours],
      [all.theirs, theirs],
    ] as const)
      for (const [what, time] of await timesOf(browser, address, area)) times.set(what, [...(times.get(what) ?? []), time])
    report(turn, medians(all))
  }
}

function medians(all: Readonly<Record<'ours' | 'theirs', ReadonlyMap<string, readonly number[]>>>): readonly TurnFigure[] {
  return [...all.ours].flatMap(([what, times]) => {
    const other = all.theirs.get(what)
    return other === undefined ? [] : [{ what, ours: median(times), theirs: median(other) }]
  })
}

/** One line for a figure, with how many times the other build's it is. */
export function turnLine({ what, ours, theirs }: TurnFigure): string {
  return `${what}, at ${slow}× CPU: ${ours.toFixed(0)} ms; the other build ${theirs.toFixed(0)} ms, ${(ours / theirs).toFixed(2)} ×`
}
