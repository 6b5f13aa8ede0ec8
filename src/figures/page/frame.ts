/** What all pages of a figure share: their head, their width, and where key and notes stand. */
import type { FigureHead } from '#figures/model.ts'
import { type Box, headline, nothing, padded, paragraph, stack, beside, row, words as setWords } from './box.ts'
import { type Setting, face, lineBox, areaName } from './setting.ts'
import { projectorFloor } from './format.ts'
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { rect } from './scene.ts'
import { formatPeriod } from '#i18n/format.ts'
import { dataWords, holdsAdded } from './dataWords.ts'
import { sourceLine } from '#figures/sentences/footnotes.ts'
import { limitsSaid } from '#figures/sentences/within.ts'

/** Where key and notes stand: in a column beside the body, or below it; what there is no room for on a page of its own. */
export type Arrangement = 'aside' | 'table' | 'below'

/** The frame of one figure, the same for all its pages. */
export interface Frame {
  readonly setting: Setting
  readonly model: FigureHead
  readonly arrangement: Arrangement
  readonly head: Box
  /** px between the margins. */
  readonly width: number
  /** px of the body, less where a column stands beside it. */
  readonly bodyWidth: number
  readonly lines: LinesBelow
}

/** So many lines may key and notes take below the body; notes as many as `spare` where the body leaves room for them. */
export interface LinesBelow {
  readonly key: number
  readonly notes: number
  readonly spare?: number
}

/** Share of the page that the column beside the body takes. */
const asideShare = 0.235

/** Lays out what all pages of a figure share. */
export function frameOf(setting: Setting, model: FigureHead, arrangement: Arrangement, lines: LinesBelow): Frame {
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

/** White space on both sides of the line before the column. */
export function asideGap({ format }: Setting): number {
  return format.space * 2.5
}

/** White space between the head and the body. */
export function bodyGap({ format }: Setting): number {
  return format.space * (format.use === 'projector' ? 2.2 : 1.5)
}

/** Finding, the dated figures behind it, within what it holds, dates of the areas; in a picture a rule below. */
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
      paragraph(limitsSaid(say.context, model.finding.within) ?? '', face(format, 'subtitle', 'quiet'), width),
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

/**
 * The dated figures behind a headline about orders; other headlines have them in the body. Left out where they would crowd a projected
 * page.
 */
function sublineBox({ format, say }: Setting, { finding }: FigureHead, width: number): Box {
  const said =
    finding.kind === 'orders' || finding.kind === 'no-order' || finding.kind === 'summary' || finding.kind === 'ranking'
      ? say.subline(finding)
      : null
  const box = paragraph(said ?? '', face(format, 'subtitle', 'plain'), width)
  return format.use === 'projector' && box.height > format.type.subtitle[1] * 2 ? nothing : box
}

/** Lines that sources may take on the projector before they are named by their areas only. */
const projectedSourceLines = 2

/** When a source was published; that this is inferred is said with it. */
function dated({ dataset, say, words }: Setting, source: SourceId): string {
  const { published, publishedBasis } = lookup(dataset.sourceById, source)
  const sign = publishedBasis === 'inferred' ? `${say.context.labels.timeBasisMark.inferred}${words.pick('', ' ')}` : ''
  return `${sign}${formatPeriod(published, say.lang)}`
}

/** How a source is named on a page, the fullest first. */
const sourceNames = {
  full: ({ say }: Setting, source: SourceId) => sourceLine(say.context, source),
  /** Its title without the second half, its date. */
  title: (setting: Setting, source: SourceId) => {
    const { dataset, say, words } = setting
    const { title } = lookup(dataset.sourceById, source)
    const short = say.freeText(title).split(/——|: /)[0] ?? title
    const when = dated(setting, source)
    return words.pick(`《${short}》${when}`, `${short}, ${when}`)
  },
  /** The areas it is about, its date. */
  areas: (setting: Setting, source: SourceId) => {
    const { dataset, words } = setting
    const quoted = [...dataset.observations, ...dataset.policies].filter((quote) => quote.sourceId === source)
    const areas = [...new Set(quoted.map((quote) => quote.refArea))].map((area) => areaName(setting, area))
    const when = dated(setting, source)
    return words.pick(`${areas.join('、')}${when}`, `${areas.join(', ')}, ${when}`)
  },
} as const

/** More sources than this run on in one paragraph; where that takes more lines in a picture, they are named by their titles. */
const mostListed = 3
const pictureSourceLines = 3
/** So many lines of a picture a few sources may take that stand one below the other. */
const listedSourceLines = 4

function sourcesBox(frame: Frame, head: FigureHead, width: number): Box {
  const { setting } = frame
  const { format, say, words } = setting
  const type = face(format, 'note', 'plain')
  const bold = face(format, 'note', 'bold')
  const numbered = head.sources
    .map((source) => ({ source, number: setting.sources.indexOf(source) + 1 }))
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
    const titles = runOn('title')
    if (format.use === 'picture') {
      if (numbered.length > mostListed) {
        const full = runOn('full')
        return full.height <= type.line * pictureSourceLines ? full : titles
      }
      const list = stack(listed(), 0)
      return list.height <= type.line * listedSourceLines ? list : titles
    }
    return titles.height <= type.line * projectedSourceLines ? titles : runOn('areas')
  }
  return beside([
    { x: 0, box: label },
    { x: indent, box: entries() },
  ])
}

