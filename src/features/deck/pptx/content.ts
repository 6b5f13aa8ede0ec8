/**
 * What the slides of a PPTX file say, before anything is written: a chart only where an order is proved for every two of its areas, two
 * figures without one as type, everything else as tables. Pure.
 */
import { sourcesOfFigure } from '#domain/agreement.ts'
import { compare } from '#domain/grade.ts'
import { valueInUnit } from '#domain/interval.ts'
import { grouped } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId, Observation, SourceId } from '#domain/model.ts'
import { sentenceOf } from '#figures/kinds/kinds.ts'
import { rulersOfRow } from '#figures/kinds/comparison/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import type { FigureModel, MissingArea, Plotted, Ruler } from '#figures/model.ts'
import { fillings, type Filling } from '#figures/marks/pieces.ts'
import type { Format } from '#figures/page/format.ts'
import { areaInk } from '#figures/page/glyphs.ts'
import type { Slide } from '#figures/page/slide.ts'
import { dataWords } from '#figures/page/dataWords.ts'
import { footnote, noteSentence, sourceLine } from '#figures/sentences/footnotes.ts'
import { limitsSaid } from '#figures/sentences/within.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { Table } from '#figures/table.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { formatPeriod } from '#i18n/format.ts'
import type { Words } from '#i18n/words.tsx'
import { firstPageOfTable, shortenedPages, widthOf } from './tablePages.ts'

/** A bar, or the room of one where there is no value. */
export interface Bar {
  /** The area; of one without a value also why. */
  readonly name: string
  /** In the unit itself; null for a gap. */
  readonly value: number | null
  /** The value as printed with the number of its source; empty for a gap. */
  readonly printed: string
  /** When it is from. */
  readonly date: string
  /** By the nature of the number, as everywhere: cumulative is hatched, planned an outline. Its length is the printed number. */
  readonly fill: Filling
  /** `#RRGGBB`. */
  readonly colour: string
}

export interface ChartBody {
  readonly kind: 'chart'
  /** Of the axis, multiplier 1. */
  readonly unit: string
  readonly indicator: string
  readonly bars: readonly Bar[]
  /** All of it in words. */
  readonly alt: string
}

/** One or two figures set as type. */
export interface TypeBody {
  readonly kind: 'type'
  readonly figures: readonly {
    readonly name: string
    readonly printed: string
    readonly detail: string
    readonly colour: string
  }[]
  /** Sign and word of the verdict between two; empty for one. */
  readonly verdict: string
}

export interface TableBody {
  readonly kind: 'table'
  readonly table: Table
}

export interface PptxSlide {
  readonly title: string
  readonly subtitle: string
  readonly body: ChartBody | TypeBody | TableBody
  /** What must be read with the body. */
  readonly under: string
  /** The presenter's own line; empty for none. */
  readonly line: string
  /** One a source, numbered as in the body. */
  readonly sources: readonly string[]
  /** Paragraphs of the notes page: words, dates, reasons, references. */
  readonly notes: readonly string[]
}

/** What slides are made with. */
export interface PptxSetting {
  readonly dataset: Dataset
  readonly say: Sentences
  readonly words: Words
  /** Whose colour is whose. */
  readonly format: Format
}

/** One slide for each figure: its first chart, else its figures as type, else the beginning of its table; or all of each. */
export type Extent = 'one-each' | 'all'

/** The slides of a deck. */
export function pptxSlides(slides: readonly Slide[], setting: PptxSetting, extent: Extent): readonly PptxSlide[] {
  return slides.flatMap((slide) => slidesOfFigure(slide, setting, extent))
}

