import type { IndicatorId } from '#domain/model.ts'

/**
 * Brings the row of an indicator into sight and the focus onto its first figure: on the board, or where the board has it folded away,
 * in its panel.
 */
export function showRow(indicator: IndicatorId): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`[data-indicator="${CSS.escape(indicator)}"]`)]
  const onBoard = rows.find((row) => row.closest('#board') !== null)
  const row = onBoard ?? rows[0]
  const fold = row?.closest('details')
  if (fold) fold.open = true
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('[data-evidence]')?.focus({ preventScroll: true })
}
