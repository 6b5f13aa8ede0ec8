/** All that leaves of a figure or a list: what is in it and within which conditions, its tables, its sources. */
import { figuresSaid } from '#domain/totals.ts'
import type { Condition } from '#domain/condition.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import type { FigureModel, Note, Within } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { noteSentence, sourceLine } from '#figures/sentences/footnotes.ts'
import { conditionText, leftOut } from '#figures/sentences/within.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { contentsOf, contentsOfList, type Contents } from './contents.ts'
import { figureSheet } from './figureSheet.ts'
import {
  areaSheet,
  codeSheet,
  definitionSheet,
  indicatorSheet,
  instrumentSheet,
  policySheet,
  requestSheet,
  sourceSheet,
  verdictSheet,
} from './moreSheets.ts'
import type { Sheet } from './sheet.ts'
import type { ListRows } from './takeAlong.ts'

/** A line of the cover: its name and what it says, or with an empty name the next line of the same. */
export type CoverLine = readonly [name: string, said: string]

export interface Book {
  /** What the figure or list says, as its headline. */
  readonly title: string
  readonly cover: readonly CoverLine[]
  /** The table that a file of one table holds. */
  readonly main: Sheet
  /** All tables with a row, the main one first. */
  readonly sheets: readonly Sheet[]
  /** Tables that ids of the others refer to, for programs. */
  readonly references: readonly Sheet[]
  /** Sources by their numbers, from 1. */
  readonly sources: readonly string[]
}

/** What is taken out: a figure, or the rows of a list under its name. */
export type Taken = { readonly kind: 'figure'; readonly model: FigureModel } | { readonly kind: 'list'; readonly list: ListRows }

/** Where and when it was taken out. */
export interface Occasion {
  /** The conditions that hold, all of them. */
  readonly conditions: readonly Condition[]
  /** Address of the view; null where it is none that others can open. */
  readonly link: string | null
  /** ISO 8601 day. */
  readonly today: string
}

/** The tables of what is taken out, with their cover. */
export function bookOf(say: Sentences, taken: Taken, occasion: Occasion): Book {
  const { dataset } = say.context
  const contents = taken.kind === 'figure' ? contentsOf(dataset, taken.model) : contentsOfList(dataset, taken.list)
  const all = [
    requestSheet(say, contents),
    figureSheet(say, contents),
    verdictSheet(say, contents),
    policySheet(say, contents),
    instrumentSheet(say, contents),
    areaSheet(say, contents.areas, 'by-themselves'),
  ]
  const rows = all.filter(({ length }) => length > 0)
  const sources = sourceSheet(say, contents, rows.length === 0 ? 'by-themselves' : 'of-others')
  const filled = [...rows, ...(sources.length > 0 ? [sources] : [])]
  const [main = figureSheet(say, contents)] = filled
  const references = referencesOf(say, contents)
  const sheets = filled.length === 0 ? [main] : filled
  return {
    title: taken.kind === 'figure' ? say.finding(taken.model.finding) : taken.list.name,
    cover: coverOf(say, contents, taken, occasion),
    main,
    sheets,
    references: [...references, codeSheet(say, [...sheets, ...references])],
    sources: contents.sources.map((source) => sourceLine(say.context, source)),
  }
}

/** What the ids in the tables stand for. */
function referencesOf(say: Sentences, contents: Contents): readonly Sheet[] {
  const { dataset } = say.context
  const figures = figuresIn(contents)
  const gaps = contents.entries.flatMap((entry) => (entry.kind === 'gap' ? [entry] : []))
  const areas = new Set([
    ...figures.map(({ refArea }) => refArea),
    ...[...gaps, ...contents.requests, ...contents.instruments.flatMap(({ cells }) => cells)].map(({ area }) => area),
    ...contents.policies.map(({ refArea }) => refArea),
  ])
  const indicators = new Set([...figures, ...gaps, ...contents.requests].map(({ indicator }) => indicator))
  const definitions = new Set(figures.map(({ definition }) => definition))
  return [
    areaSheet(say, containedIn(dataset, areas), 'of-others'),
    indicatorSheet(
      say,
      dataset.indicators.filter(({ indicator }) => indicators.has(indicator)),
    ),
    definitionSheet(
      say,
      dataset.definitions.filter(({ definitionId }) => definitions.has(definitionId)),
    ),
  ].filter(({ length }) => length > 0)
}

function containedIn({ areas }: Dataset, ids: ReadonlySet<string>) {
  return areas.filter(({ areaId }) => ids.has(areaId))
}

function figuresIn({ entries }: Contents): readonly Observation[] {
  return entries.flatMap((entry) => (entry.kind === 'figure' ? [entry.figure] : []))
}

function coverOf(say: Sentences, contents: Contents, taken: Taken, { conditions, link, today }: Occasion): readonly CoverLine[] {
  const { context } = say
  const { dataset } = context
  const words = longPhrasesOf(context).sheet.cover
  const rows = figuresIn(contents)
  const figures = figuresSaid(dataset, rows)
  const areas = new Set([
    ...contents.entries.map((entry) => (entry.kind === 'figure' ? entry.figure.refArea : entry.area)),
    ...contents.policies.map(({ refArea }) => refArea),
  ])
  const [subline, notes, within]: readonly [string | null, readonly Note[], Within | null] =
    taken.kind === 'figure'
      ? [say.subline(taken.model.finding), taken.model.notes, taken.model.finding.within ?? null]
      : [null, [], null]
  return [
    ...(subline === null ? [] : [line(words.subline, subline)]),
    line(
      words.contents,
      words.counted({
        figures,
        again: rows.length - figures,
        gaps: contents.entries.length - rows.length,
        policies: contents.policies.length,
        areas: contents.areas.length,
        sources: rows.length + contents.policies.length + contents.areas.length === 0 ? contents.sources.length : 0,
      }),
    ),
    ...(areas.size === 0
      ? []
      : [line(words.areas, context.phrases.list(containedIn(dataset, areas).map(({ areaId }) => say.area(areaId))))]),
    line(
      words.conditions,
      conditions.length === 0
        ? words.noConditions
        : context.phrases.clauses([
            ...conditions.map((condition) => conditionText(context, condition)),
            ...leftOut(context, within),
          ]),
    ),
    line(
      words.version,
      (contents.sources.some((source) => dataset.added.has(source)) ? words.versionWithAdded : words.versionOf)(
        dataset.version,
        dataset.created,
      ),
    ),
    line(words.taken, today),
    ...(link === null ? [] : [line(words.link, link)]),
    ...lines(words.how, [...words.advice, ...notes.map((note) => context.phrases.sentences([noteSentence(context, note)]))]),
    ...lines(
      words.sources,
      contents.sources.map((source, index) => `[${index + 1}] ${sourceLine(context, source)}${addressOf(dataset, source)}`),
    ),
  ]
}

function addressOf({ sourceById }: Dataset, source: Contents['sources'][number]): string {
  const { url } = lookup(sourceById, source)
  return url === null ? '' : ` ${url}`
}

const line = (name: string, said: string): CoverLine => [name, said]

/** Several lines under one name. */
function lines(name: string, said: readonly string[]): readonly CoverLine[] {
  return said.map((one, index) => line(index === 0 ? name : '', one))
}