function slidesOfFigure({ model, line }: Slide, setting: PptxSetting, extent: Extent): readonly PptxSlide[] {
  const { say, dataset } = setting
  const title = say.finding(model.finding)
  const subtitle = limitsSaid(say.context, model.finding.within) ?? ''
  const proved = rulersIn(dataset, model).filter((ruler) => isProved(dataset, ruler))
  // What compares areas comes before what one of them says.
  const charts = [...proved.filter(hasSeveralAreas), ...proved.filter((ruler) => !hasSeveralAreas(ruler))]
    .slice(0, mostCharts)
    .map((ruler) => chartSlide(setting, model, ruler))
  const typed = typeOf(setting, model, charts.length)
  const bodies = [...charts, ...typed]
  const tables = () => {
    if (model.kind === 'number' || model.kind === 'pair') return []
    if (extent === 'all') return tableSlides(setting, model, mostTablePages)
    return bodies.length === 0 ? tableSlides(setting, model, 1) : []
  }
  const shown = extent === 'all' ? bodies : bodies.slice(0, 1)
  return [...shown, ...tables()].map((slide, index) => ({
    title: slide.title ?? title,
    subtitle: [
      ...(slide.title === null || slide.title === title || slide.context === 'in-title' ? [] : [title]),
      ...(subtitle === '' ? [] : [subtitle]),
    ].join(say.separator),
    body: slide.body,
    under: slide.under,
    line: index === 0 ? line.trim() : '',
    sources: sourcesSaid(setting, slide.sources),
    notes: [...(index === 0 ? opening(setting, model, line) : []), ...slide.notes, ...closing(setting, slide.sources)],
  }))
}

/** Charts and pages of tables of one figure; what is beyond them stands on the page the figure is from. */
const mostCharts = 5
const mostTablePages = 3

/** A slide before what all slides of its figure share. */
interface Draft extends Pick<PptxSlide, 'body' | 'under' | 'notes'> {
  /** Null where the headline of the figure stands over it. */
  readonly title: string | null
  /** Whether the headline of the figure is said below the title, or says no more than the title. */
  readonly context: 'said' | 'in-title'
  readonly sources: readonly SourceId[]
}

/** Every ruler of a figure, whatever may be said of its bars. */
export function rulersIn(dataset: Dataset, model: FigureModel): readonly Ruler[] {
  switch (model.kind) {
    case 'panel':
    case 'summary':
      return model.rulers
    case 'ranking':
      return [model.ruler]
    case 'pair':
      return model.ruler === null ? [] : [model.ruler]
    case 'comparison':
      return model.groups.flatMap((group) => group.rows.flatMap((row) => rulersOfRow(dataset, row)))
    case 'board':
      return model.groups.flatMap((group) => group.open.flatMap((row) => rulersOfRow(dataset, row)))
    case 'number':
    case 'matrix':
    case 'requests':
    case 'series':
    case 'ages':
    case 'written':
    case 'firmness':
      return []
  }
}

function hasSeveralAreas({ bars }: Pick<Ruler, 'bars'>): boolean {
  return new Set(bars.map(({ plotted }) => plotted.observation.refArea)).size > 1
}

/** More areas without a value than these are only named in the notes. */
const mostGaps = 3

/** More bars than these cannot be labelled on a slide. */
const mostBars = 10

/** Whether lengths may stand beside each other in a file that anybody can edit: the order of every two figures of two areas is proved. */
export function isProved(dataset: Dataset, { bars }: Pick<Ruler, 'bars'>): boolean {
  const figures = bars.map(({ plotted }) => plotted.observation)
  if (figures.length < 2 || figures.length > mostBars) return false
  return figures.every((a, index) =>
    figures.slice(index + 1).every((b) => a.refArea === b.refArea || compare(dataset, a, b).order.kind === 'proved'),
  )
}

