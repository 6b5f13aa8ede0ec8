import { fireEvent, render, screen } from '@testing-library/react'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lazyPart, PartBoundary, PartContext, PartLoadError, type PartFailureProps, type WhenFailing } from './lazyPart.tsx'

function Failure({ error, place, onRetry }: PartFailureProps) {
  return (
    <p>
      {place}: {error instanceof PartLoadError ? 'not loaded' : 'not drawn'}, {error.message.split('\n')[0]}{' '}
      <button type="button" onClick={onRetry}>
        again
      </button>
    </p>
  )
}

function Page({ address = '/', children }: { readonly address?: string; readonly children: ReactNode }) {
  return (
    <PartContext value={{ Failure, address }}>
      <h1>page</h1>
      {children}
    </PartContext>
  )
}

/** A part whose file can be had or not. */
function partThat(whenFailing: WhenFailing) {
  const file = { isThere: false, asked: 0 }
  const part = lazyPart<{ readonly name: string }>(
    async () => {
      file.asked += 1
      if (!file.isThere) throw new TypeError('Failed to fetch')
      return ({ name }) => <p>part {name}</p>
    },
    () => <p>stand-in</p>,
    whenFailing,
  )
  return { file, part }
}

describe('lazyPart', () => {
  it('draws its stand-in until it is here, and at once from then on', async () => {
    const { file, part } = partThat('in-place')
    file.isThere = true
    const { unmount } = render(<part.Component name="a" />)
    expect(screen.getByText('stand-in')).toBeInTheDocument()
    expect(await screen.findByText('part a')).toBeInTheDocument()
    unmount()
    render(<part.Component name="b" />)
    expect(screen.getByText('part b')).toBeInTheDocument()
    expect(file.asked).toBe(1)
  })

  it('stands there before a large part of the page that was asked for earlier, where it is one that the page can do without', async () => {
    const drawn: string[] = []
    const Drawn = ({ name }: { readonly name: string }) => {
      useEffect(() => void drawn.push(name), [name])
      return null
    }
    let arrive = () => {}
    const part = lazyPart<object>(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve(() => <Drawn name="small" />)
        }),
      () => null,
      'absent',
    )
    function Whole() {
      const [hasLarge, setLarge] = useState(false)
      useEffect(() => {
        const show = () => startTransition(() => setLarge(true))
        window.addEventListener('asked', show)
        return () => window.removeEventListener('asked', show)
      }, [])
      return (
        <>
          {hasLarge && <Drawn name="large" />}
          <part.Component />
        </>
      )
    }
    const root = createRoot(document.createElement('div'))
    flushSync(() => root.render(<Whole />))
    window.dispatchEvent(new Event('asked'))
    arrive()
    await vi.waitFor(() => expect(drawn).toHaveLength(2))
    expect(drawn).toEqual(['small', 'large'])
    flushSync(() => root.unmount())
  })

  it('says in its place that it could not be loaded, beside a page that stays, and loads when it is asked again', async () => {
    const { file, part } = partThat('in-place')
    render(
      <Page>
        <part.Component name="a" />
      </Page>,
    )
    expect(await screen.findByText(/in-place: not loaded, Failed to fetch/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'page' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'again' }))
    expect(await screen.findByText(/not loaded/)).toBeInTheDocument()
    expect(file.asked).toBe(2)
    file.isThere = true
    fireEvent.click(screen.getByRole('button', { name: 'again' }))
    expect(await screen.findByText('part a')).toBeInTheDocument()
  })

  it('stands everywhere when one of its places has got it', async () => {
    const { file, part } = partThat('in-place')
    render(
      <Page>
        <part.Component name="a" />
        <part.Component name="b" />
      </Page>,
    )
    const [again] = await screen.findAllByRole('button', { name: 'again' })
    file.isThere = true
    if (again) fireEvent.click(again)
    expect(await screen.findByText('part a')).toBeInTheDocument()
    expect(screen.getByText('part b')).toBeInTheDocument()
  })

  it('is absent where nobody asked for it, and tries again at another address', async () => {
    const { file, part } = partThat('absent')
    const at = (address: string) => (
      <Page address={address}>
        <part.Component name="a" />
      </Page>
    )
    const { rerender } = render(at('/'))
    await vi.waitFor(() => expect(screen.queryByText('stand-in')).not.toBeInTheDocument())
    expect(screen.queryByText(/not loaded/)).not.toBeInTheDocument()
    file.isThere = true
    rerender(at('/figures'))
    expect(await screen.findByText('part a')).toBeInTheDocument()
  })

  it('can be loaded before it is drawn, also after a try that failed', async () => {
    const { file, part } = partThat('in-place')
    await expect(part.load()).rejects.toThrow(PartLoadError)
    file.isThere = true
    await part.load()
    render(<part.Component name="a" />)
    expect(screen.getByText('part a')).toBeInTheDocument()
  })

  it('fetches a style sheet again that could not be had, and leaves one alone that is on its way', async () => {
    const { file, part } = partThat('in-place')
    await expect(part.load()).rejects.toThrow(PartLoadError)
    const styleSheet = (name: string) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = name
      document.head.append(link)
      return link
    }
    const [missing, onItsWay] = [styleSheet('./part.css'), styleSheet('./other.css')]
    missing.dispatchEvent(new Event('error'))
    file.isThere = true
    const loaded = part.load()
    await vi.waitFor(() => expect(missing.isConnected).toBe(false))
    expect(onItsWay.isConnected).toBe(true)
    const again = document.querySelector(`link[href="${missing.href}"]`)
    again?.dispatchEvent(new Event('load'))
    await expect(loaded).resolves.toBeDefined()
    again?.remove()
    onItsWay.remove()
  })
})

describe('PartBoundary', () => {
  beforeEach(() => {
    // React says on the console what a boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  function Fragile({ state }: { readonly state: { isBroken: boolean } }) {
    if (state.isBroken) throw new Error('no such row')
    return <p>drawn</p>
  }

  it('keeps a fault inside the part, and draws the part again when it is asked to', () => {
    const state = { isBroken: true }
    render(
      <Page>
        <PartBoundary whenFailing="in-place">
          <Fragile state={state} />
        </PartBoundary>
      </Page>,
    )
    expect(screen.getByText(/in-place: not drawn, no such row/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'page' })).toBeInTheDocument()
    state.isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'again' }))
    expect(screen.getByText('drawn')).toBeInTheDocument()
  })

  it('tries once at each other address, and not without end', () => {
    const state = { isBroken: true }
    const at = (address: string) => (
      <Page address={address}>
        <PartBoundary whenFailing="in-place">
          <Fragile state={state} />
        </PartBoundary>
      </Page>
    )
    const { rerender } = render(at('/a'))
    rerender(at('/b'))
    expect(screen.getByText(/no such row/)).toBeInTheDocument()
    state.isBroken = false
    rerender(at('/c'))
    expect(screen.getByText('drawn')).toBeInTheDocument()
  })
})
