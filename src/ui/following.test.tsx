import { render, renderHook, screen } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { AfterHead, useFollowing } from './following.tsx'

describe('useFollowing', () => {
  it('draws with the value before first, and then with the one asked for', () => {
    const seen: string[] = []
    const { result, rerender } = renderHook(
      ({ value }) => {
        const followed = useFollowing(value)
        seen.push(`${value} ${followed}`)
        return followed
      },
      { initialProps: { value: '甲' } },
    )
    rerender({ value: '乙' })
    expect(result.current).toBe('乙')
    expect([...new Set(seen)]).toEqual(['甲 甲', '乙 甲', '乙 乙'])
  })
})

describe('AfterHead', () => {
  it('keeps the room first, then draws what belongs there', () => {
    const drawn: string[] = []
    function Part({ name }: { readonly name: string }) {
      drawn.push(name)
      return <p>{name}</p>
    }
    render(
      <AfterHead standIn={<Part name="room" />}>
        <Part name="figures" />
      </AfterHead>,
    )
    expect(screen.getByText('figures')).toBeInTheDocument()
    expect(screen.queryByText('room')).not.toBeInTheDocument()
    expect(drawn).toEqual(['room', 'figures'])
  })

  it('draws it at once where the page is printed before', async () => {
    const place = document.createElement('div')
    const root = createRoot(place)
    flushSync(() =>
      root.render(
        <AfterHead standIn={<p>room</p>}>
          <p>figures</p>
        </AfterHead>,
      ),
    )
    expect(place).toHaveTextContent('room')
    window.dispatchEvent(new Event('beforeprint'))
    // As a browser does before it lays out the paper.
    await Promise.resolve()
    expect(place).toHaveTextContent('figures')
    window.dispatchEvent(new Event('afterprint'))
    flushSync(() => root.unmount())
  })
})