function chartSlide(setting: PptxSetting, model: FigureModel, ruler: Ruler): Draft {
  const { dataset, say, words } = setting
  const figures = ruler.bars.map(({ plotted }) => plotted.observation)
  const isOneArea = !hasSeveralAreas(ruler)
  const sources = unique(figures.flatMap((figure) => sourcesOfFigure(dataset, figure)))
  const orders = ordersOf(dataset, figures)
  const bars = ruler.bars.map(({ plotted }): Bar => {
    const { observation } = plotted
    return {
      name: isOneArea ? say.measured(observation) : say.area(observation.refArea),
      value: valueInUnit(observation),
      printed: `${say.value(observation)} ${sourceNumber(setting, sources, observation)}`,
      date: say.date(observation),
      fill: fillings[observation.nature],
      colour: colourOf(setting, observation),
    }
  })
  const gaps = missingFor(model, ruler.indicator).map((missing): Bar => ({
    name: say.context.phrases.bracket(say.area(missing.area), say.reason(missing.cell)),
    value: null,
    printed: '',
    date: '',
    fill: 'solid',
    colour: setting.format.theme.quiet,
  }))
  const gapsDrawn = isOneArea ? [] : gaps.slice(0, mostGaps)
  const shown = [...bars, ...gapsDrawn]
  const comparisons = figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b) => (a.refArea === b.refArea ? [] : [compare(dataset, a, b)])),
  )
  const verdicts = comparisons.map((comparison) => verdictLine(say, comparison))
  const measured = figures.map((figure) => `${say.area(figure.refArea)} ${say.measured(figure)}`)
  return {
    title: isOneArea
      ? say.context.phrases.colon(say.indicator(ruler.indicator), figures[0] === undefined ? '' : say.area(figures[0].refArea))
      : say.finding({ kind: 'summary', indicator: ruler.indicator, line: 'ruler', orders, within: null }),
    context: isOneArea || !saysOnly(model, ruler.indicator) ? 'said' : 'in-title',
    body: {
      kind: 'chart',
      unit: ruler.unit,
      indicator: say.indicator(ruler.indicator),
      bars: shown,
      alt: [
        say.indicator(ruler.indicator),
        ...ruler.bars.map(({ plotted }) => say.announced(plotted)),
        ...gapsDrawn.map(({ name }) => name),
      ].join(say.separator),
    },
    under: [
      ...comparisons.slice(0, 1).map((comparison) => shortVerdict(say, comparison)),
      ...(isOneArea ? [] : measured),
      ...(bars.some(({ fill }) => fill === 'hatch') ? [words.t('deck.pptx.hatched')] : []),
      ...(bars.some(({ fill }) => fill === 'dashed') ? [words.t('deck.pptx.dashed')] : []),
      ...(figures.some(({ qualifier }) => qualifier !== 'exact') ? [words.t('deck.pptx.inexact')] : []),
    ].join(say.separator),
    sources,
    notes: [
      ...verdicts,
      ...figures.map((figure) => wordsOfFigure(setting, sources, figure)),
      ...(isOneArea ? [] : gaps.map(({ name }) => name)),
    ],
  }
}

/** Whether all that a figure puts in order is of one indicator: then its headline says no more than the title of the chart. */
function saysOnly({ finding }: FigureModel, indicator: IndicatorId): boolean {
  return finding.kind === 'orders' && finding.orders.every((order) => order.indicator === indicator)
}

/** The proved orders of figures, the larger first. */
function ordersOf(dataset: Dataset, figures: readonly Observation[]) {
  return figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b) => {
      const { order } = compare(dataset, a, b)
      if (order.kind !== 'proved') return []
      const [larger, smaller] = order.larger === a.obsId ? [a, b] : [b, a]
      return [{ indicator: a.indicator, larger, smaller, basis: order.basis }]
    }),
  )
}

/** ◐ 基本可比；江北区2021年的31个多于綦江区2020年的3个. */
function shortVerdict(say: Sentences, comparison: Parameters<Sentences['verdict']>[0]): string {
  const { sign, word, order } = say.verdict(comparison)
  return [`${sign} ${word}`, order].filter(Boolean).join(say.separator)
}

function verdictLine(say: Sentences, comparison: Parameters<Sentences['verdict']>[0]): string {
  const { sign, word, reason, order } = say.verdict(comparison)
  return [`${sign} ${word}`, order, reason].filter(Boolean).join(say.separator)
}

/** The areas of a figure without a value of an indicator. */
function missingFor(model: FigureModel, indicator: IndicatorId): readonly MissingArea[] {
  return model.kind === 'panel' ? model.missing.filter((missing) => missing.indicator === indicator) : []
}

function colourOf({ dataset, format }: PptxSetting, figure: Observation): string {
  return areaInk(format, lookup(dataset.areaById, figure.refArea))
}

/** A single figure, or two without a ruler, as type; a pair whose ruler proves no order is no chart either. */
function typeOf(setting: PptxSetting, model: FigureModel, charts: number): readonly Draft[] {
  const { say } = setting
  if (charts > 0) return []
  if (model.kind === 'number') return [typeSlide(setting, [model.plotted], '', [])]
  if (model.kind !== 'pair') return []
  const { sign, word } = say.verdict(model.comparison)
  return [typeSlide(setting, [model.a, model.b], `${sign} ${word}`, [verdictLine(say, model.comparison)])]
}

