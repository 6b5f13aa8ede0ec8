/** What there is to say of one area beside all others: how far its figures go, and which instruments others write of and it does not. */
import { isRead } from '#domain/area.ts'
import { isBackground } from '#domain/background.ts'
import type { Instrument } from '#domain/codes.ts'
import { grouped } from '#domain/grouped.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { pairsWith } from '#domain/pairs.ts'
import { countedFigures } from '#domain/places.ts'
import { areasAsked, matrixRows } from './kinds/matrix/model.ts'
import { lines, type Line } from './model.ts'
import { lineOf } from './verdicts.ts'

/** An instrument that other areas write of. */
export interface UnwrittenInstrument {
  readonly instrument: Instrument
  /** Who writes of it, in the order of the data. */
  readonly areas: readonly AreaId[]
}

export interface OwnStanding {
  /** The indicators of which it gives a figure, by what the figures of other areas allow; background apart. */
  readonly lines: Readonly<Record<Line, readonly IndicatorId[]>>
  /** Null where none of its policies were read: what it does not write of is not known. */
  readonly unwritten: readonly UnwrittenInstrument[] | null
}

/** Of all that the dataset holds, whatever a reader filters. */
export function ownStanding(dataset: Dataset, own: AreaId): OwnStanding {
  const figures = countedFigures(dataset).filter(({ refArea, indicator }) => refArea === own && !isBackground(dataset, indicator))
  const lined = [...grouped(figures, ({ indicator }) => indicator)].map(([indicator, ofIndicator]) => ({
    indicator,
    line: lineOf(ofIndicator.flatMap((figure) => pairsWith(dataset, figure))),
  }))
  const on = (line: Line) => lined.filter((one) => one.line === line).map(({ indicator }) => indicator)
  const [ruler, dots, broken, plain] = lines
  return {
    lines: { ruler: on(ruler), dots: on(dots), broken: on(broken), plain: on(plain) },
    unwritten: unwrittenBy(dataset, own),
  }
}

function unwrittenBy(dataset: Dataset, own: AreaId): readonly UnwrittenInstrument[] | null {
  if (!isRead(dataset, own) || !dataset.policies.some(({ refArea }) => refArea === own)) return null
  const areas = areasAsked(
    dataset,
    dataset.areas.map(({ areaId }) => areaId),
  )
  return matrixRows(dataset, { areas, policies: dataset.policies }).flatMap(({ instrument, cells }) => {
    const writing = cells.filter(({ policies }) => policies.length > 0).map(({ area }) => area)
    return writing.length === 0 || writing.includes(own) ? [] : [{ instrument, areas: writing }]
  })
}
