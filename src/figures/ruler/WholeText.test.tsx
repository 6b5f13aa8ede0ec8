import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WholeText } from './WholeText.tsx'

const text = 'Fund for talents, Chongqing (Liangjiang) talent development group'
const chart = 120

/** Top and bottom, px from the top of the chart, of what is drawn around a text in the middle of a row, the line around it included. */
function edgesAt(middle: number): readonly number[] {
  const { container } = render(
    <svg>
      <WholeText text={text} shown={['Fund for…']} x={0} middle={middle} chart={chart} room={110} size={13} />
    </svg>,
  )
  const ground = container.querySelector('rect')
  const [y, height] = [Number(ground?.getAttribute('y')), Number(ground?.getAttribute('height'))]
  return [y - 1, y + height + 1]
}

describe('WholeText', () => {
  it('stands around the middle of its row, and within the chart at its first and its last row', () => {
    const [top = 0, bottom = 0] = edgesAt(chart / 2)
    const high = bottom - top
    expect(high).toBeGreaterThan(40)
    expect((top + bottom) / 2).toBe(chart / 2)
    expect(edgesAt(8)).toEqual([0, high])
    expect(edgesAt(chart - 8)).toEqual([chart - high, chart])
  })

  it('is nothing where nothing is cut', () => {
    const whole = <WholeText text={text} shown={[text]} x={0} middle={60} chart={chart} room={900} size={13} />
    expect(render(<svg>{whole}</svg>).container.querySelector('g')).toBeNull()
  })
})
