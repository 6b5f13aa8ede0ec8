/**
 * What every page has around its body: the finding and the dates above; the key, the notes, the numbered sources, the version of
 * the data and the word-mark below or beside.
 */
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { figuresDrawn, headOf } from '#figures/head.ts'
import { legendKeys, type FigureHead, type FigureModel, type LegendKey, type Note } from '#figures/model.ts'
import { formatPeriod } from '#i18n/date.ts'
import { rect, type SceneNode } from '#figures/scene/scene.ts'
import { beside, headline, nothing, padded, paragraph, row, stack, words as setWords, wrapped, type Box } from './box.ts'
import type { Contents } from './contents.ts'
import type { FlowPage } from './flow.ts'
import { keyBoxes } from './key.ts'
import { projectorFloor } from '#figures/theme.ts'
import { face, lineBox, type Setting } from './setting.ts'

/** Where key and notes stand: in a column beside the body, or below it; what there is no room for on a page of its own. */
export type Arrangement = 'aside' | 'table' | 'below'

/** The frame of one figure, the same for all its pages. */
export interface Frame {
  readonly setting: Setting
  readonly model: FigureModel
  readonly arrangement: Arrangement
  readonly head: Box
  /** px between the margins. */
  readonly width: number
  /** px of the body, less where a column stands beside it. */
  readonly bodyWidth: number
  readonly lines: LinesBelow
}

/** So many lines may key and notes take below the body. */
export interface LinesBelow {
  readonly key: number
  readonly notes: number
}

/** Share of the page that the column beside the body takes. */
const asideShare = 0.235

/** Lays out what all pages of a figure share. */
export function frameOf(setting: Setting, model: FigureModel, arrangement: Arrangement, lines: LinesBelow): Frame {
  const { format } = setting
  const width = format.width - 2 * format.margin.side
  const asideWidth = Math.round(format.width * asideShare)
  return {
    setting,
    model,
    arrangement,
    lines,
    width,
    head: headBox(setting, model, arrangement, width),
    bodyWidth: arrangement === 'aside' ? width - asideWidth - asideGap(setting) * 2 : width,
  }
}

function asideGap({ format }: Setting): number {
  return format.space * 2.5
}

/** White space between the head and the body. */
function bodyGap({ format }: Setting): number {
  return format.space * (format.use === 'projector' ? 2.2 : 1.5)
}

function headBox(setting: Setting, model: FigureHead, arrangement: Arrangement, width: number): Box {
  const { format, say } = setting
  return stack(
    [
      headline(
        say.finding(model.finding),
        face(format, 'title', 'bold'),
        width,
        format.use === 'projector' ? projectorFloor.title : 0,
      ),
      sublineBox(setting, model, width),
      datesBox(setting, model, arrangement, width),
      ...(format.use === 'picture' ? [padded(lineBox(width, format.rule, format.theme.ink), { top: format.space * 0.6 })] : []),
    ],
    format.space * 0.4,
  )
}

/** The dates of each area. The heads of a table's columns have them; a projected row has its own, so that there they may be left out. */
function datesBox({ format, say }: Setting, model: FigureHead, arrangement: Arrangement, width: number): Box {
  if (arrangement === 'table') return nothing
  const box = paragraph(say.dates(model.dates), face(format, 'subtitle', 'quiet'), width)
  return format.use === 'projector' && box.height > format.type.subtitle[1] ? nothing : box
}

/** The dated figures behind a headline about orders; other headlines have them in the body. Left out where they would crowd a projected page. */
function sublineBox({ format, say }: Setting, { finding }: FigureHead, width: number): Box {
  const said = finding.kind === 'orders' || finding.kind === 'no-order' ? say.subline(finding) : null
  const box = paragraph(said ?? '', face(format, 'subtitle', 'plain'), width)
  return format.use === 'projector' && box.height > format.type.subtitle[1] * 2 ? nothing : box
}

/** Sources, key and notes of exactly what a page draws. */
interface PageFacts {
  readonly head: FigureHead
  readonly notes: readonly Note[]
}

