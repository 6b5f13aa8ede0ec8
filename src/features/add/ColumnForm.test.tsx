import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { tableOf } from '#domain/table/understand.ts'
import { WordsProvider } from '#i18n/words.tsx'
import { openText } from '#load/tables/openTables.ts'
import { everyArea as dataset } from '#tests/fixtures/everyArea.ts'
import { ColumnForm } from './ColumnForm.tsx'
import { tableEvents, useTableWay } from './tableWay.ts'

it('what is no date is said to be none, and an emptied field has again what the table says', () => {
  tableEvents.cleared()
  const opened = openText('区县\t博士后科研工作站（个）\n巴南区\t31', null)
  const grid = opened.kind === 'tables' ? opened.grids[0] : undefined
  const column =
    grid === undefined
      ? undefined
      : tableOf(dataset, grid, { area: null, date: null }).columns.find(({ role }) => role === 'figures')
  if (column === undefined) throw new Error('a column of figures expected')
  render(
    <WordsProvider lang="en">
      <ColumnForm dataset={dataset} column={column} isTurned={false} />
    </WordsProvider>,
  )
  const date = screen.getByRole('textbox', { name: 'Date of the figure' })
  const leaveWith = (value: string) => {
    fireEvent.change(date, { target: { value } })
    fireEvent.blur(date)
  }
  const said = () => useTableWay.getState().columns.get(column.column)
  leaveWith('last spring')
  expect(screen.getByText(/not known as a date/)).toBeDefined()
  expect(date.getAttribute('aria-invalid')).toBe('true')
  expect(said()).toBeUndefined()
  leaveWith('2024.9')
  expect(screen.queryByText(/not known as a date/)).toBeNull()
  expect(said()).toEqual({ timePeriod: '2024-09' })
  leaveWith('')
  expect(said()).toEqual({})
})
