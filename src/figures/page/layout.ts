/** A figure as pages: the one way from a model to something drawn, for the exported picture and for the projector. */
import type { Dataset, Observation, Policy, SourceId } from '#domain/model.ts'
import { figuresDrawn } from '#figures/head.ts'
import { legendKeys, type FigureHead, type LegendKey, type Note } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { wordsOf } from '#i18n/words.tsx'
import { paragraph, stack } from './box.ts'
import { isReadable } from './check.ts'
import { drawing, together } from './contents.ts'
import { division, factsOf, keysLeft, noteBox, notesLeft, roomFor, roomOf } from './division.ts'
import { blockOf, fittingBlocks, pagesOf, type Block, type Filling, type FlowPage, type Runs } from './flow.ts'
import type { Format } from './format.ts'
import { asideGap, bodyGap, footBox, frameOf, type Arrangement, type Frame, type LinesBelow } from './frame.ts'
import { keyBoxes } from './key.ts'
import { withinPages, type LeftOut } from './limit.ts'
import { enlarged } from './presets.ts'
import { rect, type Scene, type SceneNode } from './scene.ts'
import { face, type Setting } from './setting.ts'

export interface Page {
  readonly scene: Scene
  /** The figures on the page, each once, in the order they stand in: what its evidence can be opened of. */
  readonly observations: readonly Observation[]
  readonly policies: readonly Policy[]
}

/** How figures of one kind are laid out. */
export interface PageLayout<Model extends FigureHead> {
  /** @param room px that a page has for a block which fills it alone */
  readonly blocks: (setting: Setting, model: Model, width: number, room: number) => readonly Block[]
  /** Where key and notes stand in a picture; on the projector they stand below. */
  readonly arrangement: Arrangement
  /**
   * What to try below the body, most first. The last is taken even where the body is too tall for it. A sheet is a picture too narrow for a
   * column beside the body.
   */
  readonly below: Readonly<Record<Format['use'] | 'sheet', readonly LinesBelow[]>>
  /** Share of the free height that stays above the body. */
  readonly lift: (model: Model) => number
}

type Around = Omit<PageLayout<FigureHead>, 'blocks'>

const anyNumber = Number.POSITIVE_INFINITY

/** Key and notes below a body that starts at the top of its page. @param notes lines of notes in a picture */
function linesBelow(notes: number): Around['below'] {
  return {
    picture: [{ key: anyNumber, notes }],
    sheet: [{ key: anyNumber, notes: 6 }],
    projector: [{ key: 2, notes: 0 }],
  }
}

/** Key and notes in a column beside the body. */
export const asideLayout: Around = { arrangement: 'aside', below: linesBelow(2), lift: () => 0 }

/** The body takes the whole width; the heads of its columns say the dates. */
export const tableLayout: Around = { arrangement: 'table', below: linesBelow(2), lift: () => 0 }

/**
 * A table of many pages: each of them has a line or two for notes, and more where its rows leave room; those that no page has room for
 * stand once, at the end.
 */
export const longTableLayout: Around = {
  ...tableLayout,
  below: {
    picture: [{ key: anyNumber, notes: 1, spare: 6 }],
    sheet: [{ key: anyNumber, notes: 2, spare: 6 }],
    projector: [{ key: 4, notes: 0, spare: 4 }],
  },
}

/** A body that fills its page by itself stands in the upper middle of it. */
export const posterLift = 0.4

/** One block that is set as large as the page allows: notes and key give way to it. */
export const posterLayout: Around = {
  arrangement: 'below',
  below: {
    sheet: linesBelow(0).sheet,
    picture: [...[8, 4, 0].map((notes) => ({ key: anyNumber, notes })), { key: 0, notes: 0 }],
    projector: [...[4, 2, 0].map((notes) => ({ key: 2, notes })), { key: 0, notes: 0 }],
  },
  lift: () => posterLift,
}

/** Pages less wide than so many times their smallest type have key and notes below. */
const leastAside = 60