function typeSlide(setting: PptxSetting, plotted: readonly Plotted[], verdict: string, reasons: readonly string[]): Draft {
  const { say, dataset } = setting
  const figures = plotted.map(({ observation }) => observation)
  const sources = unique(figures.flatMap((figure) => sourcesOfFigure(dataset, figure)))
  return {
    title: null,
    context: 'said',
    body: {
      kind: 'type',
      figures: figures.map((figure) => ({
        name: say.area(figure.refArea),
        printed: say.value(figure),
        detail: [
          say.indicator(figure.indicator),
          say.measured(figure),
          `${say.date(figure)} ${sourceNumber(setting, sources, figure)}`,
        ].join('\n'),
        colour: colourOf(setting, figure),
      })),
      verdict,
    },
    under: reasons.join(say.separator),
    sources,
    notes: [...reasons, ...figures.map((figure) => wordsOfFigure(setting, sources, figure))],
  }
}

/**
 * The tables of a figure in so many pages at most. Verdicts of pairs and why an area has no figure are reasons, and reasons stand in the
 * notes.
 */
function tableSlides(setting: PptxSetting, model: FigureModel, mostPages: number): readonly Draft[] {
  const { say, words } = setting
  const { table: captions } = longPhrasesOf(say.context)
  const tables = tableOf(model, say)
  const inNotes = (caption: string) => caption.startsWith(captions.verdicts) || caption.startsWith(captions.silent)
  const reasons = tables
    .filter(({ caption }) => inNotes(caption))
    .flatMap(({ rows }) => rows.map((row) => row.filter((cell) => cell !== '' && !isSigns(setting, model, cell)).join(' · ')))
  // Figures and policies are seen to be what they are; of any other table its caption says what it counts.
  const isSeen = (caption: string) =>
    [say.finding(model.finding), captions.figures, captions.policies].some((known) => caption.startsWith(known))
  const figures = figuresIn(setting.dataset, model)
  const drawn = joined(tables.filter(({ caption }) => !inNotes(caption)))
  // One slide has the beginning of the first table.
  const pages = mostPages === 1 ? drawn.slice(0, 1).map(firstPageOfTable) : drawn.flatMap(shortenedPages)
  const shownPages = pages.slice(0, mostPages)
  const left = rowsIn(drawn) - rowsIn(shownPages)
  const printed = new Set(shownPages.flatMap(({ rows }) => rows.flat()))
  const shownRows = drawn.flatMap(({ rows }) => rows).slice(0, rowsIn(shownPages))
  const cut = shownRows.flat().filter((cell) => cell !== '' && !printed.has(cell))
  return shownPages.map((page, index) => {
    const read = sourcesInTable(setting, model, page)
    // A table that numbers no sources has those of its figure.
    const sources = read.length > 0 ? read : model.sources
    const table = numbered(setting, model, page, sources)
    const shown = figures.filter((figure) => isInTable(say, table, figure))
    const isLast = index === shownPages.length - 1
    return {
      title: null,
      context: 'said',
      body: { kind: 'table', table },
      under: [
        ...(isSeen(page.caption) ? [] : [page.caption]),
        ...(reasons.length > 0 && shown.length > 0 ? [words.t('deck.pptx.reasons')] : []),
        ...(isLast && left > 0 ? [words.t('deck.pptx.left', { n: left })] : []),
      ].join(say.separator),
      sources,
      notes: [...(index === 0 ? [...reasons, ...cut] : []), ...shown.map((figure) => wordsOfFigure(setting, sources, figure))],
    }
  })
}

function rowsIn(tables: readonly Table[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0)
}

/** [2]: a source by its place among those of its slide. */
function numberOf(sources: readonly SourceId[], source: SourceId): string {
  return `[${sources.indexOf(source) + 1}]`
}

/** [1][3], for the sources of a figure. */
function sourceNumber({ dataset }: PptxSetting, sources: readonly SourceId[], figure: Observation): string {
  return sourcesOfFigure(dataset, figure)
    .map((source) => numberOf(sources, source))
    .join('')
}

/** Tables with the same columns as one, so that pages are full. */
function joined(tables: readonly Table[]): readonly Table[] {
  return [...grouped(tables, ({ columns }) => columns.join('|')).values()].flatMap((alike) => {
    const [first] = alike
    return first === undefined ? [] : [{ ...first, rows: alike.flatMap(({ rows }) => rows) }]
  })
}

/** The sources whose signs (①) a cell has. */
function signsIn(
  { say }: PptxSetting,
  model: FigureModel,
  cell: string,
): readonly { readonly source: SourceId; readonly sign: string }[] {
  return model.sources
    .map((source, index) => ({ source, sign: say.footnoteSign(index + 1).trim() }))
    .filter(({ sign }) => cell.includes(sign))
}

