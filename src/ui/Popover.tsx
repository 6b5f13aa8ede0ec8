import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** On the button. */
  readonly label: ReactNode
  /** Which edge of the button the panel keeps to. */
  readonly edge: 'start' | 'end'
  readonly children: ReactNode
}

/**
 * A button that opens a panel over what stands below it: nothing moves. Esc, a press elsewhere, and the focus going elsewhere close it; Esc
 * gives the focus back to the button.
 */
export function Popover({ label, edge, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && whole.current?.contains(target) !== true) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('keydown', onKey)
    }
  }, [isOpen])
  return (
    <div ref={whole} className={styles['popover']}>
      <button ref={button} type="button" className={styles['button']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div className={styles['panel']} data-edge={edge}>
          {children}
        </div>
      )}
    </div>
  )
}
