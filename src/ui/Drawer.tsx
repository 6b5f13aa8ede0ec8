import { useEffect, useRef, type ReactNode } from 'react'
import { actionOf, shortcuts } from './shortcuts.ts'
import styles from './Drawer.module.css'

interface DrawerProps {
  /** Id of the heading inside that names the drawer and gets the focus when it opens. */
  readonly headingId: string
  /** Beside the page on a desk; over all of it on a phone, where the page behind must be made inert by the caller. */
  readonly place: 'side' | 'sheet'
  readonly onClose: () => void
  readonly onPrevious: () => void
  readonly onNext: () => void
  /** Where the focus goes when the drawer closes, asked at that moment and told what had it before; null: back to that. */
  readonly returnFocusTo: (opener: Element | null) => Element | null
  readonly children: ReactNode
}

const keepsItsKeys = 'input, textarea, select, [contenteditable]'

function giveFocus(target: Element | null): void {
  // A link around a bar in a drawing takes the focus as well.
  if ((target instanceof HTMLElement || target instanceof SVGElement) && target.isConnected) target.focus()
}

/**
 * Keeps the focus on what the drawer gave it back to, and that in sight, until the reader does something: the page is laid out anew with
 * the room the drawer leaves, and may draw what has the focus afresh many frames later.
 */
function holdFocus(target: () => Element | null): void {
  const show = () => {
    const row = target()
    if (row !== null && document.activeElement === row) keepInSight(row)
  }
  const hold = () => {
    if (document.activeElement !== document.body) return
    giveFocus(target())
    show()
  }
  const redrawn = new MutationObserver(hold)
  const events = ['keydown', 'pointerdown'] as const
  const letGo = () => {
    cancelAnimationFrame(frame)
    redrawn.disconnect()
    for (const event of events) document.removeEventListener(event, letGo, true)
  }
  redrawn.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['inert', 'hidden'] })
  for (const event of events) document.addEventListener(event, letGo, true)
  // Two frames on the page has been laid out with the room it has now, which may have moved what has the focus out of sight.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      hold()
      show()
    })
  })
}

/** A drawer at the right. Esc closes it, ← and → walk, the focus comes in and goes back. */
export function Drawer({ headingId, place, onClose, onPrevious, onNext, returnFocusTo, children }: DrawerProps) {
  const latest = useRef({ onClose, onPrevious, onNext, returnFocusTo })
  useEffect(() => {
    latest.current = { onClose, onPrevious, onNext, returnFocusTo }
  })

  useEffect(() => {
    const opener = document.activeElement
    document.getElementById(headingId)?.focus({ preventScroll: true })
    return () => {
      const { returnFocusTo: target } = latest.current
      giveFocus(target(opener) ?? opener)
      holdFocus(() => target(opener))
    }
  }, [headingId])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
      const inField = event.target instanceof Element && event.target.closest(keepsItsKeys) !== null
      const action = actionOf(shortcuts.drawer, event.key)
      if (action === 'close') latest.current.onClose()
      else if (action === 'previous' && !inField) latest.current.onPrevious()
      else if (action === 'next' && !inField) latest.current.onNext()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <section
      role="dialog"
      aria-labelledby={headingId}
      {...(place === 'sheet' ? { 'aria-modal': true } : {})}
      className={styles[place]}
    >
      {children}
    </section>
  )
}

/** Frames in which what comes near the window can still push an element on: it is laid out in one, and moves it in the next. */
const framesToSettle = 3

/**
 * Scrolls until an element is in the window, and again in the next frames: a list is laid out where it is looked at, and what comes into
 * the window above the element may take another height then than was left for it. @returns calls it off
 */
export function keepInSight(element: Element): () => void {
  let frame: number
  const show = (framesLeft: number) => {
    element.scrollIntoView({ block: 'nearest' })
    if (framesLeft > 0) frame = requestAnimationFrame(() => show(framesLeft - 1))
  }
  show(framesToSettle)
  return () => cancelAnimationFrame(frame)
}