/** Whether a cell has signs of sources and nothing else. */
function isSigns(setting: PptxSetting, model: FigureModel, cell: string): boolean {
  const known = signsIn(setting, model, cell)
  return known.length > 0 && known.reduce((left, { sign }) => left.replaceAll(sign, ''), cell).trim() === ''
}

/** The sources of a page of a table, as they are first read. */
function sourcesInTable(setting: PptxSetting, model: FigureModel, { rows }: Table): readonly SourceId[] {
  const cells = rows.flat().filter((cell) => isSigns(setting, model, cell))
  return unique(cells.flatMap((cell) => signsIn(setting, model, cell).map(({ source }) => source)))
}

/** A table whose signs of sources (①) are numbers, as everywhere on slides. */
function numbered(setting: PptxSetting, model: FigureModel, table: Table, sources: readonly SourceId[]): Table {
  const renamed = (cell: string) =>
    isSigns(setting, model, cell)
      ? signsIn(setting, model, cell)
          .map(({ source }) => numberOf(sources, source))
          .join('')
      : cell
  return { ...table, rows: table.rows.map((row) => row.map(renamed)) }
}

/** Whether a row of the table is of the figure: it has its area, its value and its date. */
function isInTable(say: Sentences, { rows }: Table, figure: Observation): boolean {
  const [area, value, date] = [say.area(figure.refArea), say.value(figure), say.date(figure)]
  return rows.some((row) => row.includes(area) && row.some((cell) => cell.endsWith(value)) && row.includes(date))
}

/** Every recorded figure anywhere in a model, in the order of the data. */
function figuresIn(dataset: Dataset, model: FigureModel): readonly Observation[] {
  const ids = new Set<string>()
  JSON.stringify(model, (key, value: unknown) => {
    if (key === 'obsId' && typeof value === 'string') ids.add(value)
    return value
  })
  return dataset.observations.filter(({ obsId }) => ids.has(obsId))
}

/** 江北区31个 · 各级合计 · 2021年9—12月（推定）[1]：“…”. */
function wordsOfFigure(setting: PptxSetting, sources: readonly SourceId[], figure: Observation): string {
  const { say, words } = setting
  const what = [
    say.areaValue(figure),
    say.measured(figure),
    `${say.date(figure)} ${sourceNumber(setting, sources, figure)}`,
  ].join(' · ')
  return figure.quote === null ? what : `${what} ${words.t('picture.quote', { quote: figure.quote })}`
}

/** What is said first: the presenter's line, the figure as a passage, what a reader must be told. */
function opening({ say }: PptxSetting, model: FigureModel, line: string): readonly string[] {
  return [
    ...(line.trim() === '' ? [] : [line.trim()]),
    ...sentenceOf(say.context, model)
      .text.split('\n')
      .filter((paragraph) => paragraph.trim() !== ''),
    ...model.notes.map((note) => noteSentence(say.context, note)),
  ]
}

/** What is said last: the references and the version of the data. */
function closing({ words, dataset }: PptxSetting, sources: readonly SourceId[]): readonly string[] {
  return [
    ...sources.map((source) => `${numberOf(sources, source)} ${footnote(dataset, source)}`),
    dataWords(dataset, sources, words),
  ]
}

/** So many full-width characters of sources stand at the foot of a slide. */
const sourceRoom = 170

/** Each source with its number, in full where there is room for all of them, else by title and date, else by number. */
function sourcesSaid({ dataset, say, words }: PptxSetting, sources: readonly SourceId[]): readonly string[] {
  const signed = sources.map((source) => ({ source, sign: numberOf(sources, source) }))
  const full = signed.map(({ source, sign }) => `${sign} ${sourceLine(say.context, source)}`)
  const short = signed.map(({ source, sign }) => {
    const { title, published, publishedBasis } = lookup(dataset.sourceById, source)
    const inferred = publishedBasis === 'inferred' ? `${say.context.labels.timeBasisMark.inferred}${words.pick('', ' ')}` : ''
    return `${sign} ${words.pick('《', '“')}${say.freeText(title).split(/——|: /)[0] ?? title}${words.pick('》', '”, ')}${inferred}${formatPeriod(published, say.lang)}`
  })
  const length = (lines: readonly string[]) => widthOf(lines.join(''))
  if (length(full) <= sourceRoom) return full
  if (length(short) <= sourceRoom) return short
  return [words.t('deck.pptx.sources', { n: signed.length, signs: signed.map(({ sign }) => sign).join('') })]
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
