/** A table as it is understood with what the reader says of it, made anew when that changes. */
import { useEffect, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { Grid } from '#domain/table/grid.ts'
import type { TableFacts } from '#domain/table/layout.ts'
import { readTable, type TableReading } from '#domain/table/understand.ts'
import { inSlices } from './reading.ts'

/** @returns what was understood last; `null` before the first time */
export function useTableReading(dataset: Dataset, grid: Grid, facts: TableFacts): TableReading | null {
  const [found, setFound] = useState<{ readonly grid: Grid; readonly reading: TableReading } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const read = async () => {
      const reading = await inSlices(readTable(dataset, grid, facts), { signal, onProgress: () => undefined })
      if (reading !== null && !signal.aborted) setFound({ grid, reading })
    }
    void read()
    return () => stop.abort()
  }, [dataset, grid, facts])
  return found?.grid === grid ? found.reading : null
}
