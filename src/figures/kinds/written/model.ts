/** Which instruments the texts of which areas write of, those that most write of first. True whatever may be compared with what. */
import type { Instrument } from '#domain/codes.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { headOf } from '#figures/head.ts'
import { rowsInSight } from '#figures/inSight.ts'
import { nothingDrawn } from '#figures/legend.ts'
import { areasAsked, isWritten, matrixRows } from '#figures/kinds/matrix/model.ts'
import type { Claim, FigureModel, MatrixCell, MatrixRow, WrittenGroup } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { within } from '#figures/within.ts'

/** Of more areas than these, how many write of an instrument is told in bands. */
const mostApart = 4

/**
 * The instruments that the texts of the areas write of. Not counted are the city, a reference, and areas of which no policy was read; what
 * the filters leave out was still written.
 */
export function writtenModel(dataset: Dataset, shown: Shown): FigureModel<'written'> {
  const asked = areasAsked(dataset, shown.areas)
  const among = new Set(asked)
  const written = dataset.policies.filter(({ refArea }) => among.has(refArea))
  const shownRows = new Map(
    matrixRows(dataset, { areas: asked, policies: shown.policies }).map((row) => [row.instrument, row] as const),
  )
  // Of an instrument that the filters leave nothing of, every cell says how much they leave out.
  const rows = matrixRows(dataset, { areas: asked, policies: written }).map(
    (row) => shownRows.get(row.instrument) ?? leftOut(row),
  )
  const groups = groupsOf(rows, asked.length)
  const claim: Claim =
    rows.length === 0
      ? { kind: 'nothing' }
      : {
          kind: 'instruments-written',
          instruments: rows.length,
          byAll: rows.filter((row) => writersOf(row) === asked.length).length,
          byOne: rows.filter((row) => writersOf(row) === 1).length,
          areas: asked.length,
        }
  const head = headOf(dataset, {
    id: 'written',
    finding: within(dataset, shown, claim, { figures: 'none', policies: true }),
    areas: asked,
    drawn: { ...nothingDrawn, policies: rows.flatMap(({ cells }) => cells) },
  })
  const areaRows = asked.map((area) => ({ area }))
  const sizes = new Map(asked.map((area) => [area, written.filter(({ refArea }) => refArea === area).length]))
  const { open, folded } = rowsInSight(areaRows, shown.own ?? null, ({ area }) => sizes.get(area) ?? 0)
  return { ...head, kind: 'written', groups, open: open.map(areaOf), folded: folded.map(areaOf) }
}

const areaOf = ({ area }: { readonly area: AreaId }): AreaId => area

function leftOut(row: MatrixRow): MatrixRow {
  return {
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, policies: [], planned: false, leftOut: cell.policies.length + cell.leftOut })),
  }
}

export interface InstrumentCell {
  readonly instrument: Instrument
  readonly cell: MatrixCell
}

/** What the text of one area writes of, group by group, whatever the filters leave of it. */
export function areaCells({ groups }: Pick<FigureModel<'written'>, 'groups'>, area: AreaId): readonly InstrumentCell[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ instrument, cells }) => {
      const cell = cells.find((candidate) => candidate.area === area)
      return cell === undefined || !isWritten(cell) ? [] : [{ instrument, cell }]
    }),
  )
}

/** How many areas write of an instrument. */
export function writersOf({ cells }: MatrixRow): number {
  return cells.filter(isWritten).length
}

/** By how many areas write of them: all, …, one; of many areas all, half and more, fewer, one. Empty groups are left out. */
function groupsOf(rows: readonly MatrixRow[], areas: number): readonly WrittenGroup[] {
  const half = Math.ceil(areas / 2)
  const bands =
    areas <= mostApart
      ? Array.from({ length: areas }, (_, index) => ({ least: areas - index, most: areas - index }))
      : [
          { least: areas, most: areas },
          { least: half, most: areas - 1 },
          { least: 2, most: half - 1 },
          { least: 1, most: 1 },
        ]
  return bands.flatMap((band) => {
    const inBand = rows.filter((row) => writersOf(row) >= band.least && writersOf(row) <= band.most)
    return inBand.length === 0 ? [] : [{ ...band, rows: inBand }]
  })
}
