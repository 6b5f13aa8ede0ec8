import type { IndicatorId } from '#domain/model.ts'

/** So long a row is waited for that its board has not drawn, ms. */
const longestWait = 5000

/** What waits for the row that was asked for last. */
let awaited: MutationObserver | null = null

/**
 * Brings the row of an indicator into sight and the focus onto its first figure: on the board, or where the board has it folded away,
 * in its panel.
 */
export function showRow(indicator: IndicatorId): void {
  const board = document.querySelector('#board')
  const undrawn = board?.querySelector('[data-near-window]') ?? null
  if (board === null || undrawn === null) {
    showDrawn(indicator)
    return
  }
  awaited?.disconnect()
  const observer = new MutationObserver(() => {
    if (board.querySelector('[data-near-window]') !== null) return
    observer.disconnect()
    showDrawn(indicator)
  })
  awaited = observer
  observer.observe(board, { childList: true, subtree: true })
  // Whoever went elsewhere meanwhile keeps the focus there.
  window.setTimeout(() => observer.disconnect(), longestWait)
  undrawn.scrollIntoView({ block: 'center' })
}

function showDrawn(indicator: IndicatorId): void {
  const id = CSS.escape(indicator)
  const rows = [...document.querySelectorAll<HTMLElement>(`[data-indicator="${id}"]`)]
  const row = rows.find((candidate) => candidate.closest('#board') !== null) ?? rows[0]
  if (row) {
    bringIntoSight(row)
    return
  }
  const fold = document.querySelector<HTMLDetailsElement>(`[data-folds~="${id}"]`)
  if (fold === null || fold.open) return
  // What is folded away is drawn when it is opened.
  const observer = new MutationObserver(() => {
    const unfolded = fold.querySelector<HTMLElement>(`[data-indicator="${id}"]`)
    if (unfolded === null) return
    observer.disconnect()
    bringIntoSight(unfolded)
  })
  observer.observe(fold, { childList: true, subtree: true })
  fold.open = true
}

function bringIntoSight(row: HTMLElement): void {
  row.scrollIntoView({ block: 'center' })
  row.querySelector<HTMLElement>('[data-evidence]')?.focus({ preventScroll: true })
}
