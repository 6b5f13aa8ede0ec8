/** A whole comparison as a paragraph to copy. */
import type { AreaId } from '#domain/model.ts'
import { countedRows } from './counts.ts'
import { areasAsked } from '#figures/kinds/matrix/rows.ts'
import type { BoardRow, FigureModel, Line, PolicyRow } from '#figures/model.ts'
import { finding } from '#figures/sentences/finding.ts'
import { longPhrasesOf } from '#figures/sentence/longPhrases.ts'
import { numbering, type Noted, type Numbering } from '#figures/sentences/noted.ts'
import { rowFigures, rowVerdicts } from '#figures/kinds/board/sentence.ts'
import { areaName, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'

/**
 * The comparison from best to worst: proved orders, and figures side by side, each with its date and what may be said of it; what each
 * area counts in its own way; how many rows are of one area; then the policies all texts write of and those only one does. Where
 * nothing can be put in order, it begins by saying so.
 */
export function comparisonSentence(tongue: Tongue, model: FigureModel<'comparison'>): Noted {
  const notes = numbering(tongue)
  const rows = countedRows(model)
  const onLine = (line: Line) => rows.filter((row) => row.line === line)
  const text = tongue.phrases.sentences([
    ...noOrder(tongue, model),
    ...inFull(tongue, onLine('ruler'), longPhrasesOf(tongue).comparison.ruler, notes),
    ...inFull(tongue, onLine('dots'), longPhrasesOf(tongue).comparison.dots, notes),
    ...eachItsOwnWay(tongue, onLine('broken')),
    ...oneAreaOnly(tongue, rows, onLine('plain')),
    ...policies(tongue, model, notes),
  ])
  return { text, footnotes: notes.footnotes() }
}

function noOrder(tongue: Tongue, { finding: found, areas, groups }: FigureModel<'comparison'>): readonly string[] {
  if (found.kind === 'orders') return []
  // Background too is something that both have.
  const inCommon = groups.some(({ rows }) => rows.some((row) => row.comparisons.length > 0))
  if (inCommon || areas.length < 2) return [finding(tongue, found)]
  const { phrases } = tongue
  return [longPhrasesOf(tongue).comparison.noneInCommon(phrases.list(areas.map((area) => areaName(tongue, area))))]
}

/** How many rows there are, then each with its figures and what may be said of them. */
function inFull(tongue: Tongue, rows: readonly BoardRow[], lead: (count: number) => string, notes: Numbering): readonly string[] {
  if (rows.length === 0) return []
  const said = rows.flatMap((row) => [
    tongue.phrases.colon(indicatorName(tongue, row.indicator), rowFigures(tongue, row, notes)),
    ...rowVerdicts(tongue, row),
  ])
  return [lead(rows.length), ...said]
}

function eachItsOwnWay(tongue: Tongue, rows: readonly BoardRow[]): readonly string[] {
  if (rows.length === 0) return []
  const names = tongue.phrases.list(rows.map((row) => indicatorName(tongue, row.indicator)))
  return [longPhrasesOf(tongue).comparison.broken(rows.length, names)]
}

function oneAreaOnly(tongue: Tongue, all: readonly BoardRow[], rows: readonly BoardRow[]): readonly string[] {
  return rows.length === 0 || rows.length === all.length ? [] : [longPhrasesOf(tongue).comparison.plain(rows.length)]
}

function policies(tongue: Tongue, { areas, policies: rows }: FigureModel<'comparison'>, notes: Numbering): readonly string[] {
  const { dataset, phrases } = tongue
  const asked = areasAsked(dataset, areas)
  const common = rows.filter((row) => row.spread === 'common')
  const shared = longPhrasesOf(tongue).comparison.common(asked.length, instrumentNames(tongue, common))
  const only = areas.flatMap((area) => {
    const own = rows.filter((row) => row.spread === 'only' && writesOf(row, area))
    if (own.length === 0 || asked.length < 2) return []
    return [
      `${longPhrasesOf(tongue).comparison.only(areaName(tongue, area), instrumentNames(tongue, own))}${cited(own, [area], notes)}`,
    ]
  })
  const said = [...(common.length === 0 ? [] : [`${shared}${cited(common, asked, notes)}`]), ...only]
  return said.length === 0 ? [] : [phrases.clauses(said), longPhrasesOf(tongue).comparison.notAbsent]
}

/** 奖励（綦江区为拟设）、平台建设: what is only planned is said to be so. */
function instrumentNames(tongue: Tongue, rows: readonly PolicyRow[]): string {
  const { labels, phrases } = tongue
  const names = rows.map(({ instrument, cells }) => {
    const planning = cells.filter((cell) => cell.planned).map((cell) => areaName(tongue, cell.area))
    const name = labels.instrument[instrument]
    return planning.length === 0 ? name : longPhrasesOf(tongue).comparison.planned(name, phrases.list(planning))
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