function factsOf({ setting: { dataset }, model }: Frame, { drawn, quoted, signs }: Contents): PageFacts {
  const head = headOf(dataset, { id: model.id, finding: model.finding, areas: model.areas, drawn, quoted })
  const legend = legendKeys.filter((key) => head.legend.includes(key) || signs.includes(key))
  const shown = new Set(figuresDrawn(drawn))
  const holds = (note: Note): boolean => {
    if (note.kind === 'comment') return shown.has(note.observation)
    const always = note.kind === 'area' || note.kind === 'city-is-reference'
    return always || head.notes.some((other) => other.kind === note.kind)
  }
  return { head: { ...head, legend }, notes: model.notes.filter(holds) }
}

/** Lines that sources may take on the projector before they are named by their areas only. */
const projectedSourceLines = 2

/** How a source is named on a page, the fullest first. */
const sourceNames = {
  full: ({ say }: Setting, source: SourceId) => say.sourceLine(source),
  /** Its title without the second half, its date. */
  title: ({ dataset, say, words }: Setting, source: SourceId) => {
    const { title, published } = lookup(dataset.sourceById, source)
    const short = say.freeText(title).split(/——|: /)[0] ?? title
    return words.pick(`《${short}》${formatPeriod(published, 'zh')}`, `${short}, ${formatPeriod(published, 'en')}`)
  },
  /** The areas it is about, its date. */
  areas: ({ dataset, say, words }: Setting, source: SourceId) => {
    const { published } = lookup(dataset.sourceById, source)
    const quoted = [...dataset.observations, ...dataset.policies].filter((quote) => quote.sourceId === source)
    const areas = [...new Set(quoted.map((quote) => quote.refArea))].map(say.area)
    return words.pick(
      `${areas.join('、')}${formatPeriod(published, 'zh')}`,
      `${areas.join(', ')}, ${formatPeriod(published, 'en')}`,
    )
  },
} as const

/** More sources than this run on in one paragraph. */
const mostListed = 3

