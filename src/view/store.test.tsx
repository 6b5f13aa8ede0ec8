import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useFilters, useViewState, useView, viewEvents } from './store.ts'

it('draws what reads a field again when that field changes, and not for another', () => {
  const drawn: string[] = []
  function Reader() {
    const text = useView((view) => view.text)
    drawn.push(text)
    return <p>{text}</p>
  }
  render(<Reader />)
  act(() => viewEvents.textTyped('工作站'))
  expect(screen.getByText('工作站')).toBeInTheDocument()
  act(() => viewEvents.pageOpened({ name: 'policies' }))
  expect(drawn).toEqual(['', '工作站'])
})

it('hands out the same filters until one of them changes: neither another page nor an order is one', () => {
  const seen = new Set<unknown>()
  function Reader() {
    seen.add(useFilters())
    return null
  }
  render(<Reader />)
  act(() => viewEvents.pageOpened({ name: 'figures' }))
  act(() => viewEvents.sortChosen('date'))
  expect(seen.size).toBe(1)
  act(() => viewEvents.textTyped('站'))
  expect(seen.size).toBe(2)
})

it('a figure that the page does not have is a problem of the link, and dropped from it', () => {
  act(() => viewEvents.presentingStarted({ figure: 'panel-nothing', page: 0 }))
  act(() => viewEvents.presentingRefused())
  const { view, problems, history } = useViewState.getState()
  expect(view.presenting).toBeNull()
  expect(problems).toEqual([{ about: 'presenting', parts: ['panel-nothing'] }])
  expect(history).toBe('replace')
  act(() => viewEvents.presentingRefused())
  expect(useViewState.getState().problems).toBe(problems)
})
