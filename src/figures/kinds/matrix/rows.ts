/** Rows of instruments × areas, for the matrix and for the comparison. */
import { instruments } from '#domain/codes.ts'
import type { AreaId, Dataset, Policy } from '#domain/model.ts'
import { grouped } from '#domain/places.ts'
import { peersAmong } from '#figures/area.ts'
import type { Finding, MatrixCell, MatrixRow, PolicyRow } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { isPlanned } from './planned.ts'

/** A row for every instrument that a policy shown works with, in the order of the codes; a cell for every area, policies as in the text. */
export function matrixRows(dataset: Dataset, { areas, policies }: Pick<Shown, 'areas' | 'policies'>): readonly MatrixRow[] {
  const [shown, written] = [policies, dataset.policies].map((rows) => grouped(rows, ({ refArea }) => refArea))
  return instruments
    .filter((instrument) => policies.some((policy) => policy.instruments.includes(instrument)))
    .map((instrument) => {
      const using = (rows: readonly Policy[] = []) => rows.filter((policy) => policy.instruments.includes(instrument))
      return { instrument, cells: areas.map((area) => matrixCell(area, using(shown?.get(area)), using(written?.get(area)))) }
    })
}

function matrixCell(area: AreaId, policies: readonly Policy[], written: readonly Policy[]): MatrixCell {
  return {
    area,
    policies: [...policies].sort((a, b) => a.quoteStart - b.quoteStart),
    planned: policies.length > 0 && policies.every(isPlanned),
    leftOut: written.length - policies.length,
  }
}

/** Also those whose policies the filters leave out: what a text writes of does not depend on them. */
function areasWriting(row: MatrixRow): readonly AreaId[] {
  return row.cells.filter((cell) => cell.policies.length + cell.leftOut > 0).map((cell) => cell.area)
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
  return spreadAmong(
    areasAsked(
      dataset,
      row.cells.map((cell) => cell.area),
    ),
    row,
  )
}

function spreadAmong(peers: readonly AreaId[], row: MatrixRow): PolicyRow['spread'] {
  const writing = areasWriting(row)
  if (writing.length === 1) return 'only'
  return peers.every((area) => writing.includes(area)) ? 'common' : 'some'
}

/** Which instruments the texts of every area write of, and which that of a single one. */
export function instrumentsFinding(dataset: Dataset, areas: readonly AreaId[]): Finding {
  const rows = matrixRows(dataset, { areas, policies: dataset.policies.filter((policy) => areas.includes(policy.refArea)) })
  const peers = areasAsked(dataset, areas)
  const spreads = rows.map((row) => ({ instrument: row.instrument, spread: spreadAmong(peers, row) }))
  const withSpread = (asked: PolicyRow['spread']) =>
    spreads.filter(({ spread }) => spread === asked).map(({ instrument }) => instrument)
  return {
    kind: 'instruments-shared',
    shared: withSpread('common'),
    single: withSpread('only'),
    areas: peers.length,
  }
}
