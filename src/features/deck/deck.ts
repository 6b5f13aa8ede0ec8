/**
 * A deck of one's own: figures in an order of one's own, each with the view it stands in and a line of one's own. It stores no figure, only
 * where each is found and what it showed then, so that it always shows the data that are there, and says where these are others.
 */
import type { Dataset, Observation, Policy } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Slide } from '#figures/page/slide.ts'
import { editionOf, formatLink, parseLink } from '#view/codec.ts'
import { defaultView, type View } from '#view/view.ts'

/** What a figure showed when it was added. */
export interface Showing {
  /** Version of the dataset. */
  readonly version: string
  /** How many recorded figures and policies. */
  readonly count: number
  /** Of their values, dates and words: another where any of these is another. */
  readonly digest: string
}

export interface Item {
  /** The view the figure stands in, as a link without language, order, evidence and presentation. */
  readonly link: string
  /** Its id there. */
  readonly figure: string
  /** What the presenter says of it, at most `longestLine` characters; empty for nothing. */
  readonly line: string
  readonly showed: Showing
}

export type Deck = readonly Item[]

/** More slides than these are no presentation, and no link carries them. */
export const mostItems = 60
/** Characters of a line (UTF-16): it has to be read from the last row in one or two lines. */
export const longestLine = 120

/** A link in a deck says all of a view: nothing is left to the device that opens it. */
const plainView = (lang: View['lang']) => defaultView({ lang, own: null })

/** The figures of a view, as the page it is on has them. */
export type FiguresOf = (dataset: Dataset, view: View) => readonly FigureModel[]

/** A figure of the view that is shown, as an item. */
export function itemOf(dataset: Dataset, view: View, model: FigureModel): Item {
  const { sort } = plainView('zh')
  const link = formatLink(
    { ...view, lang: 'zh', sort, evidence: null, presenting: null, deck: null },
    plainView('zh'),
    editionOf(dataset),
  )
  return { link, figure: model.id, line: '', showed: showingOf(dataset, model) }
}

/** What a figure shows of the data. */
function showingOf(dataset: Dataset, model: FigureModel): Showing {
  const ids = recordedIn(model)
  const observations = dataset.observations.filter(({ obsId }) => ids.has(obsId))
  const policies = dataset.policies.filter(({ policyId }) => ids.has(policyId))
  const said = [model.finding.kind, ...observations.map(saidByFigure), ...policies.map(saidByPolicy)]
  return { version: dataset.version, count: observations.length + policies.length, digest: hash(said.join('\n')) }
}

function saidByFigure(figure: Observation): string {
  const { obsId, obsValue, unitMult, unitMeasure, qualifier, lowerBound, upperBound } = figure
  const { timePeriod, nature, scope, per, definition, quote } = figure
  return [
    obsId,
    obsValue,
    unitMult,
    unitMeasure,
    qualifier,
    lowerBound,
    upperBound,
    timePeriod,
    nature,
    scope,
    per,
    definition,
    quote,
  ].join('|')
}

function saidByPolicy({ policyId, nameZh, instruments, quote }: Policy): string {
  return [policyId, nameZh, instruments.join('~'), quote].join('|')
}

/** The ids of all figures and policies anywhere in a model. */
function recordedIn(model: FigureModel): ReadonlySet<string> {
  const ids = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'obsId' || key === 'policyId') && typeof inner === 'string') ids.add(inner)
      else walk(inner)
    }
  }
  walk(model)
  return ids
}

/** FNV-1a of the UTF-16 code units, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(36)
}

/** What is other than when the figure was added; it is shown as the data have it now. */
export type Change =
  /** The view names what these data do not have. */
  | { readonly kind: 'view'; readonly parts: readonly string[] }
  | { readonly kind: 'values'; readonly before: Showing; readonly now: Showing }

/** An item as it can be shown with a dataset. */
export type Found =
  | {
      readonly kind: 'here'
      readonly item: Item
      readonly slide: Slide
      readonly view: View
      readonly changes: readonly Change[]
    }
  /** The page has no such figure with these data. */
  | { readonly kind: 'gone'; readonly item: Item; readonly view: View; readonly changes: readonly Change[] }

/** The id of the slide at a place, from 0: a figure may be in a deck twice. */
const slideId = (place: number) => `slide-${place + 1}`

interface Named {
  readonly view: View
  /** What of the link these data do not have. */
  readonly parts: readonly string[]
  readonly figures: readonly { readonly model: FigureModel; readonly shows: () => Showing }[]
}

/** Finds items among the figures of a dataset; each view is computed once, however often the deck changes. */
export function finder(dataset: Dataset, lang: View['lang'], figuresOf: FiguresOf): (deck: Deck) => readonly Found[] {
  const known = new Map<string, Named>()
  const named = (link: string): Named => {
    const read = known.get(link) ?? viewOf(link, dataset, lang, figuresOf)
    known.set(link, read)
    return read
  }
  return (deck) => deck.map((item, place) => foundAt(item, place, named(item.link)))
}

function foundAt(item: Item, place: number, { view, parts, figures }: Named): Found {
  const lost: readonly Change[] = parts.length === 0 ? [] : [{ kind: 'view', parts }]
  const figure = figures.find(({ model }) => model.id === item.figure)
  if (figure === undefined) return { kind: 'gone', item, view, changes: lost }
  const { model } = figure
  const now = figure.shows()
  const isSame = now.digest === item.showed.digest && now.count === item.showed.count
  const changed: readonly Change[] = isSame ? [] : [{ kind: 'values', before: item.showed, now }]
  return { kind: 'here', item, slide: { id: slideId(place), model, line: item.line }, view, changes: [...lost, ...changed] }
}

function viewOf(link: string, dataset: Dataset, lang: View['lang'], figuresOf: FiguresOf): Named {
  const { view, problems } = parseLink(link, dataset, plainView(lang))
  const figures = figuresOf(dataset, view).map((model) => {
    let shows: Showing | null = null
    return { model, shows: () => (shows ??= showingOf(dataset, model)) }
  })
  return { view, parts: problems.flatMap((problem) => problem.parts), figures }
}

/** The slides of what was found. */
export function slidesIn(found: readonly Found[]): readonly Slide[] {
  return found.flatMap((one) => (one.kind === 'here' ? [one.slide] : []))
}

/** The deck with an item moved to another place, both from 0. */
export function moved(deck: Deck, from: number, to: number): Deck {
  const item = deck[from]
  if (item === undefined || to < 0 || to >= deck.length) return deck
  const others = deck.filter((_, place) => place !== from)
  return [...others.slice(0, to), item, ...others.slice(to)]
}

/** The deck with another line at a place. */
export function withLine(deck: Deck, at: number, line: string): Deck {
  return deck.map((item, place) => (place === at ? { ...item, line: line.slice(0, longestLine) } : item))
}

/** The deck without the item at a place. */
export function without(deck: Deck, at: number): Deck {
  return deck.filter((_, place) => place !== at)
}
