/** A table as it is understood with what the reader says of it, made anew when that changes. */
import { useEffect, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { Grid } from '#domain/table/grid.ts'
import type { TableFacts } from '#domain/table/layout.ts'
import { readTable, type TableReading } from '#domain/table/understand.ts'
import { inSlices } from './reading.ts'
import type { Sheet } from './tableWay.ts'

interface Found {
  readonly grid: Grid
  /** What was said when it was read. */
  readonly facts: TableFacts
  readonly reading: TableReading
}

const isUnsaid = ({ area, date, columns }: TableFacts) => area === null && date === null && (columns?.size ?? 0) === 0

interface ReadingSoFar {
  /** As before as long as what was said last is not worked in. */
  readonly reading: TableReading
  /** Whether all that was said is worked in. */
  readonly isCurrent: boolean
}

/** How the sheet is understood. */
export function useTableReading(dataset: Dataset, { grid, first }: Sheet, facts: TableFacts): ReadingSoFar {
  const [found, setFound] = useState<Found | null>(null)
  const last = found?.grid === grid ? found.reading : first
  useEffect(() => {
    if (isUnsaid(facts)) return undefined
    const stop = new AbortController()
    const { signal } = stop
    const read = async () => {
      const reading = await inSlices(readTable(dataset, grid, facts), { signal, onProgress: () => undefined })
      if (reading !== null && !signal.aborted) setFound({ grid, facts, reading })
    }
    void read()
    return () => stop.abort()
  }, [dataset, grid, facts])
  if (isUnsaid(facts)) return { reading: first, isCurrent: true }
  return { reading: last, isCurrent: found?.grid === grid && found.facts === facts }
}
