/**
 * The keys of a review: arrows walk from row to row, Enter confirms and goes on, Delete drops, N counts in its own words, Ctrl+Z takes
 * back; within the form of a row Ctrl+Enter confirms and goes on.
 */
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { isOut, type Draft } from '#domain/draft/draft.ts'

export interface Rows {
  /** In the order in which they stand on the page. */
  readonly rows: readonly Pick<Draft, 'id' | 'state'>[]
  readonly active: string | null
  readonly onActive: (id: string) => void
  readonly onConfirm: (id: string) => void
  readonly onDrop: (id: string) => void
  readonly onReopen: (id: string) => void
  readonly onUndo: () => void
  /** Whether a step on this page led to the review, so that the focus goes to its first row; else it was kept from before. */
  readonly arrival: 'begun' | 'kept'
  /** Counts it in a way of its own, in the words of its text. */
  readonly onCountAnew: (id: string) => void
}

export interface RowWalk {
  /** Of the element that all rows are in. */
  readonly box: RefObject<HTMLDivElement | null>
  /** The same function throughout, so that a row is drawn anew only when it changes itself. */
  readonly onKey: (event: KeyboardEvent, id: string) => void
  /** As without a row, but the focus goes with the step. */
  readonly confirm: (id: string) => void
  readonly drop: (id: string) => void
  /** Leads to a row from elsewhere on the page. */
  readonly go: (id: string) => void
}

/** Walks over the rows of a review by keys: the focus goes with each step, and what a step opens comes into sight. */
export function useRowWalk(rows: Rows): RowWalk {
  const { active } = rows
  const box = useRef<HTMLDivElement>(null)
  // The focus goes with the row where a step on the list led to it, and stays where it is for all else.
  const leads = useRef(rows.arrival === 'begun')
  // What a row counted in its own words still lacks is asked at once.
  const asks = useRef(false)
  // The first row is reached by nobody's step.
  const hasBegun = useRef(false)
  const now = useRef(rows)
  useEffect(() => {
    now.current = rows
  })

  useEffect(() => {
    const row = active === null ? null : box.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)
    if (row === null || row === undefined) return
    if (leads.current) row.focus({ preventScroll: true })
    if (leads.current || hasBegun.current) {
      // Its form as far as there is room, and the row itself in any case.
      row.parentElement?.scrollIntoView({ block: 'nearest' })
      row.scrollIntoView({ block: 'nearest' })
    }
    leads.current = false
    hasBegun.current = true
  }, [active])

  useEffect(() => {
    if (!asks.current) return
    asks.current = false
    box.current?.querySelector<HTMLElement>('[data-active] [aria-invalid="true"]')?.focus()
  })

  useEffect(() => {
    const list = box.current
    const onFormKey = (event: globalThis.KeyboardEvent) => {
      const isInForm = event.target instanceof Element && event.target.closest('[data-row]') === null
      const { active: id } = now.current
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isInForm || id === null) return
      event.preventDefault()
      leads.current = true
      now.current.onConfirm(id)
    }
    list?.addEventListener('keydown', onFormKey)
    return () => list?.removeEventListener('keydown', onFormKey)
  }, [])

  const go = useCallback((id: string) => {
    if (now.current.active === id) box.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus()
    leads.current = now.current.active !== id
    now.current.onActive(id)
  }, [])
  const confirm = useCallback((id: string) => {
    leads.current = true
    now.current.onConfirm(id)
  }, [])
  const drop = useCallback((id: string) => {
    leads.current = true
    now.current.onDrop(id)
  }, [])
  const onKey = useCallback(
    (event: KeyboardEvent, id: string) => {
      if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return
      const { rows: all, onActive, onReopen, onUndo, onCountAnew } = now.current
      const at = all.findIndex((row) => row.id === id)
      const state = all[at]?.state
      const walk = (to: number) => {
        const next = all[Math.max(0, Math.min(all.length - 1, to))]
        if (next === undefined) return
        leads.current = true
        onActive(next.id)
      }
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'z') return
        onUndo()
        event.preventDefault()
        return
      }
      switch (event.key) {
        case 'ArrowDown':
          walk(at + 1)
          break
        case 'ArrowUp':
          walk(at - 1)
          break
        case 'Home':
          walk(0)
          break
        case 'End':
          walk(all.length - 1)
          break
        case 'Enter':
          if (state === 'confirmed') onReopen(id)
          else confirm(id)
          break
        case 'Delete':
        case 'Backspace':
          if (state !== undefined && isOut(state)) onReopen(id)
          else drop(id)
          break
        case 'n':
        case 'N':
          asks.current = true
          onCountAnew(id)
          break
        default:
          return
      }
      event.preventDefault()
    },
    [confirm, drop],
  )
  return { box, onKey, confirm, drop, go }
}
