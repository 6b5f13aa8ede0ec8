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

describe('NearWindow', () => {
  it('keeps the room of what is far away, and draws it when it comes near', () => {
    const { near } = windowThatTells()
    const { container } = render(
      <NearWindow cells={2870} lines={70} standIn="not drawn yet">
        rows
      </NearWindow>,
    )
    expect(screen.queryByText('rows')).not.toBeInTheDocument()
    expect(screen.getByText('not drawn yet')).toBeInTheDocument()
    expect(container.querySelector<HTMLElement>('[data-near-window]')?.style.height).toContain('70 *')
    near()
    expect(screen.getByText('rows')).toBeInTheDocument()
  })

  it('draws a small table at once', () => {
    windowThatTells()
    render(
      <NearWindow cells={260} lines={20} standIn="not drawn yet">
        rows
      </NearWindow>,
    )
    expect(screen.getByText('rows')).toBeInTheDocument()
  })

  it('draws it where the page is printed before', () => {
    windowThatTells()
    render(
      <NearWindow cells={2870} lines={70} standIn="not drawn yet">
        rows
      </NearWindow>,
    )
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