/** A figure's blocks in the first frame in which a lone block has the room it wants. */
function bodyOf<Model extends FigureHead>(
  { blocks, arrangement, below }: PageLayout<Model>,
  setting: Setting,
  model: Model,
  body: Format,
): { readonly frame: Frame; readonly blocks: readonly Block[] } {
  const { use, width, type } = setting.format
  const narrow = use === 'projector' || width / type.note[0] < leastAside || width < setting.format.height
  const linesTried = below[narrow && use === 'picture' ? 'sheet' : use]
  const tried = linesTried.map((lines) => {
    const frame = frameOf(
      setting,
      model,
      use === 'projector' || (narrow && arrangement === 'aside') ? 'below' : arrangement,
      lines,
    )
    const draft = blocks({ ...setting, format: body }, model, frame.bodyWidth, Number.POSITIVE_INFINITY)
    const room = roomFor(frame, together(draft.map((block) => block.contents)))
    return { frame, draft, room, fits: draft.length !== 1 || (draft[0]?.box.height ?? 0) <= room }
  })
  const taken = tried.find(({ fits }) => fits) ?? tried[tried.length - 1]
  if (taken === undefined) throw new RangeError('no frame was tried')
  const { frame, draft, room, fits } = taken
  return { frame, blocks: fits ? draft : blocks({ ...setting, format: body }, model, frame.bodyWidth, room) }
}

/** A figure laid out in a format. */
interface Laid {
  readonly frame: Frame
  readonly pages: readonly FlowPage[]
  /** Rows that the pages do not hold. */
  readonly leftOut: number
}

/** White space between the blocks of a page with room to spare is at most so many times its own. */
const loosest = 6
/** Pages fuller than this are not set larger: what they lack is white space. */
const fullEnough = 0.9
/** How much larger the type of pages with room to spare is tried, the largest first. */
const enlargements = [1.35, 1.2, 1.1]

/**
 * The pages of a figure, their sources numbered as they are read; set larger where they have room to spare and do not become more. At least
 * one page, also where it has nothing to show.
 */
export function layoutPages<Model extends FigureHead>(
  layout: PageLayout<Model>,
  model: Model,
  dataset: Dataset,
  format: Format,
): readonly Page[] {
  const least = laidOut(layout, model, dataset, format)
  const fullness = fullnessOf(least)
  const fit = (factor: number) => factor <= format.growth && factor * factor * fullness < 1
  const tried = least.pages.length > 1 && fullness < fullEnough ? enlargements.filter(fit) : []
  for (const factor of tried) {
    const sized = enlarged(format, factor)
    const whole = { ...sized, type: { ...sized.type, title: format.type.title } }
    for (const around of [whole, format]) {
      const larger = laidOut(layout, model, dataset, around, whole)
      if (larger.pages.length > least.pages.length || larger.leftOut > least.leftOut || isOverfull(larger)) continue
      const pages = drawnPages(layout, model, larger)
      if (pages.every(({ scene }) => isReadable(scene, format))) return pages
    }
  }
  return drawnPages(layout, model, least)
}

function drawnPages<Model extends FigureHead>(layout: PageLayout<Model>, model: Model, { frame, pages }: Laid): readonly Page[] {
  const lift = layout.lift(model)
  return pages.map((page, index) => finished(frame, page, pages.length === 1 ? '' : `${index + 1} / ${pages.length}`, lift))
}

/** Share of the room of all pages that their blocks take. */
function fullnessOf({ frame, pages }: Laid): number {
  const taken = pages.reduce((sum, { least }) => sum + least, 0)
  const room = pages.reduce((sum, { contents }) => sum + roomFor(frame, contents), 0)
  return taken / Math.max(1, room)
}

function isOverfull({ frame, pages }: Laid): boolean {
  return pages.some(({ box, contents }) => box.height > division(frame, factsOf(frame, contents), box.height).room)
}

