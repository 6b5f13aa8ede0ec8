import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { TableFacts } from '#domain/table/layout.ts'
import { tableOf } from '#domain/table/understand.ts'
import { openText } from '#load/tables/openTables.ts'
import { everyArea as dataset } from '#tests/fixtures/everyArea.ts'
import { useTableReading } from './useTableReading.ts'

const unsaid: TableFacts = { area: null, date: null, columns: new Map() }

it('a reading is current only once all that was said is worked in', async () => {
  const opened = openText('区县\t博士后科研工作站（个）\n巴南区\t31', null)
  const grid = opened.kind === 'tables' ? opened.grids[0] : undefined
  if (grid === undefined) throw new Error(opened.kind)
  const sheet = { grid, first: tableOf(dataset, grid, unsaid) }
  const { result, rerender } = renderHook(({ facts }) => useTableReading(dataset, sheet, facts), {
    initialProps: { facts: unsaid },
  })
  const dates = () => result.current.reading.drafts().map(({ fields }) => fields.timePeriod)
  expect([result.current.isCurrent, dates()]).toEqual([true, [null]])
  rerender({ facts: { ...unsaid, date: '2023' } })
  expect([result.current.isCurrent, dates()]).toEqual([false, [null]])
  await waitFor(() => expect(result.current.isCurrent).toBe(true))
  expect(dates()).toEqual(['2023'])
  rerender({ facts: { ...unsaid, date: '2024' } })
  expect([result.current.isCurrent, dates()]).toEqual([false, ['2023']])
  await waitFor(() => expect(dates()).toEqual(['2024']))
})
