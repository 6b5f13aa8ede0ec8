import type { IndicatorId } from '#domain/model.ts'

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
  const observer = new MutationObserver(() => {
    observer.disconnect()
    showDrawn(indicator)
  })
  observer.observe(board, { childList: true, subtree: true })
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
