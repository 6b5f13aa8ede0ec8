/** A figure as pages: the one way from a model to something drawn, for the exported picture and for the projector. */
import type { Dataset, Observation, Policy } from '#domain/model.ts'
import { figuresDrawn } from '#figures/head.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Scene } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { wordsOf } from '#i18n/words.tsx'
import { boardBlocks } from './board/page.ts'
import { paragraph } from '#figures/page/box.ts'
import { comparisonBlocks } from './comparison/page.ts'
import { together, type Contents } from '#figures/page/contents.ts'
import { pagesOf, type Block, type FlowPage } from '#figures/page/flow.ts'
import { keysLeft, noteBox, notesLeft, roomFor } from '#figures/page/division.ts'
import type { Format } from '#figures/page/format.ts'
import { frameOf, type Arrangement, type Frame, type LinesBelow } from '#figures/page/frame.ts'
import { framed } from '#figures/page/framed.ts'
import { keyBoxes } from '#figures/page/key.ts'
import { matrixBlocks } from './matrix/page.ts'
import { numberBlocks } from './number/page.ts'
import { loneBlock, pairBlocks } from './pair/page.ts'
import { panelBlocks } from './panel/page.ts'
import { requestBlocks } from './requests/page.ts'
import { seriesBlocks } from './series/page.ts'
import { face, type Setting } from '#figures/page/setting.ts'
import { standingBlocks } from './summary/page.ts'

export interface Page {
  readonly scene: Scene
  /** The figures on the page, each once, in the order they stand in: what its evidence can be opened of. */
  readonly observations: readonly Observation[]
  readonly policies: readonly Policy[]
}

function blocksOf(setting: Setting, model: FigureModel, width: number, room: number): readonly Block[] {
  switch (model.kind) {
    case 'panel':
      return panelBlocks(setting, model, width)
    case 'matrix':
      return matrixBlocks(setting, model, width)
    case 'board':
      return boardBlocks(setting, model, width)
    case 'requests':
      return requestBlocks(setting, model, width)
    case 'comparison':
      return comparisonBlocks(setting, model, width)
    case 'pair':
      return pairBlocks(setting, model, width, room)
    case 'number':
      return numberBlocks(setting, model, width, room)
    case 'standing':
      return standingBlocks(setting, model, width)
    case 'series':
      return seriesBlocks(setting, model, width)
  }
}

/** A panel leaves room for a column of keys and notes; tables and posters take the whole width. */
function arrangementOf({ use }: Format, { kind }: FigureModel): Arrangement {
  if (use === 'projector' || kind === 'pair' || kind === 'number') return 'below'
  return kind === 'panel' || kind === 'standing' || kind === 'series' ? 'aside' : 'table'
}

const anyNumber = Number.POSITIVE_INFINITY

/** What to try below the body, most first. The last is taken even where the body is too tall for it. */
function linesBelow({ use }: Format, { kind }: FigureModel): readonly LinesBelow[] {
  const poster = kind === 'pair' || kind === 'number'
  // A table of many pages says on each of them what holds for all, and the rest once.
  const table = kind === 'board' || kind === 'comparison' ? [1] : [2]
  const notes = use === 'projector' ? (poster ? [4, 2, 0] : [0]) : poster ? [8, 4, 0] : table
  const key = use === 'projector' ? 2 : anyNumber
  return [...notes.map((lines) => ({ key, notes: lines })), ...(poster ? [{ key: 0, notes: 0 }] : [])]
}

/** A figure's blocks in the first frame in which a lone block has the room it wants. */
function bodyOf(setting: Setting, model: FigureModel): { readonly frame: Frame; readonly blocks: readonly Block[] } {
  const tried = linesBelow(setting.format, model).map((lines) => {
    const frame = frameOf(setting, model, arrangementOf(setting.format, model), lines)
    const draft = blocksOf(setting, model, frame.bodyWidth, Number.POSITIVE_INFINITY)
    const room = roomFor(frame, together(draft.map((block) => block.contents)))
    return { frame, draft, room, fits: draft.length !== 1 || (draft[0]?.box.height ?? 0) <= room }
  })
  const taken = tried.find(({ fits }) => fits) ?? tried[tried.length - 1]
  if (taken === undefined) throw new RangeError('no frame was tried')
  const { frame, draft, room, fits } = taken
  return { frame, blocks: fits ? draft : blocksOf(setting, model, frame.bodyWidth, room) }
}

/** The pages of a figure. At least one, also where it has nothing to show. */
export function layoutFigure(model: FigureModel, dataset: Dataset, format: Format): readonly Page[] {
  const setting: Setting = { dataset, say: sentencesOf(dataset, format.lang), words: wordsOf(format.lang), format }
  const { frame, blocks } = bodyOf(setting, model)
  const room = (contents: Contents) => roomFor(frame, contents)
  const body = pagesOf(blocks.length === 0 ? [emptyBlock(setting, frame.bodyWidth)] : blocks, room)
  const pages = [...body, ...notePages(frame, body, room)]
  return pages.map((page, index) => finished(frame, page, pages.length === 1 ? '' : `${index + 1} / ${pages.length}`))
}

function emptyBlock(setting: Setting, width: number): Block {
  return loneBlock(paragraph(setting.words.t('picture.empty'), face(setting.format, 'body', 'plain'), width))
}

/** The keys and notes that the pages of the body have no room for. */
function notePages(frame: Frame, body: readonly FlowPage[], room: (contents: Contents) => number): readonly FlowPage[] {
  const { setting, bodyWidth } = frame
  const { format, words } = setting
  const headed = (title: string) => ({ box: paragraph(title, face(format, 'heading', 'bold'), bodyWidth), gap: format.space * 2 })
  const keys = keyBoxes(setting, keysLeft(frame, body), bodyWidth, 'aligned')
  const notes = notesLeft(frame, body).map((note) => noteBox(setting, note, bodyWidth))
  const [keyHead, noteHead] = [headed(words.t('picture.key')), headed(words.t('picture.notes'))]
  const blocks = [
    ...keys.map((box) => ({ ...loneBlock(box), gap: format.space * 0.6, heads: [keyHead] })),
    ...notes.map((box) => ({ ...loneBlock(box), gap: format.space, heads: [noteHead] })),
  ]
  return blocks.length === 0 ? [] : pagesOf(blocks, room)
}

/** A poster stands in the upper middle of its page, a table at the top. */
const posterLift = 0.4

function finished(frame: Frame, page: FlowPage, number: string): Page {
  const { setting, model } = frame
  const { format, say } = setting
  const poster = (model.kind === 'pair' && model.ruler === null) || model.kind === 'number'
  const finding = say.finding(model.finding)
  return {
    scene: {
      width: format.width,
      height: format.height,
      ground: format.theme.ground,
      lang: format.lang === 'zh' ? 'zh-CN' : 'en',
      title: number === '' ? finding : `${finding} ${number}`,
      description: say.dates(model.dates),
      nodes: framed(frame, page, number, poster ? posterLift : 0),
    },
    observations: figuresDrawn(page.contents.drawn),
    policies: [...new Set(page.contents.drawn.policies.flatMap((cell) => cell.policies))],
  }
}