function sourcesBox(frame: Frame, head: FigureHead, width: number): Box {
  const { setting, model } = frame
  const { format, say, words } = setting
  const type = face(format, 'note', 'plain')
  const bold = face(format, 'note', 'bold')
  const numbered = head.sources
    .map((source) => ({ source, number: model.sources.indexOf(source) + 1 }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => a.number - b.number)
  if (numbered.length === 0) return nothing
  const label = setWords([{ text: words.t('picture.sources'), face: bold }])
  const indent = label.width + format.space
  const room = width - indent
  const runOn = (naming: keyof typeof sourceNames): Box => {
    const said = numbered.map(({ source, number }) => `[${number}] ${sourceNames[naming](setting, source)}`)
    return paragraph(said.join(say.separator), type, room)
  }
  const listed = () =>
    numbered.map(({ source, number }) => {
      const sign = setWords([{ text: `[${number}]`, face: bold }])
      const gap = format.space * 0.6
      return row([sign, paragraph(sourceNames.full(setting, source), type, room - sign.width - gap)], gap)
    })
  const entries = (): Box => {
    if (format.use === 'picture') return numbered.length <= mostListed ? stack(listed(), 0) : runOn('full')
    const titles = runOn('title')
    return titles.height <= type.line * projectedSourceLines ? titles : runOn('areas')
  }
  return beside([
    { x: 0, box: label },
    { x: indent, box: entries() },
  ])
}

/** Version and date of the data, and the address where others can open the view. */
function dataLine({ format, dataset, words }: Setting, width: number): Box {
  if (format.use === 'projector') return nothing
  const data = words.t('picture.data', { version: dataset.version, date: dataset.created })
  return paragraph(format.link === null ? data : `${data}　${format.link}`, face(format, 'note', 'quiet'), width)
}

/** The word-mark, with the number of the page where there are several. */
function wordMark({ format, words }: Setting, page: string): Box {
  const title = face(format, 'title', 'bold')
  const heading = face(format, 'heading', 'bold')
  const size = Math.round(heading.size * 1.5)
  const mark = { ...title, size, line: Math.round(size * 1.2), colour: format.theme.accent }
  const parts = [
    ...(format.use === 'picture' ? [{ text: `${words.t('picture.tagline')}　`, face: face(format, 'note', 'quiet') }] : []),
    { text: words.t('app.name'), face: mark },
    ...(page === '' ? [] : [{ text: `　${page}`, face: heading }]),
  ]
  return setWords(parts, 'end')
}

/** Sources over the whole width, below them the data at the left and the word-mark at the right. */
function footBox(frame: Frame, head: FigureHead, page: string): Box {
  const { setting, width } = frame
  const { format } = setting
  const mark = wordMark(setting, page)
  const markRoom = wordMark(setting, '88 / 88').width + format.space * 3
  const projected = format.use === 'projector'
  const sources = sourcesBox(frame, head, projected ? width - markRoom : width)
  const data = dataLine(setting, width - markRoom)
  const left = stack([sources, data], format.space * 0.3)
  // The word-mark is taller than a line of notes; it may reach up beside the last source only where the sources leave it room.
  const height = projected ? Math.max(left.height, mark.height) : sources.height + Math.max(data.height, mark.height)
  const gap = format.space * 0.8
  return {
    width,
    height: height + gap + format.rule,
    baseline: 0,
    draw: (x, y) => [
      rect(x, y, width, projected ? format.rule : 2, format.theme.ink),
      ...sources.draw(x, y + gap + format.rule),
      ...data.draw(
        x,
        y +
          gap +
          format.rule +
          height -
          data.height -
          (projected ? 0 : mark.height - mark.baseline - data.height + data.baseline),
      ),
      ...mark.draw(x + width - mark.width, y + gap + format.rule + height - mark.height),
    ],
  }
}

/** The key, where it takes no more lines than it may; else it goes to the page of the notes, so that the body keeps its room. */
function keyBelow({ setting, width, lines }: Frame, head: FigureHead): Box {
  const box = keyLines(setting, head.legend, width)
  return box.height > setting.format.type.note[1] * (lines.key + 0.5) ? nothing : box
}

/** Keys one after the other in as many lines as they need. */
function keyLines(setting: Setting, legend: FigureHead['legend'], width: number): Box {
  const { format } = setting
  return wrapped(keyBoxes(setting, legend, width, 'small'), width, format.space * 2.2, format.space * 0.2)
}

function titled(setting: Setting, title: string, boxes: readonly Box[], gap: number): Box {
  const { format } = setting
  if (boxes.length === 0) return nothing
  return stack(
    [paragraph(title, face(format, 'heading', 'bold'), Number.POSITIVE_INFINITY), stack(boxes, gap)],
    format.space * 0.5,
  )
}

function keyAside({ setting }: Frame, head: FigureHead, width: number): Box {
  const { format, words } = setting
  return titled(setting, words.t('picture.key'), keyBoxes(setting, head.legend, width, 'aligned'), format.space * 0.5)
}

/** A note as a paragraph. On the projector notes have a page of their own, and larger type. */
export function noteBox({ format, say }: Setting, note: Note, width: number): Box {
  return paragraph(say.note(note), face(format, format.use === 'projector' ? 'body' : 'note', 'plain'), width)
}

/** Notes one after the other in one paragraph. */
function notesRunOn({ format, say, words }: Setting, notes: readonly Note[], width: number): Box {
  const stop = words.pick('。', '. ')
  return paragraph(
    notes
      .map((note) => `${say.note(note)}${stop}`)
      .join('')
      .trimEnd(),
    face(format, 'note', 'plain'),
    width,
  )
}

/** As many notes as `set` brings into the height, in their order. */
function fittingNotes(notes: readonly Note[], height: number, set: (notes: readonly Note[]) => Box): readonly Note[] {
  return notes.reduce<readonly Note[]>((shown, note) => (set([...shown, note]).height <= height ? [...shown, note] : shown), [])
}

/** How a page divides what the body leaves. */
interface Division {
  /** px for the body. */
  readonly room: number
  readonly key: Box
  readonly notes: Box
  readonly shown: readonly Note[]
}

function divide(frame: Frame, facts: PageFacts, space: 'loose' | 'tight'): Division {
  const { setting, arrangement, width, bodyWidth, lines } = frame
  const { format, words } = setting
  const gap = format.space * 1.5
  const free =
    format.height -
    format.margin.top -
    format.margin.bottom -
    frame.head.height -
    footBox(frame, facts.head, '').height -
    bodyGap(setting) -
    gap
  if (arrangement === 'aside') {
    const asideWidth = width - bodyWidth - asideGap(setting) * 2
    const key = keyAside(frame, facts.head, asideWidth)
    const set = (notes: readonly Note[]) =>
      titled(
        setting,
        words.t('picture.notes'),
        notes.map((note) => noteBox(setting, note, asideWidth)),
        format.space * 0.5,
      )
    const shown = fittingNotes(facts.notes, free - key.height - gap, set)
    return { room: key.height > free ? 0 : free, key, notes: set(shown), shown }
  }
  const key = space === 'tight' ? nothing : keyBelow(frame, facts.head)
  const set = (notes: readonly Note[]) => notesRunOn(setting, notes, width)
  const noteLines = space === 'tight' ? 0 : lines.notes
  const shown = fittingNotes(facts.notes, format.type.note[1] * noteLines, set)
  const notes = set(shown)
  const below = (key.height > 0 ? key.height + gap : 0) + (notes.height > 0 ? notes.height + gap * 0.5 : 0)
  return { room: free - below, key, notes, shown }
}

/** What does not change between two pages with the same sources, marks and notes. */
const cache = new WeakMap<Frame, Map<string, Division>>()

/** @param needed px the body takes; where it leaves key and notes below it no room, they go to a page of their own */
function division(frame: Frame, facts: PageFacts, needed: number): Division {
  const loose = cached(frame, facts, 'loose')
  return needed > loose.room && frame.arrangement !== 'aside' ? cached(frame, facts, 'tight') : loose
}

function cached(frame: Frame, facts: PageFacts, space: 'loose' | 'tight'): Division {
  const known = cache.get(frame) ?? new Map<string, Division>()
  cache.set(frame, known)
  const notes = facts.notes.map((note) => frame.model.notes.indexOf(note))
  const key = [space, facts.head.sources.join(), facts.head.legend.join(), notes.join()].join('|')
  const found = known.get(key) ?? divide(frame, facts, space)
  known.set(key, found)
  return found
}

/** px that a body with these contents may take. */
export function roomFor(frame: Frame, contents: Contents): number {
  return division(frame, factsOf(frame, contents), 0).room
}

/** The notes of pages that none of them has room for. */
export function notesLeft(frame: Frame, pages: readonly FlowPage[]): readonly Note[] {
  const facts = pages.map((page) => ({ ...factsOf(frame, page.contents), needed: page.box.height }))
  const shown = new Set(facts.flatMap((page) => division(frame, page, page.needed).shown))
  return frame.model.notes.filter((note) => !shown.has(note) && facts.some((page) => page.notes.includes(note)))
}

/** The keys that some page has no room for. */
export function keysLeft(frame: Frame, pages: readonly FlowPage[]): readonly LegendKey[] {
  const facts = pages.map((page) => ({ ...factsOf(frame, page.contents), needed: page.box.height }))
  const left = facts.filter((page) => division(frame, page, page.needed).key.height === 0)
  return legendKeys.filter((key) => left.some(({ head }) => head.legend.includes(key)))
}

/** Everything on a page, its body included. `lift` is the share of the free height that stays above the body. */
export function framed(frame: Frame, { box: body, contents }: FlowPage, page: string, lift: number): readonly SceneNode[] {
  const { setting, bodyWidth, arrangement, head } = frame
  const { format } = setting
  const facts = factsOf(frame, contents)
  const { room, key, notes } = division(frame, facts, body.height)
  const foot = footBox(frame, facts.head, page)
  const [left, top] = [format.margin.side, format.margin.top]
  const bodyTop = top + head.height + bodyGap(setting)
  const footTop = format.height - format.margin.bottom - foot.height
  const around = (): readonly SceneNode[] => {
    if (arrangement === 'aside') {
      const x = left + bodyWidth + asideGap(setting)
      return [
        rect(x, bodyTop, 1.5, footTop - bodyGap(setting) - bodyTop, format.theme.edge),
        ...stack([key, notes], bodyGap(setting)).draw(x + asideGap(setting), bodyTop),
      ]
    }
    const below = format.space
    const notesTop = footTop - below - notes.height
    const keyTop = (notes.height > 0 ? notesTop - below * 0.7 : footTop - below) - key.height
    return [...key.draw(left, keyTop), ...notes.draw(left, notesTop)]
  }
  return [
    ...head.draw(left, top),
    ...body.draw(left, bodyTop + Math.max(0, room - body.height) * lift),
    ...around(),
    ...foot.draw(left, footTop),
  ]
}
