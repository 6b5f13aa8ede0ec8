import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from './CopyButton.tsx'

const text = { plain: '北区31个①', rich: '<p>北区31个<sup>[1]</sup></p>' }

/** What a clipboard was given. */
class Item {
  readonly forms: Record<string, Blob>
  constructor(forms: Record<string, Blob>) {
    this.forms = forms
  }
}

// The user-event library brings a clipboard of its own: ours is set after it.
function drawn() {
  const user = userEvent.setup()
  render(<CopyButton look="line" label="复制" done="已复制" denied="请按 Ctrl+C" text={text} />)
  return { press: () => user.click(screen.getByRole('button', { name: '复制' })) }
}

function clipboard(given: { readonly write?: unknown; readonly writeText?: unknown }): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: given })
}

const denied = () => Promise.reject(new DOMException('no', 'NotAllowedError'))

beforeEach(() => vi.stubGlobal('ClipboardItem', Item))
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'clipboard')
})

describe('CopyButton', () => {
  it('gives documents rich text, and everything else the plain one', async () => {
    const { press } = drawn()
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>(async () => undefined)
    clipboard({ write })
    await press()
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    const forms = write.mock.calls[0]?.[0][0]?.forms ?? {}
    expect(Object.entries(forms).map(([kind, { type, size }]) => [kind, type, size])).toEqual([
      ['text/plain', 'text/plain', new Blob([text.plain]).size],
      ['text/html', 'text/html', new Blob([text.rich]).size],
    ])
  })

  it('gives plain text where the clipboard takes nothing else', async () => {
    const { press } = drawn()
    vi.stubGlobal('ClipboardItem', undefined)
    const writeText = vi.fn<(plain: string) => Promise<void>>(async () => undefined)
    clipboard({ writeText })
    await press()
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    expect(writeText).toHaveBeenCalledWith(text.plain)
  })

  it('gives plain text where rich text is refused', async () => {
    const { press } = drawn()
    const writeText = vi.fn<(plain: string) => Promise<void>>(async () => undefined)
    clipboard({ write: denied, writeText })
    await press()
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    expect(writeText).toHaveBeenCalledWith(text.plain)
  })

  it.each([
    ['there is no clipboard', null],
    ['the browser refuses', { write: denied, writeText: denied }],
  ])('shows the text, selected, where %s; Ctrl+C takes both forms along', async (_, given) => {
    const { press } = drawn()
    if (given === null) Reflect.deleteProperty(navigator, 'clipboard')
    else clipboard(given)
    await press()
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '复制' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(text.plain)
    expect(screen.getByRole('status')).toHaveTextContent('请按 Ctrl+C')
    const setData = vi.fn<(kind: string, data: string) => void>()
    const copied = createEvent.copy(field, { clipboardData: { setData } })
    fireEvent(field, copied)
    expect(setData.mock.calls).toEqual([
      ['text/plain', text.plain],
      ['text/html', text.rich],
    ])
    expect(copied.defaultPrevented).toBe(true)
  })

  it('leaves a part that is selected by hand to the browser', async () => {
    const { press } = drawn()
    Reflect.deleteProperty(navigator, 'clipboard')
    await press()
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox')
    field.setSelectionRange(0, 2)
    const copied = createEvent.copy(field, { clipboardData: { setData: vi.fn() } })
    fireEvent(field, copied)
    expect(copied.defaultPrevented).toBe(false)
  })
})