/** @param bodyFormat what the blocks of the figure are set with; its head, notes and sources with `format` */
function laidOut<Model extends FigureHead>(
  layout: PageLayout<Model>,
  model: Model,
  dataset: Dataset,
  format: Format,
  bodyFormat = format,
): Laid {
  const setting: Setting = {
    dataset,
    say: sentencesOf(dataset, format.lang),
    words: wordsOf(format.lang),
    format,
    sources: model.sources,
  }
  const draft = bodyOf(layout, setting, model, bodyFormat)
  const sources = asRead(draft.frame, draft.blocks)
  const { frame, blocks } = bodyOf(layout, { ...setting, sources }, model, bodyFormat)
  const fitting = fittingBlocks(blocks, (contents) => roomFor(frame, contents))
  const body = fitting.length === 0 ? [emptyBlock(setting, frame.bodyWidth)] : fitting
  const lay = (some: readonly Block[], of: 'all' | 'first') => withNotes(frame, some, of === 'all' ? 'alike' : 'in-turn')
  const within = withinPages(
    body,
    format.mostPages,
    lay,
    (left) => leftOutBlock(setting, left, frame.bodyWidth),
    isOfNotes,
    format.height,
  )
  return { frame, ...within }
}

/** So often what the pages have no room for is looked for anew: notes among the blocks move rows to other pages. */
const mostRounds = 3

/** The pages of some blocks; the keys and notes that they have no room for follow the last block. */
function withNotes(frame: Frame, blocks: readonly Block[], filling: Filling): readonly FlowPage[] {
  const lay = (all: readonly Block[], runs: Runs = 'split') =>
    pagesOf(
      all,
      (contents) => roomFor(frame, contents),
      frame.setting.format.growth > 1 ? loosest : 1,
      runs,
      filling,
      (contents, needed) => roomOf(frame, contents, needed),
    )
  let keys: readonly LegendKey[] = []
  let notes: readonly Note[] = []
  let pages = lay(blocks)
  for (let round = 0; round < mostRounds; round += 1) {
    const left = new Set<LegendKey | Note>([...keysLeft(frame, pages), ...notesLeft(frame, pages), ...keys, ...notes])
    if (left.size === keys.length + notes.length) break
    keys = legendKeys.filter((key) => left.has(key))
    notes = frame.model.notes.filter((note) => left.has(note))
    pages = accompaniedPages(blocks, noteBlocks(frame, keys, notes), lay)
  }
  return filling === 'in-turn' && frame.setting.format.use === 'projector' && pages.some(isOfNotes)
    ? withFewerNotes(frame, blocks, keys, notes, lay)
    : pages
}

/** Pages with as many of the first notes as stand with rows: the others are left with the rows that are not projected. */
function withFewerNotes(
  frame: Frame,
  blocks: readonly Block[],
  keys: readonly LegendKey[],
  notes: readonly Note[],
  lay: (blocks: readonly Block[], runs?: Runs) => readonly FlowPage[],
): readonly FlowPage[] {
  const some = notes.slice(0, -1)
  const pages = accompaniedPages(blocks, noteBlocks(frame, keys, some), lay)
  return some.length > 0 && pages.some(isOfNotes) ? withFewerNotes(frame, blocks, keys, some, lay) : pages
}

/** So many blocks before notes are tried to stand with them, in this order: fewer leave the pages before them fuller. */
const accompanying = [2, 3, 1]

/**
 * Pages of blocks with notes behind them: with the run they follow, else with as many blocks of it as keep the notes from standing alone.
 */
function accompaniedPages(
  blocks: readonly Block[],
  notes: readonly Block[],
  lay: (blocks: readonly Block[], runs: Runs) => readonly FlowPage[],
): readonly FlowPage[] {
  const bound = (count: number, run: object, runs: Runs) => {
    const last = [...blocks.slice(-count), ...notes].map((block) => ({ ...block, run }))
    return lay([...blocks.slice(0, -count), ...last], runs)
  }
  const whole = bound(1, blocks.at(-1)?.run ?? {}, 'split')
  if (!isOfNotes(whole.at(-1))) return whole
  const others = accompanying
    .map((count) => bound(count, {}, 'whole'))
    .filter((pages) => !isOfNotes(pages.at(-1)))
    .sort((a, b) => a.length - b.length)
  return others[0] ?? whole
}

/** Whether a page has keys and notes and nothing that they are about. */
function isOfNotes(page: FlowPage | undefined): boolean {
  if (page === undefined) return false
  const { drawn, quoted, notes, keys } = page.contents
  const about: readonly (readonly unknown[])[] = [
    drawn.rulers,
    drawn.marks,
    drawn.reasons,
    drawn.policies,
    drawn.comparisons,
    quoted.figures,
    quoted.absences,
  ]
  return notes.length + keys.length > 0 && about.every((list) => list.length === 0)
}

