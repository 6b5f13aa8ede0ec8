import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { useWalk, walkStop } from './rovingFocus.ts'

/** A value that comes after the others, as those of a chart that is loaded. */
function Late() {
  const [isHere, setHere] = useState(false)
  return isHere ? (
    <a href="#late" {...walkStop('late', 'value')}>
      late
    </a>
  ) : (
    <button type="button" onClick={() => setHere(true)}>
      load
    </button>
  )
}

function Figure() {
  const walk = useWalk<HTMLDivElement>()
  return (
    <div ref={walk}>
      <Late />
      <a href="#first" {...walkStop('first', 'value')}>
        first
      </a>
    </div>
  )
}

it('a value that appears later is no second tab stop, though nothing around it is rendered', async () => {
  render(<Figure />)
  await userEvent.click(screen.getByRole('button'))
  const stops = screen.getAllByRole('link').map(({ textContent, tabIndex }) => [textContent, tabIndex])
  expect(stops).toEqual([
    ['late', -1],
    ['first', 0],
  ])
})
