/** How a page divides what head and foot leave: so much for the body, the rest for the key of its marks and for its notes. */
import { figuresDrawn, headOf } from '#figures/head.ts'
import { legendKeys, type FigureHead, type LegendKey, type Note } from '#figures/model.ts'
import { nothing, paragraph, stack, wrapped, type Box } from './box.ts'
import type { Contents } from './contents.ts'
import type { FlowPage } from './flow.ts'
import { asideGap, bodyGap, type Frame, footBox } from './frame.ts'
import { keyBoxes } from './key.ts'
import { face, type Setting } from './setting.ts'
import { noteSentence } from '#figures/sentences/footnotes.ts'

/** Sources, key and notes of exactly what a page draws. */
export interface PageFacts {
  readonly head: FigureHead
  readonly notes: readonly Note[]
}

export function factsOf(
  { setting: { dataset }, model }: Frame,
  { drawn, quoted, signs, notes: among, keys }: Contents,
): PageFacts {
  const head = headOf(dataset, { id: model.id, finding: model.finding, areas: model.areas, drawn, quoted })
  const legend = legendKeys.filter((key) => (head.legend.includes(key) || signs.includes(key)) && !keys.includes(key))
  const shown = new Set(figuresDrawn(drawn))
  const holds = (note: Note): boolean => {
    if (note.kind === 'comment') return shown.has(note.observation)
    const always = note.kind === 'area' || note.kind === 'city-is-reference' || note.kind === 'length-is-count'
    return always || head.notes.some((other) => other.kind === note.kind)
  }
  // What is about one area comes last, so that what is about the marks is on every page.
  const ofPage = (note: Note): Note =>
    note.kind === 'conflict' ? (head.notes.find(({ kind }) => kind === note.kind) ?? note) : note
  const notes = model.notes.filter((note) => holds(note) && !among.includes(note)).map(ofPage)
  const ordered =
    drawn.marks.length > 2
      ? [...notes.filter(({ kind }) => kind !== 'area'), ...notes.filter(({ kind }) => kind === 'area')]
      : notes
  return { head: { ...head, legend }, notes: ordered }
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
  return paragraph(noteSentence(say.context, note), face(format, format.use === 'projector' ? 'body' : 'note', 'plain'), width)
}

/** Notes one after the other in one paragraph. */
function notesRunOn({ format, say, words }: Setting, notes: readonly Note[], width: number): Box {
  const stop = words.pick('。', '. ')
  return paragraph(
    notes
      .map((note) => `${noteSentence(say.context, note)}${stop}`)
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
export interface Division {
  /** px for the body. */
  readonly room: number
  readonly key: Box
  readonly notes: Box
  readonly shown: readonly Note[]
}

/** Room for the least that stands below the body, for all that may, for more notes too. */
type Space = 'tight' | 'loose' | 'spare'

function divide(frame: Frame, facts: PageFacts, space: Space): Division {
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
  const noteLines = { tight: 0, loose: lines.notes, spare: lines.spare ?? lines.notes }[space]
  const shown = fittingNotes(facts.notes, format.type.note[1] * noteLines, set)
  const notes = set(shown)
  const below = (key.height > 0 ? key.height + gap : 0) + (notes.height > 0 ? notes.height + gap * 0.5 : 0)
  return { room: free - below, key, notes, shown }
}

/** What does not change between two pages with the same sources, marks and notes. */
const cache = new WeakMap<Frame, Map<string, Division>>()

/** @param needed px the body takes; where it leaves key and notes below it no room, they go to a page of their own */
export function division(frame: Frame, facts: PageFacts, needed: number): Division {
  const spare = frame.lines.spare === undefined ? null : cached(frame, facts, 'spare')
  if (spare !== null && needed <= spare.room) return spare
  const loose = cached(frame, facts, 'loose')
  return needed > loose.room && frame.arrangement !== 'aside' ? cached(frame, facts, 'tight') : loose
}

function cached(frame: Frame, facts: PageFacts, space: Space): Division {
  const known = cache.get(frame) ?? new Map<string, Division>()
  cache.set(frame, known)
  const notes = facts.notes.map((note) =>
    note.kind === 'conflict' ? note.figures.map(({ obsId }) => obsId).join(' ') : frame.model.notes.indexOf(note),
  )
  const key = [space, facts.head.sources.join(), facts.head.legend.join(), notes.join()].join('|')
  const found = known.get(key) ?? divide(frame, facts, space)
  known.set(key, found)
  return found
}

/** px that a body with these contents may take. */
export function roomFor(frame: Frame, contents: Contents): number {
  return cached(frame, factsOf(frame, contents), 'loose').room
}

/** px that a page has between head and what stands below a body that needs so many px. */
export function roomOf(frame: Frame, contents: Contents, needed: number): number {
  return division(frame, factsOf(frame, contents), needed).room
}

/** The notes of pages that none of them has room for; of contradictions, which each page names for itself, where one page has none. */
export function notesLeft(frame: Frame, pages: readonly FlowPage[]): readonly Note[] {
  const said = pages.map(({ contents, box }) => {
    const facts = factsOf(frame, contents)
    return { notes: facts.notes, shown: division(frame, facts, box.height).shown }
  })
  const isConflict = ({ kind }: Note) => kind === 'conflict'
  return frame.model.notes.filter((note) => {
    if (isConflict(note)) return said.some(({ notes, shown }) => notes.some(isConflict) && !shown.some(isConflict))
    return said.some(({ notes }) => notes.includes(note)) && !said.some(({ shown }) => shown.includes(note))
  })
}

/** The keys that some page has no room for. */
export function keysLeft(frame: Frame, pages: readonly FlowPage[]): readonly LegendKey[] {
  const facts = pages.map((page) => ({ ...factsOf(frame, page.contents), needed: page.box.height }))
  const left = facts.filter((page) => division(frame, page, page.needed).key.height === 0)
  return legendKeys.filter((key) => left.some(({ head }) => head.legend.includes(key)))
}