/** Version and date of the data, and the address where others can open the view. */
function dataLine({ format, dataset, words }: Setting, sources: readonly SourceId[], width: number): Box {
  if (format.use === 'projector') {
    return holdsAdded(dataset, sources) ? paragraph(words.t('picture.added'), face(format, 'note', 'quiet'), width) : nothing
  }
  const data = dataWords(dataset, sources, words)
  return paragraph(format.link === null ? data : `${data}　${format.link}`, face(format, 'note', 'quiet'), width)
}

/** The word-mark, with the number of the page where there are several. */
function wordMark({ format, words }: Setting, page: string): Box {
  const title = face(format, 'title', 'bold')
  const heading = face(format, 'heading', 'bold')
  const size = Math.round(heading.size * 1.5)
  const mark = { ...title, size, line: Math.round(size * 1.2), colour: format.theme.accent }
  const parts = [
    ...(format.use === 'picture' ? [{ text: words.t('picture.tagline'), face: face(format, 'note', 'quiet') }] : []),
    { text: words.t('app.name'), face: mark },
    ...(page === '' ? [] : [{ text: page, face: heading }]),
  ]
  // Each a text of its own: some programs set every part of a text that is anchored at its end by itself.
  return row(
    parts.map((part) => setWords([part], 'end')),
    heading.size,
  )
}

/** Sources over the whole width, below them the data at the left and the word-mark at the right. */
export function footBox(frame: Frame, head: FigureHead, page: string): Box {
  const { setting, width } = frame
  const { format } = setting
  const mark = wordMark(setting, page)
  const markRoom = wordMark(setting, '88 / 88').width + format.space * 3
  const projected = format.use === 'projector'
  const sources = sourcesBox(frame, head, projected ? width - markRoom : width)
  const data = dataLine(setting, head.sources, width - markRoom)
  const left = stack([sources, data], format.space * 0.3)
  // The word-mark is taller than a line of notes; it may reach up beside the last source only where the sources leave it room.
  const height = projected ? Math.max(left.height, mark.height) : sources.height + Math.max(data.height, mark.height)
  const gap = format.space * 0.8
  // The last line of the data stands on the line of the word-mark.
  const lastLine = data.height - format.type.note[1] + data.baseline
  const dataTop = height - (projected ? data.height : mark.height - mark.baseline + lastLine)
  return {
    width,
    height: height + gap + format.rule,
    baseline: 0,
    draw: (x, y) => [
      rect(x, y, width, projected ? format.rule : 2, format.theme.ink),
      ...sources.draw(x, y + gap + format.rule),
      ...data.draw(x, y + gap + format.rule + dataTop),
      ...mark.draw(x + width - mark.width, y + gap + format.rule + height - mark.height),
    ],
  }
}
