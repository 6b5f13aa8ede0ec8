import { expect, it } from 'vitest'
import { indicator } from '#tests/fixtures/rows.ts'
import { showRow } from './showRow.ts'

/** What a row of a board looks like to whoever looks for one. */
const row = '<div data-indicator="stations"><a href="#" data-evidence="one">31</a></div>'

it('goes to a row that its board has not drawn yet, and not to the one of the panel', async () => {
  document.body.innerHTML = `<div id="panel">${row}</div><div id="board"><p data-near-window></p></div>`
  showRow(indicator({ indicator: 'stations' }).indicator)
  expect(document.body).toHaveFocus()
  const board = document.querySelector('#board')
  board?.insertAdjacentHTML('beforeend', '<p>1—70</p>')
  await Promise.resolve()
  expect(document.body).toHaveFocus()
  board?.insertAdjacentHTML('beforeend', row)
  board?.querySelector('[data-near-window]')?.remove()
  await expect.poll(() => document.activeElement?.closest('[id]')?.id).toBe('board')
})
