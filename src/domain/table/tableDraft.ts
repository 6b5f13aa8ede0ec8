/** One cell of a table as a draft: what its column and its row say with it. */
import type { Alternatives, Draft, DraftFields } from '#domain/draft/draft.ts'
import { wordsOfCell } from '#domain/draft/rows.ts'
import type { AreaId } from '#domain/model.ts'
import { readCell, unitFormOf, type CellReading, type UnitForm } from './cellFigure.ts'
import type { ColumnProposal } from './columns.ts'
import { placeKey, wordsOf, type Cell } from './grid.ts'
import type { AreaRow } from './layout.ts'
import type { AbsentKind } from './marks.ts'
import type { TableRule } from './problem.ts'
import { notesOf, type Work } from './work.ts'

const ruleOfAbsent: Readonly<Record<Exclude<AbsentKind, 'blank'>, TableRule>> = {
  dash: 'absent-dash',
  'too-small': 'absent-too-small',
  'not-published': 'absent-not-published',
  'not-applicable': 'absent-not-applicable',
  none: 'absent-none',
}

/** What a column's drafts have in common. */
export interface ColumnWork {
  readonly proposal: ColumnProposal
  readonly form: UnitForm
  readonly alternatives: Alternatives
  /** What the footnotes of its head say; empty for none. */
  readonly noted: string
}

/** A column made ready for its cells. */
export function columnWork({ notes }: Work, proposal: ColumnProposal): ColumnWork {
  const { countings, otherNatures, otherPeriods, marks, unit, assumedUnit } = proposal
  return {
    proposal,
    form: unitFormOf(unit, assumedUnit),
    alternatives: {
      ...(countings.length > 1 ? { counting: countings.slice(1) } : {}),
      ...(otherNatures.length > 0 ? { nature: otherNatures } : {}),
      ...(otherPeriods.length > 0 ? { timePeriod: otherPeriods } : {}),
    },
    noted: notesOf(notes, marks),
  }
}

/** What a row says of all its figures. */
export interface RowWork {
  readonly row: AreaRow
  readonly area: AreaId | null
  readonly otherAreas: readonly AreaId[]
  /** ISO 8601, where the row has a date of its own. */
  readonly date: string | null
  readonly noted: string
}

/** A figure as a draft. */
export function draftOf(
  { seenAt, sheet, notes }: Work,
  { proposal, alternatives, noted: ofColumn }: ColumnWork,
  { row, area, otherAreas, date, noted }: RowWork,
  cell: Extract<CellReading, { kind: 'figure' }>,
  id: string,
): Draft {
  const seen = seenAt(row.row, proposal.column)
  const place = { kind: 'table', sheet, row: seen.row, column: seen.column } as const
  const own = cell.marks.length === 0 ? '' : notesOf(notes, cell.marks)
  const said = ofColumn === '' && noted === '' && own === '' ? null : [ofColumn, noted, own].filter((words) => words !== '')
  // The place alone is in every draft; beside a footnote it is said in words as well.
  const comment = said === null ? null : [wordsOfCell(place).zh, ...said].join('；')
  const { value, far, unitMeasure, unitMult, qualifier, per } = cell.fields
  // Written out: a large table has a hundred thousand drafts.
  const fields: DraftFields = {
    area,
    counting: proposal.countings[0] ?? null,
    value,
    far,
    unitMeasure,
    unitMult,
    qualifier,
    per: per ?? proposal.per,
    nature: proposal.nature,
    timePeriod: date ?? proposal.timePeriod,
    timeBasis: date === null ? proposal.timeBasis : 'stated',
    countStart: null,
    scope: 'area',
    scopeName: null,
    comment,
  }
  const isPlain = otherAreas.length === 0 && cell.otherValues.length === 0
  return {
    id,
    place,
    printed: cell.printed,
    quote: null,
    fields,
    alternatives: isPlain ? alternatives : withOthers(alternatives, otherAreas, cell.otherValues),
    confidence: proposal.confidence,
    state: 'open',
  }
}

function withOthers(alternatives: Alternatives, areas: readonly AreaId[], values: readonly number[]): Alternatives {
  return {
    ...alternatives,
    ...(areas.length > 0 ? { area: areas } : {}),
    ...(values.length > 0 ? { value: values } : {}),
  }
}

/** One cell, with what is to be said of it. */
export function readPlace(
  { problems, seenAt, layout, shared }: Work,
  row: number,
  column: number,
  cell: Cell | undefined,
  form: UnitForm,
): CellReading {
  const key = placeKey(row, column)
  const together = shared.get(key)
  if (together !== undefined) {
    const place = seenAt(row, column)
    problems.add('merged-figure', place.row, place.column, together)
    return { kind: 'none', rule: 'merged-figure' }
  }
  if (layout.block.leaders.has(key)) return { kind: 'absent', why: 'blank' }
  const read = readCell(cell, form)
  if (typeof cell === 'number' && read.kind === 'figure') return read
  const place = seenAt(row, column)
  const words = () => wordsOf(cell)
  if (read.kind === 'absent' && read.why !== 'blank') problems.add(ruleOfAbsent[read.why], place.row, place.column, words())
  if (read.kind === 'none') problems.add(read.rule, place.row, place.column, words())
  if (read.kind === 'figure' && read.problem !== null) problems.add(read.problem, place.row, place.column, words())
  return read
}