/** The sources of a figure in the order in which its pages come to need them, so that the first page begins with [1]. */
function asRead(frame: Frame, blocks: readonly Block[]): readonly SourceId[] {
  const read = blocks.flatMap(({ contents }) => factsOf(frame, contents).head.sources)
  return [...new Set([...read, ...frame.setting.sources])]
}

function emptyBlock(setting: Setting, width: number): Block {
  return blockOf(paragraph(setting.words.t('picture.empty'), face(setting.format, 'body', 'plain'), width))
}

/** What is not drawn: on the projector it is left to the page that the figure is taken from. */
function leftOutBlock({ format, words, say }: Setting, { rows, isLastCut }: LeftOut, width: number): Block {
  const projected = format.use === 'projector'
  const said = [
    isLastCut ? words.t(projected ? 'picture.rowCut' : 'picture.rowCutInPicture') : '',
    rows > 0 ? words.t(projected ? 'picture.leftOut' : 'picture.leftOutOfPicture', { n: rows }) : '',
  ]
  const box = paragraph(say.context.phrases.clauses(said.filter(Boolean)), face(format, 'note', 'quiet'), width)
  return blockOf(box, { gap: format.space })
}

/** Keys and notes as blocks. */
function noteBlocks({ setting, bodyWidth }: Frame, keys: readonly LegendKey[], notes: readonly Note[]): readonly Block[] {
  const { format, words } = setting
  const headed = (title: string) => ({ box: paragraph(title, face(format, 'heading', 'bold'), bodyWidth), gap: format.space * 2 })
  const [keyHead, noteHead] = [headed(words.t('picture.key')), headed(words.t('picture.notes'))]
  return [
    ...keys.map((key) =>
      blockOf(stack(keyBoxes(setting, [key], bodyWidth, 'aligned'), 0), {
        contents: { ...drawing({}), keys: [key] },
        gap: format.space * 0.6,
        heads: [keyHead],
      }),
    ),
    ...notes.map((note) =>
      blockOf(noteBox(setting, note, bodyWidth), {
        contents: { ...drawing({}), notes: [note] },
        gap: format.space,
        heads: [noteHead],
      }),
    ),
  ]
}

function finished(frame: Frame, page: FlowPage, number: string, lift: number): Page {
  const { setting, model } = frame
  const { format, say } = setting
  const finding = say.finding(model.finding)
  const height = heightOf(frame, page)
  return {
    scene: {
      width: format.width,
      height,
      ground: format.theme.ground,
      lang: format.lang === 'zh' ? 'zh-CN' : 'en',
      title: number === '' ? finding : `${finding} ${number}`,
      description: say.dates(model.dates),
      nodes: framed(frame, page, number, lift, height),
    },
    observations: [...new Set([...figuresDrawn(page.contents.drawn), ...page.contents.quoted.figures])],
    policies: [...new Set(page.contents.drawn.policies.flatMap((cell) => cell.policies))],
  }
}

/** The height of a page: that of its format, or what it needs where the format leaves that open. */
function heightOf(frame: Frame, { box, contents }: FlowPage): number {
  const { format } = frame.setting
  if (format.extent === 'fixed' || frame.arrangement === 'aside') return format.height
  const { room } = division(frame, factsOf(frame, contents), box.height)
  return Math.ceil(format.height - Math.max(0, room - box.height))
}

/** Everything on a page, its body included. `lift` is the share of the free height that stays above the body. */
function framed(
  frame: Frame,
  { box: body, contents }: FlowPage,
  page: string,
  lift: number,
  height: number,
): readonly SceneNode[] {
  const { setting, bodyWidth, arrangement, head } = frame
  const { format } = setting
  const facts = factsOf(frame, contents)
  const { room, key, notes } = division(frame, facts, body.height)
  const foot = footBox(frame, facts.head, page)
  const [left, top] = [format.margin.side, format.margin.top]
  const bodyTop = top + head.height + bodyGap(setting)
  const footTop = height - format.margin.bottom - foot.height
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
    ...body.draw(left, bodyTop + Math.max(0, room - (format.height - height) - body.height) * lift),
    ...around(),
    ...foot.draw(left, footTop),
  ]
}
