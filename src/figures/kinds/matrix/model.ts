/** Policies as an instrument × area matrix. */
import type { Dataset, AreaId, Policy } from '#domain/model.ts'
import { referencesLast, peersAmong } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { Claim, FigureModel, MatrixCell, MatrixRow, PolicyRow } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { instruments } from '#domain/codes.ts'
import { grouped } from '#domain/grouped.ts'
import { within } from '#figures/within.ts'

/** Of more areas than these those are left out of which no policies were read: columns that say nothing would crowd out the others. */
const mostUnread = 8

/** What each area's text writes of, instrument by instrument; a policy stands in the row of every instrument it works with. */
export function matrixModel(dataset: Dataset, shown: Shown): FigureModel<'matrix'> {
  const read = new Set(dataset.policies.map(({ refArea }) => refArea))
  const isMany = shown.areas.length > mostUnread
  const areas = referencesLast(dataset, isMany ? shown.areas.filter((area) => read.has(area)) : shown.areas)
  const rows = ownFirst(matrixRows(dataset, { areas, policies: shown.policies }), read, shown.own ?? null)
  const drawn = { ...nothingDrawn, policies: rows.flatMap((row) => row.cells) }
  // What is written of by all, or by one, is said of the texts, whatever filters leave of them.
  const claim: Claim = rows.length === 0 ? { kind: 'nothing' } : instrumentsClaim(dataset, areas)
  const finding = within(dataset, shown, claim, { figures: 'none', policies: true })
  return {
    ...headOf(dataset, { id: 'matrix', finding, areas, drawn }),
    kind: 'matrix',
    rows,
    opens: opensAt(dataset, rows, shown.own ?? null),
  }
}

/** First what others write of and the own area does not, then what it alone writes of: that is what its reader has come for. */
function ownFirst(rows: readonly MatrixRow[], read: ReadonlySet<AreaId>, own: AreaId | null): readonly MatrixRow[] {
  if (own === null || !read.has(own) || rows.some(({ cells }) => cells.every(({ area }) => area !== own))) return rows
  const place = (row: MatrixRow) => {
    const writing = areasWriting(row)
    if (!writing.includes(own)) return 0
    return writing.length === 1 ? 1 : 2
  }
  return [...rows].sort((a, b) => place(a) - place(b))
}

/** With an own area the first row; else that of an instrument only one area writes of. */
function opensAt(dataset: Dataset, rows: readonly MatrixRow[], own: AreaId | null): FigureModel<'matrix'>['opens'] {
  const only = own === null ? rows.find((row) => spreadOf(dataset, row) === 'only') : undefined
  const row = only ?? rows[0]
  const cell = row?.cells.find(({ policies }) => policies.length > 0)
  return row === undefined || cell === undefined ? null : { instrument: row.instrument, area: cell.area }
}

/** A row for every instrument that a policy shown works with, in the order of the codes; a cell for every area, policies as in the text. */
export function matrixRows(dataset: Dataset, { areas, policies }: Pick<Shown, 'areas' | 'policies'>): readonly MatrixRow[] {
  const [shown, written] = [policies, dataset.policies].map((rows) => grouped(rows, ({ refArea }) => refArea))
  return instruments
    .filter((instrument) => policies.some((policy) => policy.instruments.includes(instrument)))
    .map((instrument) => {
      const using = (rows: readonly Policy[] = []) => rows.filter((policy) => policy.instruments.includes(instrument))
      return {
        instrument,
        cells: areas.map((area) => ({
          ...matrixCell(area, using(shown?.get(area)), using(written?.get(area))),
          unread: written?.has(area) !== true,
        })),
      }
    })
}

function matrixCell(area: AreaId, policies: readonly Policy[], written: readonly Policy[]): MatrixCell {
  return {
    area,
    policies: [...policies].sort((a, b) => a.quoteStart - b.quoteStart),
    // What is left out may be there already, and then it is not only planned.
    planned: policies.length > 0 && written.every(isPlanned),
    leftOut: written.length - policies.length,
  }
}

/** Whether an area's text writes of an instrument; all of it only planned; of something the filters leave out; or does not mention it. */
export const policyStates = ['written', 'planned', 'not-mentioned', 'left-out', 'unread'] as const
export type PolicyState = (typeof policyStates)[number]

/** What a cell shows. */
export function policyState({ policies, planned, leftOut, unread = false }: MatrixCell): PolicyState {
  if (unread) return 'unread'
  if (policies.length === 0) return leftOut > 0 ? 'left-out' : 'not-mentioned'
  return planned ? 'planned' : 'written'
}

/** Whether the text of an area writes of an instrument, whatever the filters leave of it. */
export function isWritten({ policies, leftOut }: Pick<MatrixCell, 'policies' | 'leftOut'>): boolean {
  return policies.length + leftOut > 0
}

/** The fewest and the most of these areas that write of one of these instruments. */
export function writersAmong(
  rows: readonly MatrixRow[],
  areas: readonly AreaId[],
): { readonly least: number; readonly most: number } {
  const counts = rows.map((row) => areasWriting(row).filter((area) => areas.includes(area)).length)
  return { least: Math.min(...counts), most: Math.max(...counts) }
}

function areasWriting(row: MatrixRow): readonly AreaId[] {
  return row.cells.filter(isWritten).map((cell) => cell.area)
}

/** The areas whose policies are set against each other: those of which a text has been read, the city not among districts. */
export function areasAsked(dataset: Dataset, areas: readonly AreaId[]): readonly AreaId[] {
  return peersAmong(
    dataset,
    areas.filter((area) => dataset.policies.some((policy) => policy.refArea === area)),
  )
}

/**
 * How far an instrument is spread: `common` where every area writes of it (the city, a reference, need not), `only` where a single
 * one does, else `some`. It says what the texts mention, not what exists.
 */
export function spreadOf(dataset: Dataset, row: MatrixRow): PolicyRow['spread'] {
  const writing = areasWriting(row)
  const peers = areasAsked(
    dataset,
    row.cells.map((cell) => cell.area),
  )
  if (writing.length === 1) return 'only'
  return peers.every((area) => writing.includes(area)) ? 'common' : 'some'
}

/** Which instruments the texts of every area write of, and which that of a single one; the city, a reference, is not counted. */
function instrumentsClaim(dataset: Dataset, areas: readonly AreaId[]): Claim {
  const rows = matrixRows(dataset, { areas, policies: dataset.policies.filter((policy) => areas.includes(policy.refArea)) })
  const peers = areasAsked(dataset, areas)
  const writtenBy = (n: number) => rows.filter((row) => writersAmong([row], peers).most === n).map(({ instrument }) => instrument)
  return {
    kind: 'instruments-shared',
    shared: peers.length > 1 ? writtenBy(peers.length) : [],
    single: writtenBy(1),
    areas: peers.length,
  }
}

/** Words at the start of 期限 by which a source says that a thing is still to come: 拟设立, 筹备, 将成立, 接下来. */
const stillToCome = /^(拟|筹备|筹建|将|即将|计划|接下来|下一步)/

/** Whether the source says of a policy that it is only planned. */
export function isPlanned({ term }: Pick<Policy, 'term'>): boolean {
  return term !== null && stillToCome.test(term)
}
