import { useEffect, useId, useLayoutEffect, type ReactNode } from 'react'
import { useModal } from './useModal.ts'
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
  const modal = useModal(onClose)
  const { ref } = modal

  useEffect(() => {
    const element = ref.current
    const press = ({ target }: MouseEvent) => {
      if (target === element) onClose()
    }
    element?.addEventListener('click', press)
    return () => element?.removeEventListener('click', press)
  }, [ref, onClose])

  useLayoutEffect(() => {
    const element = ref.current
    const keep = (event: KeyboardEvent) => event.stopPropagation()
    element?.addEventListener('keydown', keep)
    document.getElementById(headingId)?.focus()
    return () => {
      element?.removeEventListener('keydown', keep)
      // The browser gives the focus back on closing, unless what had it is gone.
      requestAnimationFrame(() => {
        const target = document.querySelector(fallback)
        if (document.activeElement === document.body && target instanceof HTMLElement) target.focus({ preventScroll: true })
      })
    }
  }, [ref, fallback, headingId])

  return (
    <dialog {...modal} className={styles['dialog']} aria-labelledby={headingId}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={headingId} tabIndex={-1}>
            {title}
          </h2>
          <div className={styles['choice']}>{choice}</div>
          <button type="button" className={styles['close']} onClick={onClose}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
