import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { useModal } from './useModal.ts'

function Modal({ onClose }: { readonly onClose: () => void }) {
  return <dialog {...useModal(onClose)} aria-label="keys" />
}

function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {isOpen && <Modal onClose={() => setOpen(false)} />}
    </>
  )
}

async function opened() {
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'open' }))
  return screen.getByRole<HTMLDialogElement>('dialog', { name: 'keys' })
}

describe('useModal', () => {
  it('is gone as soon as the reader asks, and there again when asked for in the same moment', async () => {
    const dialog = await opened()
    expect(dialog.open).toBe(true)
    // Not closed by the browser, which would tell of it only after the next press.
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'open' }))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(screen.getByRole<HTMLDialogElement>('dialog').open).toBe(true)
  })

  it('goes too where the browser closes it without asking', async () => {
    const dialog = await opened()
    dialog.open = false
    fireEvent(dialog, new Event('close'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
