import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NearWindow } from './NearWindow.tsx'

/** A window that tells what is near when the test says so. */
function windowThatTells(): { near: () => void } {
  const tellers: (() => void)[] = []
  class Observer {
    readonly #told: (entries: readonly { readonly isIntersecting: boolean }[]) => void
    constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      this.#told = told
    }
    observe() {
      this.#told([{ isIntersecting: false }])
      tellers.push(() => this.#told([{ isIntersecting: true }]))
    }
    disconnect() {
      tellers.length = 0
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  return { near: () => act(() => tellers.forEach((tell) => tell())) }
}

afterEach(() => vi.unstubAllGlobals())

const table = (cells: number, lines: number) => (
  <NearWindow cells={cells} lines={lines} standIn="not drawn yet">
    rows
  </NearWindow>
)

describe('NearWindow', () => {
  it('keeps the room of what is far away, and draws it when it comes near', () => {
    const { near } = windowThatTells()
    const { container } = render(table(2870, 70))
    expect(screen.queryByText('rows')).not.toBeInTheDocument()
    expect(screen.getByText('not drawn yet')).toBeInTheDocument()
    expect(container.querySelector<HTMLElement>('[data-near-window]')?.style.height).toContain('70 *')
    near()
    expect(screen.getByText('rows')).toBeInTheDocument()
  })

  it('draws a small table at once', () => {
    windowThatTells()
    render(table(260, 20))
    expect(screen.getByText('rows')).toBeInTheDocument()
  })

  it('draws it where the page is printed before', () => {
    windowThatTells()
    render(table(2870, 70))
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect(screen.getByText('rows')).toBeInTheDocument()
    act(() => {
      window.dispatchEvent(new Event('afterprint'))
    })
    expect(screen.queryByText('rows')).not.toBeInTheDocument()
  })
})
