import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  /** Beside the title: which part is shown. */
  readonly choice: ReactNode
  /** Where the focus goes when what had it before is gone. */
  readonly fallback: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog over the page, which it makes inert. Esc, the button and a press beside it close it, and the focus goes back. Its keys are
 * its own: nothing below it hears them.
 */
export function Dialog({ title, closeLabel, choice, fallback, onClose, children }: DialogProps) {
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    const keep = (event: KeyboardEvent) => event.stopPropagation()
    const press = ({ target }: MouseEvent) => {
      if (target === element) element?.close()
    }
    element?.addEventListener('keydown', keep)
    element?.addEventListener('click', press)
    element?.showModal()
    document.getElementById(headingId)?.focus()
    return () => {
      element?.removeEventListener('keydown', keep)
      element?.removeEventListener('click', press)
      // The browser gives the focus back on closing, unless what had it is gone.
      requestAnimationFrame(() => {
        const target = document.querySelector(fallback)
        if (document.activeElement === document.body && target instanceof HTMLElement) target.focus({ preventScroll: true })
      })
    }
  }, [fallback, headingId])

  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={headingId} onClose={onClose}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={headingId} tabIndex={-1}>
            {title}
          </h2>
          <div className={styles['choice']}>{choice}</div>
          <button type="button" className={styles['close']} onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
