/** What was measured, as one table. */

export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: 'kB' | 'ms' | ''
  /** The most it may be; `null` where it is only watched. */
  readonly budget: number | null
  /** The same of the blank page, where it has it. */
  readonly blank: number | null
  /** A budget of a size fails the run; of a time only when asked, because a busy machine is slow too. */
  readonly kind: 'size' | 'time'
}

export function isOver({ value, budget }: Figure): boolean {
  return budget !== null && value > budget
}

function printed(value: number, unit: Figure['unit']): string {
  const digits = unit === 'kB' ? 1 : unit === '' ? 3 : 0
  return unit === '' ? value.toFixed(digits) : `${value.toFixed(digits)} ${unit}`
}

function cells(figure: Figure): readonly string[] {
  const { what, value, unit, budget, blank } = figure
  return [
    what,
    printed(value, unit),
    budget === null ? '' : `≤ ${printed(budget, unit)}`,
    blank === null ? '' : printed(blank, unit),
    blank === null || blank === 0 ? '' : `${(value / blank).toFixed(1)} ×`,
    isOver(figure) ? 'OVER' : '',
  ]
}

const head = ['', 'page', 'budget', 'blank page', 'ratio', '']

/** One line for each figure: the page, its budget, the blank page, how many times as much. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [head, ...figures.map(cells)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
