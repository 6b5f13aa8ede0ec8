/** A whole comparison as a paragraph to copy. */
import type { AreaId } from '#domain/model.ts'
import { countedRows } from './model.ts'
import { areasAsked } from '#figures/kinds/matrix/model.ts'
import type { BoardRow, FigureModel, Line, PolicyRow } from '#figures/model.ts'
import { finding } from '#figures/sentences/finding.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { numbering, type Noted, type Numbering } from '#figures/sentences/footnotes.ts'
import { rowFigures, rowVerdicts } from '#figures/kinds/board/sentence.ts'
import { areaName, indicatorName, type SentenceContext } from '#figures/sentences/context.ts'
import { limitsSaid } from '#figures/sentences/within.ts'

/**
 * The comparison from best to worst: proved orders, and figures side by side, each with its date and what may be said of it; what each
 * area counts in its own way; how many rows are of one area; then the policies all texts write of and those only one does. Where
 * nothing can be put in order, it begins by saying so.
 */
export function comparisonSentence(context: SentenceContext, model: FigureModel<'comparison'>): Noted {
  const notes = numbering(context)
  const rows = countedRows(model)
  const onLine = (line: Line) => rows.filter((row) => row.line === line)
  const limits = limitsSaid(context, model.finding.within)
  const text = context.phrases.sentences([
    ...(limits === null ? [] : [limits]),
    ...noOrder(context, model),
    ...inFull(context, onLine('ruler'), longPhrasesOf(context).comparison.ruler, notes),
    ...inFull(context, onLine('dots'), longPhrasesOf(context).comparison.dots, notes),
    ...eachItsOwnWay(context, onLine('broken')),
    ...oneAreaOnly(context, rows, onLine('plain')),
    ...policies(context, model, notes),
  ])
  return { text, footnotes: notes.footnotes() }
}

function noOrder(context: SentenceContext, { finding: found, areas, groups }: FigureModel<'comparison'>): readonly string[] {
  if (found.kind === 'orders') return []
  // Background too is something that both have.
  const inCommon = groups.some(({ rows }) => rows.some((row) => row.comparisons.length > 0))
  // The passage has said already what is left out.
  const limited = (said: string) => (found.within ? context.phrases.within.lead(said) : said)
  if (inCommon || areas.length < 2)
    return [
      found.kind === 'nothing' ? finding(context, { kind: 'nothing' }) : limited(finding(context, { ...found, within: null })),
    ]
  const { phrases } = context
  const none = longPhrasesOf(context).comparison.noneInCommon(phrases.list(areas.map((area) => areaName(context, area))))
  return [limited(none)]
}

/** How many rows there are, then each with its figures and what may be said of them. */
function inFull(
  context: SentenceContext,
  rows: readonly BoardRow[],
  lead: (count: number) => string,
  notes: Numbering,
): readonly string[] {
  if (rows.length === 0) return []
  const said = rows.flatMap((row) => [
    context.phrases.colon(indicatorName(context, row.indicator), rowFigures(context, row, notes)),
    ...rowVerdicts(context, row),
  ])
  return [lead(rows.length), ...said]
}

function eachItsOwnWay(context: SentenceContext, rows: readonly BoardRow[]): readonly string[] {
  if (rows.length === 0) return []
  const names = context.phrases.list(rows.map((row) => indicatorName(context, row.indicator)))
  return [longPhrasesOf(context).comparison.broken(rows.length, names)]
}

function oneAreaOnly(context: SentenceContext, all: readonly BoardRow[], rows: readonly BoardRow[]): readonly string[] {
  return rows.length === 0 || rows.length === all.length ? [] : [longPhrasesOf(context).comparison.plain(rows.length)]
}

function policies(
  context: SentenceContext,
  { areas, policies: rows }: FigureModel<'comparison'>,
  notes: Numbering,
): readonly string[] {
  const { dataset, phrases } = context
  const asked = areasAsked(dataset, areas)
  const common = rows.filter((row) => row.spread === 'common')
  const shared = longPhrasesOf(context).comparison.common(asked.length, instrumentNames(context, common))
  const only = areas.flatMap((area) => {
    const own = rows.filter((row) => row.spread === 'only' && writesOf(row, area))
    if (own.length === 0 || asked.length < 2) return []
    return [
      `${longPhrasesOf(context).comparison.only(areaName(context, area), instrumentNames(context, own))}${cited(own, [area], notes)}`,
    ]
  })
  const said = [...(common.length === 0 ? [] : [`${shared}${cited(common, asked, notes)}`]), ...only]
  return said.length === 0 ? [] : [phrases.clauses(said), longPhrasesOf(context).comparison.notAbsent]
}

/** 奖励（綦江区为拟设）、平台建设: what is only planned is said to be so. */
function instrumentNames(context: SentenceContext, rows: readonly PolicyRow[]): string {
  const { labels, phrases } = context
  const names = rows.map(({ instrument, cells }) => {
    const planning = cells.filter((cell) => cell.planned).map((cell) => areaName(context, cell.area))
    const name = labels.instrument[instrument]
    return planning.length === 0 ? name : longPhrasesOf(context).comparison.planned(name, phrases.list(planning))
  })
  return phrases.list(names)
}

/** The signs of the texts in which these areas write of these instruments. */
function cited(rows: readonly PolicyRow[], areas: readonly AreaId[], notes: Numbering): string {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => areas.includes(cell.area)))
  return notes.cite(cells.flatMap((cell) => cell.policies.map((policy) => policy.sourceId)))
}

function writesOf({ cells }: PolicyRow, area: AreaId): boolean {
  return cells.some((cell) => cell.area === area && cell.policies.length > 0)
}
