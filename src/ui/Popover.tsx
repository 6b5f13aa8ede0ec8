import { useRef, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** On the button. */
  readonly label: ReactNode
  /** Which edge of the button the panel keeps to. */
  readonly edge: 'start' | 'end'
  readonly children: ReactNode
}

/**
 * A button that opens a panel over what stands below it: nothing moves. Esc and a press elsewhere close it; Esc gives the focus back to the
 * button.
 */
export function Popover({ label, edge, children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div
      className={styles['popover']}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button ref={button} type="button" className={styles['button']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        // What takes the focus when its text is pressed does not count as elsewhere.
        <div className={styles['panel']} data-edge={edge} tabIndex={-1}>
          {children}
        </div>
      )}
    </div>
  )
}
