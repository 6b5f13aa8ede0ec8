import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { useRovingFocus, rovingStop } from './rovingFocus.ts'
import { rovingKey, rovingStep, type RovingKey, type RovingPlace } from './rovingWalk.ts'

/** A value that comes after the others, as those of a chart that is loaded. */
function Late() {
  const [isHere, setHere] = useState(false)
  return isHere ? (
    <a href="#late" {...rovingStop('late', 'value')}>
      late
    </a>
  ) : (
    <button type="button" onClick={() => setHere(true)}>
      load
    </button>
  )
}

function Figure() {
  const roving = useRovingFocus<HTMLDivElement>()
  return (
    <div ref={roving}>
      <Late />
      <a href="#first" {...rovingStop('first', 'value')}>
        first
      </a>
    </div>
  )
}

it('a value that appears later is no second tab stop, though nothing around it is rendered', async () => {
  render(<Figure />)
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => {
    const stops = screen.getAllByRole('link').map(({ textContent, tabIndex }) => [textContent, tabIndex])
    expect(stops).toEqual([
      ['late', -1],
      ['first', 0],
    ])
  })
})

/** Stations: two of the north, one of the south. Funds: the south only. Teams: the north and the south. */
const places: readonly RovingPlace[] = [
  { row: 'stations', column: 'north' },
  { row: 'stations', column: 'north' },
  { row: 'stations', column: 'south' },
  { row: 'funds', column: 'south' },
  { row: 'teams', column: 'north' },
  { row: 'teams', column: 'south' },
]

describe('rovingStep', () => {
  it.each<[string, number, RovingKey, number]>([
    ['right takes the next value', 0, 'ArrowRight', 1],
    ['right goes over the end of a row', 2, 'ArrowRight', 3],
    ['right stays at the last', 5, 'ArrowRight', 5],
    ['left takes the one before', 3, 'ArrowLeft', 2],
    ['left stays at the first', 0, 'ArrowLeft', 0],
    ['down stays in the column', 2, 'ArrowDown', 3],
    ['down skips a row that has nothing in the column', 0, 'ArrowDown', 4],
    ['down takes the nearest other row where the column ends', 4, 'ArrowDown', 4],
    ['up stays in the column', 5, 'ArrowUp', 3],
    ['up skips the row it stands in', 1, 'ArrowUp', 1],
    ['up skips a row that has nothing in the column', 4, 'ArrowUp', 1],
    ['home', 4, 'Home', 0],
    ['end', 1, 'End', 5],
  ])('%s', (_, at, key, expected) => {
    expect(rovingStep(places, at, key)).toBe(expected)
  })

  it('takes the nearest row where no other has the column', () => {
    const uneven = [...places.slice(0, 3), { row: 'teams', column: 'west' }]
    expect(rovingStep(uneven, 2, 'ArrowDown')).toBe(3)
    expect(rovingStep(uneven, 3, 'ArrowUp')).toBe(2)
  })
})

describe('rovingKey', () => {
  it('knows the keys that walk and no other', () => {
    expect(rovingKey('ArrowUp')).toBe('ArrowUp')
    expect(rovingKey('a')).toBeNull()
  })
})
